promise-answers = { $who } atsakys Jums čia pat { $day ->
    [today] iki { $time }
    [tomorrow] rytoj iki { $time }
   *[later] { $date } iki { $time }
}.
promise-reads = { $who } tai perskaitys { $day ->
    [today] šiandien { $time }
    [tomorrow] rytoj { $time }
   *[later] { $date } { $time }
}. Jei tai negali laukti, parašykite <b>skubu</b>.
promise-calls = { $who } Jums paskambins { $day ->
    [today] { $time }
    [tomorrow] rytoj { $time }
   *[later] { $date } { $time }
}.
question-passed-on = { $name }, { $about ->
    [delete] perdaviau, kad norite ištrinti savo duomenis.
    [reschedule] perdaviau Jūsų pageidavimą dėl vizito.
    [told] ačiū, kad pasakėte, jau perdaviau.
    [voice] ačiū, perdaviau Jūsų balso žinutę.
   *[other] perdaviau Jūsų žodžius.
}
person-passed-on = Pakviečiau kolegas.
manager-passed-on = Jūsų prašymas keliauja tiesiai vadovams.
added = { $asks ->
    [yes] Pridėjau Jūsų klausimą.
   *[no] Pridėjau.
}
waiting-is-known = Žinau, kad laukiate, { $name }.
urgent-marked = { $alerted ->
    [named] Iškart pranešta: { $who }.
    [nameless] Iškart pranešta budinčiam žmogui.
   *[nobody] Pažymėjau, kad tai skubu.
}
still-unanswered = Atsiprašau, { $name }: { $said ->
    [calls] Jums dar niekas nepaskambino, nors žadėjau skambutį { $time }.
    [calls-by] Jums dar niekas nepaskambino, nors žadėjau skambutį iki { $time }.
    [reads] dar niekas neatsakė, nors žadėjau, kad tai bus perskaityta { $time }.
   *[by] dar niekas neatsakė, nors žadėjau atsakymą iki { $time }.
} { $manager ->
    [yes] Vadovams jau pranešta.
   *[no] Jūsų žodžiai tebėra pas mūsų žmones.
}

promise-reminder = ⏳ { COUNT($who) ->
    [0] { $name } laukia jau
   *[other] { LIST($who) }: { $name } laukia jau
} { $count ->
    [one] { $count } minutę
    [few] { $count } minutes
    [many] { $count } minutės
   *[other] { $count } minučių
}; pažadėta iki { $by }.
promise-broken = ⌛ { $name } vis dar laukia (#{ ID($case) }, { $kind ->
    [problem] problema
    [question] klausimas
    [person] nori kalbėti su žmogumi
    [manager] nori kalbėti su vadovu
    [callback] nori skambučio
    [danger] pavojus
    [urgent] skubu
    [short_pay] išbraukta iš sąskaitos
   *[other] atvejis
}): pažadėtas laikas buvo { $by }.
promise-broken-words = „{ $text }“
promise-broken-who = { COUNT($who) ->
    [0] Tuo dar niekas nesirūpina.
   *[other] Tuo rūpinasi { $who }.
}
promise-is = Pirmas atsakymas žadamas per { $count ->
    [one] { $count } darbo minutę
    [few] { $count } darbo minutes
    [many] { $count } darbo minutės
   *[other] { $count } darbo minučių
}.
promise-set = Nuo šiol pirmas atsakymas žadamas per { $count ->
    [one] { $count } darbo minutę
    [few] { $count } darbo minutes
    [many] { $count } darbo minutės
   *[other] { $count } darbo minučių
}. Kas pažadėta anksčiau, galioja.
promise-wrong = Parašykite minutes skaičiumi nuo 1 iki 480, pavyzdžiui, /promise 15. Nieko nepakeista.
