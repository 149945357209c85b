# Visits that staff make by hand, and whom the business reaches.
visit-ask = { $part ->
    [customer] Who was here? One line will do.
    [service] What was done for { $customer }?
    [staff] Who looked after { $customer }?
   *[amount] What did it cost?
}
visit-example = For example: <code>Anna, filling, Marko, 95</code>
visit-lacks = { $part ->
    [customer] Who was it, and what was done? Please write it in one line after the command.
   *[service] What was done? Please write it in one line after the command.
}
visit-not-understood = I couldn't make that out.
visit-leave-out = Leave it out
visit-never-mind = Never mind
visit-left-out = Left out
visit-dropped = No visit was recorded
visit-refused = I can't record a visit from that.
visit-made = <b>{ $name }</b>{ DOT($service) }{ DOT($staff) }{ DOT($total) }
    Let { $name } scan this code, and I'll ask how it went.
visit-undo = Undo
visit-undone = The visit was taken back
visit-opened-already = It has been opened already
visit-gesture-stands = Something was given for it, so it stays

reach-head = 📈 <b>The last 30 days</b>
reach-line = { $known ->
    [yes] <b>{ $department }</b>: { $count ->
        [one] { $count } visit
       *[other] { $count } visits
    } · { $starts } opened · { $talks } talked
   *[no] { $count ->
        [one] { $count } visit
       *[other] { $count } visits
    } · { $starts } opened · { $talks } talked
}
reach-total = In total: { $count ->
    [one] { $count } visit
   *[other] { $count } visits
} · { $starts } opened · { $talks } talked
reach-nothing = There were no visits in the last 30 days.
reach-to-phone = To phone today, since we haven't reached them here:
reach-one = { $name }, { $phone }{ DOT($service) } · { $ended }
reach-was-phoned = { $name }: phoned
reach-phoned = Noted, thank you
