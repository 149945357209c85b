# Kuidas klient soovib, et temaga suheldaks, ja kuidas tema asi edeneb.
settings-who = Teie nimi on siin { $name } ja kirjutan teile { $language ->
    [en] inglise
    [et] eesti
    [lt] leedu
    [ru] vene
   *[sl] sloveeni
} keeles.
settings-talk = { $quiet ->
    [yes] Niisama juttu ma ei aja ega küsi ise midagi.
   *[no] Vahel võin midagi lühidalt küsida.
}
settings-first = { $when ->
    [never] Esimesena ma ei kirjuta; teie võite kirjutada igal ajal.
    [morning] Kui kirjutan esimesena, siis hommikul.
    [midday] Kui kirjutan esimesena, siis keskpäeva paiku.
    [evening] Kui kirjutan esimesena, siis õhtul.
   *[any] Kui kirjutan esimesena, siis päevasel ajal.
}
settings-button = { $what ->
    [language] Keel
    [name] Nimi
    [quiet] Ilma jututa
    [talk] Võib küsida
    [when] Millal kirjutada
    [stop] Ärge kirjutage esimesena
    [again] Kirjutage jälle
   *[back] ← Tagasi
}
settings-ask-language = Mis keeles teile kirjutada?
settings-language = { $language ->
    [en] English
    [et] Eesti
    [lt] Lietuvių
    [ru] Русский
   *[sl] Slovenščina
}
settings-ask-when = Millal teile meeldib, et kirjutatakse?
settings-time = { $when ->
    [morning] Hommikul
    [midday] Keskpäeval
    [evening] Õhtul
   *[any] Igal ajal päeval
}
settings-ask-name = Kuidas teid kutsuda? Kirjutage lihtsalt siia.
name-unclear = Tahan, et see saaks õige: palun kirjutage ainult nimi, kuni { $most } tähte.
wish-language = Hea meelega, kirjutan eesti keeles.
wish-name = Hea meelega, { $name }, nii jääb.
wish-quiet = { $quiet ->
    [yes] Hästi, ilma jututa ja ise ma midagi ei küsi.
   *[no] Hästi, siis võin jälle midagi lühidalt küsida.
}

progress-taken = { $role ->
    [manager] Sellega tegeleb nüüd juhataja { $who }
   *[agent] Sellega tegeleb nüüd { $who }
}{ $day ->
    [today] {" "}ja vastus tuleb siia hiljemalt kell { $time }
    [tomorrow] {" "}ja vastus tuleb siia homme hiljemalt kell { $time }
    [later] {" "}ja vastus tuleb siia ({ $date }, hiljemalt kell { $time })
   *[none] {""}
}.
progress-moved = { $name }, pean end parandama: vastus tuleb { $day ->
    [today] hiljemalt kell { $time }
    [tomorrow] homme hiljemalt kell { $time }
   *[later] hiljem ({ $date }, hiljemalt kell { $time })
}.
progress-stands = { COUNT($who) ->
    [0] See on meie inimeste käes (alates { $since })
   *[other] Sellega tegeleb { $who } (alates { $since })
}{ $day ->
    [today] {" "}ja vastus tuleb siia hiljemalt kell { $time }
    [tomorrow] {" "}ja vastus tuleb siia homme hiljemalt kell { $time }
    [later] {" "}ja vastus tuleb siia ({ $date }, hiljemalt kell { $time })
   *[none] {""}
}.
progress-add = Kui on veel midagi, kirjutage lihtsalt siia.

card-quiet = 🤫 Eelistab ilma jututa
card-write-at = 🕰 Kõige parem kirjutada alates { $time }
card-stopped = 🔕 Ei soovi, et bot kirjutaks esimesena
