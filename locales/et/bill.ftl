# A customer's bill: shown as it was, struck from, and what comes of it.

bill-title = <b>Teie arve</b> · { $day }{ DOT($service) } · { $paid ->
    [yes] makstud
   *[no] veel maksmata
}
bill-hint = Puudutage seda, mis ootustele ei vastanud, ja see kriipsutatakse maha. See hakkab kehtima, kui vajutate „Valmis“.
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
    [refund] Tagasimakse: { $amount } ({ $reference })
   *[short_pay] Maha kriipsutatud: { $amount } ({ $reference })
}
bill-voucher = Vautšer <code>{ $code }</code>, { $off ->
    [percent] { $percent }%
   *[amount] { $amount }
}: { $state ->
    [redeemed] kasutatud { ON($day) }
    [expired] kehtis { UNTIL($day) }
   *[open] kehtib { UNTIL($day) }
}
bill-total = { $changed ->
    [yes] Kokku: <s>{ $was }</s> <b>{ $now }</b>
   *[no] Kokku: <b>{ $was }</b>
}
bill-more = Veel ridu →
bill-tap = { $state ->
    [full] ↩️ { $title }
    [part] ✂️ { $title } · { $struck }/{ $units }
   *[open] ✂️ { $title }
}
bill-worth = Mida see väärt oli?
bill-done = ✅ Valmis: { $amount }
bill-other = Teine külastus: { $day }
bill-none = { $why ->
    [withdrawn] Teie külastus tühistati, nii et arvet ei ole.
   *[never] Mul ei ole veel teie arvet.
} Inimene aitab teid meelsasti.
bill-person = Soovin rääkida inimesega
bill-no-lines = Arvel ({ $day }{ COMMA($service) }) ei ole ridu, mida näidata. Kirjutage siia ja inimene aitab.
bill-was = { $title } oli arvel { $amount }. Võite nimetada mis tahes summa kuni selleni.
bill-once-more = { $left ->
    [yes] { $title } on praegu { $amount }, nagu te seda enne muutsite. Ülejäänu lahendab teiega inimene.
   *[no] { $title } on juba arvelt maas.
}
bill-which = Milline rida?
bill-which-line = { $title } · { $amount }
bill-back = ← Tagasi
bill-ask-worth = { $title } oli { $amount }. Mida see teie jaoks väärt oli? Kirjutage lihtsalt summa.
bill-nothing-struck = Midagi ei ole veel maha kriipsutatud.
bill-done-already = See on juba tehtud.
bill-fine = Sobib, aitäh!
bill-what-was-wrong = Mis oli valesti, kui soovite öelda?
bill-no-need = Ei soovi öelda
bill-reason-thanks = Aitäh, { $name }, et sellest rääkisite. Leiame põhjuse, et see ei korduks.
bill-rest = { $some ->
    [yes] { bill-manager } ülejäänud summa asjus: { $amount }.
   *[no] Panin kirja nii, nagu maha kriipsutasite, { $name }. { bill-manager } selle summa asjus: { $amount }.
}
bill-manager = { COUNT($who) ->
    [0] Juht
   *[other] { $who }
} { $how ->
    [calls] helistab teile
   *[writes] kirjutab teile siia
}{ $day ->
    [today] {" "}hiljemalt kell { $time }
    [tomorrow] {" "}hiljemalt homme kell { $time }
    [later] {" "}hiljemalt { ON($date) } kell { $time }
   *[none] {""}
}
gesture-told-short-pay = { $paid ->
    [yes] Nagu otsustasite, saate { $amount } tagasi hiljemalt { BY($day) } ({ $reference }).
    [nothing] Nagu otsustasite, on { $amount } arvelt maas ja maksta pole enam midagi ({ $reference }).
   *[no] Nagu otsustasite, on { $amount } arvelt maas ja maksta jääb { $left } ({ $reference }).
}

bill-desk = ✂️ { $name } kriipsutas arvelt maha: { LIST($titles) }, { $amount }{ ASIDE($reference) }. Palun ära küsi tõendeid ega vaidle; leia põhjus.
bill-repeated = { $name }: { $count } mahakriipsutamist { $days } päeva jooksul, kokku { $amount }.
card-struck = ✂️ { $how ->
    [part] { bill-item } <s>{ $was }</s> { $now }
   *[struck] <s>{ bill-item } { $was }</s>
}
card-struck-rest = Üle piiri: { $amount }. Selle asjus helistab juht.
card-struck-manner = 🤝 Ära küsi rohkem midagi, ka mitte tõendeid, ega vaidle; leia põhjus.
alarm-short-pay = Otsustada: { $amount }, { $bound ->
    [bill] rohkem, kui ühelt arvelt kohe maha läheb
    [days] ammu pärast külastust
    [times] rohkem, kui kohe kehtima hakkab
    [again] uuesti maha tõmmatud pärast tagasivõtmist
    [staff] kliendilt, kes siin töötab
   *[currency] teises valuutas
}
