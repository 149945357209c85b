# A customer's bill: shown as it was, struck from, and what comes of it.
# $changed, $how: whether a line or the total is another now. $some: whether a part took effect at once.

bill-title = <b>Your bill</b> · { $day }{ DOT($service) } · { $paid ->
    [yes] paid
   *[no] not paid yet
}
bill-hint = Tap what didn't meet your expectations, and it's struck out. It counts once you press Done.
bill-line = { $how ->
    [struck] <s>{ bill-item } · { $was }</s>
    [part] { bill-item } · <s>{ $was }</s> { $now }
   *[whole] { bill-item } · { $was }
}
bill-item = { COUNT($quantity) ->
    [0] { $title }
   *[other] { $quantity } × { $title }
}
bill-taken = { $gesture ->
    [refund] Refund: { $amount } ({ $reference })
   *[short_pay] Struck out: { $amount } ({ $reference })
}
bill-voucher = Voucher <code>{ $code }</code>, { $off ->
    [percent] { $percent }%
   *[amount] { $amount }
}: { $state ->
    [redeemed] used on { $day }
    [expired] was good until { UNTIL($day) }
   *[open] good until { UNTIL($day) }
}
bill-total = { $changed ->
    [yes] Total: <s>{ $was }</s> <b>{ $now }</b>
   *[no] Total: <b>{ $was }</b>
}
bill-more = More lines →
bill-tap = { $state ->
    [full] ↩️ { $title }
    [part] ✂️ { $title } · { $struck }/{ $units }
   *[open] ✂️ { $title }
}
bill-worth = What was it worth?
bill-done = ✅ Done: { $amount }
bill-other = Another visit: { $day }
bill-none = { $why ->
    [withdrawn] Your visit was cancelled, so there is no bill.
   *[never] I have no bill of yours yet.
} A person will gladly help.
bill-person = Talk to a person
bill-no-lines = The bill of { $day }{ ASIDE($service) } has no lines I could show. Write here, and a person will help.
bill-was = { $title } was { $amount } on the bill. You can name any amount up to that.
bill-once-more = { $left ->
    [yes] { $title } stands at { $amount }, as you changed it before. About the rest, a person decides with you.
   *[no] { $title } is off your bill already.
}
bill-which = Which line?
bill-which-line = { $title } · { $amount }
bill-back = ← Back
bill-ask-worth = { $title } was { $amount }. What was it worth to you? Just write the amount.
bill-nothing-struck = Nothing is struck out yet.
bill-done-already = This is done already.
bill-fine = That's fine. Thank you!
bill-what-was-wrong = What was wrong, if you'd like to say?
bill-no-need = No need to say
bill-reason-thanks = Thank you for telling us, { $name }. We'll find the cause, so that it doesn't happen again.
bill-rest = { $some ->
    [yes] { bill-manager } about the other { $amount }.
   *[no] It's noted just as you struck it, { $name }. { bill-manager } about the { $amount }.
}
bill-manager = { COUNT($who) ->
    [0] The manager
   *[other] { $who }
} { $how ->
    [calls] will call you
   *[writes] will write to you here
}{ $day ->
    [today] {" "}by { $time }
    [tomorrow] {" "}by { $time } tomorrow
    [later] {" "}by { $time } on { $date }
   *[none] {""}
}
gesture-told-short-pay = { $paid ->
    [yes] As you decided, { $amount } comes back to you by { BY($day) } ({ $reference }).
    [nothing] As you decided, { $amount } is off your bill and there is nothing left to pay ({ $reference }).
   *[no] As you decided, { $amount } is off your bill and you pay { $left } ({ $reference }).
}

bill-desk = ✂️ { $name } struck from the bill: { LIST($titles) }, { $amount }{ ASIDE($reference) }. Please don't ask for proof and don't argue; find the cause.
bill-repeated = { $name }: { $count } short pays in { $days } days, { $amount } in all.
card-struck = ✂️ { $how ->
    [part] { bill-item } <s>{ $was }</s> { $now }
   *[struck] <s>{ bill-item } { $was }</s>
}
card-struck-rest = Beyond the limits: { $amount }. A manager calls about it.
card-struck-manner = 🤝 Don't ask anything more, not even for proof, and don't argue; find the cause.
alarm-short-pay = To decide: { $amount }, { $bound ->
    [bill] more than is taken off one bill at once
    [days] long after the visit
    [times] beyond what takes effect at once
    [again] struck once more after it was taken back
    [staff] from somebody who works here
   *[currency] in another currency
}
