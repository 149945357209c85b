# Kaip klientas nori, kad su juo būtų bendraujama, ir kaip juda jo reikalas.
settings-who = Kreipiamės į Jus vardu { $name } ir rašome { $language ->
    [en] angliškai
    [et] estiškai
    [lt] lietuviškai
    [ru] rusiškai
   *[sl] slovėniškai
}.
settings-talk = { $quiet ->
    [yes] Be tuščių kalbų ir be mūsų klausimų.
   *[no] Retkarčiais galime ko nors trumpai paklausti.
}
settings-first = { $when ->
    [never] Pirmi nerašome; Jūs galite rašyti bet kada.
    [morning] Jei rašome pirmi, tai ryte.
    [midday] Jei rašome pirmi, tai apie vidurdienį.
    [evening] Jei rašome pirmi, tai vakare.
   *[any] Jei rašome pirmi, tai dienos metu.
}
settings-button = { $what ->
    [language] Kalba
    [name] Vardas
    [quiet] Be kalbų
    [talk] Galima klausti
    [when] Kada rašyti
    [stop] Nerašyti pirmiems
    [again] Vėl rašyti
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
name-unclear = Norėtume nesuklysti: parašykite tik vardą, ne ilgesnį kaip { $most } raidžių.
wish-language = Mielai, rašysime lietuviškai.
wish-name = Gerai, { $name }, taip ir kreipsimės.
wish-quiet = { $quiet ->
    [yes] Gerai, be tuščių kalbų ir be klausimų.
   *[no] Gerai, vėl galėsime ko nors trumpai paklausti.
}

progress-taken = { $role ->
    [manager] Dabar tuo rūpinasi { $who }, vadovybė
   *[agent] Dabar tuo rūpinasi { $who }
}{ $day ->
    [today] {" "}ir atsakys Jums čia iki { $time }
    [tomorrow] {" "}ir atsakys Jums čia rytoj iki { $time }
    [later] {" "}ir atsakys Jums čia { $date } iki { $time }
   *[none] {""}
}.
progress-moved = { $name }, patiksliname: atsakymas bus { $day ->
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

card-quiet = 🤫 Mieliau be tuščių kalbų
card-write-at = 🕰 Geriausia rašyti nuo { $time }
card-stopped = 🔕 Nenori, kad botas rašytų pirmas
