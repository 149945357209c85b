call-window = { $day ->
    [today] täna
    [tomorrow] homme
    [after] ülehomme
   *[date] { ON($date) }
} { $exact ->
    [yes] kell { $from }
   *[no] kell { $from }–{ $until }
}

call-agreed = { $how ->
    [moved] Hästi, helistame teile { $day ->
        [date] { call-window } numbril { $phone }
       *[other] numbril { $phone } { call-window }
    }.
   *[agreed] Helistame teile { $day ->
        [date] { call-window } numbril { $phone }
       *[other] numbril { $phone } { call-window }
    }.
}
call-stands = Helistame teile { call-window }.
call-off = Hästi, me ei helista. Kui ümber mõtlete, kirjutage lihtsalt siia.
call-passed-on = Andsin edasi, et soovite kõnet, ja teile helistatakse.
call-thanks = Aitäh!
call-ask-phone = { $why ->
    [other] Muidugi. Millisele numbrile helistame?
    [unclear] Ma ei leidnud siit telefoninumbrit. Millisele numbrile helistame?
    [again] Millisele numbrile helistame?
   *[first] Helistame hea meelega. Mis numbril teid kätte saab?
}
call-noted-ask-phone = Kirjas: { call-window }. Millisele numbrile helistame?
call-no-hurry = Pole kiiret: kirjutage { $asked ->
    [phone] number
   *[when] aeg
} siia, kui teile sobib, ja me helistame.
call-wrong-phone = { $flaw ->
    [short] Numbris { $written } on liiga vähe kohti. Millisele numbrile helistame?
    [long] Numbris { $written } on kohaliku numbri jaoks liiga palju kohti. Kui see on välismaa number, alustage palun märgist + ja riigi suunanumbrist.
    [service] Numbrile { $written } me siit helistada ei saa. Millisele numbrile helistame?
    [code] Numbrile { $written } saab helistada ainult koos riigikoodiga. Saatke see palun uuesti nii, et ees on + ja riigikood.
   *[unknown] Ma pole kindel, kas number { $written } on kasutusel. Kui see on õige, saatke see palun veel kord, või andke mõni muu number.
}
call-which = Millisele neist numbritest helistame?
call-number = { $phone }
call-ask-when = { $why ->
    [past] See aeg on juba möödas. Millal teile sobiks?
    [closed] Sel ajal oleme kahjuks suletud. Mis muu aeg teile sobiks?
    [far] Kõne saan kokku leppida kõige rohkem kaks kuud ette. Millal teile sobiks?
    [unclear] Ma pole kindel, mis aega te mõtlete. Millal teile sobiks?
    [missed] Vabandust, et teile ei helistatud. Millal teile nüüd sobiks?
    [other] Muidugi. Millal teile paremini sobiks?
   *[first] Millal teile sobiks? Valige aeg või kirjutage oma.
}
call-slot = { $day ->
    [today] Täna
    [tomorrow] Homme
    [after] Ülehomme
   *[date] { $date }
}, { $exact ->
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-soon = Esimesel võimalusel
call-share-phone = 📱 Jaga oma numbrit
call-another-time = Muu aeg
call-another-number = Muu number
call-not-needed = Kõnet pole vaja
call-tried-again = Proovisime teile numbril { $phone } veel kord helistada ja proovime uuesti { call-window }. Kui teile sobib paremini mõni muu aeg, valige see või kirjutage siia.

card-call = 📞 { COUNT($phone) ->
    [0] number pole veel teada
   *[other] { $phone }
} · { $exact ->
    [open] aeg pole kokku lepitud
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-line = 📞 { $how ->
    [moved] { $name } muutis kõne aega või numbrit
   *[agreed] Kõne on kokku lepitud: { $name }
}: { $phone }, { $exact ->
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-line-off = 📞 { $name } ei vaja enam kõnet.
call-due = ☎️ Aeg helistada: { $name } (#{ ID($case) }), { $phone }, { $exact ->
    [yes] lubatud { $from }
   *[no] lubatud hiljemalt { ON($until) }
}
