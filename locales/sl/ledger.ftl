# Knjiga, ki jo berejo vodje.
ledger-head = 📒 <b>Dano: { $one ->
    [yes] { $first }
   *[no] { $first } – { $last }
}</b>{ DOT($kind) }{ DOT($givers) }{ DOT($customers) }
ledger-kind = <b>{ $kind }</b>: { ledger-sums }
ledger-people = <b>Kdo je dal</b>
ledger-person = { $by ->
    [staff] { $name }
    [customer] Stranke same
    [bot] Bot
   *[rest] Drugi
}: { ledger-sums }
ledger-total = <b>Skupaj</b>: { ledger-sums }
ledger-sums = { $count } × · { $cost }{ $owes ->
    [yes] {" "}· za izplačilo { $owed }
   *[no] {""}
}{ $pays ->
    [yes] {" "}· izplačano { $paid }
   *[no] {""}
}
ledger-line = { $reference } · { $day } · { ledger-what } · { $kind }{ DOT($amount) }{ DOT($customer) }{ DOT($who) }
ledger-what = { $what ->
    [granted] Dano
    [reversed] Preklicano
    [paid] Izplačano
    [redeemed] Unovčeno
   *[acknowledged] Potrjeno
}
ledger-more = { $count ->
    [one] In še { $count } vrstica; v datoteki so vse.
    [two] In še { $count } vrstici; v datoteki so vse.
    [few] In še { $count } vrstice; v datoteki so vse.
   *[other] In še { $count } vrstic; v datoteki so vse.
}
ledger-nothing = V tem obdobju ni ničesar.
ledger-no-period = Takega obdobja ni ali pa je predolgo.
ledger-unknown = V tem obdobju ni nikogar in ničesar z imenom »{ $words }«.
ledger-hint = Na primer: <code>/ledger marec Mart vračilo</code>
ledger-columns =
    Čas
    Oznaka
    Kaj
    Vrsta
    Znesek
    Strošek
    Izplačano
    Valuta
    Stranka
    Kdo je dal
    Kdo je vpisal
    Razlog
    Kako izplačano
    Različica pravil
ledger-csv-old = Medtem je bilo vprašano nekaj drugega. Prosim, ponovite ukaz.
