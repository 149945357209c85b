# Kako stranka želi, da se z njo pogovarjamo, in kako napreduje njena zadeva.
settings-who = Naslavljamo vas z imenom { $name } in pišemo { $language ->
    [en] v angleščini
    [et] v estonščini
    [lt] v litovščini
    [ru] v ruščini
   *[sl] v slovenščini
}.
settings-talk = { $quiet ->
    [yes] Pišemo brez klepeta in ničesar ne sprašujemo sami od sebe.
   *[no] Kdaj pa kdaj smemo kaj na kratko vprašati.
}
settings-first = { $when ->
    [never] Na svojo pobudo ne pišemo; vi lahko pišete kadar koli.
    [morning] Na svojo pobudo pišemo samo dopoldne.
    [midday] Na svojo pobudo pišemo samo okoli poldneva.
    [evening] Na svojo pobudo pišemo samo zvečer.
   *[any] Na svojo pobudo pišemo samo čez dan.
}
settings-button = { $what ->
    [language] Jezik
    [name] Ime
    [quiet] Brez klepeta
    [talk] Lahko sprašujete
    [when] Kdaj pisati
    [stop] Samo odgovarjajte
    [again] Spet pišite
   *[back] ← Nazaj
}
settings-ask-language = V katerem jeziku naj vam pišemo?
settings-language = { $language ->
    [en] English
    [et] Eesti
    [lt] Lietuvių
    [ru] Русский
   *[sl] Slovenščina
}
settings-ask-when = Kdaj naj vam pišemo?
settings-time = { $when ->
    [morning] Dopoldne
    [midday] Okoli poldneva
    [evening] Zvečer
   *[any] Kadar koli čez dan
}
settings-ask-name = Kako naj vas naslavljamo? Kar napišite sem.
name-unclear = Da se ne zmotimo, napišite samo ime, največ { $most } črk.
wish-language = Z veseljem, pisali vam bomo v slovenščini.
wish-name = Velja, { $name }, tako vas bomo naslavljali.
wish-quiet = { $quiet ->
    [yes] Velja, brez klepeta in brez naših vprašanj.
   *[no] Velja, potem smemo spet kaj na kratko vprašati.
}

progress-taken = { $role ->
    [manager] Zdaj za to skrbi { $who } iz vodstva
   *[agent] Zdaj za to skrbi { $who }
}{ $day ->
    [today] {" "}in vam odgovori kar tukaj do { $time }
    [tomorrow] {" "}in vam odgovori kar tukaj jutri do { $time }
    [later] {" "}in vam odgovori kar tukaj { ON($date) } do { $time }
   *[none] {""}
}.
progress-moved = Oprostite, { $name }, rok se je spremenil: odgovor dobite { $day ->
    [today] do { $time }
    [tomorrow] jutri do { $time }
   *[later] { ON($date) } do { $time }
}.
progress-stands = { COUNT($who) ->
    [0] Za to skrbijo sodelavci (od { ON($since) })
   *[other] Za to skrbi { $who } (od { ON($since) })
}{ $day ->
    [today] {" "}in odgovor pride sem do { $time }
    [tomorrow] {" "}in odgovor pride sem jutri do { $time }
    [later] {" "}in odgovor pride sem { ON($date) } do { $time }
   *[none] {""}
}.
progress-add = Če je še kaj, kar napišite sem.

card-quiet = 🤫 Raje brez klepeta
card-write-at = 🕰 Najbolje pisati po { $time }
card-stopped = 🔕 Ne želi, da bot piše na svojo pobudo
