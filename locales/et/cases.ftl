card-bill = Arve: { $total } · { $paid ->
    [yes] makstud
   *[no] maksmata
}
card-line = – { $title }: { $amount }
card-line-many = – { $quantity } × { $title }: { $amount }
card-sign = { $sign ->
    [leaving] võib lahkuda
   *[angry] vihane
}
card-restricted = 🔒 Seda juhtumit loevad ainult juhid.
card-promise = { $due ->
    [call] ⏰ Kõne lubatud: { $at }
   *[answer] ⏰ Vastus lubatud hiljemalt: { $at }
}
card-holder = 🙋 { $name } tegeleb sellega (võetud: { $at })
card-earlier = { $count ->
    [one] … { $count } varasem rida
   *[other] … { $count } varasemat rida
}
card-resolved = { $at } · { $actor } · lahendatud: { $cause }{ DOT($done) }
card-caused = { $at } · { $actor } · põhjus: { $cause }

button-take = Võtan
button-resolve = Lahenda
button-more = Veel
button-give-back = Annan tagasi
button-take-over = Võtan üle
button-reopen = Ava uuesti
button-history = Kliendi ajalugu
button-restrict = Ainult juhtidele
button-set-cause = #{ ID($case) }{ DOT($name) }: märgi põhjus

case-is-yours = See on nüüd sinu käes.
case-is-taken = { $name } juba tegeleb sellega (võetud: { $at }).
case-has-it = 🙋 Nüüd tegeleb sellega { $name }.
case-given-back = { $name } andis selle tagasi; praegu ei tegele sellega keegi.
case-is-reopened = { $name } avas juhtumi uuesti.
how-it-stands = { $status ->
    [waiting] ⏳ Ootab vastust
    [answered] 💬 Vastatud
   *[resolved] ✅ Lahendatud
}{ DOT($holder) }
already-resolved = { $name } lahendas selle ({ $at }).
is-resolved = Lahendatud. Klient saab sellest teada.
asked-again-below = ⬇️ Jätkub allpool.
more-about = <b>#{ ID($case) }</b>{ DOT($name) }
more-hints = Märkidega // algav sõnum on märkus kolleegidele. Kui vastad sõnumile /unsend, võtan selle kliendi juurest tagasi.
what-caused-it = Mis selle põhjustas? <b>#{ ID($case) }</b>{ DOT($name) }
what-was-done = { $cause }. Mida tehti?
suggested-cause = ✓ { $cause }
cause-later = Hiljem
resolved-line = ✅ { $name } lahendas selle: { $cause }{ DOT($done) }
nothing-to-resolve = Siin ei ole avatud juhtumit.
resolve-where = Palun kirjuta /resolve kliendi teemasse.

causes-title = <b>Põhjused</b>{ DOT($department) }
causes-line = { ID($place) }. { $cause }
causes-line-off = { ID($place) }. { $cause } (ei pakuta)
causes-hint = Nii muudavad loendit administraatorid: /causes add Topeltbroneering, /causes remove 3, ühe osakonna jaoks /causes add salong: Topeltbroneering.
causes-help = Sellist osa sel käsul pole. Näited: /causes, /causes later, /causes add Topeltbroneering, /causes add salong: Topeltbroneering, /causes remove 3. Nimes on kuni { $most } märki.
causes-wrong = { $reason ->
    [empty] Põhjus on puudu. Näiteks: /causes add Topeltbroneering.
    [long] Nupu jaoks on see liiga pikk: kuni { $most } märki. Näiteks: /causes add Topeltbroneering.
    [known] See on juba loendis; seda näitab /causes.
    [last] See on viimane ja loend ei saa tühjaks jääda. Lisa enne mõni teine: /causes add Topeltbroneering.
   *[unknown] Sellist põhjust pole. Loendit näitab /causes; siis anna number: /causes remove 3.
}
causes-changed = { $what ->
    [add] Lisatud: { $cause }{ DOT($department) }
   *[remove] Enam ei pakuta: { $cause }{ DOT($department) }
}
causes-later-title = { $count ->
    [one] { $count } lahendatud juhtumil pole veel põhjust:
   *[other] { $count } lahendatud juhtumil pole veel põhjust:
}
causes-later-line = #{ ID($case) }{ DOT($name) } · { card-kind } · { $day }
causes-later-none = Igal lahendatud juhtumil on põhjus.
and-more = { $count ->
    [one] ja veel { $count }
   *[other] ja veel { $count }
}
cause-named = #{ ID($case) }: { $cause }{ DOT($name) }

case-settled = { COUNT($helper) ->
    [0] { $name }, loeme selle asja lahendatuks. Kui midagi jäi siiski lahtiseks, kirjutage siia ja võtame selle kohe uuesti ette.
   *[other] { $name }, loeme selle asja lahendatuks. Kui midagi jäi siiski lahtiseks, kirjutage siia ja { $helper } võtab selle kohe uuesti ette.
}
case-reopened = { COUNT($helper) ->
    [0] { $sorry ->
        [yes] Mul on kahju, et see pole siiski korras; andsin selle kohe meie inimestele tagasi.
       *[no] Andsin selle kohe meie inimestele tagasi.
    }
   *[other] { $sorry ->
        [yes] Mul on kahju, et see pole siiski korras; { $helper } võtab selle kohe uuesti ette.
       *[no] { $helper } võtab selle kohe uuesti ette.
    }
}
settled-thanks = Hea meel, et saime aidata, { $name }. Kõike head!
cause-name = { $theme ->
    [own] { $name }
    [waiting] Ootamine
    [quality] Töö kvaliteet
    [attitude] Suhtumine
    [price] Hind
    [billing] Viga arvel
    [place] Ruumid
    [delivery] Tarne
    [communication] Infovahetus
    [booking] Broneerimine
    [digital] Veebileht või äpp
    [safety] Ohutus
    [misunderstanding] Arusaamatus, mitte meie viga
    [question] Kaebust pole, lihtsalt küsimus
    [later] Pole veel teada
   *[other] Muu
}
done-name = { $done ->
    [explained] Vabandatud, selgitatud
    [redone] Tehtud korda või uuesti
    [compensated] Hüvitatud
    [arranged] Kokku lepitud, aeg muudetud
    [answered] Vastatud
   *[nothing] Midagi polnud vaja
}
resolve-back = ← Tagasi
