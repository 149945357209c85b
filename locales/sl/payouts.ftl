# Kaj dolgujemo strankam in kaj je izplačano.
payout-overdue = ⌛ { $amount } ({ $reference }, stranka: { $name }) bi moralo biti izplačano do { BY($day) }, pa še ni.
payout-overdue-told = Stranka to ve; obljubljeno ji je, da bo denar pri njej do { BY($day) }.
payout-pay = { $reference }: plačano
payout-late = Oprostite: { $amount } ({ $reference }) bi moralo biti pri Vas do { BY($day) }, pa še ni. { $anybody ->
    [yes] { COUNT($who) ->
        [0] Vodstvo že ve za to; denar bo pri Vas do { BY($until) }.
       *[other] Za to že ve { $who }; denar bo pri Vas do { BY($until) }.
    }
   *[no] Denar bo pri Vas do { BY($until) }.
}
