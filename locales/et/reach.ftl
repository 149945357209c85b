# Visits that staff make by hand, and whom the business reaches.
visit-ask = { $part ->
    [customer] Kes meil käis? Piisab ühest reast.
    [service] Mida tehti? (klient: { $customer })
    [staff] Kes teenindas? (klient: { $customer })
   *[amount] Kui palju see maksis?
}
visit-example = Näiteks: <code>Anna, plomm, Marko, 95</code>
visit-lacks = { $part ->
    [customer] Kes meil käis ja mida tehti? Kirjuta see käsu järele ühte ritta.
   *[service] Mida tehti? Kirjuta see käsu järele ühte ritta.
}
visit-not-understood = Sellest ma aru ei saanud.
visit-leave-out = Jäta vahele
visit-never-mind = Pole vaja
visit-left-out = Vahele jäetud
visit-dropped = Külastust ei lisatud
visit-refused = Sellest ei saa külastust lisada.
visit-made = <b>{ $name }</b>{ DOT($service) }{ DOT($staff) }{ DOT($total) }
    Näita koodi kliendile: kui ta selle avab, küsin, kuidas läks.
visit-undo = Võta tagasi
visit-undone = Külastus on tagasi võetud
visit-opened-already = See on juba avatud
visit-gesture-stands = Selle eest on klient midagi saanud, nii et see jääb

reach-head = 📈 <b>Viimased 30 päeva</b>
reach-line = { $known ->
    [yes] <b>{ $department }</b>: { $count ->
        [one] { $count } külastus
       *[other] { $count } külastust
    } · avatud { $starts } · vestlusi { $talks }
   *[no] { $count ->
        [one] { $count } külastus
       *[other] { $count } külastust
    } · avatud { $starts } · vestlust { $talks }
}
reach-total = Kokku: { $count ->
    [one] { $count } külastus
   *[other] { $count } külastust
} · avatud { $starts } · vestlust { $talks }
reach-nothing = Viimase 30 päeva jooksul külastusi ei olnud.
reach-to-phone = Täna tasub helistada, siin pole me nendeni jõudnud:
reach-one = { $name }, { $phone }{ DOT($service) } · { $ended }
reach-was-phoned = { $name }: helistatud
reach-phoned = Kirjas, aitäh
