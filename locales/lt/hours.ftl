hours-now = <b>Darbo laikas</b>
hours-changed = <b>Darbo laikas dabar</b>
hours-lines = { $l1 }{ LINE($l2) }{ LINE($l3) }{ LINE($l4) }{ LINE($l5) }{ LINE($l6) }{ LINE($l7) }{ LINE($l8) }{ LINE($l9) }{ LINE($l10) }{ LINE($l11) }{ LINE($l12) }
hours-day = { weekday-first }: { $spans }
hours-day-closed = { weekday-first }: nedirbame
hours-days = { weekday-first }–{ weekday-last }: { $spans }
hours-days-closed = { weekday-first }–{ weekday-last }: nedirbame
hours-dates = { $days }: { $spans }
hours-dates-closed = { $days }: nedirbame
hours-always = Kasdien visą parą
hours-more = Vėliau yra ir daugiau datų.
weekday-first = { $first ->
    [mon] Pr
    [tue] An
    [wed] Tr
    [thu] Kt
    [fri] Pn
    [sat] Št
   *[sun] Sk
}
weekday-last = { $last ->
    [mon] Pr
    [tue] An
    [wed] Tr
    [thu] Kt
    [fri] Pn
    [sat] Št
   *[sun] Sk
}
hours-undo = Atšaukti
hours-restored = Vėl galioja ankstesnis darbo laikas.
hours-error = { $reason ->
    [empty] Ten nieko nėra apie darbo laiką.
    [long] Darbo laikui tai per ilgas tekstas.
    [days] Kurioms dienoms skirta „{ $piece }“? Dienas rašykite prieš laiką.
    [alone] O kas „{ $piece }“? Toliau turėtų būti laikas arba „nedirbame“.
    [time] Tokio laiko nėra: „{ $piece }“.
    [span] „{ $piece }“ nėra laiko tarpas.
    [overlap] „{ $piece }“ persidengia su kitu tos pačios dienos laiku.
    [date] Tokios datos nėra: „{ $piece }“.
    [past] „{ $piece }“ jau praėjo.
    [range] Datų per daug arba pabaiga ankstesnė už pradžią.
    [twice] „{ $piece }“ prieštarauja tam, kas dar parašyta.
    [never] Darbo laiko visai neliktų.
   *[word] Neaišku, ką reiškia „{ $piece }“.
}
hours-example = Nieko nepakeista. Pavyzdžiui:
    /hours Pr-Pn 9-18, Št 10-14
    /hours nedirbame 24.12., 25.12.-26.12.
    /hours dirbame 24.12.
command-hours = Darbo laikas
