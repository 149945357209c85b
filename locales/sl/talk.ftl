opening = Pozdravljeni, { $name }! { COUNT($staff) ->
    [0] Tukaj { $business }. Kako je minil { $day ->
            [today] današnji
            [yesterday] včerajšnji
           *[earlier] nedavni
        } obisk{ ASIDE($service) }?
   *[other] { $day ->
            [today] Danes
            [yesterday] Včeraj
           *[earlier] Pred kratkim
        } ste bili pri nas ({ LIST($staff) }{ COMMA($service) }). Kako je bilo?
}
hello = Pozdravljeni, { $name }! Tukaj { $business }. Pišite o čemer koli: če imate vprašanje, če kaj ni v redu ali če želite, da vas pokličemo.
visit-not-yours = Pozdravljeni, { $name }! Tukaj { $business }. Ta povezava se tukaj žal ne odpre, a kar napišite, kaj imate na srcu, in nekdo bo to prebral.
welcome-back = Ponovno pozdravljeni, { $name }! Kako vam lahko pomagamo?

problem-acknowledged = { $name }, { $theme ->
    [waiting] žal nam je, da ste morali čakati.
    [attitude] žal nam je, da smo z vami tako ravnali.
    [quality] žal nam je, da ni bilo tako, kot ste želeli.
    [price] žal nam je, da vas je cena razočarala.
    [billing] žal nam je zaradi zapleta z računom.
    [place] žal nam je, da se pri nas niste dobro počutili.
    [delivery] žal nam je zaradi zapleta z dostavo.
    [communication] žal nam je, da ste ostali brez jasnega odgovora.
    [booking] žal nam je zaradi zapleta z rezervacijo.
    [digital] žal nam je, da vas je spletna stran ali aplikacija pustila na cedilu.
    [safety] žal nam je, da vas je moralo skrbeti.
   *[other] žal nam je, da se je to zgodilo.
}
person-answers-here = Vaše besede so že pri sodelavcih, odgovor dobite kar tukaj.
person-acknowledged = Sodelavci so že obveščeni, odgovor dobite kar tukaj.
manager-acknowledged = Vodstvo je že obveščeno, odgovor dobite kar tukaj.
question-acknowledged = { $name }, { $about ->
    [delete] prošnja za izbris vaših podatkov je že pri sodelavcih, tukaj vam sporočijo, ko bo urejeno.
    [reschedule] vaša želja glede termina je že pri sodelavcih, odgovor dobite kar tukaj.
    [told] hvala, da ste povedali. Vaše besede so že pri sodelavcih, odgovor dobite kar tukaj.
    [voice] hvala! Vaše glasovno sporočilo je že pri sodelavcih, odgovor dobite kar tukaj.
   *[other] vaše besede so že pri sodelavcih, odgovor dobite kar tukaj.
}
added-to-case = { $asks ->
    [yes] Vaše vprašanje je dodano, sodelavci ga vidijo.
   *[no] Dodano, sodelavci to vidijo.
}
still-with-people = Vemo, da čakate, { $name }. Vaše besede so že pri sodelavcih, odgovor pride kar sem.
praise-acknowledged = Hvala, { $theme ->
    [waiting] lepo, da je šlo hitro
    [attitude] lepo, da ste bili v dobrih rokah
    [quality] lepo, da vam je rezultat všeč
    [price] lepo, da vam cena ustreza
    [billing] lepo, da je bilo z računom vse jasno
    [place] lepo, da ste se pri nas dobro počutili
    [delivery] lepo, da je šlo z dostavo vse v redu
    [communication] lepo, da je bilo vse jasno
    [booking] lepo, da je bilo naročanje preprosto
    [digital] lepo, da vam je spletna stran ali aplikacija prišla prav
    [safety] lepo, da ste se pri nas počutili varno
   *[other] to je res lepo slišati
}{ COUNT($staff) ->
    [0] !
    [one] ! Povemo naprej, naj se razveseli tudi { LIST($staff) }.
    [two] ! Povemo naprej, naj se razveselita tudi { LIST($staff) }.
    [few] ! Povemo naprej, naj se razveselijo tudi { LIST($staff) }.
   *[other] ! Povemo naprej, naj se razveselijo tudi { LIST($staff) }.
}
anything-else = Lahko za vas storimo še kaj?
offer-accepted = Z veseljem, { $name }! Kaj lahko storimo za vas?
closing = Hvala in vse dobro! Če bo še kaj, kar pišite sem.
closing-brief = Hvala, vse dobro!
tell-more = Povejte še malo več, { $name }: kako je bilo?
tell-more-about = Hvala, { $name }. Kaj bi spremenili { $theme ->
        [waiting] pri čakanju
        [attitude] pri tem, kako skrbimo za vas
        [quality] pri našem delu
        [price] pri ceni
        [billing] pri računu
        [place] pri nas
        [delivery] pri dostavi
        [communication] pri obveščanju
        [booking] pri naročanju
        [digital] na spletni strani ali v aplikaciji
        [safety] pri varnosti
       *[other] pri tem
    }?
tell-more-greeting = Lepo, da ste pisali, { $name }! Kako je torej bilo?
tell-better = Hvala, { $name }. Kaj lahko naslednjič naredimo bolje?
small-talk = To je samodejni pomočnik, { $name }. Napišite, kaj potrebujete, in če bo treba, vam tukaj odgovori človek.

stopped = Prav, { $name }, na svojo pobudo vam ne pišemo več. Vi lahko pišete kadar koli, odprte zadeve pa tečejo naprej.
stopped-passed-on = Oprostite, { $name }, na svojo pobudo vam ne pišemo več. Vaše besede so že pri sodelavcih.
started-again = Lepo, da ste spet z nami! Po obisku spet vprašamo, kako je bilo, pišete pa lahko kadar koli.
fresh-start = Oprostite, nit pogovora se je izgubila. Napišite, prosim, še enkrat, kaj imate na srcu.
old-button = Ta gumb ne velja več. Kako je zdaj, kažejo novejša sporočila tukaj.
problem-invite = Poslušamo vas. Kaj se je zgodilo?
help = Pišite sem s svojimi besedami, pošljite glasovno sporočilo ali fotografijo. Prebere in odgovori vam človek.
    /problem – nekaj ni v redu
    /callback – prosim za klic
    /bill – račun in česa ne plačate
    /person – pogovor s človekom
    /settings – jezik, ime, mir
    /stop – ne pišite mi na svojo pobudo
privacy = Hranimo vaše ime, telefonsko številko, obiske in to, kar je napisano tukaj, da vam lahko odgovorimo in stvari uredimo. Če želite, da to izbrišemo, napišite sem in nekdo bo za to poskrbel; kako vas naslavljamo in vam pišemo, izbirate vi: /settings.
