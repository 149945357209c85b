# Gestures: what a customer reads of one (gesture-told-KIND), and what staff read.
# $gesture: the kind. $paid: whether money comes back (yes), or less is to be paid (no) or nothing any more (nothing).
# $off: a voucher's percent with a ceiling, or an amount. $worded: whether it was said when.
# BY and UNTIL bend a day as the language does: the day by which something is done, the last day it is good.

gesture-name = { $gesture ->
    [refund] Refund
    [own_way] In your own way
    [discount] Discount
    [gift] Gift
    [redo] Do it again
    [earlier] Earlier appointment
    [deferral] Deferred payment
    [specialist] Another specialist
    [waiting] Gift for the wait
    [surprise] Surprise
   *[short_pay] Struck by the customer
}
gesture-what = { $gesture ->
    [refund] Refund { $amount }
    [own_way] Own way: { $words } ({ $cost })
    [discount] { $off ->
        [percent] Discount { $percent }%, at most { $amount }
       *[amount] Discount { $amount }
    }
    [gift] Gift: { $item } ({ $cost })
    [redo] Done again for free{ COMMA($words) }
    [earlier] Earlier appointment{ COMMA($words) }
    [deferral] Payment deferred by { $count ->
        [one] one day
       *[other] { $count } days
    }
    [specialist] Change of specialist{ ASIDE($reason) }
    [waiting] Gift for the wait: { $amount }
    [surprise] Surprise: { $words } ({ $cost })
   *[short_pay] Struck by the customer: { $amount }
}
gesture-line = { $reference } · { gesture-what }{ DOT($name) }

gesture-told-refund = { $paid ->
    [yes] You get { $amount } back by { BY($day) } ({ $reference }).
    [nothing] We've taken { $amount } off your bill ({ $reference }). There is nothing left to pay.
   *[no] We've taken { $amount } off your bill ({ $reference }). You pay { $left }.
}
gesture-told-own-way = Here is what we'll do for you: { $words } ({ $reference }).
gesture-told-discount = { $off ->
    [percent] Next time you get { $percent }% off, at most { $amount } ({ $reference }).
   *[amount] Next time you pay { $amount } less ({ $reference }).
} Just show this code until { UNTIL($until) }: <code>{ $code }</code>
gesture-told-gift = A gift for you: { $item } ({ $reference }). Just ask for it when you come by.
gesture-told-redo = { $worded ->
    [yes] We'll do it again, and you pay nothing for that: { $words } ({ $reference }).
   *[no] We'll do it again, and you pay nothing for that ({ $reference }). When would suit you?
}
gesture-told-earlier = { $worded ->
    [yes] You have an earlier appointment: { $words } ({ $reference }).
   *[no] We'll make your appointment earlier ({ $reference }). When would suit you?
}
gesture-told-deferral = There is no hurry with the bill: you can pay until { UNTIL($until) } ({ $reference }).
gesture-told-specialist = You can go on with another specialist, and you lose no money by it ({ $reference }). Is there anyone you would prefer?
gesture-told-waiting = Thank you for waiting until we open: next time you pay { $amount } less ({ $reference }). Just show this code until { UNTIL($until) }: <code>{ $code }</code>
gesture-told-surprise = A small surprise for you: { $words } ({ $reference }).

gesture-flaw = { $flaw ->
    [no_amount] Which amount? For example, 12.50.
    [no_percent] The percent has to be between 1 and 100.
    [no_days] For how many days? For example, 7.
    [no_item] That isn't on the list of gifts.
    [no_words] Say briefly what it is: the customer will read it.
    [no_reason] Say briefly why the customer wants a change.
    [more_than_bill] That's more than is left of the bill.
    [no_bill] There is no bill here.
    [other_currency] The bill is in another currency, so it can't be refunded here.
    [paid_already] There is nothing left to pay on this bill.
    [once_only] This customer has had that already, and it's given only once.
    [not_by_hand] Only the bot gives that.
   *[no_case] That takes a case.
}
gesture-bound = { $bound ->
    [case] No more of that can be given in this case within your limits.
    [customer] This customer can't be given more of that within 30 days.
    [day] Your limit for today is used up.
    [month] Your limit for this month is used up.
    [surprises] This month's budget for surprises is used up.
    [own] You are the customer here yourself.
   *[never] Your limits don't have that.
}
