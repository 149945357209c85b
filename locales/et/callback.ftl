call-window = { $day ->
    [today] täna
    [tomorrow] homme
    [after] ülehomme
   *[date] { $date }
} { $exact ->
    [yes] kell { $from }
   *[no] kell { $from }–{ $until }
}
