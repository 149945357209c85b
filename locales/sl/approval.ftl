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
approval-take-back = Prekliči
approval-asked = 🖐 Vprašani: { LIST($who) }. Rok za odgovor: { $by }; potem vprašamo druge.
approval-next = ⏳ Odgovora še ni ({ gesture-what }). Zdaj vprašani: { LIST($who) }.
approval-silent = ⏳ Nihče še ni odgovoril ({ gesture-what }). Vprašani: { LIST($who) }. Še vedno je mogoče odobriti ali preklicati.
approval-granted = ✅ Odobreno, { $who }: { gesture-what } ({ $reference }). Stranka je obveščena.
approval-granted-other = ✅ Odobren drug znesek namesto { $asked }, { $who }: { gesture-what } ({ $reference }). Stranka je obveščena.
approval-declined = ✖️ Zavrnjeno, { $who }: { gesture-what }. Razlog: { $why }
approval-withdrawn = { $why ->
    [resolved] ↩️ Primer je rešen, zato odobritev ni več potrebna.
    [left] ↩️ Osebe, ki je prosila, ni več na seznamu zaposlenih, zato je prošnja preklicana.
    [currency] ↩️ Zneski so zdaj v drugi valuti, zato je prošnja preklicana. Prosimo, pošljite jo znova.
   *[requester] ↩️ Prošnja je preklicana.
}
approval-stands = { $state ->
    [shown] Nihče še ni bil vprašan.
    [asked] Vprašani: { LIST($who) }. Nihče še ni odločil.
    [granted] { COUNT($who) ->
        [0] To je že dano.
       *[other] Odobreno: { $who }.
    }
    [declined] Zavrnjeno: { $who }.
   *[withdrawn] Prošnja je preklicana.
}
approval-own = Kdor za kaj prosi ali to dobi, tega ne more odobriti. To mora storiti kdo drug.
approval-own-limit = To je v mejah vaših pooblastil: lahko date sami.
approval-not-yours = Prekliče lahko samo oseba, ki je prosila: { $who }.
approval-nobody = { $measure ->
    [money] Toliko zdaj ne more odobriti nihče. Odobriti bi bilo mogoče do { $most }.
    [days] Toliko zdaj ne more odobriti nihče. Število dni, ki bi jih bilo mogoče odobriti: { $times }.
   *[nothing] Tega zdaj ne more odobriti nihče.
}
approval-unreached = Nikomur, ki bi to lahko odobril, trenutno ni mogoče pisati zasebno.
approval-how-much = Koliko odobrite? Do { $most }: izberite znesek ali ga vpišite, na primer 12,50.
approval-beyond = { $measure ->
    [less] To zdaj presega vaša pooblastila.
    [money] To zdaj presega vaša pooblastila, ki segajo do { $most }. Odobriti mora kdo drug.
    [days] To zdaj presega vaša pooblastila; število dni, ki jih dovoljujejo: { $times }. Odobriti mora kdo drug.
   *[nothing] To zdaj presega vaša pooblastila. Odobriti mora kdo drug.
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
