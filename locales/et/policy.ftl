# Mida tohib anda: lausetena; muudetud väärtus on kujul "enne → pärast".

policy-title = <b>Mida võime anda, et asi korda saaks</b>
policy-now = <b>Mida võime anda, et asi korda saaks</b>
    Versioon { ID($number) }, kehtib alates: { $at }. { $set ->
        [program] See tuli programmiga kaasa.
       *[person] Määras { $name }.
    }
policy-then = <b>Mida võisime anda varem</b>
    Versioon { ID($number) }, kehtis: { $at } – { $until }. { $set ->
        [program] See tuli programmiga kaasa.
       *[person] Määras { $name }.
    }
policy-lines = { $l1 }{ LINE($l2) }{ LINE($l3) }{ LINE($l4) }{ LINE($l5) }{ LINE($l6) }{ LINE($l7) }{ LINE($l8) }{ LINE($l9) }{ LINE($l10) }{ LINE($l11) }{ LINE($l12) }
policy-step = { $before } → { $after }
policy-days = { $count ->
    [one] { $count } päeva
   *[other] { $count } päeva
}
policy-working-days = { $count ->
    [one] { $count } tööpäeva
   *[other] { $count } tööpäeva
}
policy-times = { $count ->
    [one] { $count } kord
   *[other] { $count } korda
}
policy-gesture = { $gesture ->
    [refund] tagasimaksed
    [own-way] abi omal moel
    [discount] allahindlused
    [gift] kingitused
    [redo] uuesti tegemine
    [earlier] varasem aeg
    [deferral] makse edasilükkamine
    [specialist] teine spetsialist
    [waiting] kingitus ootamise eest
   *[surprise] üllatused
}
policy-gestures = { $g1 }{ COMMA($g2) }{ COMMA($g3) }{ COMMA($g4) }{ COMMA($g5) }{ COMMA($g6) }{ COMMA($g7) }{ COMMA($g8) }{ COMMA($g9) }{ COMMA($g10) }
policy-may = <b>{ $role ->
    [everybody] Igaüks annab kohe ja küsimata
    [admin] Administraator annab kohe
    [manager] Juht annab kohe
   *[agent] Töötaja annab kohe ja küsimata
}</b>
policy-limit = Kuni { $per_case } ühe juhtumi kohta ja { $per_customer } ühele kliendile 30 päeva jooksul, kõigile kokku { $per_day } päevas ja { $per_month } kuus: { LIST($gestures) }.
policy-never = Ainult kellegi teise nõusolekul: { LIST($gestures) }.
policy-nobody = Keegi ei anna: { LIST($gestures) }.
policy-of-role = { $role ->
    [admin] Administraator.
    [manager] Juht.
   *[agent] Töötaja.
} { $line }
policy-off = { $role ->
    [admin] Administraator
    [manager] Juht
   *[agent] Töötaja
} enam ei anna: { LIST($gestures) }.
policy-regular = Püsiklient on see, kes on siin käinud vähemalt { $visits } { $days } jooksul; talle võib anda { $percent }% sellest, nii ühe juhtumi kohta kui ka 30 päeva jooksul.
policy-segments = Püsikliendid segmendi järgi: { LIST($segments) }.
policy-short-pay = Klient võib ühelt arvelt kohe maha võtta kuni { $bill }, { $days } jooksul pärast külastust, { $times } { $within } jooksul; sellest edasi helistab juht.
policy-short-pay-off = Mida klient arvelt maha kriipsutab, selle lahendab juhi kõne.
policy-surprises = Üllatusteks on kuus kokku { $budget }.
policy-surprises-left = Üllatusteks on kuus kokku { $budget }; selleks kuuks on jäänud { $left }.
policy-waiting = Kes peab kõnet ootama järgmise avamiseni, saab { $worth }: kuni { $per_case } ühe juhtumi kohta ja { $per_customer } ühele kliendile 30 päeva jooksul, kõigile kokku { $per_day } päevas ja { $per_month } kuus.
policy-waiting-off = Avamiseni ootamise eest kingitust ei ole.
policy-pay = Lubatud raha makstakse { $days } jooksul.
policy-vouchers = Vautšer kehtib { $days }.
policy-gifts = Kingitused, mille seast valida: { $g1 }{ COMMA($g2) }{ COMMA($g3) }{ COMMA($g4) }{ COMMA($g5) }{ COMMA($g6) }{ COMMA($g7) }{ COMMA($g8) }{ COMMA($g9) }{ COMMA($g10) }{ COMMA($g11) }{ COMMA($g12) }{ COMMA($g13) }{ COMMA($g14) }{ COMMA($g15) }{ COMMA($g16) }{ COMMA($g17) }{ COMMA($g18) }{ COMMA($g19) }{ COMMA($g20) }.
policy-no-gifts = Ühtegi kingitust veel nimekirjas ei ole.
policy-gift = { $item } ({ $cost })
policy-gift-there = { $new ->
    [yes] Uus kingitus: { $item }, { $cost }.
   *[no] Kingitus: { $item }, { $cost }.
}
policy-gift-gone = Ei ole enam kingitus: { $item }.
policy-left = <b>{ $name } võib veel anda</b>
policy-left-line = Täna { $today } ja sel kuul { $month }: { LIST($gestures) }.
policy-hints = Muuta saab käsuga /limits; number käsu /policy järel näitab varasemat versiooni.
policy-unknown = Versiooni „{ $piece }“ ei ole. Kehtib { ID($number) }.
policy-first = See on esimene versioon.
policy-differs = <b>Mis erineb versioonist { ID($number) }</b>
policy-no-difference = Mitte midagi.
policy-other-currency = Summad on nüüd valuutas { $now }, enam mitte { $before }. { $state ->
    [shipped] Seepärast kehtivad piirid, mis tulid programmiga: /policy näitab neid, /limits muudab.
   *[earlier] Seepärast kehtivad piirid, mis selles valuutas viimati määrati: /policy näitab neid.
}
policy-newer = Piiride versioon { ID($number) } on määratud programmi uuema versiooniga. { $state ->
    [partly] Tundmatu jääb siin arvesse võtmata: /policy näitab, mis kehtib.
   *[earlier] Seda ei saa siin lugeda, nii et kehtib versioon { ID($used) }: /policy näitab seda.
}

limits-help = Näiteks nii:
    <code>/limits tagasimakse töötaja 30</code> – ühe juhtumi kohta; muud piirid samas vahekorras
    <code>/limits tagasimakse töötaja juhtum 30 klient 60 päevas 150 kuus 1500</code>
    <code>/limits edasilükkamine juht 14</code> – mitu päeva võib makset edasi lükata
    <code>/limits allahindlus ei</code>
limits-more = Mida veel saab muuta:
    <code>/limits kingitus lisa kohv 3</code> · <code>/limits kingitus eemalda kohv</code>
    <code>/limits üllatused 200</code> · <code>/limits ootamine 5</code> · <code>/limits ootamine ei</code>
    <code>/limits püsiklient 5 külastust 365 päeva jooksul 150%</code> · <code>/limits püsiklient segment vip</code>
    <code>/limits mahakriipsutamine 100 30 päeva jooksul 3 korda 90 päeva jooksul</code>
    <code>/limits väljamakse 3 päeva</code> · <code>/limits vautšer 90 päeva</code>
limits-changed = <b>{ $name } muutis piire</b>
limits-news = { $name } muutis piire; kõiki näitab /policy.
limits-undone = { $name } tõi tagasi varasemad piirid; kõiki näitab /policy.
limits-restored = Kehtivad jälle varasemad piirid.
limits-undo = Võta tagasi
limits-affected = { $count ->
    [one] Ootel on { $count } taotlus; selle üle otsustatakse uute piiride järgi.
   *[other] Ootel on { $count } taotlust; nende üle otsustatakse uute piiride järgi.
}
limits-unchanged = Midagi ei muudetud.
limits-same = Nii see juba on.
limits-ladder = Kõrgem roll ei või kunagi anda vähem kui madalam. Nii jääks kõrgemale rollile vähem kui madalamale: { $higher } vähem kui { $lower } ({ $gesture }). Mitut rolli saab muuta korraga: <code>/limits tagasimakse töötaja juht 30</code>
limits-periods = Nii ei saa ({ $gesture }): { $smaller ->
    [case] ühe juhtumi kohta oleks rohkem
   *[day] ühe päeva kohta oleks rohkem
} kui { $larger ->
    [customer] ühele kliendile 30 päeva jooksul
    [day] ühe päeva kohta
   *[month] ühe kuu kohta
}.
limits-range = Võimalik on { $least } kuni { $most }: { $piece } ei ole.
limits-first = Seda praegu ei anta ({ $gesture }), nii et kõigepealt on vaja ühe juhtumi piiri: <code>/limits tagasimakse töötaja 30</code>
limits-wrong = { $reason ->
    [kind] Mida tähendab siin „{ $piece }“?
    [mixed] „{ $piece }“: neid ei loeta ühtemoodi, vaid rahas, päevades või kordades. Palun ükshaaval.
    [who] Kelle jaoks? Kas töötaja, juht või administraator.
    [much] Kui palju?
    [amount] „{ $piece }“ ei ole summa valuutas { $currency }.
    [number] „{ $piece }“ ei ole päevade ega kordade täisarv.
    [large] See on rohkem, kui keegi mõelda võiks.
    [gifts] Kingitusi võib olla kuni { $most }.
    [no-gift] „{ $piece }“ ei ole kingituste nimekirjas.
    [name] Nimes peab olema vähemalt üks täht ja kõige rohkem { $most }.
   *[word] Ma ei saa aru, mida tähendab „{ $piece }“.
}
