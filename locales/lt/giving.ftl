button-make-right = Ištaisyti
card-took-back = <s>{ gesture-line }</s> · atšaukta
customer-given = Skirta kompensacijų: { $count }

give-head = { $name }{ $regular ->
    [yes] {" "}(nuolatinis klientas)
   *[no] {""}
}: ką { $who } gali skirti dabar
give-left = { $measure ->
    [money] { gesture-name }: iki { $amount }
    [days] { gesture-name }: iki { $count ->
        [one] { $count } dienos
        [few] { $count } dienų
       *[other] { $count } dienų
    }
   *[times] { gesture-name }: { $count ->
        [one] { $count } kartą
        [few] { $count } kartus
       *[other] { $count } kartų
    }
}
give-none = { $who } čia dabar nieko skirti nebegali. Galima paklausti vadovo: parašykite, ką skirtumėte.
give-other = Kita suma…
give-own = Savais žodžiais…
give-ask-amount = <b>Atsakykite į šią žinutę</b> suma, pavyzdžiui, <code>12,50</code>; po jos galima rašyti priežastį. Prieš tai matysite, ką gaus klientas.
give-ask-words = <b>Atsakykite į šią žinutę</b>: ką skiriate ir kiek tai kainuoja, pavyzdžiui, <code>gėlės į namus 15</code>. Prieš tai matysite, ką gaus klientas.
give-preview = { $name } gaus:
give-reason = Priežastis: { $reason }
give-now = Skirti
give-ask-manager = Paklausti vadovo
give-done = ✅ { gesture-line }. { $told ->
    [no] Čia kliento pasiekti nepavyksta, praneškite jam kitu būdu.
   *[yes] Klientui pranešta.
}
give-given = Skirta: { $reference }
give-already = Jau skirta: { $reference } ({ $actor }).
give-outdated = Ši peržiūra paseno. Paspauskite „Ištaisyti“ dar kartą.
give-waits = Vadovo apie tai jau paklausta.
give-beyond = ⚠️ { $bound ->
    [case] Tai daugiau, nei { $who } gali skirti šiame atvejyje.
    [customer] Tai daugiau, nei { $who } gali skirti šiam klientui per 30 dienų.
    [day] Tai daugiau, nei { $who } gali skirti šiandien.
    [month] Tai daugiau, nei { $who } gali skirti šį mėnesį.
    [surprises] Tai daugiau, nei šį mėnesį liko staigmenoms.
    [own] Tai gautų { $who }, todėl sprendžia kas nors kitas.
   *[never] { $who } negali to skirti be vadovo.
} Nieko neskirta.
give-misread = Nepavyko suprasti, ką skirti. Nieko neskirta, ir klientui nieko nenusiųsta.
give-unknown = Kompensacijos „{ $word }“ nėra. Nieko neskirta.
give-other-money = Ribos nustatytos valiuta { $currency }, todėl rašykite sumą ja. Nieko neskirta.
give-examples = Pavyzdžiui:
    <code>/give grąžinimas 12,50 vėlavome valandą</code>
    <code>/give nuolaida 10%</code>
    <code>/give savaip gėlės į namus 15</code>
give-example-surprise = Pavyzdžiui: <code>/give staigmena dėžutė šokolado 8</code>
give-where = Rašykite /give kliento temoje arba atsakydami į jo kortelę, kad būtų aišku, kam tai skirta.
give-in-private = Tai, kas skirta tik vadovams, skiriama asmeniniame pokalbyje: rasite ten.
