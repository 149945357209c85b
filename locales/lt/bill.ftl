# A customer's bill: shown as it was, struck from, and what comes of it.

bill-title = <b>Jūsų sąskaita</b> · { $day }{ DOT($service) } · { $paid ->
    [yes] apmokėta
   *[no] dar neapmokėta
}
bill-hint = Palieskite tai, kas nepateisino lūkesčių, ir tai bus išbraukta. Įsigalios, kai paspausite „Baigta“.
bill-line = { $how ->
    [struck] <s>{ bill-item } · { $was }</s>
    [part] { bill-item } · <s>{ $was }</s> { $now }
   *[whole] { bill-item } · { $was }
}
bill-item = { COUNT($quantity) ->
    [0] { $title }
   *[other] { $quantity } × { $title }
}
bill-taken = { $gesture ->
    [refund] Grąžinama: { $amount } ({ $reference })
   *[short_pay] Išbraukta: { $amount } ({ $reference })
}
bill-voucher = Kuponas <code>{ $code }</code>, { $off ->
    [percent] { $percent } %
   *[amount] { $amount }
}: { $state ->
    [redeemed] panaudotas { $day }
    [expired] galiojo iki { UNTIL($day) }
   *[open] galioja iki { UNTIL($day) }
}
bill-total = { $changed ->
    [yes] Iš viso: <s>{ $was }</s> <b>{ $now }</b>
   *[no] Iš viso: <b>{ $was }</b>
}
bill-more = Daugiau eilučių →
bill-tap = { $state ->
    [full] ↩️ { $title }
    [part] ✂️ { $title } · { $struck }/{ $units }
   *[open] ✂️ { $title }
}
bill-worth = Kiek tai buvo verta?
bill-done = ✅ Baigta: { $amount }
bill-other = Kitas vizitas: { $day }
bill-none = { $why ->
    [withdrawn] Jūsų vizitas buvo atšauktas, todėl sąskaitos nėra.
   *[never] Jūsų sąskaitos dar neturiu.
} Žmogus mielai padės.
bill-person = Kalbėti su žmogumi
bill-no-lines = Sąskaitoje ({ $day }{ COMMA($service) }) nėra eilučių, kurias galėčiau parodyti. Parašykite čia, ir žmogus padės.
bill-was = { $title } sąskaitoje kainavo { $amount }. Galite nurodyti bet kokią ne didesnę sumą.
bill-once-more = { $left ->
    [yes] { $title } dabar { $amount }, kaip anksčiau pakeitėte. Dėl likusios sumos su Jumis susitars žmogus.
   *[no] { $title } jau išbraukta iš sąskaitos.
}
bill-which = Kuri eilutė?
bill-which-line = { $title } · { $amount }
bill-back = ← Atgal
bill-ask-worth = { $title } kainavo { $amount }. Kiek tai Jums buvo verta? Tiesiog parašykite sumą.
bill-nothing-struck = Dar nieko neišbraukta.
bill-done-already = Tai jau padaryta.
bill-fine = Gerai, ačiū!
bill-what-was-wrong = Kas buvo negerai, jei norite pasakyti?
bill-no-need = Nenoriu sakyti
bill-reason-thanks = Ačiū, { $name }, kad pasakėte. Rasime priežastį, kad tai nepasikartotų.
bill-rest = { $some ->
    [yes] { bill-manager } dėl likusios sumos: { $amount }.
   *[no] Užrašiau taip, kaip išbraukėte, { $name }. { bill-manager } dėl šios sumos: { $amount }.
}
bill-manager = { COUNT($who) ->
    [0] Vadovas
   *[other] { $who }
} { $how ->
    [calls] Jums paskambins
   *[writes] Jums čia parašys
}{ $day ->
    [today] {" "}iki { $time }
    [tomorrow] {" "}rytoj iki { $time }
    [later] {" "}{ $date } iki { $time }
   *[none] {""}
}
gesture-told-short-pay = { $paid ->
    [yes] Kaip nusprendėte, grąžinsime Jums { $amount } iki { BY($day) } ({ $reference }).
    [nothing] Kaip nusprendėte, iš sąskaitos išbraukta { $amount } ir mokėti nebereikia nieko ({ $reference }).
   *[no] Kaip nusprendėte, iš sąskaitos išbraukta { $amount } ir mokėti lieka { $left } ({ $reference }).
}

bill-desk = ✂️ { $name } išbraukė iš sąskaitos: { LIST($titles) }, { $amount }{ ASIDE($reference) }. Neprašykite įrodymų ir nesiginčykite; raskite priežastį.
bill-repeated = { $name }: išbraukimų per { $days } d. – { $count }, iš viso { $amount }.
card-struck = ✂️ { $how ->
    [part] { bill-item } <s>{ $was }</s> { $now }
   *[struck] <s>{ bill-item } { $was }</s>
}
card-struck-rest = Viršija ribą: { $amount }. Dėl to skambina vadovas.
card-struck-manner = 🤝 Nieko daugiau neklauskite, neprašykite įrodymų ir nesiginčykite; raskite priežastį.
alarm-short-pay = Reikia nuspręsti: { $amount }, { $bound ->
    [bill] daugiau, nei iš vienos sąskaitos išbraukiama iš karto
    [days] praėjus daug laiko po vizito
    [times] daugiau, nei įsigalioja iš karto
    [again] išbraukta dar kartą po atšaukimo
    [staff] kliento, kuris čia dirba
   *[currency] kita valiuta
}
