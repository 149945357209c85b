# Kuidas klient soovib, et temaga suheldaks, ja kuidas tema asi edeneb.
settings-who = Teie nimi on siin { $name } ja ma kirjutan teile { $language ->
    [en] inglise
    [et] eesti
    [lt] leedu
    [ru] vene
   *[sl] sloveeni
} keeles.
settings-talk = { $quiet ->
    [yes] Ma ei aja niisama juttu ega küsi omal algatusel midagi.
   *[no] Vahel võin teilt midagi lühidalt küsida.
}
settings-first = { $when ->
    [never] Omal algatusel ma ei kirjuta; teie võite kirjutada igal ajal.
    [morning] Kui kirjutan omal algatusel, siis hommikul.
    [midday] Kui kirjutan omal algatusel, siis keskpäeva paiku.
    [evening] Kui kirjutan omal algatusel, siis õhtul.
   *[any] Kui kirjutan omal algatusel, siis päeval.
}
settings-button = { $what ->
    [language] Keel
    [name] Nimi
    [quiet] Ilma jututa
    [talk] Võite küsida
    [when] Millal kirjutada
    [stop] Ainult vastake
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
settings-ask-when = Millal teile kirjutada sobib?
settings-time = { $when ->
    [morning] Hommikul
    [midday] Keskpäeva paiku
    [evening] Õhtul
   *[any] Ükskõik millal päeval
}
settings-ask-name = Kuidas teid kutsuda? Kirjutage nimi lihtsalt siia.
name-unclear = Et ma ei eksiks, kirjutage palun ainult nimi, kuni { $most } tähte.
wish-language = Hea meelega, kirjutan eesti keeles.
wish-name = Hea meelega, { $name }, jätan selle meelde.
wish-quiet = { $quiet ->
    [yes] Hästi, niisama juttu ma ei aja ega küsi ise midagi.
   *[no] Hästi, siis võin teilt jälle midagi lühidalt küsida.
}

progress-taken = { $role ->
    [manager] Sellega tegeleb nüüd meie juht { $who }
   *[agent] Sellega tegeleb nüüd { $who }
}{ $day ->
    [today] {" "}ja vastus tuleb siia hiljemalt kell { $time }
    [tomorrow] {" "}ja vastus tuleb siia homme hiljemalt kell { $time }
    [later] {" "}ja vastus tuleb siia { ON($date) } hiljemalt kell { $time }
   *[none] {""}
}.
progress-moved = Vabandust, { $name }, pean lubatud aega muutma: vastus tuleb { $day ->
    [today] hiljemalt kell { $time }
    [tomorrow] homme hiljemalt kell { $time }
   *[later] { ON($date) } hiljemalt kell { $time }
}.
progress-stands = { COUNT($who) ->
    [0] See on meie inimeste käes (saabus { ON($since) })
   *[other] Sellega tegeleb { $who } (alustas { ON($since) })
}{ $day ->
    [today] {" "}ja vastus tuleb siia hiljemalt kell { $time }
    [tomorrow] {" "}ja vastus tuleb siia homme hiljemalt kell { $time }
    [later] {" "}ja vastus tuleb siia { ON($date) } hiljemalt kell { $time }
   *[none] {""}
}.
progress-add = Kui on veel midagi, kirjutage lihtsalt siia.

card-quiet = 🤫 Ei soovi niisama juttu
card-write-at = 🕰 Kõige parem kirjutada alates { $time }
card-stopped = 🔕 Ei soovi, et bot omal algatusel kirjutaks
