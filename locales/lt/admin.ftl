away = Manęs nebuvo nuo { $from } iki { $to }; į tai, kas atėjo per tą laiką, atsakau dabar.
away-dropped = { $count ->
    [one] Per tą laiką paseno ir liko neišsiųsta { $count } pokalbio pradžia.
    [few] Per tą laiką paseno ir liko neišsiųstos { $count } pokalbių pradžios.
    [many] Per tą laiką paseno ir liko neišsiųsta { $count } pokalbio pradžios.
   *[other] Per tą laiką paseno ir liko neišsiųsta { $count } pokalbių pradžių.
}
telegram-unreachable = „Telegram“ buvo nepasiekiama nuo { $from } iki { $to }. Niekas nedingo, laukusios žinutės jau siunčiamos.
desk-missing = Pagalbos grupės nėra, todėl atvejai laukia. Parašykite man /setup, ir pasakysiu, kaip ją sukurti.
desk-lost = Pagalbos grupė nepasiekiama: { $reason ->
    [chat_not_found] „Telegram“ jos neranda.
    [kicked] botas iš jos pašalintas.
    [left] botas iš jos pašalintas.
    [not_member] botas nėra jos narys.
    [deleted] ji ištrinta.
    [not_forum] joje neįjungtos temos.
   *[refused] „Telegram“ neleidžia.
} Atvejai išsaugoti ir laukia.
right-missing = Botui pagalbos grupėje trūksta teisės: { right-name }. Suteikite ją grupės nustatymuose prie administratorių; iki tol viskas eina į „General“.
right-name = { $right ->
    [can_manage_topics] „Tvarkyti temas“
    [can_pin_messages] „Prisegti žinutes“
    [can_delete_messages] „Trinti žinutes“
    [can_restrict_members] „Blokuoti naudotojus“
   *[can_send_messages] „Siųsti žinutes“
}
dead-letter = { $count ->
    [one] Nepavyko apdoroti { $count } žinutės, ji padėta į šalį.
    [few] Nepavyko apdoroti { $count } žinučių, jos padėtos į šalį.
    [many] Nepavyko apdoroti { $count } žinutės, ji padėta į šalį.
   *[other] Nepavyko apdoroti { $count } žinučių, jos padėtos į šalį.
} Kas padėta į šalį, rodo /dead.
storage-full = Diskas pilnas arba nepavyksta rašyti į duomenų bazę, todėl naujų žinučių nepriimu. „Telegram“ jas saugo; atlaisvinkite vietos, ir tęsiu.
refused-by-telegram = „Telegram“ atmetė veiksmą, kurį gali sutvarkyti tik administratorius: „{ $reason }“.
