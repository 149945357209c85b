hours-now = <b>Working hours</b>
hours-changed = <b>Working hours are now</b>
hours-lines = { $l1 }{ LINE($l2) }{ LINE($l3) }{ LINE($l4) }{ LINE($l5) }{ LINE($l6) }{ LINE($l7) }{ LINE($l8) }{ LINE($l9) }{ LINE($l10) }{ LINE($l11) }{ LINE($l12) }
hours-day = { weekday-first }: { $spans }
hours-day-closed = { weekday-first }: closed
hours-days = { weekday-first }–{ weekday-last }: { $spans }
hours-days-closed = { weekday-first }–{ weekday-last }: closed
hours-dates = { $days }: { $spans }
hours-dates-closed = { $days }: closed
hours-always = Every day, round the clock
hours-more = And more dates after that.
weekday-first = { $first ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
}
weekday-last = { $last ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
}
hours-undo = Undo
hours-restored = The earlier working hours are back.
hours-error = { $reason ->
    [empty] Nothing is said there about hours.
    [long] That is too long for working hours.
    [days] Which days does “{ $piece }” belong to? Name the days before the times.
    [alone] What about “{ $piece }”? Times or “closed” should follow.
    [time] There is no such time: “{ $piece }”.
    [span] “{ $piece }” doesn't go from one time to another.
    [overlap] “{ $piece }” overlaps with other times of the same day.
    [date] There is no such date: “{ $piece }”.
    [past] “{ $piece }” is already over.
    [range] These are too many dates, or the end comes before the beginning.
    [twice] “{ $piece }” contradicts what else is said there.
    [never] There would be no working hours left.
   *[word] I don't understand “{ $piece }”.
}
hours-example = Nothing was changed. For example:
    /hours Mon-Fri 9-18, Sat 10-14
    /hours closed 24.12., 25.12.-26.12.
    /hours open 24.12.
command-hours = Working hours
