# A manager's yes to what is beyond somebody's limit. What is wanted reads as in gestures.ftl (gesture-what).

approval-what = <b>{ gesture-what }</b>{ DOT($customer) }
approval-card = 🖐 <b>{ gesture-what }</b>{ DOT($customer) }{ DOT($case) }{ DOT($why) }
approval-card-bill = Sąskaita: { $total } · { $paid ->
    [yes] apmokėta
   *[no] neapmokėta
}{ DOT($service) }
approval-card-no-bill = Sąskaitos nėra.
approval-card-before = { $count ->
    [0] Anksčiau šiam klientui nieko neskirta.
    [one] Anksčiau skirta: { $count } kartą, iš viso { $cost }; per pastarąsias 30 dienų { $recent }.
    [few] Anksčiau skirta: { $count } kartus, iš viso { $cost }; per pastarąsias 30 dienų { $recent }.
   *[other] Anksčiau skirta: { $count } kartų, iš viso { $cost }; per pastarąsias 30 dienų { $recent }.
}
approval-card-by = Prašo { $who }. Atsakymo laukiama iki { $by }; paskui klausiama kitų.
approval-card-named = ⚠️ Patvirtinti gali { LIST($who) }, bet asmeniškai parašyti nepavyksta.
approval-approve = Patvirtinti
approval-other = Kita suma
approval-decline = Atmesti
approval-take-back = Atsiimti
approval-asked = 🖐 Prašymas išsiųstas: { LIST($who) }. Atsakymo laukiama iki { $by }; paskui klausiama kitų.
approval-next = ⏳ Atsakymo dar nėra ({ gesture-what }). Dabar išsiųsta: { LIST($who) }.
approval-silent = ⏳ Dar niekas neatsakė ({ gesture-what }). Prašymas išsiųstas: { LIST($who) }. Tai vis dar galima patvirtinti arba atsiimti.
approval-granted = ✅ { $who } patvirtino. { gesture-what } ({ $reference }). { $told ->
    [no] Čia kliento pasiekti nepavyksta, praneškite jam kitu būdu.
   *[yes] Klientui pranešta.
}
approval-granted-other = ✅ { $who } patvirtino kitą sumą (prašyta { $asked }). { gesture-what } ({ $reference }). { $told ->
    [no] Čia kliento pasiekti nepavyksta, praneškite jam kitu būdu.
   *[yes] Klientui pranešta.
}
approval-declined = ✖️ { $who } atmetė. { gesture-what }. Priežastis: { $why }
approval-withdrawn = { $why ->
    [resolved] ↩️ Atvejis išspręstas, tvirtinti nebereikia.
    [left] ↩️ Prašiusio žmogaus darbuotojų sąraše nebėra, todėl prašymas atšauktas.
    [currency] ↩️ Sumos dabar kita valiuta, todėl prašymas atšauktas. Prašome kreiptis iš naujo.
   *[requester] ↩️ Prašymas atsiimtas.
}
approval-stands = { $state ->
    [shown] Prašymas dar neišsiųstas.
    [asked] Prašymas išsiųstas: { LIST($who) }. Dar niekas nenusprendė.
    [granted] { COUNT($who) ->
        [0] Tai jau skirta.
       *[other] { $who } tai patvirtino.
    }
    [declined] { $who } tai atmetė.
   *[withdrawn] Prašymas atsiimtas.
}
approval-own = Savo prašymo ar to, kas skiriama sau, tvirtinti negalima. Tai turi padaryti kitas žmogus.
approval-own-limit = Tai telpa į Jūsų ribas: galite skirti iš karto.
approval-not-yours = Atsiimti gali tik prašantis žmogus: { $who }.
approval-nobody = { $measure ->
    [money] Tiek dabar niekas negali patvirtinti. Būtų galima patvirtinti iki { $most }.
    [days] Tiek dabar niekas negali patvirtinti. Dienų, kurias būtų galima patvirtinti: { $times }.
   *[nothing] Dabar to niekas negali patvirtinti.
}
approval-unreached = Niekam, kas galėtų tai patvirtinti, šiuo metu nepavyksta parašyti asmeniškai.
approval-how-much = Kiek tvirtinate? Iki { $most }: pasirinkite sumą arba parašykite, pavyzdžiui, 12,50.
approval-beyond = { $measure ->
    [less] Dabar tai viršija Jūsų ribas.
    [money] Dabar tai viršija Jūsų ribas, jos siekia { $most }. Patvirtinti turi kitas žmogus.
    [days] Dabar tai viršija Jūsų ribas; dienų, kurias jos leidžia: { $times }. Patvirtinti turi kitas žmogus.
   *[nothing] Dabar tai viršija Jūsų ribas. Patvirtinti turi kitas žmogus.
}
approval-unclear = Nepavyko čia įskaityti sumos. Parašykite ją taip: 12,50
approval-more = { $amount } yra daugiau, nei prašyta ({ $asked }). Vis tiek tvirtinate?
approval-yes = Taip, { $amount }
approval-sum = { $amount }
approval-why-not = Kodėl ne? Priežastį matys { $who }, klientas nieko negirdės. Pasirinkite arba parašykite.
approval-reason = { $reason ->
    [not-now] Ne šį kartą
    [other] Geriau tiktų kas nors kita
   *[talk] Pirmiausia pasikalbėkime
}
approval-reply-hint = Tai niekam nenukeliavo. Paspauskite vieną iš kortelės mygtukų.
