# Kaip klientas nori, kad su juo būtų bendraujama, ir kaip juda jo reikalas.
settings-who = Kreipiuosi į Jus vardu { $name } ir rašau { $language ->
    [en] angliškai
    [et] estiškai
    [lt] lietuviškai
    [ru] rusiškai
   *[sl] slovėniškai
}.
settings-talk = { $quiet ->
    [yes] Be tuščių kalbų, savo iniciatyva nieko neklausiu.
   *[no] Retkarčiais galiu ko nors trumpai paklausti.
}
settings-first = { $when ->
    [never] Savo iniciatyva nerašau; Jūs galite rašyti bet kada.
    [morning] Savo iniciatyva rašau tik ryte.
    [midday] Savo iniciatyva rašau tik apie vidurdienį.
    [evening] Savo iniciatyva rašau tik vakare.
   *[any] Savo iniciatyva rašau tik dienos metu.
}
settings-button = { $what ->
    [language] Kalba
    [name] Vardas
    [quiet] Be tuščių kalbų
    [talk] Galite klausti
    [when] Kada rašyti
    [stop] Tik atsakykite
    [again] Rašykite vėl
   *[back] ← Atgal
}
settings-ask-language = Kuria kalba Jums rašyti?
settings-language = { $language ->
    [en] English
    [et] Eesti
    [lt] Lietuvių
    [ru] Русский
   *[sl] Slovenščina
}
settings-ask-when = Kada Jums patogiausia gauti žinutes?
settings-time = { $when ->
    [morning] Ryte
    [midday] Apie vidurdienį
    [evening] Vakare
   *[any] Bet kada dieną
}
settings-ask-name = Kaip į Jus kreiptis? Tiesiog parašykite čia.
name-unclear = Kad nesuklysčiau, parašykite tik vardą, ne ilgesnį kaip { $most } raidžių.
wish-language = Mielai, rašysiu lietuviškai.
wish-name = Gerai, { $name }, taip ir kreipsiuosi.
wish-quiet = { $quiet ->
    [yes] Gerai, be tuščių kalbų ir be mano klausimų.
   *[no] Gerai, retkarčiais vėl ko nors trumpai paklausiu.
}

progress-taken = { $role ->
    [manager] Dabar tuo rūpinasi { $who } iš vadovybės
   *[agent] Dabar tuo rūpinasi { $who }
}{ $day ->
    [today] {" "}ir atsakys Jums čia iki { $time }
    [tomorrow] {" "}ir atsakys Jums čia rytoj iki { $time }
    [later] {" "}ir atsakys Jums čia { $date } iki { $time }
   *[none] {""}
}.
progress-moved = Atsiprašau, { $name }, laikas pasikeitė: atsakymas bus { $day ->
    [today] iki { $time }
    [tomorrow] rytoj iki { $time }
   *[later] { $date } iki { $time }
}.
progress-stands = { COUNT($who) ->
    [0] Tuo rūpinasi mūsų žmonės (nuo { $since })
   *[other] Tuo rūpinasi { $who } (nuo { $since })
}{ $day ->
    [today] {" "}ir atsakys Jums čia iki { $time }
    [tomorrow] {" "}ir atsakys Jums čia rytoj iki { $time }
    [later] {" "}ir atsakys Jums čia { $date } iki { $time }
   *[none] {""}
}.
progress-add = Jei yra dar ko nors, tiesiog parašykite čia.

card-quiet = 🤫 Pageidauja be tuščių kalbų
card-write-at = 🕰 Geriausia rašyti nuo { $time }
card-stopped = 🔕 Nenori, kad botas rašytų savo iniciatyva
