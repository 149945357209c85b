promise-answers = { $who } vastab teile siinsamas { $day ->
    [today] hiljemalt kell { $time }
    [tomorrow] homme hiljemalt kell { $time }
   *[later] { ON($date) } hiljemalt kell { $time }
}.
promise-reads = { $who } loeb seda { $day ->
    [today] täna kell { $time }
    [tomorrow] homme kell { $time }
   *[later] { ON($date) } kell { $time }
}. Kui asi ei kannata oodata, kirjutage <b>kiire</b>.
promise-calls = { $who } helistab teile { $day ->
    [today] kell { $time }
    [tomorrow] homme kell { $time }
   *[later] { ON($date) } kell { $time }
}.
question-passed-on = { $name }, { $about ->
    [delete] andsin edasi, et soovite oma andmed kustutada.
    [reschedule] andsin teie soovi aja kohta edasi.
    [told] aitäh, et sellest rääkisite, andsin selle edasi.
    [voice] aitäh, andsin teie häälsõnumi edasi.
   *[other] andsin teie sõnad edasi.
}
person-passed-on = Kutsusin kolleegi appi.
manager-passed-on = Teie soov läheb otse juhile.
added = { $asks ->
    [yes] Lisasin teie küsimuse juurde.
   *[no] Lisasin selle juurde.
}
waiting-is-known = Tean, et ootate, { $name }.
urgent-marked = { $alerted ->
    [named] Andsin kohe teada: { $who }.
    [nameless] Andsin valves olevale inimesele kohe teada.
   *[nobody] Märkisin selle kiireks.
}
still-unanswered = Vabandust, { $name }: { $said ->
    [calls] lubatud kõne aeg oli { $time }, aga teile ei ole veel helistatud.
    [calls-by] lubasime helistada hiljemalt { ON($time) }, aga teile ei ole veel helistatud.
    [reads] lubatud aeg oli { $time }, aga keegi ei ole veel vastanud.
   *[by] lubatud aeg oli { $time }, aga keegi ei ole veel vastanud.
} { $manager ->
    [yes] Andsin juhile teada.
   *[no] Teie sõnum on endiselt meie inimeste käes.
}

promise-reminder = ⏳ { COUNT($who) ->
    [0] { $name } on oodanud
   *[other] { LIST($who) }: { $name } on oodanud
} { $count ->
    [one] { $count } minuti
   *[other] { $count } minutit
}; lubatud aeg on { $by }.
promise-broken = ⌛ { $name } ootab endiselt (#{ ID($case) }, { $kind ->
    [problem] mure
    [question] küsimus
    [person] soovib rääkida inimesega
    [manager] soovib rääkida juhiga
    [callback] soovib kõnet
    [danger] oht
    [urgent] kiire
    [short_pay] arvelt maha kriipsutatud
   *[other] juhtum
}): lubatud aeg oli { $by }.
promise-broken-words = „{ $text }“
promise-broken-who = { COUNT($who) ->
    [0] Sellega ei tegele veel keegi.
   *[other] Sellega tegeleb { $who }.
}
promise-is = Esimene vastus on lubatud { $count ->
    [one] { $count } tööminuti
   *[other] { $count } tööminuti
} jooksul.
promise-set = Nüüdsest on esimene vastus lubatud { $count ->
    [one] { $count } tööminuti
   *[other] { $count } tööminuti
} jooksul. Varem lubatu jääb kehtima.
promise-wrong = Palun kirjuta minutid arvuna 1 kuni 480, näiteks /promise 15. Midagi ei muudetud.
