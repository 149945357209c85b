# Seznami obiskov, ki jih vodje pošljejo kot datoteko.

upload-managers-only = Obiske iz datoteke lahko zapišejo samo vodje. Posredujte jo komu od njih; tu z njo ni bilo narejeno nič.
upload-reading = Berem { $file } …
upload-refused = { $code ->
    [not_table] V tej datoteki ne najdem tabele. Seznam obiskov je lahko CSV, XLSX, XLS, ODS ali ICS.
    [empty] V tej datoteki ni nobene vrstice.
    [too_many_rows] V tej datoteki je več vrstic, kot jih lahko sprejmem naenkrat: največ { $most }. Prosim, pošljite jo po delih.
    [too_many_columns] V tej datoteki je več stolpcev, kot jih lahko sprejmem: največ { $most }. Prosim, izpustite, kar se ne tiče obiskov.
    [locked] Ta datoteka je zaščitena z geslom. Prosim, shranite jo brez gesla in jo pošljite znova.
    [too_big] Ta datoteka je večja od 20 MB, večjih pa mi Telegram ne da. Prosim, pošljite jo po delih.
    [several] Sprejemam po en seznam. Prosim, pošljite mi datoteke eno po eno.
    [gone] Telegram te datoteke nima več. Prosim, pošljite jo znova.
    [unreached] Te datoteke ni bilo mogoče dobiti od Telegrama. Prosim, pošljite jo znova malo pozneje.
   *[broken] Te datoteke ne morem prebrati, morda je poškodovana. Prosim, shranite jo znova, najbolje kot CSV ali XLSX, in jo pošljite.
}
upload-field-name = { $field ->
    [customer] stranka
    [surname] priimek
    [phone] telefon
    [service] storitev
    [staff] osebje
    [department] oddelek
    [date] datum
    [time] ura
    [amount] znesek
    [currency] valuta
    [quantity] količina
    [paid] plačano
    [external_id] številka računa
    [customer_id] številka stranke
    [language] jezik
    [segment] vrsta stranke
   *[other] vrstica
}
upload-preview = <b>{ $file }</b>: { $count ->
    [one] { $count } vrstica
    [two] { $count } vrstici
    [few] { $count } vrstice
   *[other] { $count } vrstic
}. { $known ->
    [yes] Stolpci so kot zadnjič:
   *[no] Tako razumem stolpce:
}
upload-column = • { upload-field-name }: { $column }
upload-words = • { upload-field-name }: v vsaki vrstici »{ $words }«
upload-lacks = ❗ { upload-field-name }: kateri stolpec je to?
upload-first-rows = <b>Prve vrstice bodo zapisane tako:</b>
upload-row = { ID($row) }. { $name }{ DOT($phone) }{ DOT($service) }{ DOT($staff) }{ DOT($at) }{ DOT($time) }{ DOT($total) }
upload-bad-count = <b>{ $count ->
    [one] { $count } vrstice ni mogoče sprejeti take, kot je:
    [two] { $count } vrstic ni mogoče sprejeti takih, kot sta:
    [few] { $count } vrstic ni mogoče sprejeti takih, kot so:
   *[other] { $count } vrstic ni mogoče sprejeti takih, kot so:
}</b>
upload-bad-row = { ID($row) }: { upload-reason }
upload-reason = { $code ->
    [missing] manjka: { upload-field-name }
    [bad_date] »{ $value }« ni datum
    [bad_time] »{ $value }« ni ura
    [bad_amount] »{ $value }« ni znesek
    [negative_amount] »{ $value }« je negativen znesek
    [bad_phone] »{ $value }« ni telefonska številka
    [bad_paid] iz »{ $value }« ni jasno, ali je plačano
    [bad_quantity] »{ $value }« ni količina
    [unknown_currency] »{ $value }« ni valuta
    [bad_id] v številki so nevidni znaki
    [too_long] predolgo: { upload-field-name }
    [another_visit] ta številka računa pripada drugemu obisku
    [talked_about] stranka je o tem obisku že govorila, zato ostane pri njej
    [gesture_stands] za ta obisk je stranka že nekaj dobila, zato ostane, kot je
    [withdrawn] ta obisk je bil odpovedan
   *[other] ni berljivo: { upload-field-name }
}
upload-ask = Če kaj ni prav, kar napišite: »cena je stolpec D«, »brez telefona«, »storitev = Striženje«.
upload-not-understood = Ni jasno, kateri stolpec imate v mislih. Na primer: »cena je stolpec D«, »datum = Dan«, »brez telefona«.
upload-go = { $count ->
    [one] Zapiši { $count } obisk
    [two] Zapiši { $count } obiska
    [few] Zapiši { $count } obiske
   *[other] Zapiši { $count } obiskov
}
upload-change = Spremeni stolpec
upload-cancel = Prekliči
upload-which-field = Kaj je v drugem stolpcu?
upload-field = { upload-field-name }{ DOT($column) }
upload-which-column = Kateri stolpec je to: { upload-field-name }?
upload-column-name = { $column }
upload-no-column = Ni v datoteki
upload-back = Nazaj
upload-going = Zapisujem.
upload-going-back = Trenutek.
upload-cancelled = Preklicano; iz { $file } ni zapisano nič.
upload-progress = Zapisujem { $file }: { $done } od { $total } …
upload-recorded = Zapisano, { $file }: { $done } od { $total }.
upload-stopped = { $file }: zapisovanje je ustavljeno, { $done } od { $total }, ker pošiljatelj ni več vodja. Kar je zapisano, ostane.
upload-done = <b>{ $file }</b>
    Novi: { $new } · že znani: { $known } · spremenjeni: { $changed } · nesprejete vrstice: { $bad }
upload-bad-file = { $count ->
    [one] { $count } nesprejeta vrstica z razlogom. Popravite jo in mi datoteko pošljite nazaj.
    [two] { $count } nesprejeti vrstici z razlogoma. Popravite ju in mi datoteko pošljite nazaj.
    [few] { $count } nesprejete vrstice z razlogi. Popravite jih in mi datoteko pošljite nazaj.
   *[other] { $count } nesprejetih vrstic z razlogi. Popravite jih in mi datoteko pošljite nazaj.
}
upload-reason-column = Razlog
upload-undo = Razveljavi
upload-undoing = Razveljavljam, kar je prišlo iz { $file } …
upload-undone = { $file }: { $count ->
    [one] razveljavljen je { $count } obisk.
    [two] razveljavljena sta { $count } obiska.
    [few] razveljavljeni so { $count } obiski.
   *[other] razveljavljenih je { $count } obiskov.
}
upload-kept = { $count ->
    [one] Ostal je { $count } obisk: zanj je stranka že nekaj dobila.
    [two] Ostala sta { $count } obiska: zanju je stranka že nekaj dobila.
    [few] Ostali so { $count } obiski: zanje so stranke že nekaj dobile.
   *[other] Ostalo je { $count } obiskov: zanje so stranke že nekaj dobile.
}
