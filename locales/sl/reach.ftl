# Visits that staff make by hand, and whom the business reaches.
visit-ask = { $part ->
    [customer] Kdo je bil pri nas? Dovolj je ena vrstica.
    [service] Kaj je bilo opravljeno? (stranka: { $customer })
    [staff] Pri kom je bila stranka { $customer }?
   *[amount] Koliko je to stalo?
}
visit-example = Na primer: <code>Ana, plomba, Marko, 95</code>
visit-lacks = { $part ->
    [customer] Kdo je bil pri nas in kaj je bilo opravljeno? Napišite to v eni vrstici za ukazom.
   *[service] Kaj je bilo opravljeno? Napišite to v eni vrstici za ukazom.
}
visit-not-understood = Tega ne razumem.
visit-leave-out = Izpusti
visit-never-mind = Ni treba
visit-left-out = Izpuščeno
visit-dropped = Obisk ni zapisan
visit-refused = Iz tega ni mogoče zapisati obiska.
visit-made = <b>{ $name }</b>{ DOT($service) }{ DOT($staff) }{ DOT($total) }
    Pokažite kodo stranki: ko jo odpre, vprašam, kako je bilo.
visit-undo = Razveljavi
visit-undone = Obisk je razveljavljen
visit-opened-already = Obisk je že odprt
visit-gesture-stands = Zanj je stranka že nekaj dobila, zato ostane

reach-head = 📈 <b>Zadnjih 30 dni</b>
reach-line = { $known ->
    [yes] <b>{ $department }</b>: { $count ->
        [one] { $count } obisk
        [two] { $count } obiska
        [few] { $count } obiski
       *[other] { $count } obiskov
    } · odprtih { $starts } · pogovorov { $talks }
   *[no] { $count ->
        [one] { $count } obisk
        [two] { $count } obiska
        [few] { $count } obiski
       *[other] { $count } obiskov
    } · odprtih { $starts } · pogovorov { $talks }
}
reach-total = Skupaj: { $count ->
    [one] { $count } obisk
    [two] { $count } obiska
    [few] { $count } obiski
   *[other] { $count } obiskov
} · odprtih { $starts } · pogovorov { $talks }
reach-nothing = V zadnjih 30 dneh ni bilo obiskov.
reach-to-phone = Koga danes poklicati, ker ga tukaj nismo dosegli:
reach-one = { $name }, { $phone }{ DOT($service) } · { $ended }
reach-was-phoned = { $name }: klic opravljen
reach-phoned = Zabeleženo, hvala
