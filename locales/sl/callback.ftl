call-window = { $day ->
    [today] danes
    [tomorrow] jutri
    [after] pojutrišnjem
   *[date] { ON($date) }
} { $exact ->
    [yes] ob { $from }
   *[no] med { $from } in { $until }
}

call-agreed = { $how ->
    [moved] V redu, poklicali vas bomo { $day ->
        [date] { call-window } na { $phone }
       *[other] na { $phone } { call-window }
    }.
   *[agreed] Poklicali vas bomo { $day ->
        [date] { call-window } na { $phone }
       *[other] na { $phone } { call-window }
    }.
}
call-stands = Poklicali vas bomo { call-window }.
call-off = V redu, ne bomo vas klicali. Če si premislite, kar pišite sem.
call-passed-on = Vaša prošnja je že pri sodelavcih, poklicali vas bodo.
call-thanks = Hvala!
call-ask-phone = { $why ->
    [other] Seveda. Na katero številko naj pokličemo?
    [unclear] V tem ni telefonske številke. Na katero številko naj pokličemo?
    [again] Na katero številko naj pokličemo?
   *[first] Z veseljem vas pokličemo. Na katero številko?
}
call-noted-ask-phone = Zabeleženo: { call-window }. Na katero številko naj pokličemo?
call-no-hurry = Brez naglice: napišite { $asked ->
    [phone] številko
   *[when] uro
} sem, ko vam bo ustrezalo, in vas pokličemo.
call-wrong-phone = { $flaw ->
    [short] Številka { $written } ima premalo števk. Na katero številko naj pokličemo?
    [long] Številka { $written } ima za domačo preveč števk. Če je tuja, jo začnite z znakom + in kodo države.
    [service] Na { $written } ne moremo klicati. Na katero številko naj pokličemo?
    [code] Številki { $written } manjka koda države. Prosimo, pošljite jo še enkrat, z znakom + in kodo države na začetku.
   *[unknown] Videti je, da številka { $written } ne obstaja. Če je prava, jo pošljite še enkrat, sicer pa napišite drugo.
}
call-which = Na katero od teh številk naj pokličemo?
call-number = { $phone }
call-ask-when = { $why ->
    [past] Ta čas je že mimo. Kdaj bi vam ustrezalo?
    [closed] Takrat imamo žal zaprto. Kateri drug čas bi vam ustrezal?
    [far] Za klic se lahko dogovorimo največ dva meseca vnaprej. Kdaj bi vam ustrezalo?
    [unclear] Ni čisto jasno, kateri čas imate v mislih. Kdaj bi vam ustrezalo?
    [missed] Oprostite, ker vas ni nihče poklical. Kdaj bi vam zdaj ustrezalo?
    [other] Seveda. Kdaj bi vam bolj ustrezalo?
   *[first] Kdaj bi vam ustrezalo? Izberite čas ali napišite svojega.
}
call-slot = { $day ->
    [today] Danes
    [tomorrow] Jutri
    [after] Pojutrišnjem
   *[date] { $date }
}, { $exact ->
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-soon = Čim prej
call-share-phone = 📱 Deli mojo številko
call-another-time = Drug čas
call-another-number = Druga številka
call-not-needed = Klic ni potreben
call-tried-again = Še enkrat smo vas klicali na { $phone }, znova bomo poskusili { call-window }. Če vam bolj ustreza drug čas, ga izberite ali napišite sem.

card-call = 📞 { COUNT($phone) ->
    [0] številka še ni znana
   *[other] { $phone }
} · { $exact ->
    [open] čas še ni dogovorjen
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-line = 📞 { $how ->
    [moved] { $name }: klic je spremenjen
   *[agreed] { $name }: klic je dogovorjen
}: { $phone }, { $exact ->
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-line-off = 📞 { $name }: klic ni več potreben.
call-due = ☎️ Čas za klic: { $name } (#{ ID($case) }), { $phone }, { $exact ->
    [yes] obljubljeno za { $from }
   *[no] obljubljeno do { ON($until) }
}
