# Apsilankymų sąrašai, kuriuos vadovai atsiunčia failu.

upload-managers-only = Apsilankymus iš failo gali įrašyti tik vadovai. Perduokite failą vadovui; čia su juo nieko nedaryta.
upload-reading = Skaitau { $file } …
upload-refused = { $code ->
    [not_table] Šiame faile nerandu lentelės. Apsilankymų sąrašas gali būti CSV, XLSX, XLS, ODS arba ICS.
    [empty] Šiame faile nėra nė vienos eilutės.
    [too_many_rows] Šiame faile daugiau eilučių, nei galiu priimti iš karto: daugiausia { $most }. Atsiųskite jį dalimis.
    [too_many_columns] Šiame faile daugiau stulpelių, nei galiu priimti: daugiausia { $most }. Palikite tik tai, kas susiję su apsilankymais.
    [locked] Šis failas apsaugotas slaptažodžiu. Išsaugokite jį be slaptažodžio ir atsiųskite dar kartą.
    [too_big] Šis failas didesnis nei 20 MB, o didesnių „Telegram“ man neperduoda. Atsiųskite jį dalimis.
    [several] Priimu po vieną sąrašą. Atsiųskite failus man po vieną.
    [gone] „Telegram“ šio failo nebeturi. Atsiųskite jį dar kartą.
    [unreached] Nepavyko gauti šio failo iš „Telegram“. Atsiųskite jį dar kartą šiek tiek vėliau.
   *[broken] Negaliu perskaityti šio failo, gal jis sugadintas. Išsaugokite jį iš naujo, geriausia CSV arba XLSX, ir atsiųskite dar kartą.
}
upload-field-name = { $field ->
    [customer] klientas
    [surname] pavardė
    [phone] telefonas
    [service] paslauga
    [staff] darbuotojas
    [department] skyrius
    [date] data
    [time] laikas
    [amount] suma
    [currency] valiuta
    [quantity] kiekis
    [paid] apmokėta
    [external_id] kvito numeris
    [customer_id] kliento numeris
    [language] kalba
    [segment] segmentas
   *[other] eilutė
}
upload-preview = <b>{ $file }</b>: { $count ->
    [one] { $count } eilutė
    [few] { $count } eilutės
    [many] { $count } eilutės
   *[other] { $count } eilučių
}. { $known ->
    [yes] Stulpeliai kaip praėjusį kartą:
   *[no] Taip suprantu stulpelius:
}
upload-column = • { upload-field-name }: { $column }
upload-words = • { upload-field-name }: kiekvienoje eilutėje „{ $words }“
upload-lacks = ❗ { upload-field-name }: kuris tai stulpelis?
upload-first-rows = <b>Pirmosios eilutės bus įrašytos taip:</b>
upload-row = { ID($row) }. { $name }{ DOT($phone) }{ DOT($service) }{ DOT($staff) }{ DOT($at) }{ DOT($time) }{ DOT($total) }
upload-bad-count = <b>{ $count ->
    [one] { $count } eilutės tokios, kokia yra, priimti negaliu:
    [few] { $count } eilučių tokių, kokios yra, priimti negaliu:
    [many] { $count } eilutės tokios, kokia yra, priimti negaliu:
   *[other] { $count } eilučių tokių, kokios yra, priimti negaliu:
}</b>
upload-bad-row = { ID($row) }: { upload-reason }
upload-reason = { $code ->
    [missing] trūksta: { upload-field-name }
    [bad_date] „{ $value }“ – ne data
    [bad_time] „{ $value }“ – ne laikas
    [bad_amount] „{ $value }“ – ne suma
    [negative_amount] „{ $value }“ – neigiama suma
    [bad_phone] „{ $value }“ – ne telefono numeris
    [bad_paid] iš „{ $value }“ neaišku, ar apmokėta
    [bad_quantity] „{ $value }“ – ne kiekis
    [unknown_currency] „{ $value }“ – ne valiuta
    [bad_id] numeryje yra nematomų ženklų
    [too_long] per ilgas įrašas: { upload-field-name }
    [another_visit] šis kvito numeris priklauso kitam apsilankymui
    [talked_about] apie šį apsilankymą klientas jau kalbėjo, todėl jo keisti negalima
    [gesture_stands] už šį apsilankymą klientui jau kažkas skirta, todėl jis lieka, koks yra
    [withdrawn] šis apsilankymas atšauktas
   *[other] neįskaitoma: { upload-field-name }
}
upload-ask = Jei kas nors ne taip, tiesiog parašykite: „kaina yra stulpelis D“, „telefono nėra“, „paslauga = Kirpimas“.
upload-not-understood = Nesupratau, kurį stulpelį turite omenyje. Pavyzdžiui: „kaina yra stulpelis D“, „data = Diena“, „telefono nėra“.
upload-go = { $count ->
    [one] Įrašyti { $count } apsilankymą
    [few] Įrašyti { $count } apsilankymus
    [many] Įrašyti { $count } apsilankymo
   *[other] Įrašyti { $count } apsilankymų
}
upload-change = Pakeisti stulpelį
upload-cancel = Atšaukti
upload-which-field = Kas yra kitame stulpelyje?
upload-field = { upload-field-name }{ DOT($column) }
upload-which-column = Kuris tai stulpelis: { upload-field-name }?
upload-column-name = { $column }
upload-no-column = Faile nėra
upload-back = Atgal
upload-going = Įrašau.
upload-going-back = Minutėlę.
upload-cancelled = Atšaukta; iš { $file } nieko neįrašyta.
upload-progress = Įrašau { $file }: { $done } iš { $total } …
upload-recorded = Įrašyta, { $file }: { $done } iš { $total }.
upload-stopped = { $file }: įrašymas sustabdytas, { $done } iš { $total }, nes failo siuntėjas nebėra vadovas. Kas įrašyta, lieka.
upload-done = <b>{ $file }</b>
    Nauji: { $new } · jau žinomi: { $known } · pakeisti: { $changed } · nepriimta eilučių: { $bad }
upload-bad-file = { $count ->
    [one] { $count } nepriimta eilutė su priežastimi. Pataisykite ir atsiųskite failą man atgal.
    [few] { $count } nepriimtos eilutės su priežastimis. Pataisykite jas ir atsiųskite failą man atgal.
    [many] { $count } nepriimtos eilutės su priežastimis. Pataisykite jas ir atsiųskite failą man atgal.
   *[other] { $count } nepriimtų eilučių su priežastimis. Pataisykite jas ir atsiųskite failą man atgal.
}
upload-reason-column = Priežastis
upload-undo = Atšaukti
upload-undoing = Atšaukiu tai, kas įrašyta iš { $file } …
upload-undone = { $file }: { $count ->
    [one] atšauktas { $count } apsilankymas.
    [few] atšaukti { $count } apsilankymai.
    [many] atšaukta { $count } apsilankymo.
   *[other] atšaukta { $count } apsilankymų.
}
upload-kept = { $count ->
    [one] Liko { $count } apsilankymas: už jį klientui jau kažkas skirta.
    [few] Liko { $count } apsilankymai: už juos klientams jau kažkas skirta.
    [many] Liko { $count } apsilankymo: už juos klientams jau kažkas skirta.
   *[other] Liko { $count } apsilankymų: už juos klientams jau kažkas skirta.
}
