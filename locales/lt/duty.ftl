alarm = 🔔 { $reason ->
    [danger] Pavojus
    [urgent] Skubu
    [leaving] Nori nuo mūsų išeiti
    [manager] Nori kalbėti su vadovu
    [short_pay] Išbraukė iš sąskaitos daugiau, nei įsigalioja iš karto
   *[angry] Pyktis
}: { $name } (#{ ID($case) })
alarm-words = „{ $text }“
alarm-earlier = Anksčiau: „{ $text }“
alarm-visit = Apsilankymas: { $day }{ DOT($service) }{ DOT($staff) }
alarm-unreached = { COUNT($who) ->
    [0] Budinčiam žmogui asmeniškai parašyti nepavyko
   *[other] { $who }: asmeniškai parašyti nepavyko
}, todėl klausiu kito žmogaus.
alarm-exhausted = Dar niekas neatsiliepė, nors klausta visų: { $name } (#{ ID($case) }).
alarm-passed = { COUNT($who) ->
    [0] Perduota.
   *[other] Perduota, dabar klausiu: { $who }.
}
alarm-taken = Tuo rūpinasi { $who }: { $name }.
write-now = Rašau dabar
call-at = Skambinsiu { $time }
someone-else = Kas nors kitas
write-here = Ką dabar čia rašysite, gaus { $name }.
here-now = { $role ->
    [manager] { $who } iš vadovybės jau čia ir tuoj parašys.
   *[agent] { $who } jau čia ir tuoj parašys.
}
call-which-number = Kokiu numeriu Jums skambinti?
call-planned = Priminsiu: { $time }.
call-now = ☎️ Laikas skambinti: { $name } (#{ ID($case) }), { COUNT($phone) ->
    [0] numeris nežinomas, paklauskite jo raštu.
   *[other] { $phone }
}
call-done = Atlikta
call-missed = Nepavyko prisiskambinti
call-noted = Užrašyta, ačiū.
call-tried = { $who } bandė Jums paskambinti ir bandys dar kartą { $day ->
    [today] { $time }
    [tomorrow] rytoj { $time }
   *[later] { $date } { $time }
}. Jei patogesnis kitas numeris, parašykite jį čia.

duty-in-general = { COUNT($who) ->
    [0] Budi pirmasis žmogus iš darbuotojų sąrašo.
   *[other] Budi { $who }.
}
duty-in = { $department }: { COUNT($who) ->
    [0] žmogus, kurio vardas dar nežinomas.
   *[other] { $who }.
}
duty-me = Budžiu aš
duty-now = { COUNT($who) ->
    [0] Dabar budite Jūs
   *[other] Dabar budi { $who }
}{ ASIDE($department) }.
duty-off = Jūs nebebudite.
duty-was-not = Jūs ir nebudėjote.
duty-no-department = Už „{ $department }“ darbuotojų sąraše niekas neatsako, tad nieko nepakeista.
duty-who = Vardo „{ $who }“ darbuotojų sąraše nėra, tad nieko nepakeista.
duty-which = Vardą „{ $who }“ turi keli žmonės. Kiekvienas iš jų gali parašyti /duty me.
