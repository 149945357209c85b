call-window = { $day ->
    [today] danes
    [tomorrow] jutri
    [after] pojutrišnjem
   *[date] { $date }
} { $exact ->
    [yes] ob { $from }
   *[no] med { $from } in { $until }
}
