hours-now = <b>Рабочее время</b>
hours-changed = <b>Рабочее время теперь</b>
hours-lines = { $l1 }{ LINE($l2) }{ LINE($l3) }{ LINE($l4) }{ LINE($l5) }{ LINE($l6) }{ LINE($l7) }{ LINE($l8) }{ LINE($l9) }{ LINE($l10) }{ LINE($l11) }{ LINE($l12) }
hours-day = { weekday-first }: { $spans }
hours-day-closed = { weekday-first }: закрыто
hours-days = { weekday-first }–{ weekday-last }: { $spans }
hours-days-closed = { weekday-first }–{ weekday-last }: закрыто
hours-dates = { $days }: { $spans }
hours-dates-closed = { $days }: закрыто
hours-always = Ежедневно, круглосуточно
hours-more = Дальше есть и другие даты.
weekday-first = { $first ->
    [mon] Пн
    [tue] Вт
    [wed] Ср
    [thu] Чт
    [fri] Пт
    [sat] Сб
   *[sun] Вс
}
weekday-last = { $last ->
    [mon] Пн
    [tue] Вт
    [wed] Ср
    [thu] Чт
    [fri] Пт
    [sat] Сб
   *[sun] Вс
}
hours-undo = Отменить
hours-restored = Снова действует прежнее рабочее время.
hours-error = { $reason ->
    [empty] О рабочем времени там ничего нет.
    [long] Для рабочего времени это слишком длинно.
    [days] К каким дням относится «{ $piece }»? Дни пишутся перед временем.
    [alone] А что насчёт «{ $piece }»? Дальше должно идти время или «закрыто».
    [time] Такого времени не бывает: «{ $piece }».
    [span] «{ $piece }» — это не промежуток времени.
    [overlap] «{ $piece }» пересекается с другим временем того же дня.
    [date] Такой даты нет: «{ $piece }».
    [past] «{ $piece }» уже в прошлом.
    [range] Дат слишком много, или конец раньше начала.
    [twice] «{ $piece }» противоречит остальному.
    [never] Рабочего времени не осталось бы совсем.
   *[word] Непонятно, что значит «{ $piece }».
}
hours-example = Ничего не изменено. Например:
    /hours Пн-Пт 9-18, Сб 10-14
    /hours закрыто 24.12., 25.12.-26.12.
    /hours открыто 24.12.
command-hours = Рабочее время
