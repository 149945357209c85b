# Mida klientidele ollakse võlgu ja mis on makstud.
payout-overdue = ⌛ { $amount } ({ $reference }, klient { $name }) pidi olema makstud { BY($day) }, kuid ei ole veel.
payout-overdue-told = { $told ->
    [no] Klient ei ole siin kättesaadav, palun anna talle muul viisil teada.
   *[yes] Kliendile on sellest öeldud ja lubatud, et raha jõuab kohale { BY($day) }.
}
payout-pay = { $reference }: makstud
payout-late = Vabandust: { $amount } ({ $reference }) pidi teieni jõudma { BY($day) }, kuid ei ole veel jõudnud. { $anybody ->
    [yes] { COUNT($who) ->
        [0] Andsin juhtidele teada; see jõuab teieni { BY($until) }.
       *[other] Asjast teab nüüd { $who }; see jõuab teieni { BY($until) }.
    }
   *[no] See jõuab teieni { BY($until) }.
}
payout-told = { $how ->
    [card] Maksime täna teie kaardile { $amount } ({ $reference }).
    [transfer] Kandsime täna teie pangakontole { $amount } ({ $reference }).
    [cash] Maksime teile täna sularahas { $amount } ({ $reference }).
   *[next_bill] Teie järgmine arve on { $amount } võrra väiksem ({ $reference }).
}
payout-stands = { $state ->
    [due] { $reference } ei ole veel makstud.
    [paid] { $reference } on makstud ({ $how ->
        [card] kaart
        [transfer] ülekanne
        [cash] sularaha
       *[next_bill] järgmine arve
    }): { $name }, { $at }.
    [reversed] { $reference } on tagasi võetud: { $name }, { $at }.
   *[none] { $reference }: maksta ei ole midagi.
}
payout-how = { $reference }: { $amount }{ DOT($name) }
    Kuidas see välja maksti? Seda ei saa tagasi võtta.
payout-how-short = Kuidas see välja maksti?
payout-by = { $how ->
    [card] Kaart
    [transfer] Ülekanne
    [cash] Sularaha
   *[next_bill] Järgmine arve
}
payouts-none = Kellelegi pole praegu midagi maksta.
payouts-head = 💶 <b>Maksta: { $count }</b>
payouts-sum = Kokku: { $amount }
payouts-row = <b>{ $reference }</b> · { $amount }{ DOT($name) }{ DOT($service) }{ DOT($visited) }{ DOT($number) }{ DOT($lines) } · { $overdue ->
        [yes] ⌛ tähtaeg möödas: { $day }
       *[no] tähtaeg { $day }
    }
payouts-row-hidden = <b>{ $reference }</b> · { $amount } · ainult juhtidele, privaatvestluses · { $overdue ->
        [yes] ⌛ tähtaeg möödas: { $day }
       *[no] tähtaeg { $day }
    }
payouts-back = ← Varasemad
payouts-on = Hilisemad →
payouts-return = Tagasi
payouts-now = Nii on praegu
payouts-hint = Näiteks: <code>/payouts R-1042 ülekanne</code>
payouts-columns =
    Viide
    Klient
    Arve
    Teenus
    Külastus
    Read
    Summa
    Valuuta
    Tähtaeg
    Andja
money-csv = CSV
money-csv-sent = Fail on sinu privaatvestluses.
money-csv-unreachable = Ma ei saa sulle veel privaatselt kirjutada. Palun ava minu vestlus ja vajuta Start.
money-file = Siin on fail.
money-file-cut = Kõik ei mahtunud faili; lühem ajavahemik mahub.
money-unknown = Viidet { $reference } ma ei tunne.
button-take-back = Võta tagasi
reversal-hint = Mis tagasi võtta ja miks? Näiteks: <code>/reverse R-1042 anti kaks korda</code>
reversal-which = Milline tagasi võtta?
reversal-which-short = Milline?
reversal-one = { $kind }{ DOT($amount) } · { $reference }
reversal-why = Miks { $reference } tagasi võtta ({ $kind }{ COMMA($amount) })? Palun vasta sellele sõnumile põhjusega.
reversal-why-short = Palun vasta põhjusega.
reversal-why-again = Palun vasta põhjusega sõnades; midagi ei võetud tagasi.
reversal-done = { $told ->
    [no] { $reference } on tagasi võetud. Klient ei ole siin kättesaadav, palun anna talle muul viisil teada.
   *[yes] { $reference } on tagasi võetud ja klient sai teate.
}
reversal-not = { $why ->
    [paid] { $reference } on juba makstud ({ $name }, { $at }), seepärast ei saa seda tagasi võtta.
    [redeemed] Vautšer { $reference } on juba kasutatud ({ $at }), seepärast ei saa seda tagasi võtta.
    [struck] { $reference } on kliendi enda otsus, mida see väärt oli; selle saab tagasi võtta ainult omanik.
   *[reversed] { $reference } on juba tagasi võetud: { $name }, { $at }.
}
reversal-told = { $what ->
    [owed] Vabandust, midagi on muutunud: { $amount } ({ $reference }) jääb siiski välja maksmata. Kui soovite rohkem teada, kirjutage lihtsalt siia.
    [voucher] Vabandust, midagi on muutunud: vautšer { $code } ({ $reference }) enam ei kehti. Kui soovite rohkem teada, kirjutage lihtsalt siia.
    [bill] Vabandust, midagi on muutunud: { $amount } ({ $reference }) ei lähe enam arvelt maha ja teie arve on nüüd { $left }. Kui soovite rohkem teada, kirjutage lihtsalt siia.
   *[other] Vabandust, midagi on muutunud: lubadus { $reference } enam ei kehti. Kui soovite rohkem teada, kirjutage lihtsalt siia.
}
no-account-numbers = Teie turvalisuse huvides on konto- või kaardinumber siin peidetud: palun ärge selliseid numbreid siia saatke.
