hours-now = <b>Tööaeg</b>
hours-changed = <b>Tööaeg on nüüd</b>
hours-lines = { $l1 }{ LINE($l2) }{ LINE($l3) }{ LINE($l4) }{ LINE($l5) }{ LINE($l6) }{ LINE($l7) }{ LINE($l8) }{ LINE($l9) }{ LINE($l10) }{ LINE($l11) }{ LINE($l12) }
hours-day = { weekday-first }: { $spans }
hours-day-closed = { weekday-first }: suletud
hours-days = { weekday-first }–{ weekday-last }: { $spans }
hours-days-closed = { weekday-first }–{ weekday-last }: suletud
hours-dates = { $days }: { $spans }
hours-dates-closed = { $days }: suletud
hours-always = Iga päev ööpäev läbi
hours-more = Ja hiljem veel kuupäevi.
weekday-first = { $first ->
    [mon] E
    [tue] T
    [wed] K
    [thu] N
    [fri] R
    [sat] L
   *[sun] P
}
weekday-last = { $last ->
    [mon] E
    [tue] T
    [wed] K
    [thu] N
    [fri] R
    [sat] L
   *[sun] P
}
hours-undo = Võta tagasi
hours-restored = Kehtib jälle varasem tööaeg.
hours-error = { $reason ->
    [empty] Tööaja kohta ei ole seal midagi.
    [long] See on tööaja jaoks liiga pikk.
    [days] Mis päevade kohta käib „{ $piece }“? Päevad tuleb kirjutada kellaaegade ette.
    [alone] Mis käib „{ $piece }“ juurde? Järgnema peaksid kellaajad või „suletud“.
    [time] Sellist kellaaega ei ole: „{ $piece }“.
    [span] „{ $piece }“ ei ole ajavahemik.
    [overlap] „{ $piece }“ kattub sama päeva teiste aegadega.
    [date] Sellist kuupäeva ei ole: „{ $piece }“.
    [past] „{ $piece }“ on juba möödas.
    [range] Kuupäevi on liiga palju või on lõpp enne algust.
    [twice] „{ $piece }“ on vastuolus muuga, mis seal kirjas.
    [never] Tööaega ei jääks üldse.
   *[word] Ma ei saa aru, mida tähendab „{ $piece }“.
}
hours-example = Midagi ei muudetud. Näiteks:
    /hours E-R 9-18, L 10-14
    /hours suletud 24.12., 25.12.-26.12.
    /hours avatud 24.12.
command-hours = Tööaeg
