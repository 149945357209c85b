# Что мы должны клиентам и что выплачено.
payout-overdue = ⌛ { $amount } ({ $reference }, клиент: { $name }): срок выплаты был до { BY($day) }, но выплаты ещё нет.
payout-overdue-told = Клиенту об этом сказано; обещано, что деньги придут до { BY($day) }.
payout-pay = { $reference }: выплачено
payout-late = Простите: { $amount } ({ $reference }) — эти деньги должны были прийти к Вам до { BY($day) }, но ещё не пришли. { $anybody ->
    [yes] { COUNT($who) ->
        [0] Руководство уже знает; деньги придут до { BY($until) }.
       *[other] { $who } уже знает об этом; деньги придут до { BY($until) }.
    }
   *[no] Деньги придут до { BY($until) }.
}
