# Visits that staff make by hand, and whom the business reaches.
visit-ask = { $part ->
    [customer] Kas lankėsi? Pakaks vienos eilutės.
    [service] Kas buvo atlikta? (klientas: { $customer })
    [staff] Kas aptarnavo? (klientas: { $customer })
   *[amount] Kiek tai kainavo?
}
visit-example = Pavyzdžiui: <code>Ana, plomba, Markas, 95</code>
visit-lacks = { $part ->
    [customer] Kas lankėsi ir kas buvo atlikta? Parašykite tai viena eilute po komandos.
   *[service] Kas buvo atlikta? Parašykite tai viena eilute po komandos.
}
visit-not-understood = Nesupratau, kas tai.
visit-leave-out = Praleisti
visit-never-mind = Nereikia
visit-left-out = Praleista
visit-dropped = Vizitas nesukurtas
visit-refused = Iš to vizito nepavyko sukurti.
visit-made = <b>{ $name }</b>{ DOT($service) }{ DOT($staff) }{ DOT($total) }
    Parodykite kodą klientui: kai jį atvers, paklausiu, kaip sekėsi.
visit-undo = Atšaukti
visit-undone = Vizitas atšauktas
visit-opened-already = Jis jau atvertas

reach-head = 📈 <b>Pastarosios 30 dienų</b>
reach-line = { $known ->
    [yes] <b>{ $department }</b>: { $count ->
        [one] { $count } vizitas
        [few] { $count } vizitai
        [many] { $count } vizito
       *[other] { $count } vizitų
    } · atverta { $starts } · pokalbių { $talks }
   *[no] { $count ->
        [one] { $count } vizitas
        [few] { $count } vizitai
        [many] { $count } vizito
       *[other] { $count } vizitų
    } · atverta { $starts } · pokalbių { $talks }
}
reach-total = Iš viso: { $count ->
    [one] { $count } vizitas
    [few] { $count } vizitai
    [many] { $count } vizito
   *[other] { $count } vizitų
} · atverta { $starts } · pokalbių { $talks }
reach-nothing = Per pastarąsias 30 dienų vizitų nebuvo.
reach-to-phone = Šiandien verta paskambinti, čia jų nepasiekėme:
reach-one = { $name }, { $phone }{ DOT($service) } · { $ended }
reach-was-phoned = { $name }: paskambinta
reach-phoned = Užrašyta, ačiū
