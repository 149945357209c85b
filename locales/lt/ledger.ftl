# Knyga, kurią skaito vadovai.
ledger-head = 📒 <b>Skirta: { $one ->
    [yes] { $first }
   *[no] { $first } – { $last }
}</b>{ DOT($kind) }{ DOT($givers) }{ DOT($customers) }
ledger-kind = <b>{ $kind }</b>: { ledger-sums }
ledger-people = <b>Kas skyrė</b>
ledger-person = { $by ->
    [staff] { $name }
    [customer] Patys klientai
    [bot] Botas
   *[rest] Kiti
}: { ledger-sums }
ledger-total = <b>Iš viso</b>: { ledger-sums }
ledger-sums = { $count } × · { $cost }{ $owes ->
    [yes] {" "}· mokėtina { $owed }
   *[no] {""}
}{ $pays ->
    [yes] {" "}· išmokėta { $paid }
   *[no] {""}
}
ledger-line = { $reference } · { $day } · { ledger-what } · { $kind }{ DOT($amount) }{ DOT($customer) }{ DOT($who) }
ledger-what = { $what ->
    [granted] Skirta
    [reversed] Atšaukta
    [paid] Išmokėta
    [redeemed] Panaudota
   *[acknowledged] Patvirtinta
}
ledger-more = { $count ->
    [one] Ir dar { $count } eilutė; faile yra visos.
    [few] Ir dar { $count } eilutės; faile yra visos.
    [many] Ir dar { $count } eilutės; faile yra visos.
   *[other] Ir dar { $count } eilučių; faile yra visos.
}
ledger-nothing = Šiuo laikotarpiu nieko nėra.
ledger-no-period = Tokio laikotarpio nėra arba jis per ilgas.
ledger-unknown = Šiuo laikotarpiu nėra nieko, kas vadintųsi „{ $words }“.
ledger-hint = Pavyzdžiui: <code>/ledger kovas Mart grąžinimas</code>
ledger-columns =
    Laikas
    Nuoroda
    Kas
    Rūšis
    Suma
    Išlaidos
    Išmokėta
    Valiuta
    Klientas
    Skyrė
    Atliko
    Priežastis
    Kaip išmokėta
    Taisyklių versija
ledger-csv-old = Tuo tarpu paklausta ko kito. Prašome įvesti komandą iš naujo.
