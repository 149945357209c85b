alarm = 🔔 { $reason ->
    [danger] Nevarnost
    [urgent] Nujno
    [leaving] Želi oditi od nas
    [manager] Želi govoriti z vodstvom
    [short_pay] Na računu prečrtano več, kot se odšteje takoj
   *[angry] Huda nejevolja
}: { $name } (#{ ID($case) })
alarm-words = »{ $text }«
alarm-earlier = Prej: »{ $text }«
alarm-visit = Obisk: { $day }{ DOT($service) }{ DOT($staff) }
alarm-unreached = { COUNT($who) ->
    [0] Dežurna oseba
   *[other] { $who }
} v zasebnem klepetu ne dobi sporočil, zato je na vrsti naslednja oseba.
alarm-exhausted = Nihče se še ni odzval, čeprav so vprašani že vsi: { $name } (#{ ID($case) }).
alarm-passed = { COUNT($who) ->
    [0] Predano naprej.
   *[other] Predano naprej, zdaj je na vrsti { $who }.
}
alarm-taken = Za to skrbi { $who }: { $name }.
write-now = Pišem zdaj
call-at = Pokličem ob { $time }
someone-else = Nekdo drug
write-here = Kar zdaj napišete tukaj, prejme { $name }.
here-now = { $role ->
    [manager] { $who } iz vodstva je tukaj in vam takoj piše.
   *[agent] { $who } je tukaj in vam takoj piše.
}
call-which-number = Na katero številko naj pokličemo?
call-planned = Opomnik: { $time }.
call-now = ☎️ Čas za klic: { $name } (#{ ID($case) }), { COUNT($phone) ->
    [0] številka ni znana, vprašajte zanjo pisno.
   *[other] { $phone }
}
call-done = Opravljeno
call-missed = Ni odgovora
call-noted = Zabeleženo, hvala.
call-tried = { $who } vas ne more priklicati in poskusi znova { $day ->
    [today] ob { $time }
    [tomorrow] jutri ob { $time }
   *[later] { ON($date) } ob { $time }
}. Če je primernejša druga številka, jo kar napišite sem.

duty-in-general = { COUNT($who) ->
    [0] Dežura prva oseba s seznama osebja.
   *[other] Dežura { $who }.
}
duty-in = { $department }: { COUNT($who) ->
    [0] nekdo, čigar ime še ni znano.
   *[other] { $who }.
}
duty-me = Dežuram jaz
duty-now = { COUNT($who) ->
    [0] Zdaj dežurate vi
   *[other] Zdaj dežura { $who }
}{ ASIDE($department) }.
duty-off = Ne dežurate več.
duty-was-not = Saj niste dežurali.
duty-no-department = Za »{ $department }« na seznamu osebja ni nikogar, zato ni nič spremenjeno.
duty-who = Imena »{ $who }« na seznamu osebja ni, zato ni nič spremenjeno.
duty-which = Z imenom »{ $who }« je več oseb. Vsaka lahko napiše /duty me.
