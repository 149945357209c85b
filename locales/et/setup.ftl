setup-title = { $ready ->
    [yes] ✅ <b>Tugirühm on valmis.</b> Avatud juhtumid tulevad siia.
   *[no] 🔧 <b>Tugirühma seadistamine</b>
}
setup-group = { $topics ->
    [yes] ✅ Teemad on sisse lülitatud: iga klient saab oma teema.
    [no] ✅ Teemasid ei ole: iga juhtum saab siia kaardi ja vastus kaardile jõuab kliendini. Kui soovid igale kliendile oma teemat, lülita teemad rühma seadetes sisse.
   *[none] ⏳ Kas siin on teemad, pole veel teada.
}
setup-right = { $held ->
    [yes] ✅ { right-name }
   *[no] ❌ { right-name }{ $right ->
        [can_manage_topics] : ilma selleta ei saa ma igale kliendile teemat teha.
        [can_pin_messages] : ilma selleta jääb avatud juhtumite tahvel kinnitamata.
        [can_delete_messages] : ilma selleta ei saa ma enda järelt koristada.
       *[can_restrict_members] : ilma selleta ei saa ma eemaldada neid, kes enam nimekirjas ei ole.
    }
}
setup-rights-unknown = ⏳ Mida ma siin teha tohin, pole veel teada.
setup-link = See link lisab mind õigete õigustega või annab need, mis puudu: { $link }
setup-staff = 👥 Nimekirjas peale administraatorite: { $count }
setup-nobody = 👥 Peale administraatorite ei ole nimekirjas kedagi. Lisa inimesi käsuga { $command }
setup-how = { $there ->
    [yes] Tugirühm on olemas. Kirjuta seal /setup, et näha, kuidas on lood, või mõnes teises rühmas, et sinna kolida.
   *[no] Tugirühma veel ei ole, nii et juhtumid ootavad. Tee töötajatele rühm, soovi korral teemadega, lisa mind alloleva lingiga ja kirjuta seal /setup.
}
setup-set-elsewhere = Seade AFTERCARE_DESK_CHAT_ID määrab tugirühmaks teise rühma. Muuda või eemalda enne see seade.
setup-move = Praegu on tugirühm teine rühm. Kas edaspidi see siin? Iga avatud juhtum saab siia oma kaardi.
setup-move-here = Koli siia
setup-moved = Nüüd on tugirühm see siin.
setup-moved-away = Nüüdsest on tugirühm teine rühm. Siia kirjutatu ei jõua enam klientideni.
desk-topics-off = Tugirühmas lülitati teemad välja. Midagi ei läinud kaduma: juhtumid jätkuvad rühmas endas ja vastused kaartidele jõuavad klientideni.
board-unpinned = Tugirühmas ei saa tahvlit kinnitada: mul puudub õigus „Sõnumite kinnitamine“. Tahvel töötab ka kinnitamata.
