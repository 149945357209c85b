hours-now = <b>Delovni čas</b>
hours-changed = <b>Delovni čas je zdaj</b>
hours-lines = { $l1 }{ LINE($l2) }{ LINE($l3) }{ LINE($l4) }{ LINE($l5) }{ LINE($l6) }{ LINE($l7) }{ LINE($l8) }{ LINE($l9) }{ LINE($l10) }{ LINE($l11) }{ LINE($l12) }
hours-day = { weekday-first }: { $spans }
hours-day-closed = { weekday-first }: zaprto
hours-days = { weekday-first }–{ weekday-last }: { $spans }
hours-days-closed = { weekday-first }–{ weekday-last }: zaprto
hours-dates = { $days }: { $spans }
hours-dates-closed = { $days }: zaprto
hours-always = Vsak dan, noč in dan
hours-more = Pozneje so še drugi datumi.
weekday-first = { $first ->
    [mon] Pon
    [tue] Tor
    [wed] Sre
    [thu] Čet
    [fri] Pet
    [sat] Sob
   *[sun] Ned
}
weekday-last = { $last ->
    [mon] Pon
    [tue] Tor
    [wed] Sre
    [thu] Čet
    [fri] Pet
    [sat] Sob
   *[sun] Ned
}
hours-undo = Razveljavi
hours-restored = Spet velja prejšnji delovni čas.
hours-error = { $reason ->
    [empty] O delovnem času tam ni ničesar.
    [long] Za delovni čas je to predolgo.
    [days] Za katere dni velja »{ $piece }«? Dnevi stojijo pred urami.
    [alone] Kaj pa »{ $piece }«? Slediti bi morale ure ali »zaprto«.
    [time] Takega časa ni: »{ $piece }«.
    [span] »{ $piece }« ni čas od – do.
    [overlap] »{ $piece }« se prekriva z drugimi urami istega dne.
    [date] Takega datuma ni: »{ $piece }«.
    [past] »{ $piece }« je že mimo.
    [range] Datumov je preveč ali pa je konec pred začetkom.
    [twice] »{ $piece }« je v nasprotju z drugim, kar tam piše.
    [never] Delovnega časa sploh ne bi več bilo.
   *[word] Ni jasno, kaj pomeni »{ $piece }«.
}
hours-example = Nič ni spremenjeno. Na primer:
    /hours Pon-Pet 9-18, Sob 10-14
    /hours zaprto 24.12., 25.12.-26.12.
    /hours odprto 24.12.
command-hours = Delovni čas
