# The ledger, read by managers.
ledger-head = 📒 <b>Given: { $one ->
    [yes] { $first }
   *[no] { $first } – { $last }
}</b>{ DOT($kind) }{ DOT($givers) }{ DOT($customers) }
ledger-kind = <b>{ $kind }</b>: { ledger-sums }
ledger-people = <b>By whom</b>
ledger-person = { $by ->
    [staff] { $name }
    [customer] Customers themselves
    [bot] The bot
   *[rest] Others
}: { ledger-sums }
ledger-total = <b>In total</b>: { ledger-sums }
ledger-sums = { $count } × · { $cost }{ $owes ->
    [yes] {" "}· owed { $owed }
   *[no] {""}
}{ $pays ->
    [yes] {" "}· paid { $paid }
   *[no] {""}
}
ledger-line = { $reference } · { $day } · { ledger-what } · { $kind }{ DOT($amount) }{ DOT($customer) }{ DOT($who) }
ledger-what = { $what ->
    [granted] Given
    [reversed] Taken back
    [paid] Paid
    [redeemed] Redeemed
   *[acknowledged] Acknowledged
}
ledger-more = { $count ->
    [one] And { $count } more line; the file has them all.
   *[other] And { $count } more lines; the file has them all.
}
ledger-nothing = There is nothing in this period.
ledger-no-period = There is no such period, or it is too long.
ledger-unknown = I know nobody and nothing called “{ $words }” in this period.
ledger-hint = For example: <code>/ledger march Mart refund</code>
ledger-columns =
    Time
    Reference
    What
    Kind
    Amount
    Cost
    Paid
    Currency
    Customer
    Given by
    Done by
    Reason
    How it was paid
    Policy version
ledger-csv-old = Something else was asked for since. Please give the command again.
