card-title = <b>{ card-kind } #{ ID($case) }</b>{ DOT($name) }
card-kind = { $kind ->
    [problem] Težava
    [question] Vprašanje
    [person] Želi govoriti s človekom
    [manager] Želi govoriti z vodstvom
    [callback] Želi klic
    [danger] 🚨 Nevarnost
    [urgent] ❗ Nujno
    [short_pay] Prečrtano na računu
   *[other] Primer
}
card-visit = Obisk: { $day }{ DOT($service) }{ DOT($staff) }
card-language = Jezik: { LANGUAGE($language) }
card-segment = Vrsta stranke: { $segment }
card-phone = Telefon: { $phone }
card-said = »{ $text }«
card-reading = Razpoloženje: { sentiment-name }{ DOT($themes) }
card-status = { $status ->
    [waiting] ⏳ Čaka na odgovor
    [answered] 💬 Odgovorjeno
   *[resolved] ✅ Rešeno
}
card-wish = { $at } · { card-kind }
card-event = { $at } · { $actor ->
    [customer] stranka
    [bot] bot
   *[other] { $actor }
} · { $what ->
    [opened] primer odprt
    [said] sporočilo
    [reopened] znova odprt
    [taken] prevzem
    [joined] pridružitev
    [released] vrnjeno
    [answered] odgovor
    [called] klic
    [call_agreed] klic dogovorjen
    [call_moved] klic spremenjen
    [call_cancelled] klic odpovedan
    [call_tried] klic brez odgovora
    [restricted] samo za vodje
    [caused] vzrok vpisan
    [reminded] opomnik
    [overdue] obljubljeni čas je mimo
    [gifted] darilo za čakanje
    [granted] dano v opravičilo
    [reversed] preklic danega
    [paid] izplačano
    [unpaid] izplačilo zamuja
    [redeemed] kupon unovčen
    [struck] prečrtano na računu
    [asked_approval] prošnja vodji
    [approved] odobreno
    [declined] zavrnjeno
    [approval_withdrawn] prošnja umaknjena
   *[resolved] rešeno
}
theme-name = { $theme ->
    [waiting] čakanje
    [attitude] odnos
    [quality] kakovost
    [price] cena
    [billing] račun
    [place] prostori
    [delivery] dostava
    [communication] obveščanje
    [booking] rezervacija
    [digital] spletna stran ali aplikacija
    [safety] varnost
   *[other] drugo
}
sentiment-name = { $sentiment ->
    [negative] slabo
    [mixed] mešano
    [positive] dobro
   *[neutral] nevtralno
}

topic-title = { $name } · { ID($number) }
topic-recreated = Tema je bila izbrisana, zato je tu nova. Pogovor se nadaljuje v njej.
speaker = { $name }:

not-delivered = ⚠️ To ni prišlo do stranke: { $reason ->
    [blocked] stranka ima bota blokiranega.
    [deactivated] računa v Telegramu ni več.
    [not_started] stranka pogovora z botom še ni začela.
    [chat_not_found] Telegram ne najde klepeta.
    [too_long] za Telegram je predolgo.
    [too_big] datoteka je za Telegram prevelika.
   *[refused] Telegram je sporočilo zavrnil.
}
not-delivered-about = Šlo je za { $reference }. Prosimo, obvestite stranko na drug način.
copy-source-deleted = ⚠️ Sporočilo je bilo izbrisano, še preden smo ga lahko posredovali.
sending-unsure = ⚠️ Telegram tega sporočila ni potrdil, zato ni jasno, ali je prispelo: »{ $text }«
send-again = Pošlji znova
sent-again = Poslano znova.
poison-raw = ⚠️ Tega sporočila ni bilo mogoče obdelati; tu je takšno, kot je prišlo.
not-on-roster = { COUNT($name) ->
    [0] Anonimna sporočila ne pridejo do stranke. Pišite, prosim, pod svojim imenom.
   *[other] { $name } ni na seznamu osebja, zato napisano ni šlo nikamor. Za dodajanje poskrbi administrator.
}
unknown-command-hint = Takega ukaza ni in stranka ni dobila ničesar. Opomba se začne z //, odgovor pa brez poševnice.
customer-blocked = Stranka je bota blokirala, sporočila do nje ne pridejo več.
customer-back = Stranka je spet tu, sporočila znova prihajajo do nje.
second-account = Povezavo tega obiska je odprl drug račun. Ni mu bilo pokazano nič.
praise-passed = 👏 Pohvala stranke ({ $name }): { LIST($staff) }. »{ $text }«
staff-not-allowed = Za to nimate pravice. Doda jo lahko administrator.

card-need = ⭐ { $need }
need-where = Ta ukaz napišite v temi stranke ali kot odgovor na njeno kartico.
need-too-many = Na kartici ni več prostora (največ { $count }). Najprej kaj odstranite.
need-head = Kaj je dobro vedeti ({ $name }):
need-none = Nič posebnega ni zapisano ({ $name }). Napišite to za ukazom, na primer: <code>/need alergija na lateks</code>
need-remove = Odstrani: { $need }
need-removed = Odstranjeno
