button-make-right = Popravi
card-took-back = <s>{ gesture-line }</s> · preklicano
customer-given = Dano v opravičilo: { $count }

give-head = { $name }{ $regular ->
    [yes] {" "}(stalna stranka)
   *[no] {""}
}: kaj lahko { $who } da zdaj
give-left = { $measure ->
    [money] { gesture-name }: do { $amount }
    [days] { gesture-name }: do { $count ->
        [one] { $count } dneva
        [two] { $count } dni
        [few] { $count } dni
       *[other] { $count } dni
    }
   *[times] { gesture-name }: { $count ->
        [one] { $count }-krat
        [two] { $count }-krat
        [few] { $count }-krat
       *[other] { $count }-krat
    }
}
give-none = { $who } tu zdaj ne more dati ničesar več. Vprašati je mogoče vodjo: napišite, kaj bi dali.
give-other = Drug znesek…
give-own = S svojimi besedami…
give-ask-amount = <b>Odgovorite na to sporočilo</b> z zneskom, na primer <code>12,50</code>; za njim lahko napišete razlog. Najprej boste videli besedilo za stranko.
give-ask-words = <b>Odgovorite na to sporočilo</b>: kaj date in koliko stane, na primer <code>rože na dom 15</code>. Najprej boste videli besedilo za stranko.
give-preview = Sporočilo za stranko { $name }:
give-reason = Razlog: { $reason }
give-now = Daj stranki
give-ask-manager = Vprašaj vodjo
give-done = ✅ { gesture-line }. { $told ->
    [no] Stranka tukaj ni dosegljiva, zato jo obvestite na drug način.
   *[yes] Stranka je obveščena.
}
give-given = Dano: { $reference }
give-already = Že dano: { $reference } ({ $actor }).
give-outdated = Ta predogled je zastarel. Pritisnite »Popravi« še enkrat.
give-waits = Vprašanje o tem je že pri vodji.
give-beyond = ⚠️ { $bound ->
    [case] To je več, kot lahko { $who } da v tem primeru.
    [customer] To je več, kot lahko { $who } da tej stranki v 30 dneh.
    [day] To je več, kot lahko { $who } da danes.
    [month] To je več, kot lahko { $who } da ta mesec.
    [surprises] To je več, kot je ta mesec ostalo za presenečenja.
    [own] To bi dobila oseba { $who }, zato odloči nekdo drug.
   *[never] { $who } tega ne more dati brez vodje.
} Nič ni bilo dano.
give-misread = Tega ni bilo mogoče razumeti. Nič ni bilo dano in stranki ni bilo poslano nič.
give-unknown = »{ $word }« ni med tem, kar se lahko da. Nič ni bilo dano.
give-other-money = Meje so v valuti { $currency }, zato napišite znesek v njej. Nič ni bilo dano.
give-examples = Na primer:
    <code>/give vračilo 12,50 zamuda ene ure</code>
    <code>/give popust 10%</code>
    <code>/give po svoje rože na dom 15</code>
give-example-surprise = Na primer: <code>/give presenečenje škatla bonbonov 8</code>
give-where = Napišite /give v temi stranke ali v odgovoru na njeno kartico, da bo jasno, za koga je.
give-in-private = Kar je samo za vodje, se da v zasebnem klepetu: tam je že prikazano.
