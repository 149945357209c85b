call-window = { $day ->
    [today] сегодня
    [tomorrow] завтра
    [after] послезавтра
   *[date] { $date }
} { $exact ->
    [yes] в { $from }
   *[no] с { $from } до { $until }
}
