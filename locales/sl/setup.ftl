setup-title = { $ready ->
    [yes] ✅ <b>Skupina za podporo je pripravljena.</b> Odprti primeri prihajajo sem.
   *[no] 🔧 <b>Priprava skupine za podporo</b>
}
setup-group = { $topics ->
    [yes] ✅ Teme so vklopljene: vsaka stranka dobi svojo.
    [no] ✅ Brez tem: vsak primer dobi tukaj kartico in odgovor nanjo pride do stranke. Če želite temo za vsako stranko, vklopite teme v nastavitvah skupine.
   *[none] ⏳ Ali so tukaj teme, še ni znano.
}
setup-right = { $held ->
    [yes] ✅ { right-name }
   *[no] ❌ { right-name }{ $right ->
        [can_manage_topics] : brez tega ne morem narediti teme za vsako stranko.
        [can_pin_messages] : brez tega tabla odprtih primerov ni pripeta.
        [can_delete_messages] : brez tega ne morem pospraviti za sabo.
       *[can_restrict_members] : brez tega ne morem odstraniti tistih, ki jih ni več na seznamu.
    }
}
setup-rights-unknown = ⏳ Kaj tukaj smem, še ni znano.
setup-link = Ta povezava me doda s pravimi pravicami ali mi da tiste, ki manjkajo: { $link }
setup-staff = 👥 Na seznamu poleg administratorjev: { $count }
setup-nobody = 👥 Poleg administratorjev na seznamu ni nikogar. Ljudi dodate z ukazom { $command }
setup-how = { $there ->
    [yes] Skupina za podporo že obstaja. Napišite v njej /setup, da vidite, kako kaže, ali v drugi skupini, da se preselite tja.
   *[no] Skupine za podporo še ni, zato primeri čakajo. Ustvarite skupino za osebje, po želji s temami, dodajte me s spodnjo povezavo in tam napišite /setup.
}
setup-set-elsewhere = AFTERCARE_DESK_CHAT_ID določa drugo skupino za podporo. Najprej spremenite ali odstranite to nastavitev.
setup-move = Skupina za podporo je zdaj druga. Naj bo odslej ta? Vsak odprt primer dobi tukaj svojo kartico.
setup-move-here = Preseli sem
setup-moved = Zdaj je to skupina za podporo.
setup-moved-away = Odslej je skupina za podporo druga. Kar napišete tukaj, ne pride več do strank.
desk-topics-off = V skupini za podporo so izklopili teme. Nič se ni izgubilo: primeri tečejo naprej v sami skupini in odgovori na kartice pridejo do strank.
board-unpinned = Table v skupini za podporo ne morem pripeti: manjka pravica »Pripenjanje sporočil«. Tabla deluje tudi nepripeta.
