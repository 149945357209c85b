# Kako besede sodelavcev pridejo do stranke in kako se prekličejo.

send-or-note = Pošljem? Stranka: { $name }
send-to = Pošlji: { $name }
note = Opomba
sent-to = → { $name }
kept-as-note = Opomba: stranki ni bilo poslano nič.
kept-as-stale = Dva dni ni bilo odgovora, zato je to ostala opomba.
words-still-wait = ⏳ { $member }, vaše besede še čakajo (stranka: { $name }). Pošljem?
asked-of = { COUNT($name) ->
    [0] To so besede nekoga drugega; odgovori lahko samo, kdor jih je zapisal.
   *[other] Te besede pripadajo nekomu drugemu ({ $name }); odgovori lahko samo { $name }.
}
nothing-waits = Tu ne čaka nič več.

unsent = 🗑 Preklicano: stranka tega nima.
unsend-failed = ⚠️ Pri stranki tega ni bilo mogoče izbrisati: { $reason ->
    [too_old] Telegram ne dovoli brisati sporočil, starejših od 48 ur.
    [blocked] stranka je blokirala bota.
    [deactivated] računa v Telegramu ni več.
    [chat_not_found] Telegram ne najde klepeta.
    [not_started] stranka ni dosegljiva.
    [missing] ni znano, ali je prispelo.
   *[refused] Telegram je to zavrnil.
}
unsend-what = Napišite /unsend v odgovor na sporočilo, ki ga stranka ne bi smela imeti.
unsend-own-only = Kar so napisali drugi, lahko prekličejo samo vodje.
unsend-nothing = To sporočilo ni šlo stranki, zato ni česa preklicati.
command-unsend = Prekliči sporočilo (v odgovor nanj)
edit-not-sent = Opomba se s popravkom ne pošlje. Če je namenjena stranki ({ $name }), jo napišite kot novo sporočilo.
