# Kaj lahko damo: v stavkih; spremenjena vrednost kot "prej → potem".

policy-title = <b>Kaj lahko damo, da se stvar popravi</b>
policy-now = <b>Kaj lahko damo, da se stvar popravi</b>
    Različica { ID($number) }, velja od { ON($at) }. { $set ->
        [program] Prišla je s programom.
       *[person] Določa: { $name }.
    }
policy-then = <b>Kaj smo lahko dali prej</b>
    Različica { ID($number) }, veljala od { ON($at) } do { ON($until) }. { $set ->
        [program] Prišla je s programom.
       *[person] Določa: { $name }.
    }
policy-lines = { $l1 }{ LINE($l2) }{ LINE($l3) }{ LINE($l4) }{ LINE($l5) }{ LINE($l6) }{ LINE($l7) }{ LINE($l8) }{ LINE($l9) }{ LINE($l10) }{ LINE($l11) }{ LINE($l12) }
policy-step = { $before } → { $after }
policy-days = { $count ->
    [one] { $count } dan
    [two] { $count } dneva
    [few] { $count } dni
   *[other] { $count } dni
}
policy-working-days = { $count ->
    [one] { $count } delovni dan
    [two] { $count } delovna dneva
    [few] { $count } delovne dni
   *[other] { $count } delovnih dni
}
policy-times = { $count ->
    [one] { $count }-krat
    [two] { $count }-krat
    [few] { $count }-krat
   *[other] { $count }-krat
}
policy-gesture = { $gesture ->
    [refund] vračilo denarja
    [own-way] pomoč po svoje
    [discount] popusti
    [gift] darila
    [redo] ponovitev storitve
    [earlier] zgodnejši termin
    [deferral] odlog plačila
    [specialist] drug strokovnjak
    [waiting] darilo za čakanje
   *[surprise] presenečenja
}
policy-gestures = { $g1 }{ COMMA($g2) }{ COMMA($g3) }{ COMMA($g4) }{ COMMA($g5) }{ COMMA($g6) }{ COMMA($g7) }{ COMMA($g8) }{ COMMA($g9) }{ COMMA($g10) }
policy-may = <b>{ $role ->
    [everybody] Vsak da takoj, brez posebnega dovoljenja
    [admin] Administrator da takoj
    [manager] Vodja da takoj
   *[agent] Sodelavec da takoj, brez posebnega dovoljenja
}</b>
policy-limit = Največ { $per_case } za en primer in { $per_customer } eni stranki v 30 dneh, vsem skupaj { $per_day } na dan in { $per_month } na mesec: { LIST($gestures) }.
policy-never = Samo s soglasjem drugega: { LIST($gestures) }.
policy-nobody = Nihče ne daje: { LIST($gestures) }.
policy-of-role = { $role ->
    [admin] Administrator.
    [manager] Vodja.
   *[agent] Sodelavec.
} { $line }
policy-off = { $role ->
    [admin] Administrator
    [manager] Vodja
   *[agent] Sodelavec
} ne daje več: { LIST($gestures) }.
policy-regular = Stalna stranka je, kdor je bil tu vsaj { $visits } (obdobje: { $days }); dobi lahko { $percent } % tega, za en primer in v 30 dneh.
policy-segments = Stalne stranke po segmentu: { LIST($segments) }.
policy-short-pay = Stranka lahko na enem računu takoj prečrta največ { $bill }; čas po obisku: { $days }, največ { $times } (obdobje: { $within }). Če gre za več, pokliče vodja.
policy-short-pay-off = Kar stranka prečrta na računu, uredi vodja po telefonu.
policy-surprises = Za presenečenja je na mesec skupaj { $budget }.
policy-surprises-left = Za presenečenja je na mesec skupaj { $budget }; ta mesec je ostalo { $left }.
policy-waiting = Kdor mora na klic čakati do naslednjega odprtja, dobi { $worth }: največ { $per_case } za en primer in { $per_customer } eni stranki v 30 dneh, vsem skupaj { $per_day } na dan in { $per_month } na mesec.
policy-waiting-off = Za čakanje do naslednjega odprtja ni darila.
policy-pay = Rok za izplačilo obljubljenega denarja: { $days }.
policy-vouchers = Kupon velja { $days }.
policy-gifts = Darila na izbiro: { $g1 }{ COMMA($g2) }{ COMMA($g3) }{ COMMA($g4) }{ COMMA($g5) }{ COMMA($g6) }{ COMMA($g7) }{ COMMA($g8) }{ COMMA($g9) }{ COMMA($g10) }{ COMMA($g11) }{ COMMA($g12) }{ COMMA($g13) }{ COMMA($g14) }{ COMMA($g15) }{ COMMA($g16) }{ COMMA($g17) }{ COMMA($g18) }{ COMMA($g19) }{ COMMA($g20) }.
policy-no-gifts = Na seznamu daril še ni ničesar.
policy-gift = { $item } ({ $cost })
policy-gift-there = { $new ->
    [yes] Novo darilo: { $item }, { $cost }.
   *[no] Darilo: { $item }, { $cost }.
}
policy-gift-gone = Ni več darilo: { $item }.
policy-left = <b>{ $name } lahko še da</b>
policy-left-line = Danes { $today } in ta mesec { $month }: { LIST($gestures) }.
policy-hints = Spremeni se z /limits; številka za /policy pokaže prejšnjo različico.
policy-unknown = Različice »{ $piece }« ni. Velja { ID($number) }.
policy-first = To je prva različica.
policy-differs = <b>V čem se razlikuje od različice { ID($number) }</b>
policy-no-difference = V ničemer.
policy-other-currency = Zneski so zdaj v { $now }, ne več v { $before }. { $state ->
    [shipped] Zato veljajo meje, ki so prišle s programom: pokaže jih /policy, spremeni /limits.
   *[earlier] Zato veljajo meje, ki so bile nazadnje določene v tej valuti: pokaže jih /policy.
}
policy-newer = Različica mej { ID($number) } je bila določena z novejšo različico programa. { $state ->
    [partly] Kar tu ni znano, se preskoči: kaj velja, pokaže /policy.
   *[earlier] Tu je ni mogoče prebrati, zato velja različica { ID($used) }: pokaže jo /policy.
}

limits-help = Na primer:
    <code>/limits vračilo sodelavec 30</code> – za en primer; druge meje v enakem razmerju
    <code>/limits vračilo sodelavec primer 30 stranka 60 dan 150 mesec 1500</code>
    <code>/limits odlog vodja 14</code> – za koliko dni se lahko plačilo odloži
    <code>/limits popust ne</code>
limits-more = Kaj se še da spremeniti:
    <code>/limits darilo dodaj kava 3</code> · <code>/limits darilo odstrani kava</code>
    <code>/limits presenečenja 200</code> · <code>/limits čakanje 5</code> · <code>/limits čakanje ne</code>
    <code>/limits redni 5 obiskov v 365 dneh 150%</code> · <code>/limits redni segment vip</code>
    <code>/limits prečrtano 100 v 30 dneh 3-krat v 90 dneh</code>
    <code>/limits izplačilo 3 dni</code> · <code>/limits kupon 90 dni</code>
limits-changed = <b>Meje so spremenjene: { $name }</b>
limits-news = Meje so spremenjene: { $name }. Vse pokaže /policy.
limits-undone = Spet veljajo prejšnje meje: { $name }. Vse pokaže /policy.
limits-restored = Spet veljajo prejšnje meje.
limits-undo = Razveljavi
limits-affected = { $count ->
    [one] Čaka { $count } prošnja; o njej bodo odločale nove meje.
    [two] Čakata { $count } prošnji; o njiju bodo odločale nove meje.
    [few] Čakajo { $count } prošnje; o njih bodo odločale nove meje.
   *[other] Čaka { $count } prošenj; o njih bodo odločale nove meje.
}
limits-unchanged = Nič ni spremenjeno.
limits-same = Tako že je.
limits-ladder = Višja vloga nikoli ne sme dati manj kot nižja. Tako bi bilo ravno obratno: { $higher } manj kot { $lower } ({ $gesture }). Več vlog se da spremeniti hkrati: <code>/limits vračilo sodelavec vodja 30</code>
limits-periods = Tako ne gre ({ $gesture }): { $smaller ->
    [case] za en primer bi bilo več
   *[day] za en dan bi bilo več
} kot { $larger ->
    [customer] za eno stranko v 30 dneh
    [day] za en dan
   *[month] za en mesec
}.
limits-range = Mogoče je od { $least } do { $most }: { $piece } ne ustreza.
limits-first = Tega zdaj ne dajemo ({ $gesture }), zato je najprej potrebna meja za en primer: <code>/limits vračilo sodelavec 30</code>
limits-wrong = { $reason ->
    [kind] Kaj tu pomeni »{ $piece }«?
    [mixed] »{ $piece }«: to se ne šteje enako, ampak v denarju, dneh ali kolikokrat. Prosimo, eno za drugim.
    [who] Za koga? Sodelavec, vodja ali administrator.
    [much] Koliko?
    [amount] »{ $piece }« ni znesek ({ $currency }).
    [number] »{ $piece }« ni celo število dni ali ponovitev.
    [large] To je več, kot bi kdo lahko mislil.
    [gifts] Daril je lahko največ { $most }.
    [no-gift] »{ $piece }« ni na seznamu daril.
    [name] V imenu mora biti vsaj ena črka in največ { $most }.
   *[word] Ni jasno, kaj pomeni »{ $piece }«.
}
