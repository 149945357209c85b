gesture-name = { $gesture ->
    [refund] Pinigų grąžinimas
    [own_way] Savaip
    [discount] Nuolaida
    [gift] Dovana
    [redo] Darbo pakartojimas
    [earlier] Ankstesnis laikas
    [deferral] Mokėjimo atidėjimas
    [specialist] Kitas specialistas
    [waiting] Dovana už laukimą
    [surprise] Staigmena
   *[short_pay] Kliento išbraukta
}
gesture-what = { $gesture ->
    [refund] Pinigų grąžinimas: { $amount }
    [own_way] Savaip: { $words } ({ $cost })
    [discount] { $off ->
        [percent] Nuolaida { $percent } %, daugiausia { $amount }
       *[amount] Nuolaida { $amount }
    }
    [gift] Dovana: { $item } ({ $cost })
    [redo] Nemokamas darbo pakartojimas{ COMMA($words) }
    [earlier] Ankstesnis laikas{ COMMA($words) }
    [deferral] Mokėjimas atidėtas { $count ->
        [one] { $count } dienai
        [few] { $count } dienoms
        [many] { $count } dienos
       *[other] { $count } dienų
    }
    [specialist] Keičiamas specialistas{ ASIDE($reason) }
    [waiting] Dovana už laukimą: { $amount }
    [surprise] Staigmena: { $words } ({ $cost })
   *[short_pay] Kliento išbraukta: { $amount }
}
gesture-line = { $reference } · { gesture-what }{ DOT($name) }

gesture-told-refund = { $paid ->
    [yes] Grąžinsime Jums { $amount } iki { BY($day) } ({ $reference }).
    [nothing] Jūsų sąskaitą sumažinome { $amount } ({ $reference }). Mokėti nebereikia nieko.
   *[no] Jūsų sąskaitą sumažinome { $amount } ({ $reference }). Mokėti lieka { $left }.
}
gesture-told-own-way = Štai ką Jums padarysime: { $words } ({ $reference }).
gesture-told-discount = { $off ->
    [percent] Kitą kartą Jums taikysime { $percent } % nuolaidą, daugiausia { $amount } ({ $reference }).
   *[amount] Kitą kartą mokėsite { $amount } mažiau ({ $reference }).
} Tiesiog parodykite šį kodą, jis galioja iki { UNTIL($until) }: <code>{ $code }</code>
gesture-told-gift = Jums dovana: { $item } ({ $reference }). Tiesiog paprašykite jos, kai užsuksite.
gesture-told-redo = { $worded ->
    [yes] Padarysime tai iš naujo ir Jums tai nieko nekainuos: { $words } ({ $reference }).
   *[no] Padarysime tai iš naujo ir Jums tai nieko nekainuos ({ $reference }). Kada Jums būtų patogu?
}
gesture-told-earlier = { $worded ->
    [yes] Jums skirtas ankstesnis laikas: { $words } ({ $reference }).
   *[no] Paankstinsime Jūsų vizitą ({ $reference }). Kada Jums būtų patogu?
}
gesture-told-deferral = Su sąskaita neskubėkite: sumokėti galite iki { UNTIL($until) } ({ $reference }).
gesture-told-specialist = Galite tęsti pas kitą specialistą ir dėl to pinigų neprarasite ({ $reference }). Ar turite ką nors omenyje?
gesture-told-waiting = Ačiū, kad palauksite, kol atsidarysime: kitą kartą mokėsite { $amount } mažiau ({ $reference }). Tiesiog parodykite šį kodą, jis galioja iki { UNTIL($until) }: <code>{ $code }</code>
gesture-told-surprise = Maža staigmena Jums: { $words } ({ $reference }).

gesture-flaw = { $flaw ->
    [no_amount] Kokia suma? Pavyzdžiui, 12,50.
    [no_percent] Procentų turi būti nuo 1 iki 100.
    [no_days] Kelioms dienoms? Pavyzdžiui, 7.
    [no_item] Tokios dovanos sąraše nėra.
    [no_words] Trumpai parašykite, kas tai: klientas tai perskaitys.
    [no_reason] Trumpai parašykite, kodėl klientas nori keisti.
    [more_than_bill] Tai daugiau, nei liko sąskaitoje.
    [no_bill] Sąskaitos čia nėra.
    [other_currency] Sąskaita kita valiuta, todėl čia pinigų grąžinti negalima.
    [paid_already] Pagal šią sąskaitą mokėti nebereikia nieko.
    [once_only] Šis klientas tai jau gavo, o skiriama tik kartą.
    [not_by_hand] Tai skiria tik botas.
   *[no_case] Tam reikia atvejo.
}
gesture-bound = { $bound ->
    [case] Šiuo atveju pagal Jūsų ribas daugiau skirti negalima.
    [customer] Šiam klientui per 30 dienų daugiau skirti negalima.
    [day] Jūsų šios dienos riba išnaudota.
    [month] Jūsų šio mėnesio riba išnaudota.
    [surprises] Šio mėnesio staigmenų biudžetas išnaudotas.
    [own] Klientas čia esate Jūs.
   *[never] Jūsų ribose to nėra.
}
