# What is owed to customers, and paid.
payout-overdue = ⌛ { $amount } ({ $reference }) for { $name } was to be paid by { BY($day) }; it isn't yet.
payout-overdue-told = { $told ->
    [no] The customer can't be reached here, so please let them know in another way.
   *[yes] The customer was told so, and that it will be there by { BY($day) }.
}
payout-pay = { $reference }: paid
payout-late = I'm sorry: { $amount } ({ $reference }) was to be with you by { BY($day) }, and it isn't yet. { $anybody ->
    [yes] { COUNT($who) ->
        [0] I've told the managers; it will be with you by { BY($until) }.
       *[other] I've told { $who }; it will be with you by { BY($until) }.
    }
   *[no] It will be with you by { BY($until) }.
}
payout-told = { $how ->
    [card] Today { $amount } was paid to your card ({ $reference }).
    [transfer] Today { $amount } was transferred to your account ({ $reference }).
    [cash] Today { $amount } was paid to you in cash ({ $reference }).
   *[next_bill] Your next bill will be { $amount } less ({ $reference }).
}
payout-stands = { $state ->
    [due] { $reference } hasn't been paid yet.
    [paid] { $reference } was paid by { $name } ({ $how ->
        [card] card
        [transfer] transfer
        [cash] cash
       *[next_bill] next bill
    }), { $at }.
    [reversed] { $reference } was taken back by { $name }, { $at }.
   *[none] { $reference }: nothing is owed there.
}
payout-how = { $reference }: { $amount }{ DOT($name) }
    How was it paid? This can't be undone.
payout-how-short = How was it paid?
payout-by = { $how ->
    [card] Card
    [transfer] Transfer
    [cash] Cash
   *[next_bill] Next bill
}
payouts-none = Nothing is owed to anybody.
payouts-head = 💶 <b>To be paid: { $count }</b>
payouts-sum = In total: { $amount }
payouts-row = <b>{ $reference }</b> · { $amount }{ DOT($name) }{ DOT($service) }{ DOT($visited) }{ DOT($number) }{ DOT($lines) } · { $overdue ->
        [yes] ⌛ overdue since { $day }
       *[no] by { BY($day) }
    }
payouts-row-hidden = <b>{ $reference }</b> · { $amount } · for managers only, in private · { $overdue ->
        [yes] ⌛ overdue since { $day }
       *[no] by { BY($day) }
    }
payouts-back = ← Earlier
payouts-on = Later →
payouts-return = Back
payouts-now = As it is now
payouts-hint = For example: <code>/payouts R-1042 transfer</code>
payouts-columns =
    Reference
    Customer
    Bill
    Service
    Visit
    Lines
    Amount
    Currency
    Pay by
    Given by
money-csv = CSV
money-csv-sent = The file is in your private chat.
money-csv-unreachable = I can't write to you in private yet. Please open my chat and press Start.
money-file = Here is the file.
money-file-cut = The file has no room for all of it; a shorter period has.
money-unknown = I know nothing of { $reference }.
button-take-back = Take back
reversal-hint = What should be taken back, and why? For example: <code>/reverse R-1042 given twice</code>
reversal-which = Which one should be taken back?
reversal-which-short = Which one?
reversal-one = { $kind }{ DOT($amount) } · { $reference }
reversal-why = Why should { $reference } be taken back ({ $kind }{ COMMA($amount) })? Please reply to this message with the reason.
reversal-why-short = Please reply with the reason.
reversal-why-again = Please reply with a reason in words; nothing was taken back.
reversal-done = { $told ->
    [no] { $reference } was taken back. The customer can't be reached here, so please let them know in another way.
   *[yes] { $reference } was taken back, and the customer was told.
}
reversal-not = { $why ->
    [paid] { $reference } was paid by { $name }, { $at }, so it can't be taken back.
    [redeemed] The voucher of { $reference } has been redeemed ({ $at }), so it can't be taken back.
    [struck] { $reference } was struck by the customer, who decides what it was worth; only an owner can take that back.
   *[reversed] { $reference } was taken back already by { $name }, { $at }.
}
reversal-told = { $what ->
    [owed] I'm sorry, something has changed: { $amount } ({ $reference }) won't be paid to you after all. If you'd like to know more, just write here.
    [voucher] I'm sorry, something has changed: the voucher { $code } ({ $reference }) is no longer valid. If you'd like to know more, just write here.
    [bill] I'm sorry, something has changed: { $amount } ({ $reference }) is no longer taken off, so your bill is { $left } now. If you'd like to know more, just write here.
   *[other] I'm sorry, something has changed: what we promised under { $reference } no longer holds. If you'd like to know more, just write here.
}
no-account-numbers = To keep you safe I've hidden the account or card number: please don't send such numbers here.
