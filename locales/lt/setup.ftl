setup-title = { $ready ->
    [yes] ✅ <b>Pagalbos grupė paruošta.</b> Atviri atvejai ateina čia.
   *[no] 🔧 <b>Pagalbos grupės paruošimas</b>
}
setup-group = { $topics ->
    [yes] ✅ Temos įjungtos: kiekvienas klientas gauna savo.
    [no] ✅ Temų nėra: kiekvienas atvejis čia gauna kortelę, o atsakymas į ją pasiekia klientą. Jei norite temos kiekvienam klientui, įjunkite temas grupės nustatymuose.
   *[none] ⏳ Ar čia yra temų, dar nežinoma.
}
setup-right = { $held ->
    [yes] ✅ { right-name }
   *[no] ❌ { right-name }{ $right ->
        [can_manage_topics] : be jos negaliu sukurti temos kiekvienam klientui.
        [can_pin_messages] : be jos atvirų atvejų lenta neprisegama.
        [can_delete_messages] : be jos negaliu po savęs susitvarkyti.
       *[can_restrict_members] : be jos negaliu pašalinti tų, kurių sąraše nebėra.
    }
}
setup-rights-unknown = ⏳ Ką man čia leidžiama, dar nežinoma.
setup-link = Ši nuoroda prideda mane su reikiamomis teisėmis arba suteikia trūkstamas: { $link }
setup-staff = 👥 Sąraše be administratorių: { $count }
setup-nobody = 👥 Be administratorių, sąraše nieko nėra. Žmones pridėkite komanda { $command }
setup-how = { $there ->
    [yes] Pagalbos grupė yra. Parašykite joje /setup, kad pamatytumėte, kas jau sutvarkyta, arba kitoje grupėje, kad persikeltumėte ten.
   *[no] Pagalbos grupės dar nėra, todėl atvejai laukia. Sukurkite grupę darbuotojams, jei norite – su temomis, pridėkite mane žemiau esančia nuoroda ir parašykite ten /setup.
}
setup-set-elsewhere = AFTERCARE_DESK_CHAT_ID nurodo kitą pagalbos grupę. Pirma pakeiskite arba pašalinkite šį nustatymą.
setup-move = Dabar pagalbos grupė yra kita. Ar nuo šiol ja bus ši? Kiekvienas atviras atvejis čia gaus kortelę.
setup-move-here = Perkelti čia
setup-moved = Dabar pagalbos grupė yra ši.
setup-moved-away = Nuo šiol pagalbos grupė yra kita. Tai, kas rašoma čia, klientų nebepasiekia.
desk-topics-off = Pagalbos grupėje išjungtos temos. Niekas nedingo: atvejai tęsiami pačioje grupėje, o atsakymai į korteles pasiekia klientus.
board-unpinned = Pagalbos grupėje negaliu prisegti lentos: trūksta teisės „Prisegti žinutes“. Lenta veikia ir neprisegta.
