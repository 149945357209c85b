# What may be given: told as sentences, a value that was changed as "before → after".

policy-title = <b>What we may give to put things right</b>
policy-now = <b>What we may give to put things right</b>
    Version { ID($number) }, in force since { ON($at) }. { $set ->
        [program] It came with the program.
       *[person] It was set by { $name }.
    }
policy-then = <b>What we might give before</b>
    Version { ID($number) }, in force from { ON($at) } to { ON($until) }. { $set ->
        [program] It came with the program.
       *[person] It was set by { $name }.
    }
policy-lines = { $l1 }{ LINE($l2) }{ LINE($l3) }{ LINE($l4) }{ LINE($l5) }{ LINE($l6) }{ LINE($l7) }{ LINE($l8) }{ LINE($l9) }{ LINE($l10) }{ LINE($l11) }{ LINE($l12) }
policy-step = { $before } → { $after }
policy-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
policy-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
policy-times = { $count ->
    [one] { $count } time
   *[other] { $count } times
}
policy-gesture = { $gesture ->
    [refund] refunds
    [own-way] help in one's own way
    [discount] discounts
    [gift] gifts
    [redo] doing it again
    [earlier] an earlier appointment
    [deferral] deferred payment
    [specialist] another specialist
    [waiting] a gift for waiting
   *[surprise] surprises
}
policy-gestures = { $g1 }{ COMMA($g2) }{ COMMA($g3) }{ COMMA($g4) }{ COMMA($g5) }{ COMMA($g6) }{ COMMA($g7) }{ COMMA($g8) }{ COMMA($g9) }{ COMMA($g10) }
policy-may = <b>{ $role ->
    [everybody] Everybody gives at once, without asking
    [admin] An admin gives at once
    [manager] A manager gives at once
   *[agent] An agent gives at once, without asking
}</b>
policy-limit = Up to { $per_case } in one case and { $per_customer } to one customer in 30 days, { $per_day } in a day and { $per_month } in a month to all: { LIST($gestures) }.
policy-never = Not without somebody else's yes: { LIST($gestures) }.
policy-nobody = Nobody gives: { LIST($gestures) }.
policy-of-role = { $role ->
    [admin] An admin.
    [manager] A manager.
   *[agent] An agent.
} { $line }
policy-off = { $role ->
    [admin] An admin
    [manager] A manager
   *[agent] An agent
} doesn't give any more: { LIST($gestures) }.
policy-regular = Whoever has been here at least { $visits } in { $days } is a regular and may get { $percent }% of that, in a case and in 30 days.
policy-segments = Regulars by their segment: { LIST($segments) }.
policy-short-pay = A customer may take up to { $bill } off one bill at once, within { $days } of the visit, { $times } in { $within }; beyond that a manager calls.
policy-short-pay-off = What a customer strikes off a bill is settled by a manager's call.
policy-surprises = Surprises may cost { $budget } a month in all.
policy-surprises-left = Surprises may cost { $budget } a month in all; { $left } is left this month.
policy-waiting = Whoever has to wait for a call until the next opening gets { $worth }: up to { $per_case } in one case and { $per_customer } to one customer in 30 days, { $per_day } in a day and { $per_month } in a month to all.
policy-waiting-off = There is no gift for waiting until the next opening.
policy-pay = Money that was granted is paid within { $days }.
policy-vouchers = A voucher is good for { $days }.
policy-gifts = Gifts to choose from: { $g1 }{ COMMA($g2) }{ COMMA($g3) }{ COMMA($g4) }{ COMMA($g5) }{ COMMA($g6) }{ COMMA($g7) }{ COMMA($g8) }{ COMMA($g9) }{ COMMA($g10) }{ COMMA($g11) }{ COMMA($g12) }{ COMMA($g13) }{ COMMA($g14) }{ COMMA($g15) }{ COMMA($g16) }{ COMMA($g17) }{ COMMA($g18) }{ COMMA($g19) }{ COMMA($g20) }.
policy-no-gifts = No gifts are on the list yet.
policy-gift = { $item } ({ $cost })
policy-gift-there = { $new ->
    [yes] New gift: { $item }, { $cost }.
   *[no] Gift: { $item }, { $cost }.
}
policy-gift-gone = No longer a gift: { $item }.
policy-left = <b>Left for { $name }</b>
policy-left-line = { $today } today and { $month } this month: { LIST($gestures) }.
policy-hints = Changes are made with /limits; a number behind /policy shows an earlier version.
policy-unknown = There is no version “{ $piece }”. The one in force is { ID($number) }.
policy-first = It is the first version.
policy-differs = <b>What differs from version { ID($number) }</b>
policy-no-difference = Nothing.
policy-other-currency = Amounts are in { $now } now, no longer in { $before }. { $state ->
    [shipped] So the limits are those that come with the program: /policy shows them, /limits changes them.
   *[earlier] So the limits are those that were last set in that currency: /policy shows them.
}
policy-newer = Version { ID($number) } of the limits was set with a newer version of the program. { $state ->
    [partly] What is unknown here is passed over: /policy shows what is in force.
   *[earlier] It can't be read here, so version { ID($used) } is in force: /policy shows it.
}

limits-help = Like this:
    <code>/limits refund agent 30</code> – in one case; the other limits in proportion
    <code>/limits refund agent case 30 customer 60 day 150 month 1500</code>
    <code>/limits deferral manager 14</code> – days by which a payment is put off
    <code>/limits discount off</code>
limits-more = What else can be changed:
    <code>/limits gift add coffee 3</code> · <code>/limits gift remove coffee</code>
    <code>/limits surprises 200</code> · <code>/limits waiting 5</code> · <code>/limits waiting off</code>
    <code>/limits regular 5 visits in 365 days 150%</code> · <code>/limits regular segment vip</code>
    <code>/limits short pay 100 within 30 days 3 times in 90 days</code>
    <code>/limits pay 3 days</code> · <code>/limits vouchers 90 days</code>
limits-changed = <b>{ $name } changed the limits</b>
limits-news = { $name } changed the limits; /policy shows them all.
limits-undone = { $name } brought back the earlier limits; /policy shows them all.
limits-restored = The earlier limits are in force again.
limits-undo = Undo
limits-affected = { $count ->
    [one] { $count } request is waiting; it will be judged by the new limits.
   *[other] { $count } requests are waiting; they will be judged by the new limits.
}
limits-unchanged = Nothing was changed.
limits-same = That is how it is already.
limits-ladder = A higher role can never give less than a lower one. That way a role would have less than the one below it: { $higher } less than { $lower } ({ $gesture }). Several roles can be changed at once: <code>/limits refund agent manager 30</code>
limits-periods = That can't be ({ $gesture }): { $smaller ->
    [case] one case would have more
   *[day] one day would have more
} than { $larger ->
    [customer] one customer in 30 days
    [day] one day
   *[month] one month
}.
limits-range = From { $least } to { $most } is possible: { $piece } isn't.
limits-first = Nothing is given of that so far ({ $gesture }), so one case comes first: <code>/limits refund agent 30</code>
limits-wrong = { $reason ->
    [kind] Which gesture is “{ $piece }”?
    [mixed] “{ $piece }”: these are not counted alike, some in money, others in days or times. One after the other, please.
    [who] For whom? An agent, a manager or an admin.
    [much] How much?
    [amount] “{ $piece }” isn't an amount in { $currency }.
    [number] “{ $piece }” isn't a whole number of days or times.
    [large] That is more than anybody can mean.
    [gifts] There can be at most { $most } gifts.
    [no-gift] “{ $piece }” isn't on the list of gifts.
    [name] A name needs at least one letter and at most { $most }.
   *[word] I don't understand “{ $piece }”.
}
