# Raamat, mida loevad juhid.
ledger-head = 📒 <b>Antud: { $one ->
    [yes] { $first }
   *[no] { $first } – { $last }
}</b>{ DOT($kind) }{ DOT($givers) }{ DOT($customers) }
ledger-kind = <b>{ $kind }</b>: { ledger-sums }
ledger-people = <b>Kes andis</b>
ledger-person = { $by ->
    [staff] { $name }
    [customer] Kliendid ise
    [bot] Bot
   *[rest] Teised
}: { ledger-sums }
ledger-total = <b>Kokku</b>: { ledger-sums }
ledger-sums = { $count } × · { $cost }{ $owes ->
    [yes] {" "}· maksta { $owed }
   *[no] {""}
}{ $pays ->
    [yes] {" "}· makstud { $paid }
   *[no] {""}
}
ledger-line = { $reference } · { $day } · { ledger-what } · { $kind }{ DOT($amount) }{ DOT($customer) }{ DOT($who) }
ledger-what = { $what ->
    [granted] Antud
    [reversed] Tagasi võetud
    [paid] Makstud
    [redeemed] Kasutatud
   *[acknowledged] Kinnitatud
}
ledger-more = { $count ->
    [one] Ja veel { $count } rida; failis on kõik.
   *[other] Ja veel { $count } rida; failis on kõik.
}
ledger-nothing = Selles ajavahemikus ei ole midagi.
ledger-no-period = Sellist ajavahemikku ei ole või on see liiga pikk.
ledger-unknown = Selles ajavahemikus ei leidu kedagi ega midagi nimega „{ $words }“.
ledger-hint = Näiteks: <code>/ledger märts Mart tagasimakse</code>
ledger-columns =
    Aeg
    Viide
    Mis
    Liik
    Summa
    Kulu
    Makstud
    Valuuta
    Klient
    Andja
    Tegija
    Põhjus
    Kuidas maksti
    Reeglite versioon
ledger-csv-old = Vahepeal küsiti midagi muud. Palun anna käsk uuesti.
