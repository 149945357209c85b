# Kako stranka želi, da se z njo pogovarjamo, in kako napreduje njena zadeva.
settings-who = Naslavljamo vas z imenom { $name } in pišemo { $language ->
    [en] v angleščini
    [et] v estonščini
    [lt] v litovščini
    [ru] v ruščini
   *[sl] v slovenščini
}.
settings-talk = { $quiet ->
    [yes] Brez klepeta in brez naših vprašanj.
   *[no] Kdaj pa kdaj smemo kaj na kratko vprašati.
}
settings-first = { $when ->
    [never] Prvi ne pišemo; vi lahko pišete kadar koli.
    [morning] Če pišemo prvi, je to dopoldne.
    [midday] Če pišemo prvi, je to okoli poldneva.
    [evening] Če pišemo prvi, je to zvečer.
   *[any] Če pišemo prvi, je to čez dan.
}
settings-button = { $what ->
    [language] Jezik
    [name] Ime
    [quiet] Brez klepeta
    [talk] Lahko sprašujete
    [when] Kdaj pisati
    [stop] Ne pišite prvi
    [again] Spet pišite
   *[back] ← Nazaj
}
settings-ask-language = V katerem jeziku naj pišemo?
settings-language = { $language ->
    [en] English
    [et] Eesti
    [lt] Lietuvių
    [ru] Русский
   *[sl] Slovenščina
}
settings-ask-when = Kdaj vam najbolj ustreza, da pišemo?
settings-time = { $when ->
    [morning] Dopoldne
    [midday] Okoli poldneva
    [evening] Zvečer
   *[any] Kadar koli čez dan
}
settings-ask-name = Kako naj vas kličemo? Kar napišite sem.
name-unclear = Radi bi zapisali prav: napišite samo ime, največ { $most } črk.
wish-language = Z veseljem, pišemo v slovenščini.
wish-name = Velja, { $name }, tako naj ostane.
wish-quiet = { $quiet ->
    [yes] Velja, brez klepeta in brez naših vprašanj.
   *[no] Velja, potem smemo spet kaj na kratko vprašati.
}

progress-taken = { $role ->
    [manager] Zdaj za to skrbi { $who } (vodja)
   *[agent] Zdaj za to skrbi { $who }
}{ $day ->
    [today] {" "}in vam odgovori kar tukaj do { $time }
    [tomorrow] {" "}in vam odgovori kar tukaj jutri do { $time }
    [later] {" "}in vam odgovori kar tukaj ({ $date }, do { $time })
   *[none] {""}
}.
progress-moved = { $name }, popravek: odgovor bo { $day ->
    [today] do { $time }
    [tomorrow] jutri do { $time }
   *[later] pozneje ({ $date }, do { $time })
}.
progress-stands = { COUNT($who) ->
    [0] Za to skrbijo naši ljudje (od { $since })
   *[other] Za to skrbi { $who } (od { $since })
}{ $day ->
    [today] {" "}in odgovor bo tukaj do { $time }
    [tomorrow] {" "}in odgovor bo tukaj jutri do { $time }
    [later] {" "}in odgovor bo tukaj ({ $date }, do { $time })
   *[none] {""}
}.
progress-add = Če je še kaj, kar napišite sem.

card-quiet = 🤫 Raje brez klepeta
card-write-at = 🕰 Najbolje pisati po { $time }
card-stopped = 🔕 Ne želi, da bot piše prvi
