card-title = <b>{ card-kind } #{ ID($case) }</b>{ DOT($name) }
card-kind = { $kind ->
    [problem] Mure
    [question] Küsimus
    [person] Soovib rääkida inimesega
    [manager] Soovib rääkida juhiga
    [callback] Soovib kõnet
    [danger] 🚨 Oht
    [urgent] ❗ Kiire
    [short_pay] Arvelt maha kriipsutatud
   *[other] Juhtum
}
card-visit = Külastus: { $day }{ DOT($service) }{ DOT($staff) }
card-language = Keel: { LANGUAGE($language) }
card-segment = Kliendirühm: { $segment }
card-phone = Telefon: { $phone }
card-said = „{ $text }“
card-reading = Meeleolu: { sentiment-name }{ DOT($themes) }
card-status = { $status ->
    [waiting] ⏳ Ootab vastust
    [answered] 💬 Vastatud
   *[resolved] ✅ Lahendatud
}
card-wish = { $at } · { card-kind }
card-event = { $at } · { $actor ->
    [customer] klient
    [bot] bot
   *[other] { $actor }
} · { $what ->
    [opened] juhtum avati
    [said] kirjutas
    [reopened] kirjutas uuesti, juhtum avati taas
    [taken] võttis enda kätte
    [joined] liitus
    [released] andis tagasi
    [answered] vastas
    [called] helistas
    [call_agreed] leppis kõne kokku
    [call_moved] muutis kõnet
    [call_cancelled] loobus kõnest
    [call_tried] proovis helistada
    [restricted] ainult juhtidele
    [caused] põhjus märgitud
    [reminded] tuletas meelde
    [overdue] lubatud aeg möödas
    [gifted] andis kingituse ootamise eest
    [granted] andis midagi heastuseks
    [reversed] võttis heastuse tagasi
    [paid] maksis välja
    [unpaid] väljamakse hilineb
    [redeemed] vautšer kasutatud
    [struck] kriipsutas arvelt maha
    [asked_approval] küsis juhilt
    [approved] kinnitas
    [declined] lükkas tagasi
    [approval_withdrawn] taotlus tagasi võetud
   *[resolved] lahendatud
}
theme-name = { $theme ->
    [waiting] ootamine
    [attitude] suhtumine
    [quality] kvaliteet
    [price] hind
    [billing] arve
    [place] ruumid
    [delivery] tarne
    [communication] infovahetus
    [booking] broneerimine
    [digital] veebileht või äpp
    [safety] ohutus
   *[other] muu
}
sentiment-name = { $sentiment ->
    [negative] halb
    [mixed] kahetine
    [positive] hea
   *[neutral] neutraalne
}

topic-title = { $name } · { ID($number) }
topic-recreated = Teema oli kustutatud, seega siin on uus. Jutt jätkub siit.
speaker = { $name }:

not-delivered = ⚠️ See ei jõudnud kliendini: { $reason ->
    [blocked] klient on boti blokeerinud.
    [deactivated] Telegrami kontot enam ei ole.
    [not_started] klient ei ole botti veel käivitanud.
    [chat_not_found] Telegram ei leia vestlust.
    [too_long] see on Telegrami jaoks liiga pikk.
    [too_big] fail on Telegrami jaoks liiga suur.
   *[refused] Telegram keeldus.
}
not-delivered-about = Jutt oli { $reference } kohta. Palun anna kliendile sellest muul viisil teada.
copy-source-deleted = ⚠️ Sõnum kustutati, enne kui see edasi jõudis.
sending-unsure = ⚠️ Telegram ei kinnitanud seda sõnumit, nii et pole kindel, kas see jõudis kohale: „{ $text }“
send-again = Saada uuesti
sent-again = Uuesti saadetud.
poison-raw = ⚠️ Seda sõnumit ei õnnestunud töödelda; siin on see nii, nagu tuli.
not-on-roster = { COUNT($name) ->
    [0] Anonüümselt kirjutatu ei jõua kliendini. Palun kirjuta oma nime alt.
   *[other] { $name } ei ole töötajate nimekirjas, nii et siia kirjutatu ei läinud kuhugi. Administraator saab ta lisada.
}
unknown-command-hint = Sellist käsku ei ole ja kliendile midagi ei läinud. Märkus algab märkidega //, vastus ilma kaldkriipsuta.
customer-blocked = Klient blokeeris boti, sõnumid enam kohale ei jõua.
customer-back = Klient on tagasi, sõnumid jõuavad jälle kohale.
second-account = Selle külastuse lingi avas keegi teise kontoga. Talle ei näidatud midagi.
praise-passed = 👏 { $name } kiitis: { LIST($staff) }. „{ $text }“
staff-not-allowed = Selleks sul õigust pole. Administraator saab selle anda.

card-need = ⭐ { $need }
need-where = Anna see käsk kliendi teemas või vastusena tema kaardile.
need-too-many = Kaardile mahub { $count } märkust. Eemalda enne mõni.
need-head = Mida kliendi kohta teada tasub ({ $name }):
need-none = Midagi erilist pole kirjas ({ $name }). Kirjuta see käsu järele, näiteks: <code>/need lateksiallergia</code>
need-remove = Eemalda: { $need }
need-removed = Eemaldatud
