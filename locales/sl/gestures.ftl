gesture-name = { $gesture ->
    [refund] Vračilo denarja
    [own_way] Po svoje
    [discount] Popust
    [gift] Darilo
    [redo] Ponovitev
    [earlier] Zgodnejši termin
    [deferral] Odlog plačila
    [specialist] Drug strokovnjak
    [waiting] Darilo za čakanje
    [surprise] Presenečenje
   *[short_pay] Stranka je prečrtala
}
gesture-what = { $gesture ->
    [refund] Vračilo { $amount }
    [own_way] Po svoje: { $words } ({ $cost })
    [discount] { $off ->
        [percent] Popust { $percent } %, največ { $amount }
       *[amount] Popust { $amount }
    }
    [gift] Darilo: { $item } ({ $cost })
    [redo] Brezplačna ponovitev{ COMMA($words) }
    [earlier] Zgodnejši termin{ COMMA($words) }
    [deferral] Odlog plačila za { $count ->
        [one] { $count } dan
        [two] { $count } dneva
        [few] { $count } dni
       *[other] { $count } dni
    }
    [specialist] Menjava strokovnjaka{ ASIDE($reason) }
    [waiting] Darilo za čakanje: { $amount }
    [surprise] Presenečenje: { $words } ({ $cost })
   *[short_pay] Stranka je prečrtala: { $amount }
}
gesture-line = { $reference } · { gesture-what }{ DOT($name) }

gesture-told-refund = { $paid ->
    [yes] Vrnili vam bomo { $amount } najpozneje do { BY($day) } ({ $reference }).
    [nothing] Vaš račun smo znižali za { $amount } ({ $reference }). Plačati vam ni treba ničesar več.
   *[no] Vaš račun smo znižali za { $amount } ({ $reference }). Za plačilo ostane { $left }.
}
gesture-told-own-way = Za vas bomo naredili tole: { $words } ({ $reference }).
gesture-told-discount = { $off ->
    [percent] Naslednjič imate { $percent } % popusta, največ { $amount } ({ $reference }).
   *[amount] Naslednjič plačate { $amount } manj ({ $reference }).
} Samo pokažite to kodo, velja do { UNTIL($until) }: <code>{ $code }</code>
gesture-told-gift = Za vas imamo darilo: { $item } ({ $reference }). Samo povejte zanj, ko pridete k nam.
gesture-told-redo = { $worded ->
    [yes] Storitev bomo ponovili in vas ne bo stala ničesar: { $words } ({ $reference }).
   *[no] Storitev bomo ponovili in vas ne bo stala ničesar ({ $reference }). Kdaj bi vam ustrezalo?
}
gesture-told-earlier = { $worded ->
    [yes] Imate zgodnejši termin: { $words } ({ $reference }).
   *[no] Našli vam bomo zgodnejši termin ({ $reference }). Kdaj bi vam ustrezalo?
}
gesture-told-deferral = Z računom se ne mudi: plačate lahko do vključno { UNTIL($until) } ({ $reference }).
gesture-told-specialist = Nadaljujete lahko pri drugem strokovnjaku in pri tem ne izgubite denarja ({ $reference }). Imate koga v mislih?
gesture-told-waiting = Hvala, ker boste počakali, da odpremo: naslednjič plačate { $amount } manj ({ $reference }). Samo pokažite to kodo, velja do { UNTIL($until) }: <code>{ $code }</code>
gesture-told-surprise = Majhno presenečenje za vas: { $words } ({ $reference }).

gesture-flaw = { $flaw ->
    [no_amount] Kakšen znesek? Na primer 12,50.
    [no_percent] Odstotek naj bo med 1 in 100.
    [no_days] Za koliko dni? Na primer 7.
    [no_item] Tega ni na seznamu daril.
    [no_words] Na kratko napišite, kaj je to: stranka bo to prebrala.
    [no_reason] Na kratko napišite, zakaj stranka želi menjavo.
    [more_than_bill] To je več, kot je ostalo na računu.
    [no_bill] Računa tu ni.
    [other_currency] Račun je v drugi valuti, zato denarja tu ni mogoče vrniti.
    [paid_already] Na tem računu ni ničesar več za plačilo.
    [once_only] Ta stranka je to že dobila, daje pa se samo enkrat.
    [not_by_hand] To daje samo bot.
   *[no_case] Za to je potreben primer.
}
gesture-bound = { $bound ->
    [case] V tem primeru vaše meje ne dovolijo več.
    [customer] Tej stranki v 30 dneh ni mogoče dati več.
    [day] Vaša današnja meja je dosežena.
    [month] Vaša meja za ta mesec je dosežena.
    [surprises] Proračun za presenečenja ta mesec je porabljen.
    [own] Stranka ste tukaj vi.
   *[never] V vaših mejah tega ni.
}
