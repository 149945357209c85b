# Ką galima duoti: sakiniais; pakeista reikšmė rodoma kaip "prieš → po".

policy-title = <b>Ką galime skirti, kad viską ištaisytume</b>
policy-now = <b>Ką galime skirti, kad viską ištaisytume</b>
    { ID($number) } versija, galioja nuo: { $at } { $set ->
        [program] Ji atėjo su programa.
       *[person] Nustatė { $name }.
    }
policy-then = <b>Ką galėjome skirti anksčiau</b>
    { ID($number) } versija, galiojo: { $at } – { $until } { $set ->
        [program] Ji atėjo su programa.
       *[person] Nustatė { $name }.
    }
policy-lines = { $l1 }{ LINE($l2) }{ LINE($l3) }{ LINE($l4) }{ LINE($l5) }{ LINE($l6) }{ LINE($l7) }{ LINE($l8) }{ LINE($l9) }{ LINE($l10) }{ LINE($l11) }{ LINE($l12) }
policy-step = { $before } → { $after }
policy-days = { $count ->
    [one] { $count } dieną
    [few] { $count } dienas
    [many] { $count } dienos
   *[other] { $count } dienų
}
policy-working-days = { $count ->
    [one] { $count } darbo dieną
    [few] { $count } darbo dienas
    [many] { $count } darbo dienos
   *[other] { $count } darbo dienų
}
policy-times = { $count ->
    [one] { $count } kartą
    [few] { $count } kartus
    [many] { $count } karto
   *[other] { $count } kartų
}
policy-gesture = { $gesture ->
    [refund] pinigų grąžinimas
    [own-way] pagalba savaip
    [discount] nuolaidos
    [gift] dovanos
    [redo] darbo pakartojimas
    [earlier] ankstesnis laikas
    [deferral] mokėjimo atidėjimas
    [specialist] kitas specialistas
    [waiting] dovana už laukimą
   *[surprise] staigmenos
}
policy-gestures = { $g1 }{ COMMA($g2) }{ COMMA($g3) }{ COMMA($g4) }{ COMMA($g5) }{ COMMA($g6) }{ COMMA($g7) }{ COMMA($g8) }{ COMMA($g9) }{ COMMA($g10) }
policy-may = <b>{ $role ->
    [everybody] Kiekvienas skiria iš karto, be atskiro leidimo
    [admin] Administratorius skiria iš karto
    [manager] Vadovas skiria iš karto
   *[agent] Darbuotojas skiria iš karto, be atskiro leidimo
}</b>
policy-limit = Daugiausia { $per_case } vienam atvejui ir { $per_customer } vienam klientui per 30 dienų, visiems kartu { $per_day } per dieną ir { $per_month } per mėnesį: { LIST($gestures) }.
policy-never = Tik kitam pritarus: { LIST($gestures) }.
policy-nobody = Niekas neskiria: { LIST($gestures) }.
policy-of-role = { $role ->
    [admin] Administratorius.
    [manager] Vadovas.
   *[agent] Darbuotojas.
} { $line }
policy-off = { $role ->
    [admin] Administratorius
    [manager] Vadovas
   *[agent] Darbuotojas
} nebeskiria: { LIST($gestures) }.
policy-regular = Nuolatinis klientas yra tas, kas čia lankėsi bent { $visits } per { $days }; jam galima skirti iki { $percent } % šių ribų, ir vienam atvejui, ir per 30 dienų.
policy-segments = Nuolatiniai klientai pagal segmentą: { LIST($segments) }.
policy-short-pay = Klientas gali iš karto išbraukti iš vienos sąskaitos iki { $bill }, per { $days } nuo apsilankymo, { $times } per { $within }; dėl didesnės sumos paskambina vadovas.
policy-short-pay-off = Dėl to, ką klientas išbraukia iš sąskaitos, paskambina vadovas.
policy-surprises = Staigmenoms per mėnesį iš viso skiriama { $budget }.
policy-surprises-left = Staigmenoms per mėnesį iš viso skiriama { $budget }; šį mėnesį dar liko { $left }.
policy-waiting = Kam tenka laukti skambučio iki kito darbo laiko, gauna { $worth }: daugiausia { $per_case } vienam atvejui ir { $per_customer } vienam klientui per 30 dienų, visiems kartu { $per_day } per dieną ir { $per_month } per mėnesį.
policy-waiting-off = Už laukimą iki kito darbo laiko dovanos nėra.
policy-pay = Paskirti pinigai išmokami per { $days }.
policy-vouchers = Kuponas galioja { $days }.
policy-gifts = Dovanos, iš kurių renkamasi: { $g1 }{ COMMA($g2) }{ COMMA($g3) }{ COMMA($g4) }{ COMMA($g5) }{ COMMA($g6) }{ COMMA($g7) }{ COMMA($g8) }{ COMMA($g9) }{ COMMA($g10) }{ COMMA($g11) }{ COMMA($g12) }{ COMMA($g13) }{ COMMA($g14) }{ COMMA($g15) }{ COMMA($g16) }{ COMMA($g17) }{ COMMA($g18) }{ COMMA($g19) }{ COMMA($g20) }.
policy-no-gifts = Dovanų sąraše dar nėra.
policy-gift = { $item } ({ $cost })
policy-gift-there = { $new ->
    [yes] Nauja dovana: { $item }, { $cost }.
   *[no] Dovana: { $item }, { $cost }.
}
policy-gift-gone = Nebėra dovana: { $item }.
policy-left = <b>{ $name } dar gali skirti</b>
policy-left-line = Šiandien { $today } ir šį mėnesį { $month }: { LIST($gestures) }.
policy-hints = Pakeisti galima su /limits; numeris po /policy rodo ankstesnę versiją.
policy-unknown = Versijos „{ $piece }“ nėra. Galioja { ID($number) }.
policy-first = Tai pirmoji versija.
policy-differs = <b>Kuo skiriasi nuo { ID($number) } versijos</b>
policy-no-difference = Niekuo.
policy-other-currency = Sumos dabar yra { $now }, nebe { $before }. { $state ->
    [shipped] Todėl galioja ribos, atėjusios su programa: jas rodo /policy, keičia /limits.
   *[earlier] Todėl galioja ribos, kurios paskutinį kartą nustatytos šia valiuta: jas rodo /policy.
}
policy-newer = Ribų { ID($number) } versija nustatyta naujesne programos versija. { $state ->
    [partly] Kas čia nežinoma, praleidžiama: kas galioja, rodo /policy.
   *[earlier] Čia jos perskaityti nepavyksta, todėl galioja { ID($used) } versija: ją rodo /policy.
}

limits-help = Pavyzdžiui:
    <code>/limits grąžinimas darbuotojas 30</code> – vienam atvejui; kitos ribos ta pačia proporcija
    <code>/limits grąžinimas darbuotojas atvejui 30 klientui 60 dienai 150 mėnesiui 1500</code>
    <code>/limits atidėjimas vadovas 14</code> – kiek dienų galima atidėti mokėjimą
    <code>/limits nuolaida ne</code>
limits-more = Ką dar galima keisti:
    <code>/limits dovana pridėti kava 3</code> · <code>/limits dovana pašalinti kava</code>
    <code>/limits staigmenos 200</code> · <code>/limits laukimas 5</code> · <code>/limits laukimas ne</code>
    <code>/limits nuolatinis 5 apsilankymai per 365 dienas 150%</code> · <code>/limits nuolatinis segmentas vip</code>
    <code>/limits išbraukimas 100 per 30 dienų 3 kartai per 90 dienų</code>
    <code>/limits išmokėjimas 3 dienos</code> · <code>/limits kuponas 90 dienų</code>
limits-changed = <b>{ $name } pakeitė ribas</b>
limits-news = { $name } pakeitė ribas; visas rodo /policy.
limits-undone = { $name } grąžino ankstesnes ribas; visas rodo /policy.
limits-restored = Vėl galioja ankstesnės ribos.
limits-undo = Atšaukti
limits-affected = { $count ->
    [one] Laukia { $count } prašymas; dėl jo bus sprendžiama pagal naujas ribas.
    [few] Laukia { $count } prašymai; dėl jų bus sprendžiama pagal naujas ribas.
    [many] Laukia { $count } prašymo; dėl jų bus sprendžiama pagal naujas ribas.
   *[other] Laukia { $count } prašymų; dėl jų bus sprendžiama pagal naujas ribas.
}
limits-unchanged = Nieko nepakeista.
limits-same = Taip jau yra.
limits-ladder = Aukštesnės pareigos niekada negali leisti mažiau nei žemesnės. Taip vienos pareigos leistų mažiau už žemesnes: { $higher } mažiau nei { $lower } ({ $gesture }). Kelias galima keisti iš karto: <code>/limits grąžinimas darbuotojas vadovas 30</code>
limits-periods = Taip negali būti ({ $gesture }): { $smaller ->
    [case] vienam atvejui būtų daugiau
   *[day] vienai dienai būtų daugiau
} nei { $larger ->
    [customer] vienam klientui per 30 dienų
    [day] vienai dienai
   *[month] vienam mėnesiui
}.
limits-range = Galima nuo { $least } iki { $most }: { $piece } netinka.
limits-first = To kol kas neskiriama ({ $gesture }), todėl pirmiausia reikia vieno atvejo ribos: <code>/limits grąžinimas darbuotojas 30</code>
limits-wrong = { $reason ->
    [kind] Ką čia reiškia „{ $piece }“?
    [mixed] „{ $piece }“: tai skaičiuojama skirtingai – pinigais, dienomis ar kartais. Prašom po vieną.
    [who] Kam? Darbuotojas, vadovas ar administratorius.
    [much] Kiek?
    [amount] „{ $piece }“ nėra suma ({ $currency }).
    [number] „{ $piece }“ nėra sveikasis dienų ar kartų skaičius.
    [large] Tai daugiau, nei kas nors galėtų turėti omenyje.
    [gifts] Dovanų gali būti daugiausia { $most }.
    [no-gift] „{ $piece }“ nėra dovanų sąraše.
    [name] Pavadinime turi būti bent viena raidė ir daugiausia { $most }.
   *[word] Neaišku, ką reiškia „{ $piece }“.
}
