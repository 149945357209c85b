# What is owed to customers, and paid.
payout-overdue = ⌛ { $amount } ({ $reference }) for { $name } was to be paid by { BY($day) }; it isn't yet.
payout-overdue-told = The customer was told so, and that it will be there by { BY($day) }.
payout-pay = { $reference }: paid
payout-late = I'm sorry: { $amount } ({ $reference }) was to be with you by { BY($day) }, and it isn't yet. { $anybody ->
    [yes] { COUNT($who) ->
        [0] I've told the managers; it will be with you by { BY($until) }.
       *[other] I've told { $who }; it will be with you by { BY($until) }.
    }
   *[no] It will be with you by { BY($until) }.
}
