# Kuidas töötajate sõnad kliendini jõuavad ja kuidas need tagasi võetakse.

send-or-note = Kas saata? Klient: { $name }
send-to = Saada: { $name }
note = Märkus
sent-to = → { $name }
kept-as-note = Märkus: kliendile ei läinud midagi.
kept-as-stale = Kaks päeva ei tulnud vastust, nii et see jäi märkuseks.
words-still-wait = ⏳ { $member }, sinu sõnad ootavad veel (klient: { $name }). Kas saata?
asked-of = { COUNT($name) ->
    [0] Need on kellegi teise sõnad; vastata saab ainult see, kes need kirjutas.
   *[other] Need sõnad kirjutas { $name }; ainult { $name } saab vastata.
}
nothing-waits = Siin ei oota enam midagi.

unsent = 🗑 Tagasi võetud: kliendil seda ei ole.
unsend-failed = ⚠️ Seda ei saanud kliendi juurest kustutada: { $reason ->
    [too_old] Telegram ei luba kustutada seda, mis on vanem kui 48 tundi.
    [blocked] klient on boti blokeerinud.
    [deactivated] Telegrami kontot enam ei ole.
    [chat_not_found] Telegram ei leia vestlust.
    [not_started] klient ei ole kättesaadav.
    [missing] pole teada, kas see kohale jõudis.
   *[refused] Telegram keeldus.
}
unsend-what = Kirjuta /unsend vastuseks sõnumile, mida kliendil ei peaks olema.
unsend-own-only = Teiste kirjutatut saavad tagasi võtta ainult juhid.
unsend-nothing = See sõnum ei läinud kliendile, nii et tagasi pole midagi võtta.
command-unsend = Võta sõnum tagasi (vastusena sellele)
edit-not-sent = Märkust ei saa muutes ära saata. Kui see on mõeldud kliendile ({ $name }), kirjuta see uue sõnumina.
