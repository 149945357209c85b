button-make-right = Tee heaks
card-took-back = <s>{ gesture-line }</s> · tagasi võetud
customer-given = Heastuseks antud: { $count }

give-head = { $name }{ $regular ->
    [yes] {" "}(püsiklient)
   *[no] {""}
}: mida { $who } saab praegu anda
give-left = { $measure ->
    [money] { gesture-name }: kuni { $amount }
    [days] { gesture-name }: kuni { $count ->
        [one] { $count } päev
       *[other] { $count } päeva
    }
   *[times] { gesture-name }: { $count ->
        [one] üks kord
       *[other] { $count } korda
    }
}
give-none = { $who } ei saa siin praegu enam midagi anda. Juhilt saab küsida: kirjuta, mida annaksid.
give-other = Muu summa…
give-own = Oma sõnadega…
give-ask-amount = Palun <b>vasta sellele sõnumile</b> summaga, näiteks <code>12,50</code>; selle järel võib olla põhjus. Enne andmist näed lauset, mille klient saab.
give-ask-words = Palun <b>vasta sellele sõnumile</b>: mida annad ja mis see maksab, näiteks <code>lilled koju 15</code>. Enne andmist näed lauset, mille klient saab.
give-preview = { $name } loeb:
give-reason = Põhjus: { $reason }
give-now = Anna
give-ask-manager = Küsi juhilt
give-done = ✅ { gesture-line }. { $told ->
    [no] Klient ei ole siin kättesaadav, palun anna talle muul viisil teada.
   *[yes] Klient sai teate.
}
give-given = Antud: { $reference }
give-already = Juba antud: { $reference } ({ $actor }).
give-outdated = See eelvaade on aegunud. Palun vajuta uuesti „Tee heaks“.
give-waits = Selle kohta on juhilt juba küsitud.
give-beyond = ⚠️ { $bound ->
    [case] See on rohkem, kui { $who } selle juhtumi puhul anda saab.
    [customer] See on rohkem, kui { $who } sellele kliendile 30 päeva jooksul anda saab.
    [day] See on rohkem, kui { $who } täna anda saab.
    [month] See on rohkem, kui { $who } sel kuul anda saab.
    [surprises] See on rohkem, kui üllatusteks sel kuul alles on.
    [own] { $who } saaks selle ise, seega otsustab keegi teine.
   *[never] { $who } ei saa seda üksi anda.
} Midagi ei antud.
give-misread = Ma ei saanud aru, mida anda. Midagi ei antud ja kliendile midagi ei läinud.
give-unknown = Heastust nimega „{ $word }“ ei ole. Midagi ei antud.
give-other-money = Piirid on valuutas { $currency }, palun kirjuta summa selles. Midagi ei antud.
give-examples = Näiteks:
    <code>/give tagasimakse 12,50 tund aega hiljem</code>
    <code>/give allahindlus 10%</code>
    <code>/give oma lilled koju 15</code>
give-example-surprise = Näiteks: <code>/give üllatus karp šokolaadi 8</code>
give-where = Palun kirjuta /give kliendi teemasse või vastuseks tema kaardile, et oleks selge, kellele see on.
give-in-private = Mis on ainult juhtidele, see antakse privaatvestluses: seal on see ka näha.
