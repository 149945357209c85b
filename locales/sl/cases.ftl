card-bill = Račun: { $total } · { $paid ->
    [yes] plačano
   *[no] ni plačano
}
card-line = – { $title }: { $amount }
card-line-many = – { $quantity } × { $title }: { $amount }
card-sign = { $sign ->
    [leaving] morda odhaja
   *[angry] jeza
}
card-restricted = 🔒 Ta primer berejo samo vodje.
card-promise = { $due ->
    [call] ⏰ Obljubljen klic: { $at }
   *[answer] ⏰ Rok za odgovor: { $at }
}
card-holder = 🙋 Primer ima { $name } (prevzem: { $at })
card-earlier = { $count ->
    [one] … še { $count } prejšnja vrstica
    [two] … še { $count } prejšnji vrstici
    [few] … še { $count } prejšnje vrstice
   *[other] … še { $count } prejšnjih vrstic
}
card-resolved = { $at } · { $actor } · rešeno: { $cause }{ DOT($done) }
card-caused = { $at } · { $actor } · vzrok: { $cause }

button-take = Prevzamem
button-resolve = Rešeno
button-more = Več
button-give-back = Vrnem
button-take-over = Prevzamem jaz
button-reopen = Znova odpri
button-history = Zgodovina stranke
button-restrict = Samo za vodje
button-set-cause = #{ ID($case) }{ DOT($name) }: vpiši vzrok

case-is-yours = Primer je zdaj vaš.
case-is-taken = Primer že ima { $name } (prevzem: { $at }).
case-has-it = 🙋 Primer ima zdaj { $name }.
case-given-back = { $name } vrača primer; zdaj ga nima nihče.
case-is-reopened = Primer je znova odprt: { $name }.
how-it-stands = { $status ->
    [waiting] ⏳ Čaka na odgovor
    [answered] 💬 Odgovorjeno
   *[resolved] ✅ Rešeno
}{ DOT($holder) }
already-resolved = Že rešeno: { $name } ({ $at }).
is-resolved = Rešeno. Stranka bo obveščena.
asked-again-below = ⬇️ Nadaljuje se spodaj.
more-about = <b>#{ ID($case) }</b>{ DOT($name) }
more-hints = Sporočilo, ki se začne z //, je opomba za sodelavce. Odgovor /unsend na sporočilo ga prekliče pri stranki.
what-caused-it = Kaj je bil vzrok? <b>#{ ID($case) }</b>{ DOT($name) }
what-was-done = { $cause }. Kaj je bilo narejeno?
suggested-cause = ✓ { $cause }
cause-later = Pozneje
resolved-line = ✅ Rešeno ({ $name }): { $cause }{ DOT($done) }
nothing-to-resolve = Tu ni odprtega primera.
resolve-where = Napišite /resolve v temo stranke.

causes-title = <b>Vzroki</b>{ DOT($department) }
causes-line = { ID($place) }. { $cause }
causes-line-off = { ID($place) }. { $cause } (se ne ponuja)
causes-hint = Administratorji seznam spremenijo tako: /causes add Dvojna rezervacija, /causes remove 3, za en oddelek pa /causes add salon: Dvojna rezervacija.
causes-help = Tega pri tem ukazu ni. Primeri: /causes, /causes later, /causes add Dvojna rezervacija, /causes add salon: Dvojna rezervacija, /causes remove 3. Ime ima največ { $most } znakov.
causes-wrong = { $reason ->
    [empty] Manjka vzrok. Na primer: /causes add Dvojna rezervacija.
    [long] Za gumb je predolgo: največ { $most } znakov. Na primer: /causes add Dvojna rezervacija.
    [known] Je že na seznamu; pokaže ga /causes.
    [last] To je zadnji, seznam pa ne more biti prazen. Najprej dodajte drugega: /causes add Dvojna rezervacija.
   *[unknown] Takega vzroka ni. Seznam pokaže /causes; nato napišite številko: /causes remove 3.
}
causes-changed = { $what ->
    [add] Dodano: { $cause }{ DOT($department) }
   *[remove] Se ne ponuja več: { $cause }{ DOT($department) }
}
causes-later-title = { $count ->
    [one] { $count } rešen primer še nima vzroka:
    [two] { $count } rešena primera še nimata vzroka:
    [few] { $count } rešeni primeri še nimajo vzroka:
   *[other] { $count } rešenih primerov še nima vzroka:
}
causes-later-line = #{ ID($case) }{ DOT($name) } · { card-kind } · { $day }
causes-later-none = Vsi rešeni primeri imajo vzrok.
and-more = { $count ->
    [one] in še { $count }
    [two] in še { $count }
    [few] in še { $count }
   *[other] in še { $count }
}
cause-named = #{ ID($case) }: { $cause }{ DOT($name) }

case-settled = { COUNT($helper) ->
    [0] { $name }, menimo, da je zadeva urejena. Če je še kaj odprtega, kar pišite sem, in spet se je lotimo.
   *[other] { $name }, menimo, da je zadeva urejena. Če je še kaj odprtega, kar pišite sem, in { $helper } jo takoj spet prevzame.
}
case-reopened = { COUNT($helper) ->
    [0] { $sorry ->
        [yes] Žal nam je, da še ni urejeno; zadeva je spet pri sodelavcih.
       *[no] Zadeva je spet pri sodelavcih.
    }
   *[other] { $sorry ->
        [yes] Žal nam je, da še ni urejeno; zadevo spet prevzame { $helper }.
       *[no] Zadevo spet prevzame { $helper }.
    }
}
settled-thanks = Veseli nas, da smo lahko pomagali, { $name }. Vse dobro!
cause-name = { $theme ->
    [own] { $name }
    [waiting] Čakanje
    [quality] Kakovost dela
    [attitude] Odnos
    [price] Cena
    [billing] Napaka na računu
    [place] Prostori
    [delivery] Dostava
    [communication] Obveščanje
    [booking] Rezervacija
    [digital] Spletna stran ali aplikacija
    [safety] Varnost
    [misunderstanding] Nesporazum, ne naša krivda
    [question] Ni pritožba, le vprašanje
    [later] Še ni znano
   *[other] Drugo
}
done-name = { $done ->
    [explained] Opravičilo in pojasnilo
    [redone] Popravljeno, narejeno znova
    [compensated] Povrnjeno
    [arranged] Dogovorjeno, prestavljeno
    [answered] Odgovorjeno
   *[nothing] Nič ni bilo treba
}
resolve-back = ← Nazaj
