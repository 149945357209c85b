# How staff give something to put things right, and how what was given reads on the card.
button-make-right = Make it right
card-took-back = <s>{ gesture-line }</s> · reversed
customer-given = Given to put things right: { $count }

give-head = { $name }{ $regular ->
    [yes] {" "}(a regular)
   *[no] {""}
}: what { $who } may give now
give-left = { $measure ->
    [money] { gesture-name }: up to { $amount }
    [days] { gesture-name }: up to { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
   *[times] { gesture-name }: { $count ->
        [one] once
       *[other] { $count } times
    }
}
give-none = There is nothing left that { $who } may give here now. A manager can be asked: type what you would give.
give-other = Other amount…
give-own = In my own words…
give-ask-amount = Please <b>reply to this message</b> with the amount, for example <code>12.50</code>; a reason may follow it. You see the sentence for the customer before anything is given.
give-ask-words = Please <b>reply to this message</b> with what you give and what it costs, for example <code>flowers to the door 15</code>. You see the sentence for the customer before anything is given.
give-preview = { $name } will read:
give-reason = Reason: { $reason }
give-now = Give
give-ask-manager = Ask a manager
give-done = ✅ { gesture-line }. { $told ->
    [no] The customer can't be reached here, so please let them know in another way.
   *[yes] The customer has been told.
}
give-given = Given: { $reference }
give-already = Already given: { $reference } ({ $actor }).
give-outdated = This preview is out of date. Please press “Make it right” again.
give-waits = A manager has been asked about this already.
give-beyond = ⚠️ { $bound ->
    [case] That is more than { $who } may give in this case.
    [customer] That is more than { $who } may give this customer within 30 days.
    [day] That is more than { $who } may give today.
    [month] That is more than { $who } may give this month.
    [surprises] That is more than is left for surprises this month.
    [own] { $who } would get that, so somebody else decides.
   *[never] { $who } may not give that alone.
} Nothing was given.
give-misread = I couldn't read that as something to give. Nothing was given, and nothing went to the customer.
give-unknown = There is no gesture called “{ $word }”. Nothing was given.
give-other-money = Limits are in { $currency }, so please write the amount in that. Nothing was given.
give-examples = For example:
    <code>/give refund 12.50 late by an hour</code>
    <code>/give discount 10%</code>
    <code>/give own flowers to the door 15</code>
give-example-surprise = For example: <code>/give surprise a box of chocolates 8</code>
give-where = Please write /give in a customer's topic or in reply to their card, so that it is clear for whom it is.
give-in-private = What is for managers only is given in your private chat: it is shown to you there.
