# Külastuste loendid, mille juhid failina saadavad.

upload-managers-only = Külastusi saab failist kirja panna ainult juht. Palun anna fail mõnele juhile edasi; siin sellega midagi ei tehtud.
upload-reading = Loen faili { $file } …
upload-refused = { $code ->
    [not_table] Ma ei leia sellest failist tabelit. Külastuste loend võib olla CSV, XLSX, XLS, ODS või ICS.
    [empty] Selles failis ei ole ühtegi rida.
    [too_many_rows] Selles failis on rohkem ridu, kui korraga võtta saan: kuni { $most }. Palun saada see osadena.
    [too_many_columns] Selles failis on rohkem veerge, kui võtta saan: kuni { $most }. Palun jäta välja see, mis külastustesse ei puutu.
    [locked] See fail on parooliga kaitstud. Palun salvesta see ilma paroolita ja saada uuesti.
    [too_big] See fail on suurem kui 20 MB ja suuremaid Telegram mulle ei anna. Palun saada see osadena.
    [several] Võtan loendeid ühekaupa. Palun saada failid mulle ükshaaval.
    [gone] Telegramil ei ole seda faili enam. Palun saada see uuesti.
    [unreached] Ma ei saanud seda faili Telegramist kätte. Palun saada see natukese aja pärast uuesti.
   *[broken] Ma ei suuda seda faili lugeda, võib-olla on see rikutud. Palun salvesta see uuesti, kõige parem CSV või XLSX kujul, ja saada siis.
}
upload-field-name = { $field ->
    [customer] klient
    [surname] perekonnanimi
    [phone] telefon
    [service] teenus
    [staff] teenindaja
    [department] osakond
    [date] kuupäev
    [time] kellaaeg
    [amount] summa
    [currency] valuuta
    [quantity] kogus
    [paid] makstud
    [external_id] kviitungi number
    [customer_id] kliendi number
    [language] keel
    [segment] kliendirühm
   *[other] rida
}
upload-preview = <b>{ $file }</b>: { $count ->
    [one] { $count } rida
   *[other] { $count } rida
}. { $known ->
    [yes] Veerud nagu eelmisel korral:
   *[no] Nii saan ma veergudest aru:
}
upload-column = • { upload-field-name }: { $column }
upload-words = • { upload-field-name }: igas reas „{ $words }“
upload-lacks = ❗ { upload-field-name }: mis veerg see on?
upload-first-rows = <b>Esimestest ridadest saab:</b>
upload-row = { ID($row) }. { $name }{ DOT($phone) }{ DOT($service) }{ DOT($staff) }{ DOT($at) }{ DOT($time) }{ DOT($total) }
upload-bad-count = <b>{ $count ->
    [one] { $count } rida ei saa sellisena võtta:
   *[other] { $count } rida ei saa sellisena võtta:
}</b>
upload-bad-row = { ID($row) }: { upload-reason }
upload-reason = { $code ->
    [missing] puudub: { upload-field-name }
    [bad_date] „{ $value }“ ei ole kuupäev
    [bad_time] „{ $value }“ ei ole kellaaeg
    [bad_amount] „{ $value }“ ei ole summa
    [negative_amount] „{ $value }“ on negatiivne summa
    [bad_phone] „{ $value }“ ei ole telefoninumber
    [bad_paid] „{ $value }“: pole selge, kas arve on makstud
    [bad_quantity] „{ $value }“ ei ole kogus
    [unknown_currency] „{ $value }“ ei ole valuuta
    [bad_id] numbris on nähtamatuid märke
    [too_long] liiga pikk: { upload-field-name }
    [another_visit] see kviitungi number kuulub teisele külastusele
    [talked_about] klient on sellest külastusest juba rääkinud, nii et see jääb talle
    [gesture_stands] selle külastuse eest on klient midagi saanud, nii et see jääb nagu on
    [withdrawn] see külastus tühistati
   *[other] ei ole loetav: { upload-field-name }
}
upload-ask = Kui midagi on valesti, kirjuta lihtsalt: „hind on veerg D“, „telefon puudub“, „teenus = Juukselõikus“.
upload-not-understood = Ma ei saanud aru, millist veergu silmas pead. Näiteks: „hind on veerg D“, „kuupäev = Päev“, „telefon puudub“.
upload-go = { $count ->
    [one] Pane kirja { $count } külastus
   *[other] Pane kirja { $count } külastust
}
upload-change = Muuda veergu
upload-cancel = Loobu
upload-which-field = Mis on teises veerus?
upload-field = { upload-field-name }{ DOT($column) }
upload-which-column = Mis veerg see on: { upload-field-name }?
upload-column-name = { $column }
upload-no-column = Failis ei ole
upload-back = Tagasi
upload-going = Panen kirja.
upload-going-back = Hetk palun.
upload-cancelled = Loobutud; failist { $file } ei pandud midagi kirja.
upload-progress = Panen kirja, { $file }: { $done } / { $total } …
upload-recorded = Kirja pandud, { $file }: { $done } / { $total }.
upload-stopped = { $file }: kirjapanek peatus, { $done } / { $total }, sest saatja ei ole enam juht. Juba kirja pandu jääb alles.
upload-done = <b>{ $file }</b>
    Uusi: { $new } · juba teada: { $known } · muudetud: { $changed } · võtmata: { $bad }
upload-bad-file = { $count ->
    [one] Rida, mida ei saanud võtta, koos põhjusega. Paranda see ja saada fail mulle tagasi.
   *[other] { $count } rida, mida ei saanud võtta, koos põhjustega. Paranda need ja saada fail mulle tagasi.
}
upload-reason-column = Põhjus
upload-undo = Võta tagasi
upload-undoing = Võtan tagasi selle, mis tuli failist { $file } …
upload-undone = { $file }: { $count ->
    [one] { $count } külastus võeti tagasi.
   *[other] { $count } külastust võeti tagasi.
}
upload-kept = { $count ->
    [one] { $count } külastus jäi alles: klient on selle eest midagi saanud.
   *[other] { $count } külastust jäi alles: kliendid on nende eest midagi saanud.
}
