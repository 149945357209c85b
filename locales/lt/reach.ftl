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
visit-not-understood = To nesupratau.
visit-leave-out = Praleisti
visit-never-mind = Nereikia
visit-left-out = Praleista
visit-dropped = Apsilankymas neįrašytas
visit-refused = Apsilankymo iš to įrašyti nepavyko.
visit-made = <b>{ $name }</b>{ DOT($service) }{ DOT($staff) }{ DOT($total) }
    Parodykite kodą klientui: kai jį atidarys, paklausiu, kaip sekėsi.
visit-undo = Atšaukti
visit-undone = Apsilankymas atšauktas
visit-opened-already = Jis jau atidarytas
visit-gesture-stands = Už jį klientui jau kažkas suteikta, todėl jis lieka

reach-head = 📈 <b>Pastarosios 30 dienų</b>
reach-line = { $known ->
    [yes] <b>{ $department }</b>: { $count ->
        [one] { $count } apsilankymas
        [few] { $count } apsilankymai
        [many] { $count } apsilankymo
       *[other] { $count } apsilankymų
    } · atidaryta { $starts } · pokalbių { $talks }
   *[no] { $count ->
        [one] { $count } apsilankymas
        [few] { $count } apsilankymai
        [many] { $count } apsilankymo
       *[other] { $count } apsilankymų
    } · atidaryta { $starts } · pokalbių { $talks }
}
reach-total = Iš viso: { $count ->
    [one] { $count } apsilankymas
    [few] { $count } apsilankymai
    [many] { $count } apsilankymo
   *[other] { $count } apsilankymų
} · atidaryta { $starts } · pokalbių { $talks }
reach-nothing = Per pastarąsias 30 dienų apsilankymų nebuvo.
reach-to-phone = Kam šiandien paskambinti, nes čia nepasiekėme:
reach-one = { $name }, { $phone }{ DOT($service) } · { $ended }
reach-was-phoned = { $name }: paskambinta
reach-phoned = Užrašyta, ačiū
