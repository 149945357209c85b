# A manager's yes to what is beyond somebody's limit. What is wanted reads as in gestures.ftl (gesture-what).

approval-what = <b>{ gesture-what }</b>{ DOT($customer) }
approval-card = 🖐 <b>{ gesture-what }</b>{ DOT($customer) }{ DOT($case) }{ DOT($why) }
approval-card-bill = Račun: { $total } · { $paid ->
    [yes] plačan
   *[no] ni plačan
}{ DOT($service) }
approval-card-no-bill = Računa ni.
approval-card-before = { $count ->
    [0] Tej stranki doslej ni bilo nič dano.
    [one] Doslej dano: { $count }-krat, skupaj { $cost }; v zadnjih 30 dneh { $recent }.
    [two] Doslej dano: { $count }-krat, skupaj { $cost }; v zadnjih 30 dneh { $recent }.
    [few] Doslej dano: { $count }-krat, skupaj { $cost }; v zadnjih 30 dneh { $recent }.
   *[other] Doslej dano: { $count }-krat, skupaj { $cost }; v zadnjih 30 dneh { $recent }.
}
approval-card-by = Za odobritev prosi { $who }. Rok za odgovor: { $by }; potem vprašamo druge.
approval-card-named = ⚠️ Odobri lahko { LIST($who) }, vendar zasebno sporočilo ne pride do cilja.
approval-approve = Odobri
approval-other = Drug znesek
approval-decline = Zavrni
approval-take-back = Umakni
approval-asked = 🖐 Prošnja poslana: { LIST($who) }. Rok za odgovor: { $by }; potem vprašamo druge.
approval-next = ⏳ Odgovora še ni ({ gesture-what }). Zdaj poslana: { LIST($who) }.
approval-silent = ⏳ Nihče še ni odgovoril ({ gesture-what }). Prošnja poslana: { LIST($who) }. Še vedno jo je mogoče odobriti ali umakniti.
approval-granted = ✅ { $who }: odobreno. { gesture-what } ({ $reference }). { $told ->
    [no] Stranka tukaj ni dosegljiva, zato jo obvestite na drug način.
   *[yes] Stranka je obveščena.
}
approval-granted-other = ✅ { $who }: odobren drug znesek namesto { $asked }. { gesture-what } ({ $reference }). { $told ->
    [no] Stranka tukaj ni dosegljiva, zato jo obvestite na drug način.
   *[yes] Stranka je obveščena.
}
approval-declined = ✖️ { $who }: zavrnjeno. { gesture-what }. Razlog: { $why }
approval-withdrawn = { $why ->
    [resolved] ↩️ Primer je rešen, zato odobritev ni več potrebna.
    [left] ↩️ Osebe, ki je prosila, ni več na seznamu osebja, zato je prošnja umaknjena.
    [currency] ↩️ Zneski so zdaj v drugi valuti, zato je prošnja preklicana. Prosimo, pošljite jo znova.
   *[requester] ↩️ Prošnja je umaknjena.
}
approval-stands = { $state ->
    [shown] Prošnja še ni bila poslana.
    [asked] Prošnja poslana: { LIST($who) }. Nihče še ni odločil.
    [granted] { COUNT($who) ->
        [0] To je že dano.
       *[other] { $who }: odobreno.
    }
    [declined] { $who }: zavrnjeno.
   *[withdrawn] Prošnja je umaknjena.
}
approval-own = Kdor za kaj prosi ali to dobi, tega ne more odobriti. To mora storiti kdo drug.
approval-own-limit = To je v vaših mejah: lahko date brez odobritve.
approval-not-yours = Umakne lahko samo oseba, ki je prosila: { $who }.
approval-nobody = { $measure ->
    [money] Toliko zdaj ne more odobriti nihče. Odobriti bi bilo mogoče do { $most }.
    [days] Toliko zdaj ne more odobriti nihče. Število dni, ki bi jih bilo mogoče odobriti: { $times }.
   *[nothing] Tega zdaj ne more odobriti nihče.
}
approval-unreached = Nikomur, ki bi to lahko odobril, trenutno ni mogoče pisati zasebno.
approval-how-much = Koliko odobrite? Do { $most }: izberite znesek ali ga vpišite, na primer 12,50.
approval-beyond = { $measure ->
    [less] To zdaj presega vaše meje.
    [money] To zdaj presega vaše meje, ki segajo do { $most }. Odobriti mora kdo drug.
    [days] To zdaj presega vaše meje; število dni, ki jih dovoljujejo: { $times }. Odobriti mora kdo drug.
   *[nothing] To zdaj presega vaše meje. Odobriti mora kdo drug.
}
approval-unclear = V tem ne najdem zneska. Vpišite ga takole: 12,50
approval-more = { $amount } je več, kot je bilo zaprošeno ({ $asked }). Vseeno odobrite?
approval-yes = Da, { $amount }
approval-sum = { $amount }
approval-why-not = Zakaj ne? Razlog izve samo { $who }, stranka ne izve ničesar. Izberite ga ali vpišite.
approval-reason = { $reason ->
    [not-now] Tokrat ne
    [other] Kaj drugega bi bilo primernejše
   *[talk] Najprej se pogovorite z mano
}
approval-reply-hint = To ni šlo nikomur. Pritisnite enega od gumbov na kartici.
