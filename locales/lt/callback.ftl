call-window = { $day ->
    [today] šiandien
    [tomorrow] rytoj
    [after] poryt
   *[date] { $date }
} { $exact ->
    [yes] { $from }
   *[no] nuo { $from } iki { $until }
}

call-agreed = { $how ->
    [moved] Gerai, paskambinsime Jums { $day ->
        [date] { call-window } numeriu { $phone }
       *[other] numeriu { $phone } { call-window }
    }.
   *[agreed] Paskambinsime Jums { $day ->
        [date] { call-window } numeriu { $phone }
       *[other] numeriu { $phone } { call-window }
    }.
}
call-stands = Paskambinsime Jums { call-window }.
call-off = Gerai, neskambinsime. Jei persigalvosite, parašykite čia.
call-passed-on = Perdaviau, kad laukiate skambučio, Jums paskambins.
call-thanks = Ačiū!
call-ask-phone = { $why ->
    [other] Žinoma. Kokiu kitu numeriu Jums paskambinti?
    [unclear] Telefono numerio čia neradau. Kokiu numeriu Jums paskambinti?
    [again] Kokiu numeriu Jums paskambinti?
   *[first] Mielai paskambinsime. Kokiu numeriu Jums skambinti?
}
call-noted-ask-phone = Užsirašiau: { call-window }. Kokiu numeriu Jums paskambinti?
call-no-hurry = Neskubėkite: parašykite { $asked ->
    [phone] numerį
   *[when] laiką
} čia, kai bus patogu, ir paskambinsime.
call-wrong-phone = { $flaw ->
    [short] Numeryje { $written } per mažai skaitmenų. Kokiu numeriu Jums paskambinti?
    [long] Numeryje { $written } vietiniam per daug skaitmenų. Jei jis užsienio, pradėkite jį ženklu + ir šalies kodu.
    [service] Numeriu { $written } paskambinti negalime. Kokiu numeriu Jums paskambinti?
    [code] Numeriui { $written } trūksta šalies kodo. Atsiųskite jį dar kartą, pradėdami ženklu + ir šalies kodu.
   *[unknown] Abejoju, ar numeris { $written } veikia. Jei jis teisingas, atsiųskite jį dar kartą, o jei ne – parašykite kitą.
}
call-which = Kuriuo iš šių numerių Jums paskambinti?
call-number = { $phone }
call-ask-when = { $why ->
    [past] Tas laikas jau praėjo. Kada Jums būtų patogu?
    [closed] Deja, tuo metu nedirbame. Kada kitu metu Jums būtų patogu?
    [far] Dėl skambučio galiu susitarti daugiausia du mėnesius į priekį. Kada Jums būtų patogu?
    [unclear] Nesupratau, kokį laiką turite omenyje. Kada Jums būtų patogu?
    [missed] Atsiprašau, kad Jums niekas nepaskambino. Kada Jums būtų patogu dabar?
    [other] Žinoma. Kada Jums būtų patogiau?
   *[first] Kada Jums būtų patogu? Pasirinkite laiką arba parašykite savo.
}
call-slot = { $day ->
    [today] Šiandien
    [tomorrow] Rytoj
    [after] Poryt
   *[date] { $date }
}, { $exact ->
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-soon = Kuo greičiau
call-share-phone = 📱 Pasidalyti savo numeriu
call-another-time = Kitas laikas
call-another-number = Kitas numeris
call-not-needed = Skambučio nereikia
call-tried-again = Dar kartą skambinome Jums numeriu { $phone } ir vėl bandysime { call-window }. Jei patogesnis kitas laikas, pasirinkite jį arba parašykite čia.

card-call = 📞 { COUNT($phone) ->
    [0] numeris dar nežinomas
   *[other] { $phone }
} · { $exact ->
    [open] laikas dar nesutartas
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-line = 📞 { $how ->
    [moved] { $name }: skambutis pakeistas
   *[agreed] { $name }: skambutis sutartas
}: { $phone }, { $exact ->
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-line-off = 📞 { $name }: skambučio nebereikia.
call-due = ☎️ Laikas skambinti: { $name } (#{ ID($case) }), { $phone }, { $exact ->
    [yes] pažadėta { $from }
   *[no] pažadėta iki { $until }
}
