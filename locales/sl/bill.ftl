# A customer's bill: shown as it was, struck from, and what comes of it.

bill-title = <b>Vaš račun</b> · { $day }{ DOT($service) } · { $paid ->
    [yes] plačan
   *[no] še ni plačan
}
bill-hint = Tapnite, kar ni izpolnilo pričakovanj, in bo prečrtano. Velja, ko pritisnete »Končano«.
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
    [refund] Vračilo: { $amount } ({ $reference })
   *[short_pay] Prečrtano: { $amount } ({ $reference })
}
bill-voucher = Kupon <code>{ $code }</code>, { $off ->
    [percent] { $percent } %
   *[amount] { $amount }
}: { $state ->
    [redeemed] uporabljen { ON($day) }
    [expired] veljal do { UNTIL($day) }
   *[open] velja do { UNTIL($day) }
}
bill-total = { $changed ->
    [yes] Skupaj: <s>{ $was }</s> <b>{ $now }</b>
   *[no] Skupaj: <b>{ $was }</b>
}
bill-more = Več vrstic →
bill-tap = { $state ->
    [full] ↩️ { $title }
    [part] ✂️ { $title } · { $struck }/{ $units }
   *[open] ✂️ { $title }
}
bill-worth = Koliko je bilo vredno?
bill-done = ✅ Končano: { $amount }
bill-other = Drug obisk: { $day }
bill-none = { $why ->
    [withdrawn] Vaš obisk je bil odpovedan, zato računa ni.
   *[never] Vašega računa še nimam.
} Človek vam bo z veseljem pomagal.
bill-person = Pogovor s človekom
bill-no-lines = Na računu ({ $day }{ COMMA($service) }) ni vrstic, ki bi jih lahko prikazali. Pišite sem in človek vam bo pomagal.
bill-was = { $title }: na računu { $amount }. Navedete lahko kateri koli znesek do tega.
bill-once-more = { $left ->
    [yes] { $title } je zdaj { $amount }, kot ste spremenili prej. O preostanku se z vami dogovori človek.
   *[no] { $title }: tega na računu ni več.
}
bill-which = Katera vrstica?
bill-which-line = { $title } · { $amount }
bill-back = ← Nazaj
bill-ask-worth = { $title }: na računu { $amount }. Koliko je bilo vredno za vas? Samo napišite znesek.
bill-nothing-struck = Nič še ni prečrtano.
bill-done-already = To je že opravljeno.
bill-fine = V redu, hvala!
bill-what-was-wrong = Kaj je bilo narobe, če želite povedati?
bill-no-need = Ne želim povedati
bill-reason-thanks = Hvala, { $name }, da ste povedali. Poiskali bomo vzrok, da se ne ponovi.
bill-rest = { $some ->
    [yes] { bill-manager } glede preostalega zneska: { $amount }.
   *[no] Zapisano je tako, kot ste prečrtali, { $name }. { bill-manager } glede tega zneska: { $amount }.
}
bill-manager = { COUNT($who) ->
    [0] Vodja
   *[other] { $who }
} { $how ->
    [calls] vas pokliče
   *[writes] vam piše sem
}{ $day ->
    [today] {" "}do { $time }
    [tomorrow] {" "}jutri do { $time }
    [later] {" "}{ ON($date) } do { $time }
   *[none] {""}
}
gesture-told-short-pay = { $paid ->
    [yes] Kot ste se odločili, vam bomo vrnili { $amount } najpozneje do { BY($day) } ({ $reference }).
    [nothing] Kot ste se odločili, je račun nižji za { $amount } in ni vam treba plačati ničesar več ({ $reference }).
   *[no] Kot ste se odločili, je račun nižji za { $amount } in za plačilo ostane { $left } ({ $reference }).
}

bill-desk = ✂️ { $name } · prečrtano na računu: { LIST($titles) }, { $amount }{ ASIDE($reference) }. Ne zahtevajte dokazov in se ne prepirajte; poiščite vzrok.
bill-repeated = { $name }: prečrtanih postavk v { $days } dneh: { $count }-krat, skupaj { $amount }.
card-struck = ✂️ { $how ->
    [part] { bill-item } <s>{ $was }</s> { $now }
   *[struck] <s>{ bill-item } { $was }</s>
}
card-struck-rest = Čez mejo: { $amount }. O tem pokliče vodja.
card-struck-manner = 🤝 Ne sprašujte ničesar več, ne zahtevajte dokazov in se ne prepirajte; poiščite vzrok.
alarm-short-pay = Za odločitev: { $amount }, { $bound ->
    [bill] več, kot se z enega računa odšteje takoj
    [days] dolgo po obisku
    [times] več, kot velja takoj
    [again] znova prečrtano po preklicu
    [staff] od osebe, ki tu dela
   *[currency] v drugi valuti
}
