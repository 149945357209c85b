# Книга, которую читает руководство.
ledger-head = 📒 <b>Дано: { $one ->
    [yes] { $first }
   *[no] { $first } – { $last }
}</b>{ DOT($kind) }{ DOT($givers) }{ DOT($customers) }
ledger-kind = <b>{ $kind }</b>: { ledger-sums }
ledger-people = <b>Кто дал</b>
ledger-person = { $by ->
    [staff] { $name }
    [customer] Сами клиенты
    [bot] Бот
   *[rest] Остальные
}: { ledger-sums }
ledger-total = <b>Всего</b>: { ledger-sums }
ledger-sums = { $count } × · { $cost }{ $owes ->
    [yes] {" "}· к выплате { $owed }
   *[no] {""}
}{ $pays ->
    [yes] {" "}· выплачено { $paid }
   *[no] {""}
}
ledger-line = { $reference } · { $day } · { ledger-what } · { $kind }{ DOT($amount) }{ DOT($customer) }{ DOT($who) }
ledger-what = { $what ->
    [granted] Дано
    [reversed] Отменено
    [paid] Выплачено
    [redeemed] Использовано
   *[acknowledged] Подтверждено
}
ledger-more = { $count ->
    [one] И ещё { $count } строка; в файле есть все.
    [few] И ещё { $count } строки; в файле есть все.
    [many] И ещё { $count } строк; в файле есть все.
   *[other] И ещё { $count } строки; в файле есть все.
}
ledger-nothing = За этот период ничего нет.
ledger-no-period = Такого периода нет, или он слишком длинный.
ledger-unknown = За этот период нет никого и ничего по имени «{ $words }».
ledger-hint = Например: <code>/ledger март Нина возврат</code>
ledger-columns =
    Время
    Номер
    Что
    Вид
    Сумма
    Стоимость
    Выплачено
    Валюта
    Клиент
    Кто дал
    Кто сделал
    Причина
    Как выплачено
    Версия правил
ledger-csv-old = С тех пор спросили о другом. Дайте, пожалуйста, команду ещё раз.
