alarm = 🔔 { $reason ->
    [danger] Oht
    [urgent] Kiire
    [leaving] Tahab meie juurest lahkuda
    [manager] Soovib rääkida juhiga
    [short_pay] Kriipsutas arvelt maha rohkem, kui kohe arvesse läheb
   *[angry] Vihane klient
}: { $name } (#{ ID($case) })
alarm-words = „{ $text }“
alarm-earlier = Varem: „{ $text }“
alarm-visit = Külastus: { $day }{ DOT($service) }{ DOT($staff) }
alarm-unreached = { COUNT($who) ->
    [0] Valves olev inimene
   *[other] { $who }
} ei ole privaatvestluses kättesaadav, küsin järgmiselt.
alarm-exhausted = Kõigilt on küsitud, aga keegi ei ole veel appi tulnud: { $name } (#{ ID($case) }).
alarm-passed = { COUNT($who) ->
    [0] Edasi antud.
   *[other] Edasi antud, nüüd küsin: { $who }.
}
alarm-taken = Asjaga tegeleb { $who }: { $name }.
write-now = Kirjutan kohe
call-at = Helistan kell { $time }
someone-else = Keegi teine
write-here = Kõik, mis nüüd siia kirjutad, läheb kliendile: { $name }.
here-now = { $role ->
    [manager] { $who }, meie juht, on siin ja kirjutab kohe.
   *[agent] { $who } on siin ja kirjutab kohe.
}
call-which-number = Mis numbril teid kätte saab?
call-planned = Tuletan meelde: { $time }.
call-now = ☎️ Aeg helistada: { $name } (#{ ID($case) }), { COUNT($phone) ->
    [0] numbrit ei ole teada, palun küsi seda kirjalikult.
   *[other] { $phone }
}
call-done = Tehtud
call-missed = Ei saanud kätte
call-noted = Kirjas, aitäh.
call-tried = { $who } proovis teile helistada ja proovib uuesti { $day ->
    [today] kell { $time }
    [tomorrow] homme kell { $time }
   *[later] { ON($date) } kell { $time }
}. Kui mõni teine number sobib paremini, kirjutage see siia.

duty-in-general = { COUNT($who) ->
    [0] Valves: esimene töötaja nimekirjast.
   *[other] Valves: { $who }.
}
duty-in = { $department }: { COUNT($who) ->
    [0] keegi, kelle nimi pole veel teada.
   *[other] { $who }.
}
duty-me = Olen valves
duty-now = { COUNT($who) ->
    [0] Nüüd oled valves sina
   *[other] Nüüd on valves { $who }
}{ ASIDE($department) }.
duty-off = Sa ei ole enam valves.
duty-was-not = Sa ei olnudki valves.
duty-no-department = Osakonna „{ $department }“ eest ei vastuta nimekirjas keegi, nii et midagi ei muudetud.
duty-who = Nime „{ $who }“ töötajate nimekirjas ei ole, nii et midagi ei muudetud.
duty-which = Nimi „{ $who }“ on mitmel töötajal. Igaüks neist saab kirjutada /duty me.
