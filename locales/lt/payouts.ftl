# Kas klientams priklauso ir kas išmokėta.
payout-overdue = ⌛ { $amount } ({ $reference }, klientas: { $name }) turėjo būti išmokėta iki { BY($day) }, bet dar neišmokėta.
payout-overdue-told = { $told ->
    [no] Čia kliento pasiekti nepavyksta, praneškite jam kitu būdu.
   *[yes] Klientui apie tai pranešta ir pažadėta, kad iki { BY($day) }, pinigai bus gauti.
}
payout-pay = { $reference }: išmokėta
payout-late = Atsiprašome: { $amount } ({ $reference }) turėjo Jus pasiekti iki { BY($day) }, bet dar nepasiekė. { $anybody ->
    [yes] { COUNT($who) ->
        [0] Apie tai jau žino vadovai; iki { BY($until) }, pinigai Jus pasieks.
       *[other] Apie tai jau žino { $who }; iki { BY($until) }, pinigai Jus pasieks.
    }
   *[no] Iki { BY($until) }, pinigai Jus pasieks.
}
payout-told = { $how ->
    [card] Šiandien į Jūsų kortelę išmokėjome { $amount } ({ $reference }).
    [transfer] Šiandien į Jūsų banko sąskaitą pervedėme { $amount } ({ $reference }).
    [cash] Šiandien Jums grynaisiais išmokėjome { $amount } ({ $reference }).
   *[next_bill] Kita Jūsų sąskaita bus { $amount } mažesnė ({ $reference }).
}
payout-stands = { $state ->
    [due] { $reference } dar neišmokėta.
    [paid] { $reference } išmokėta ({ $how ->
        [card] kortelė
        [transfer] pavedimas
        [cash] grynieji
       *[next_bill] kita sąskaita
    }): { $name }, { $at }.
    [reversed] { $reference } atšaukta: { $name }, { $at }.
   *[none] { $reference }: mokėti nieko nereikia.
}
payout-how = { $reference }: { $amount }{ DOT($name) }
    Kaip išmokėta? Atšaukti to nebus galima.
payout-how-short = Kaip išmokėta?
payout-by = { $how ->
    [card] Kortelė
    [transfer] Pavedimas
    [cash] Grynieji
   *[next_bill] Kita sąskaita
}
payouts-none = Niekam nieko išmokėti nereikia.
payouts-head = 💶 <b>Reikia išmokėti: { $count }</b>
payouts-sum = Iš viso: { $amount }
payouts-row = <b>{ $reference }</b> · { $amount }{ DOT($name) }{ DOT($service) }{ DOT($visited) }{ DOT($number) }{ DOT($lines) } · { $overdue ->
        [yes] ⌛ vėluoja, terminas buvo { $day }
       *[no] iki { BY($day) }
    }
payouts-row-hidden = <b>{ $reference }</b> · { $amount } · tik vadovams, asmeniniame pokalbyje · { $overdue ->
        [yes] ⌛ vėluoja, terminas buvo { $day }
       *[no] iki { BY($day) }
    }
payouts-back = ← Ankstesni
payouts-on = Vėlesni →
payouts-return = Atgal
payouts-now = Taip yra dabar
payouts-hint = Pavyzdžiui: <code>/payouts R-1042 pavedimas</code>
payouts-columns =
    Nuoroda
    Klientas
    Sąskaita
    Paslauga
    Apsilankymas
    Eilutės
    Suma
    Valiuta
    Išmokėti iki
    Skyrė
money-csv = CSV
money-csv-sent = Failas – Jūsų asmeniniame pokalbyje.
money-csv-unreachable = Dar negaliu Jums rašyti asmeniškai. Atverkite mano pokalbį ir paspauskite „Start“.
money-file = Štai failas.
money-file-cut = Viskas į failą netilpo; trumpesnis laikotarpis tilps.
money-unknown = Apie { $reference } nieko nežinau.
button-take-back = Atšaukti
reversal-hint = Ką atšaukti ir kodėl? Pavyzdžiui: <code>/reverse R-1042 skirta du kartus</code>
reversal-which = Ką atšaukti?
reversal-which-short = Ką?
reversal-one = { $kind }{ DOT($amount) } · { $reference }
reversal-why = Kodėl atšaukti { $reference } ({ $kind }{ COMMA($amount) })? Atsakykite į šią žinutę ir nurodykite priežastį.
reversal-why-short = Atsakykite ir nurodykite priežastį.
reversal-why-again = Atsakykite ir nurodykite priežastį žodžiais; nieko neatšaukta.
reversal-done = { $told ->
    [no] { $reference } atšaukta. Čia kliento pasiekti nepavyksta, praneškite jam kitu būdu.
   *[yes] { $reference } atšaukta, klientui pranešta.
}
reversal-not = { $why ->
    [paid] { $reference } jau išmokėta ({ $name }, { $at }), todėl atšaukti nebegalima.
    [redeemed] Kuponas { $reference } jau panaudotas ({ $at }), todėl atšaukti nebegalima.
    [struck] { $reference } – paties kliento sprendimas, ko tai buvo verta; atšaukti gali tik savininkas.
   *[reversed] { $reference } jau atšaukta: { $name }, { $at }.
}
reversal-told = { $what ->
    [owed] Atsiprašome, kai kas pasikeitė: { $amount } ({ $reference }) vis dėlto nebus išmokėta. Jei norite sužinoti daugiau, tiesiog parašykite čia.
    [voucher] Atsiprašome, kai kas pasikeitė: kuponas { $code } ({ $reference }) nebegalioja. Jei norite sužinoti daugiau, tiesiog parašykite čia.
    [bill] Atsiprašome, kai kas pasikeitė: { $amount } ({ $reference }) iš sąskaitos nebeišbraukta, dabar Jūsų sąskaita – { $left }. Jei norite sužinoti daugiau, tiesiog parašykite čia.
   *[other] Atsiprašome, kai kas pasikeitė: tai, kas žadėta ({ $reference }), nebegalioja. Jei norite sužinoti daugiau, tiesiog parašykite čia.
}
no-account-numbers = Jūsų saugumui banko sąskaitos ar kortelės numeris paslėptas: prašome tokių numerių čia nesiųsti.
