# Kaj dolgujemo strankam in kaj je izplačano.
payout-overdue = ⌛ { $amount } ({ $reference }, stranka: { $name }) bi moralo biti izplačano do { BY($day) }, pa še ni.
payout-overdue-told = { $told ->
    [no] Stranka tukaj ni dosegljiva, zato jo obvestite na drug način.
   *[yes] Stranka to ve; obljubljeno ji je, da bo denar pri njej do { BY($day) }.
}
payout-pay = { $reference }: izplačano
payout-late = Oprostite, izplačilo { $amount } ({ $reference }) bi moralo prispeti do { BY($day) }, pa še ni. { $anybody ->
    [yes] { COUNT($who) ->
        [0] Vodstvo že ve za to; denar bo pri vas do { BY($until) }.
       *[other] Za to že ve { $who }; denar bo pri vas do { BY($until) }.
    }
   *[no] Denar bo pri vas do { BY($until) }.
}
payout-told = { $how ->
    [card] Danes smo vam na kartico izplačali { $amount } ({ $reference }).
    [transfer] Danes smo vam na bančni račun nakazali { $amount } ({ $reference }).
    [cash] Danes smo vam v gotovini izplačali { $amount } ({ $reference }).
   *[next_bill] Vaš naslednji račun bo nižji za { $amount } ({ $reference }).
}
payout-stands = { $state ->
    [due] { $reference } še ni izplačano.
    [paid] { $reference } je izplačano ({ $how ->
        [card] kartica
        [transfer] nakazilo
        [cash] gotovina
       *[next_bill] naslednji račun
    }): { $name }, { $at }.
    [reversed] { $reference } je preklicano: { $name }, { $at }.
   *[none] { $reference }: tu ni česa izplačati.
}
payout-how = { $reference }: { $amount }{ DOT($name) }
    Kako je bilo izplačano? Tega ni mogoče razveljaviti.
payout-how-short = Kako je bilo izplačano?
payout-by = { $how ->
    [card] Kartica
    [transfer] Nakazilo
    [cash] Gotovina
   *[next_bill] Naslednji račun
}
payouts-none = Nikomur ni treba izplačati ničesar.
payouts-head = 💶 <b>Za izplačilo: { $count }</b>
payouts-sum = Skupaj: { $amount }
payouts-row = <b>{ $reference }</b> · { $amount }{ DOT($name) }{ DOT($service) }{ DOT($visited) }{ DOT($number) }{ DOT($lines) } · { $overdue ->
        [yes] ⌛ zamuja, rok je bil { $day }
       *[no] do { BY($day) }
    }
payouts-row-hidden = <b>{ $reference }</b> · { $amount } · samo za vodje, v zasebnem klepetu · { $overdue ->
        [yes] ⌛ zamuja, rok je bil { $day }
       *[no] do { BY($day) }
    }
payouts-back = ← Prejšnja
payouts-on = Poznejša →
payouts-return = Nazaj
payouts-now = Tako je zdaj
payouts-hint = Na primer: <code>/payouts R-1042 nakazilo</code>
payouts-columns =
    Oznaka
    Stranka
    Račun
    Storitev
    Obisk
    Postavke
    Znesek
    Valuta
    Izplačati do
    Kdo je dal
money-csv = CSV
money-csv-sent = Datoteka je v vašem zasebnem klepetu.
money-csv-unreachable = Zasebno vam še ne morem pisati. Odprite klepet z mano in pritisnite Start.
money-file = Tukaj je datoteka.
money-file-cut = V datoteko ni šlo vse; krajše obdobje gre.
money-unknown = O { $reference } ne vem ničesar.
button-take-back = Prekliči
reversal-hint = Kaj naj se prekliče in zakaj? Na primer: <code>/reverse R-1042 dano dvakrat</code>
reversal-which = Kaj naj se prekliče?
reversal-which-short = Kaj?
reversal-one = { $kind }{ DOT($amount) } · { $reference }
reversal-why = Zakaj naj se prekliče { $reference } ({ $kind }{ COMMA($amount) })? Odgovorite na to sporočilo in navedite razlog.
reversal-why-short = Odgovorite z razlogom.
reversal-why-again = Odgovorite z razlogom v besedah; nič ni preklicano.
reversal-done = { $told ->
    [no] { $reference } je preklicano. Stranka tukaj ni dosegljiva, zato jo obvestite na drug način.
   *[yes] { $reference } je preklicano, stranka je obveščena.
}
reversal-not = { $why ->
    [paid] { $reference } je že izplačano ({ $name }, { $at }), zato preklic ni mogoč.
    [redeemed] Kupon { $reference } je že unovčen ({ $at }), zato preklic ni mogoč.
    [struck] { $reference }: koliko je bilo vredno, je odločila stranka; prekliče lahko samo lastnik.
   *[reversed] { $reference } je že preklicano: { $name }, { $at }.
}
reversal-told = { $what ->
    [owed] Oprostite, nekaj se je spremenilo: izplačila { $amount } ({ $reference }) vendarle ne bo. Če želite izvedeti več, preprosto pišite sem.
    [voucher] Oprostite, nekaj se je spremenilo: kupon { $code } ({ $reference }) ne velja več. Če želite izvedeti več, preprosto pišite sem.
    [bill] Oprostite, nekaj se je spremenilo: { $amount } ({ $reference }) se ne odšteje več, vaš račun je zdaj { $left }. Če želite izvedeti več, preprosto pišite sem.
   *[other] Oprostite, nekaj se je spremenilo: obljubljeno ({ $reference }) ne velja več. Če želite izvedeti več, preprosto pišite sem.
}
no-account-numbers = Zaradi vaše varnosti je številka bančnega računa ali kartice tukaj skrita: prosimo, takih številk ne pošiljajte sem.
