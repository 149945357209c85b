gesture-name = { $gesture ->
    [refund] Tagasimakse
    [own_way] Omal moel
    [discount] Allahindlus
    [gift] Kingitus
    [redo] Uuesti tegemine
    [earlier] Varasem aeg
    [deferral] Makse edasilükkamine
    [specialist] Teine spetsialist
    [waiting] Kingitus ootamise eest
    [surprise] Üllatus
   *[short_pay] Kliendi maha kriipsutatud
}
gesture-what = { $gesture ->
    [refund] Tagasimakse { $amount }
    [own_way] Omal moel: { $words } ({ $cost })
    [discount] { $off ->
        [percent] Allahindlus { $percent }%, kuni { $amount }
       *[amount] Allahindlus { $amount }
    }
    [gift] Kingitus: { $item } ({ $cost })
    [redo] Tasuta uuesti tegemine{ COMMA($words) }
    [earlier] Varasem aeg{ COMMA($words) }
    [deferral] Makse edasilükkamine: { $count ->
        [one] üks päev
       *[other] { $count } päeva
    }
    [specialist] Spetsialisti vahetus{ ASIDE($reason) }
    [waiting] Kingitus ootamise eest: { $amount }
    [surprise] Üllatus: { $words } ({ $cost })
   *[short_pay] Kliendi maha kriipsutatud: { $amount }
}
gesture-line = { $reference } · { gesture-what }{ DOT($name) }

gesture-told-refund = { $paid ->
    [yes] Saate { $amount } tagasi hiljemalt { BY($day) } ({ $reference }).
    [nothing] Võtsime teie arvest { $amount } maha ({ $reference }). Maksta pole enam midagi.
   *[no] Võtsime teie arvest { $amount } maha ({ $reference }). Maksta jääb { $left }.
}
gesture-told-own-way = Teeme teie heaks nii: { $words } ({ $reference }).
gesture-told-discount = { $off ->
    [percent] Järgmisel korral saate { $percent }% allahindlust, kõige rohkem { $amount } ({ $reference }).
   *[amount] Järgmisel korral maksate { $amount } vähem ({ $reference }).
} Näidake lihtsalt seda koodi, kehtib kuni { UNTIL($until) }: <code>{ $code }</code>
gesture-told-gift = Teile on kingitus: { $item } ({ $reference }). Küsige seda, kui meie juurde tulete.
gesture-told-redo = { $worded ->
    [yes] Teeme selle uuesti ja teie selle eest ei maksa: { $words } ({ $reference }).
   *[no] Teeme selle uuesti ja teie selle eest ei maksa ({ $reference }). Millal teile sobiks?
}
gesture-told-earlier = { $worded ->
    [yes] Saate varasema aja: { $words } ({ $reference }).
   *[no] Leiame teile varasema aja ({ $reference }). Millal teile sobiks?
}
gesture-told-deferral = Arvega pole kiiret: maksta saab kuni { UNTIL($until) } ({ $reference }).
gesture-told-specialist = Võite jätkata teise spetsialisti juures ega kaota seejuures raha ({ $reference }). Kas teil on kedagi silmas?
gesture-told-waiting = Aitäh, et ootate meie avamiseni: järgmisel korral maksate { $amount } vähem ({ $reference }). Näidake lihtsalt seda koodi, kehtib kuni { UNTIL($until) }: <code>{ $code }</code>
gesture-told-surprise = Väike üllatus teile: { $words } ({ $reference }).

gesture-flaw = { $flaw ->
    [no_amount] Mis summa? Näiteks 12,50.
    [no_percent] Protsent peab olema 1 kuni 100.
    [no_days] Mitmeks päevaks? Näiteks 7.
    [no_item] Seda kingituste loendis pole.
    [no_words] Ütle lühidalt, mis see on: klient loeb seda.
    [no_reason] Ütle lühidalt, miks klient vahetust soovib.
    [more_than_bill] See on rohkem, kui arvest järel on.
    [no_bill] Arvet siin pole.
    [other_currency] Arve on teises valuutas, nii et siit seda tagasi maksta ei saa.
    [paid_already] Sellel arvel pole enam midagi maksta.
    [once_only] See klient on seda juba saanud, ja seda antakse ainult üks kord.
    [not_by_hand] Seda annab ainult bot.
   *[no_case] Selleks on vaja juhtumit.
}
gesture-bound = { $bound ->
    [case] Selle juhtumi puhul sinu piirid seda rohkem ei luba.
    [customer] Sellele kliendile ei saa seda 30 päeva jooksul rohkem anda.
    [day] Sinu tänane piir on täis.
    [month] Sinu selle kuu piir on täis.
    [surprises] Selle kuu üllatuste eelarve on otsas.
    [own] Klient oled siin sina ise.
   *[never] Sinu piirides seda ei ole.
}
