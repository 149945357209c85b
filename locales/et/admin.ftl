away = Olin ära: { $from } – { $to }. Vahepeal tulnule vastan nüüd.
away-dropped = { $count ->
    [one] Vahepeal aegus { $count } vestluse algatus ja see jäi saatmata.
   *[other] Vahepeal aegus { $count } vestluse algatust ja need jäid saatmata.
}
telegram-unreachable = Telegramiga ei saanud ühendust: { $from } – { $to }. Midagi ei läinud kaduma ja ootel sõnumid lähevad nüüd välja.
desk-missing = Tugirühma ei ole, nii et juhtumid ootavad. Kirjuta mulle /setup ja ma ütlen, kuidas see luua.
desk-lost = Tugirühm ei ole kättesaadav: { $reason ->
    [chat_not_found] Telegram ei leia seda.
    [kicked] bot eemaldati sealt.
    [left] bot eemaldati sealt.
    [not_member] bot ei ole selle liige.
    [deleted] see kustutati.
    [not_forum] teemad ei ole seal sisse lülitatud.
   *[refused] Telegram keeldub.
} Juhtumid on alles ja ootavad.
right-missing = Botil puudub tugirühmas õigus: { right-name }. Anna see rühma seadetes administraatorite all; seni läheb kõik teemasse General.
right-name = { $right ->
    [can_manage_topics] „Teemade haldamine“
    [can_pin_messages] „Sõnumite kinnitamine“
    [can_delete_messages] „Sõnumite kustutamine“
    [can_restrict_members] „Kasutajate blokeerimine“
   *[can_send_messages] „Sõnumite saatmine“
}
dead-letter = { $count ->
    [one] { $count } sõnumit ei õnnestunud töödelda ja see on kõrvale pandud.
   *[other] { $count } sõnumit ei õnnestunud töödelda ja need on kõrvale pandud.
} Mis on kõrvale pandud, näitab /dead.
storage-full = Ketas on täis või andmebaasi ei saa kirjutada, nii et uusi sõnumeid vastu ei võeta. Telegram hoiab neid alles; tee ruumi ja ma jätkan ise.
refused-by-telegram = Telegram keeldus millestki, mida saab parandada ainult administraator: „{ $reason }“.
