# Kaip darbuotojų žodžiai pasiekia klientą ir kaip jie atšaukiami.

send-or-note = Siųsti? Klientas: { $name }
send-to = Siųsti: { $name }
note = Pastaba
sent-to = → { $name }
kept-as-note = Pastaba: klientui nieko neišsiųsta.
kept-as-stale = Dvi dienas atsakymo nebuvo, todėl tai liko pastaba.
words-still-wait = ⏳ { $member }, Jūsų žodžiai dar laukia (klientas: { $name }). Siųsti?
asked-of = { COUNT($name) ->
    [0] Tai kito žmogaus žodžiai; atsakyti gali tik juos parašęs žmogus.
   *[other] Šiuos žodžius parašė { $name }; tik { $name } gali atsakyti.
}
nothing-waits = Čia niekas nebelaukia.

unsent = 🗑 Atšaukta: klientas šios žinutės neturi.
unsend-failed = ⚠️ Nepavyko ištrinti pas klientą: { $reason ->
    [too_old] „Telegram“ neleidžia trinti senesnių nei 48 valandų žinučių.
    [blocked] klientas užblokavo botą.
    [deactivated] „Telegram“ paskyros nebėra.
    [chat_not_found] „Telegram“ neranda pokalbio.
    [not_started] kliento pasiekti negalima.
    [missing] nežinoma, ar žinutė atėjo.
   *[refused] „Telegram“ atsisakė.
}
unsend-what = Parašykite /unsend atsakydami į žinutę, kuri klientui neskirta.
unsend-own-only = Kitų parašytas žinutes atšaukti gali tik vadovai.
unsend-nothing = Ši žinutė klientui neišsiųsta, tad nėra ko atšaukti.
command-unsend = Atšaukti žinutę (atsakant į ją)
edit-not-sent = Pastaba, kurią pataisėte, neišsiunčiama. Jei tai skirta klientui ({ $name }), parašykite naują žinutę.
