card-bill = Sąskaita: { $total } · { $paid ->
    [yes] apmokėta
   *[no] neapmokėta
}
card-line = – { $title }: { $amount }
card-line-many = – { $quantity } × { $title }: { $amount }
card-sign = { $sign ->
    [leaving] gali išeiti
   *[angry] pyktis
}
card-restricted = 🔒 Šį atvejį skaito tik vadovai.
card-promise = { $due ->
    [call] ⏰ Pažadėtas skambutis: { $at }
   *[answer] ⏰ Atsakyti pažadėta iki { $at }
}
card-holder = 🙋 Tuo rūpinasi { $name } nuo { $at }
card-earlier = { $count ->
    [one] … dar { $count } ankstesnė eilutė
    [few] … dar { $count } ankstesnės eilutės
    [many] … dar { $count } ankstesnės eilutės
   *[other] … dar { $count } ankstesnių eilučių
}
card-resolved = { $at } · { $actor } · išspręsta: { $cause }{ DOT($done) }
card-caused = { $at } · { $actor } · priežastis: { $cause }

button-take = Imu
button-resolve = Išspręsta
button-more = Daugiau
button-give-back = Grąžinu
button-take-over = Perimu
button-reopen = Vėl atidaryti
button-history = Kliento istorija
button-restrict = Tik vadovams
button-set-cause = #{ ID($case) }{ DOT($name) }: nurodyti priežastį

case-is-yours = Dabar šis atvejis Jūsų.
case-is-taken = Tuo jau rūpinasi { $name } (nuo { $at }).
case-has-it = 🙋 Dabar tuo rūpinasi { $name }.
case-given-back = { $name } grąžino atvejį, dabar juo niekas nesirūpina.
case-is-reopened = { $name } vėl atidarė atvejį.
how-it-stands = { $status ->
    [waiting] ⏳ Laukia atsakymo
    [answered] 💬 Atsakyta
   *[resolved] ✅ Išspręsta
}{ DOT($holder) }
already-resolved = { $name } tai jau išsprendė ({ $at }).
is-resolved = Išspręsta. Klientas apie tai sužinos.
asked-again-below = ⬇️ Tęsinys žemiau.
more-about = <b>#{ ID($case) }</b>{ DOT($name) }
more-hints = Žinutė, prasidedanti ženklais //, yra pastaba kolegoms. Atsakius į žinutę /unsend, ji pas klientą ištrinama.
what-caused-it = Kokia priežastis? <b>#{ ID($case) }</b>{ DOT($name) }
what-was-done = { $cause }. Kas padaryta?
suggested-cause = ✓ { $cause }
cause-later = Vėliau
resolved-line = ✅ { $name } išsprendė: { $cause }{ DOT($done) }
nothing-to-resolve = Čia atviro atvejo nėra.
resolve-where = Parašykite /resolve kliento temoje.

causes-title = <b>Priežastys</b>{ DOT($department) }
causes-line = { ID($place) }. { $cause }
causes-line-off = { ID($place) }. { $cause } (nesiūloma)
causes-hint = Administratoriai sąrašą keičia taip: /causes add Dviguba registracija, /causes remove 3, o vienam skyriui – /causes add salonas: Dviguba registracija.
causes-help = Tokios šios komandos dalies nėra. Pavyzdžiai: /causes, /causes later, /causes add Dviguba registracija, /causes add salonas: Dviguba registracija, /causes remove 3. Pavadinime daugiausia { $most } ženklų.
causes-wrong = { $reason ->
    [empty] Trūksta priežasties. Pavyzdžiui: /causes add Dviguba registracija.
    [long] Mygtukui per ilgai: daugiausia { $most } ženklų. Pavyzdžiui: /causes add Dviguba registracija.
    [known] Ji jau sąraše; jį rodo /causes.
    [last] Ji paskutinė, o sąrašas negali likti tuščias. Pirma pridėkite kitą: /causes add Dviguba registracija.
   *[unknown] Tokios priežasties nėra. Sąrašą rodo /causes; tada nurodykite numerį: /causes remove 3.
}
causes-changed = { $what ->
    [add] Pridėta: { $cause }{ DOT($department) }
   *[remove] Nebesiūloma: { $cause }{ DOT($department) }
}
causes-later-title = { $count ->
    [one] { $count } išspręstas atvejis dar be priežasties:
    [few] { $count } išspręsti atvejai dar be priežasties:
    [many] { $count } išspręsto atvejo dar be priežasties:
   *[other] { $count } išspręstų atvejų dar be priežasties:
}
causes-later-line = #{ ID($case) }{ DOT($name) } · { card-kind } · { $day }
causes-later-none = Visų išspręstų atvejų priežastys nurodytos.
and-more = { $count ->
    [one] ir dar { $count }
    [few] ir dar { $count }
    [many] ir dar { $count }
   *[other] ir dar { $count }
}
cause-named = #{ ID($case) }: { $cause }{ DOT($name) }

case-settled = { COUNT($helper) ->
    [0] { $name }, manome, kad viskas sutvarkyta. Jei kas nors dar liko, tiesiog parašykite čia, ir vėl tuo pasirūpinsime.
   *[other] { $name }, manome, kad viskas sutvarkyta. Jei kas nors dar liko, tiesiog parašykite čia, ir { $helper } tuoj vėl tuo pasirūpins.
}
case-reopened = { COUNT($helper) ->
    [0] { $sorry ->
        [yes] Labai gaila, kad dar ne viskas sutvarkyta; iš karto vėl perdaviau kolegoms.
       *[no] Iš karto vėl perdaviau kolegoms.
    }
   *[other] { $sorry ->
        [yes] Labai gaila, kad dar ne viskas sutvarkyta; tuo vėl rūpinasi { $helper }.
       *[no] Iš karto perdaviau, tuo vėl rūpinasi { $helper }.
    }
}
settled-thanks = Džiaugiamės, kad galėjome padėti, { $name }. Viso geriausio!
cause-name = { $theme ->
    [own] { $name }
    [waiting] Laukimas
    [quality] Darbo kokybė
    [attitude] Požiūris
    [price] Kaina
    [billing] Klaida sąskaitoje
    [place] Patalpos
    [delivery] Pristatymas
    [communication] Bendravimas
    [booking] Registracija
    [digital] Svetainė ar programėlė
    [safety] Saugumas
    [misunderstanding] Nesusipratimas, ne mūsų kaltė
    [question] Ne skundas, tik klausimas
    [later] Dar nežinoma
   *[other] Kita
}
done-name = { $done ->
    [explained] Atsiprašyta, paaiškinta
    [redone] Ištaisyta, perdaryta
    [compensated] Kompensuota
    [arranged] Susitarta, perkelta
    [answered] Atsakyta
   *[nothing] Nieko nereikėjo
}
resolve-back = ← Atgal
