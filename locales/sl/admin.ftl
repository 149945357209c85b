away = Bot ni deloval: { $from } – { $to }. Na vse, kar je prišlo vmes, odgovarja zdaj.
away-dropped = { $count ->
    [one] Vmes je zastarel { $count } začetek pogovora in ni bil poslan.
    [two] Vmes sta zastarela { $count } začetka pogovora in nista bila poslana.
    [few] Vmes so zastareli { $count } začetki pogovora in niso bili poslani.
   *[other] Vmes je zastarelo { $count } začetkov pogovora in niso bili poslani.
}
telegram-unreachable = Povezave s Telegramom ni bilo: { $from } – { $to }. Nič se ni izgubilo in vse, kar je čakalo, se že pošilja.
desk-missing = Skupine za podporo ni, zato primeri čakajo. Pošljite mi /setup in povem vam, kako jo naredite.
desk-lost = Skupina za podporo ni dosegljiva: { $reason ->
    [chat_not_found] Telegram je ne najde.
    [kicked] bot je bil iz nje odstranjen.
    [left] bot je bil iz nje odstranjen.
    [not_member] bot ni njen član.
    [deleted] izbrisana je bila.
    [not_forum] v njej niso vklopljene teme.
   *[refused] Telegram zavrača.
} Primeri so shranjeni in čakajo.
right-missing = Botu v skupini za podporo manjka pravica: { right-name }. Dodelite jo v nastavitvah skupine med administratorji; do takrat gre vse v General.
right-name = { $right ->
    [can_manage_topics] »Upravljanje tem«
    [can_pin_messages] »Pripenjanje sporočil«
    [can_delete_messages] »Brisanje sporočil«
    [can_restrict_members] »Blokiranje uporabnikov«
   *[can_send_messages] »Pošiljanje sporočil«
}
dead-letter = { $count ->
    [one] { $count } sporočila ni bilo mogoče obdelati, zato je dano na stran.
    [two] { $count } sporočil ni bilo mogoče obdelati, zato sta dani na stran.
    [few] { $count } sporočil ni bilo mogoče obdelati, zato so dana na stran.
   *[other] { $count } sporočil ni bilo mogoče obdelati, zato so dana na stran.
} Kaj je dano na stran, pokaže /dead.
storage-full = Disk je poln ali pa v bazo ni mogoče pisati, zato novih sporočil ne sprejemamo. Telegram jih hrani; sprostite prostor in delo se bo nadaljevalo samo od sebe.
refused-by-telegram = Telegram je zavrnil dejanje, ki ga lahko uredi le administrator: »{ $reason }«.
