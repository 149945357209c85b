card-title = <b>{ card-kind } #{ ID($case) }</b>{ DOT($name) }
card-kind = { $kind ->
    [problem] Problema
    [question] Klausimas
    [person] Nori kalbėti su žmogumi
    [manager] Nori kalbėti su vadovu
    [callback] Prašo paskambinti
    [danger] 🚨 Pavojus
    [urgent] ❗ Skubu
    [short_pay] Išbraukta iš sąskaitos
   *[other] Atvejis
}
card-visit = Apsilankymas: { $day }{ DOT($service) }{ DOT($staff) }
card-language = Kalba: { LANGUAGE($language) }
card-segment = Segmentas: { $segment }
card-phone = Telefonas: { $phone }
card-said = „{ $text }“
card-reading = Nuotaika: { sentiment-name }{ DOT($themes) }
card-status = { $status ->
    [waiting] ⏳ Laukia atsakymo
    [answered] 💬 Atsakyta
   *[resolved] ✅ Išspręsta
}
card-wish = { $at } · { card-kind }
card-event = { $at } · { $actor ->
    [customer] klientas
    [bot] botas
   *[other] { $actor }
} · { $what ->
    [opened] atvejis atidarytas
    [said] rašo
    [reopened] vėl atidaryta
    [taken] ėmėsi atvejo
    [joined] prisijungė
    [released] grąžino
    [answered] atsakyta
    [called] paskambinta
    [call_agreed] skambutis sutartas
    [call_moved] skambutis pakeistas
    [call_cancelled] skambutis atšauktas
    [call_tried] bandė paskambinti
    [restricted] tik vadovams
    [caused] nurodyta priežastis
    [reminded] priminta
    [overdue] pažadėtas laikas praėjo
    [gifted] davė dovaną už laukimą
    [granted] skirta kompensacija
    [reversed] kompensacija atšaukta
    [paid] išmokėta
    [unpaid] išmoka vėluoja
    [redeemed] kuponas panaudotas
    [struck] išbraukta iš sąskaitos
    [asked_approval] išsiųstas prašymas vadovui
    [approved] patvirtinta
    [declined] atmesta
    [approval_withdrawn] prašymas atsiimtas
   *[resolved] išspręsta
}
theme-name = { $theme ->
    [waiting] laukimas
    [attitude] požiūris
    [quality] kokybė
    [price] kaina
    [billing] sąskaita
    [place] patalpos
    [delivery] pristatymas
    [communication] bendravimas
    [booking] registracija
    [digital] svetainė ar programėlė
    [safety] saugumas
   *[other] kita
}
sentiment-name = { $sentiment ->
    [negative] bloga
    [mixed] dvejopa
    [positive] gera
   *[neutral] neutrali
}

topic-title = { $name } · { ID($number) }
topic-recreated = Tema buvo ištrinta, todėl čia nauja. Pokalbis tęsiasi joje.
speaker = { $name }:

not-delivered = ⚠️ Kliento tai nepasiekė: { $reason ->
    [blocked] klientas užblokavo botą.
    [deactivated] „Telegram“ paskyros nebėra.
    [not_started] klientas dar nepaleido boto.
    [chat_not_found] „Telegram“ neranda pokalbio.
    [too_long] „Telegram“ tokio ilgo nepriima.
    [too_big] „Telegram“ tokio didelio failo nepriima.
   *[refused] „Telegram“ nepriėmė.
}
not-delivered-about = Tai buvo apie { $reference }. Praneškite klientui kitu būdu.
copy-source-deleted = ⚠️ Žinutė buvo ištrinta, nespėjus jos perduoti.
sending-unsure = ⚠️ „Telegram“ šios žinutės nepatvirtino, todėl neaišku, ar ji gauta: „{ $text }“
send-again = Siųsti dar kartą
sent-again = Išsiųsta dar kartą.
poison-raw = ⚠️ Šios žinutės apdoroti nepavyko; štai ji tokia, kokia atėjo.
not-on-roster = { COUNT($name) ->
    [0] Anoniminės žinutės kliento nepasiekia. Rašykite savo vardu.
   *[other] { $name } – ne iš darbuotojų sąrašo, todėl tai, kas čia parašyta, niekur nenukeliavo. Pridėti gali administratorius.
}
unknown-command-hint = Tokios komandos nėra, klientui nieko neišsiųsta. Pastabą pradėkite ženklais //, atsakymą – be pasvirojo brūkšnio.
customer-blocked = Klientas užblokavo botą, žinutės jo nebepasiekia.
customer-back = Klientas grįžo, žinutės jį vėl pasiekia.
second-account = Šio apsilankymo nuoroda atidaryta iš kitos paskyros. Nieko neparodyta.
praise-passed = 👏 { $name } pagyrė: { LIST($staff) }. „{ $text }“
staff-not-allowed = Tam neturite teisės. Ją gali suteikti administratorius.

card-need = ⭐ { $need }
need-where = Šią komandą rašykite kliento temoje arba atsakydami į jo kortelę.
need-too-many = Daugiau kortelėje netelpa (daugiausia { $count }). Pirmiausia ką nors pašalinkite.
need-head = Ką verta žinoti ({ $name }):
need-none = Nieko ypatingo neužrašyta ({ $name }). Parašykite tai po komandos, pavyzdžiui: <code>/need alergija lateksui</code>
need-remove = Pašalinti: { $need }
need-removed = Pašalinta
