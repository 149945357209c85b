promise-answers = { $who } vam odgovori kar tukaj { $day ->
    [today] do { $time }
    [tomorrow] jutri do { $time }
   *[later] { ON($date) } do { $time }
}.
promise-reads = { $who } to prebere { $day ->
    [today] danes ob { $time }
    [tomorrow] jutri ob { $time }
   *[later] { ON($date) } ob { $time }
}. Če ne more počakati, napišite <b>nujno</b>.
promise-calls = { $who } vas pokliče { $day ->
    [today] ob { $time }
    [tomorrow] jutri ob { $time }
   *[later] { ON($date) } ob { $time }
}.
question-passed-on = { $name }, { $about ->
    [delete] prošnja za izbris vaših podatkov je že pri sodelavcih.
    [reschedule] vaša želja glede termina je že pri sodelavcih.
    [told] hvala, da ste povedali, vaše besede so že pri sodelavcih.
    [voice] hvala, vaše glasovno sporočilo je že pri sodelavcih.
   *[other] vaše besede so že pri sodelavcih.
}
person-passed-on = Sodelavci so že obveščeni.
manager-passed-on = Vaša želja gre naravnost k vodstvu.
added = { $asks ->
    [yes] Vaše vprašanje je dodano.
   *[no] Dodano.
}
waiting-is-known = Vemo, da čakate, { $name }.
urgent-marked = { $alerted ->
    [named] Takoj smo sporočili: { $who }.
    [nameless] Takoj smo sporočili dežurni osebi.
   *[nobody] Označeno kot nujno.
}
still-unanswered = Oprostite, { $name }: { $said ->
    [calls] nihče vas še ni poklical, čeprav je bil klic obljubljen za { $time }.
    [calls-by] še nihče vas ni poklical, čeprav je bil klic obljubljen do { ON($time) }.
    [reads] nihče še ni odgovoril, obljubljeni čas pa je bil { $time }.
   *[by] nihče še ni odgovoril, obljubljeni čas pa je bil { $time }.
} { $manager ->
    [yes] Vodstvo že ve.
   *[no] Vaše besede so še vedno pri sodelavcih.
}

promise-reminder = ⏳ { COUNT($who) ->
    [0] { $name } čaka že
   *[other] { LIST($who) }: { $name } čaka že
} { $count ->
    [one] { $count } minuto
    [two] { $count } minuti
    [few] { $count } minute
   *[other] { $count } minut
}; obljubljeni čas je { $by }.
promise-broken = ⌛ { $name } še vedno čaka (#{ ID($case) }, { $kind ->
    [problem] težava
    [question] vprašanje
    [person] želi govoriti s človekom
    [manager] želi govoriti z vodstvom
    [callback] želi klic
    [danger] nevarnost
    [urgent] nujno
    [short_pay] prečrtano na računu
   *[other] primer
}): obljubljeni čas je bil { $by }.
promise-broken-words = »{ $text }«
promise-broken-who = { COUNT($who) ->
    [0] Primera še nima nihče.
   *[other] Primer ima { $who }.
}
promise-is = Prvi odgovor je obljubljen v { $count ->
    [one] { $count } delovni minuti
    [two] { $count } delovnih minutah
    [few] { $count } delovnih minutah
   *[other] { $count } delovnih minutah
}.
promise-set = Odslej je prvi odgovor obljubljen v { $count ->
    [one] { $count } delovni minuti
    [two] { $count } delovnih minutah
    [few] { $count } delovnih minutah
   *[other] { $count } delovnih minutah
}. Kar je bilo obljubljeno prej, velja.
promise-wrong = Napišite minute s številko od 1 do 480, na primer /promise 15. Nič ni spremenjeno.
