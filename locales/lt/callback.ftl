call-window = { $day ->
    [today] šiandien
    [tomorrow] rytoj
    [after] poryt
   *[date] { $date }
} { $exact ->
    [yes] { $from }
   *[no] nuo { $from } iki { $until }
}
