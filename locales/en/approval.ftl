# A manager's yes to what is beyond somebody's limit. What is wanted reads as in gestures.ftl (gesture-what).

approval-what = <b>{ gesture-what }</b>{ DOT($customer) }
approval-card = 🖐 <b>{ gesture-what }</b>{ DOT($customer) }{ DOT($case) }{ DOT($why) }
approval-card-bill = Bill: { $total } · { $paid ->
    [yes] paid
   *[no] not paid
}{ DOT($service) }
approval-card-no-bill = No bill is known.
approval-card-before = { $count ->
    [0] Nothing has been given to this customer before.
    [one] Given before: once, { $cost }; in the last 30 days { $recent }.
   *[other] Given before: { $count } times, { $cost } in all; in the last 30 days { $recent }.
}
approval-card-by = { $who } is asking and hopes for an answer by { $by }; after that, others are asked.
approval-card-named = ⚠️ { LIST($who) } can approve this, but can't be reached in private.
approval-approve = Approve
approval-other = Other amount
approval-decline = Decline
approval-take-back = Withdraw
approval-asked = 🖐 Asked: { LIST($who) }. Without an answer by { $by }, others are asked.
approval-next = ⏳ No answer yet ({ gesture-what }). Now asked: { LIST($who) }.
approval-silent = ⏳ Nobody has answered yet ({ gesture-what }). Asked: { LIST($who) }. It can still be approved or withdrawn.
approval-granted = ✅ { $who } approved: { gesture-what } ({ $reference }). { $told ->
    [no] The customer can't be reached here, so please let them know in another way.
   *[yes] The customer has been told.
}
approval-granted-other = ✅ { $who } approved another amount instead of { $asked }: { gesture-what } ({ $reference }). { $told ->
    [no] The customer can't be reached here, so please let them know in another way.
   *[yes] The customer has been told.
}
approval-declined = ✖️ { $who } declined: { gesture-what }. Reason: { $why }
approval-withdrawn = { $why ->
    [resolved] ↩️ The case is resolved, so this need not be approved any more.
    [left] ↩️ Whoever asked for this isn't on the staff list any more, so it was withdrawn.
    [currency] ↩️ Amounts are in another currency now, so this was withdrawn. Please ask for it anew.
   *[requester] ↩️ The request was withdrawn.
}
approval-stands = { $state ->
    [shown] Nobody has been asked yet.
    [asked] Asked: { LIST($who) }. Nobody has decided yet.
    [granted] { COUNT($who) ->
        [0] It has been given.
       *[other] { $who } approved it.
    }
    [declined] { $who } declined it.
   *[withdrawn] The request was withdrawn.
}
approval-own = Whoever asks for something, or gets it, can't approve it. Somebody else has to.
approval-own-limit = This is within your own limits: you can give it yourself.
approval-not-yours = Only whoever asked can withdraw this: { $who }.
approval-nobody = { $measure ->
    [money] Nobody can approve that much at the moment. Up to { $most } could be approved.
    [days] Nobody can approve that much at the moment. Days that could be approved: { $times }.
   *[nothing] Nobody can approve that at the moment.
}
approval-unreached = Nobody who could approve this can be reached in private at the moment.
approval-how-much = How much do you approve? Up to { $most }: tap an amount or type it, for example 12.50.
approval-beyond = { $measure ->
    [less] That is beyond your limits now.
    [money] That is beyond your limits now; they go up to { $most }. Somebody else has to approve it.
    [days] That is beyond your limits now; days they allow: { $times }. Somebody else has to approve it.
   *[nothing] That is beyond your limits now. Somebody else has to approve it.
}
approval-unclear = I couldn't read that as an amount. Please type it like this: 12.50
approval-more = That is more than was asked for: { $amount } instead of { $asked }. Approve it all the same?
approval-yes = Yes, { $amount }
approval-sum = { $amount }
approval-why-not = Why not? { $who } will see the reason; the customer hears nothing. Tap one or type it.
approval-reason = { $reason ->
    [not-now] Not this time
    [other] Something else would fit better
   *[talk] Talk to me first
}
approval-reply-hint = That went to nobody. Please press one of the buttons on the card.
