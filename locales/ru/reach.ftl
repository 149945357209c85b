# Visits that staff make by hand, and whom the business reaches.
visit-ask = { $part ->
    [customer] Кто был у нас? Достаточно одной строки.
    [service] Что было сделано? (клиент: { $customer })
    [staff] Кто обслуживал? (клиент: { $customer })
   *[amount] Сколько это стоило?
}
visit-example = Например: <code>Анна, пломба, Марко, 95</code>
visit-lacks = { $part ->
    [customer] Кто был у нас и что было сделано? Напишите это одной строкой после команды.
   *[service] Что было сделано? Напишите это одной строкой после команды.
}
visit-not-understood = Не удалось это понять.
visit-leave-out = Пропустить
visit-never-mind = Не нужно
visit-left-out = Пропущено
visit-dropped = Визит не записан
visit-refused = Записать визит из этого не получилось.
visit-made = <b>{ $name }</b>{ DOT($service) }{ DOT($staff) }{ DOT($total) }
    Покажите код клиенту: когда его откроют, я спрошу, как всё прошло.
visit-undo = Отменить
visit-undone = Визит отменён
visit-opened-already = Его уже открыли
visit-gesture-stands = За него клиенту уже что-то дали, поэтому он остаётся

reach-head = 📈 <b>Последние 30 дней</b>
reach-line = { $known ->
    [yes] <b>{ $department }</b>: { $count ->
        [one] { $count } визит
        [few] { $count } визита
        [many] { $count } визитов
       *[other] { $count } визита
    } · открыто { $starts } · бесед { $talks }
   *[no] { $count ->
        [one] { $count } визит
        [few] { $count } визита
        [many] { $count } визитов
       *[other] { $count } визита
    } · открыто { $starts } · бесед { $talks }
}
reach-total = Всего: { $count ->
    [one] { $count } визит
    [few] { $count } визита
    [many] { $count } визитов
   *[other] { $count } визита
} · открыто { $starts } · бесед { $talks }
reach-nothing = За последние 30 дней визитов не было.
reach-to-phone = Сегодня стоит позвонить: здесь с ними связаться не удалось.
reach-one = { $name }, { $phone }{ DOT($service) } · { $ended }
reach-was-phoned = { $name }: звонок сделан
reach-phoned = Записано, спасибо
