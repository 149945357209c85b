# A manager's yes to what is beyond somebody's limit. What is wanted reads as in gestures.ftl (gesture-what).

approval-what = <b>{ gesture-what }</b>{ DOT($customer) }
approval-card = 🖐 <b>{ gesture-what }</b>{ DOT($customer) }{ DOT($case) }{ DOT($why) }
approval-card-bill = Arve: { $total } · { $paid ->
    [yes] makstud
   *[no] maksmata
}{ DOT($service) }
approval-card-no-bill = Arvet ei ole teada.
approval-card-before = { $count ->
    [0] Sellele kliendile ei ole varem midagi antud.
    [one] Varem antud: üks kord, { $cost }; viimase 30 päeva jooksul { $recent }.
   *[other] Varem antud: { $count } korda, kokku { $cost }; viimase 30 päeva jooksul { $recent }.
}
approval-card-by = Küsija: { $who }. Vastuse tähtaeg: { $by }; pärast seda küsitakse teistelt.
approval-card-named = ⚠️ Selle saab kinnitada { LIST($who) }, aga privaatvestluses ei jõua sõnum kohale.
approval-approve = Kinnita
approval-other = Muu summa
approval-decline = Lükka tagasi
approval-take-back = Võta tagasi
approval-asked = 🖐 Taotlus saadetud: { LIST($who) }. Vastuse tähtaeg: { $by }; pärast seda küsitakse teistelt.
approval-next = ⏳ Vastust veel ei ole ({ gesture-what }). Nüüd saadetud: { LIST($who) }.
approval-silent = ⏳ Keegi ei ole veel vastanud ({ gesture-what }). Taotlus saadetud: { LIST($who) }. Seda saab endiselt kinnitada või tagasi võtta.
approval-granted = ✅ { $who } kinnitas: { gesture-what } ({ $reference }). { $told ->
    [no] Klient ei ole siin kättesaadav, palun anna talle muul viisil teada.
   *[yes] Klient sai teate.
}
approval-granted-other = ✅ { $who } kinnitas muu summa ({ $asked } asemel): { gesture-what } ({ $reference }). { $told ->
    [no] Klient ei ole siin kättesaadav, palun anna talle muul viisil teada.
   *[yes] Klient sai teate.
}
approval-declined = ✖️ { $who } lükkas tagasi: { gesture-what }. Põhjus: { $why }
approval-withdrawn = { $why ->
    [resolved] ↩️ Juhtum on lahendatud, seda ei ole enam vaja kinnitada.
    [left] ↩️ Küsijat ei ole enam töötajate nimekirjas, seega võeti taotlus tagasi.
    [currency] ↩️ Summad on nüüd teises vääringus, seega võeti taotlus tagasi. Palun küsige uuesti.
   *[requester] ↩️ Taotlus võeti tagasi.
}
approval-stands = { $state ->
    [shown] Kelleltki ei ole veel küsitud.
    [asked] Taotlus saadetud: { LIST($who) }. Keegi ei ole veel otsustanud.
    [granted] { COUNT($who) ->
        [0] See on juba antud.
       *[other] { $who } kinnitas selle.
    }
    [declined] { $who } lükkas selle tagasi.
   *[withdrawn] Taotlus võeti tagasi.
}
approval-own = Kes midagi küsib või saab, ei saa seda ise kinnitada. Seda peab tegema keegi teine.
approval-own-limit = See mahub sinu enda piiridesse: saad selle ise anda.
approval-not-yours = Tagasi saab võtta ainult küsija: { $who }.
approval-nobody = { $measure ->
    [money] Nii palju ei saa praegu keegi kinnitada. Kinnitada saaks kuni { $most }.
    [days] Nii palju ei saa praegu keegi kinnitada. Päevi saaks kinnitada: { $times }.
   *[nothing] Seda ei saa praegu keegi kinnitada.
}
approval-unreached = Ühelegi inimesele, kes saaks selle kinnitada, ei jõua sõnum praegu privaatselt kohale.
approval-how-much = Kui palju kinnitad? Kuni { $most }: vali summa või kirjuta see, näiteks 12,50.
approval-beyond = { $measure ->
    [less] See ületab praegu sinu piire.
    [money] See ületab praegu sinu piire, mis ulatuvad kuni { $most }. Kinnitama peab keegi teine.
    [days] See ületab praegu sinu piire; päevi, mida need lubavad: { $times }. Kinnitama peab keegi teine.
   *[nothing] See ületab praegu sinu piire. Kinnitama peab keegi teine.
}
approval-unclear = Ma ei saanud sellest summat välja lugeda. Palun kirjuta nii: 12,50
approval-more = { $amount } on rohkem, kui küsiti ({ $asked }). Kas kinnitad siiski?
approval-yes = Jah, { $amount }
approval-sum = { $amount }
approval-why-not = Miks mitte? Põhjust näeb { $who }, klient ei kuule midagi. Vali põhjus või kirjuta see.
approval-reason = { $reason ->
    [not-now] Seekord mitte
    [other] Midagi muud sobiks paremini
   *[talk] Räägi enne minuga
}
approval-reply-hint = See ei läinud kellelegi. Palun vajuta mõnda kaardi nuppu.
