# When a call is to be made; it stands inside sentences. `date` is a day of the month, the others times of day.
call-window = { $day ->
    [today] today
    [tomorrow] tomorrow
    [after] the day after tomorrow
   *[date] on { $date }
} { $exact ->
    [yes] at { $from }
   *[no] between { $from } and { $until }
}
