# Списки визитов, которые руководители присылают файлом.

upload-managers-only = Записывать визиты из файла могут только руководители. Передайте файл кому-нибудь из них; здесь с ним ничего не делали.
upload-reading = Читаю { $file } …
upload-refused = { $code ->
    [not_table] Не вижу в этом файле таблицы. Список визитов может быть в CSV, XLSX, XLS, ODS или ICS.
    [empty] В этом файле нет ни одной строки.
    [too_many_rows] В этом файле больше строк, чем можно принять за раз: не больше { $most }. Пришлите его частями.
    [too_many_columns] В этом файле больше столбцов, чем можно принять: не больше { $most }. Оставьте только то, что касается визитов.
    [locked] Этот файл защищён паролем. Сохраните его без пароля и пришлите ещё раз.
    [too_big] Этот файл больше 20 МБ, а больших Telegram мне не отдаёт. Пришлите его частями.
    [several] Принимаю списки по одному. Пришлите файлы по очереди, каждый отдельно.
    [gone] У Telegram этого файла больше нет. Пришлите его ещё раз.
    [unreached] Не получилось взять этот файл у Telegram. Пришлите его ещё раз немного позже.
   *[broken] Не могу прочитать этот файл, возможно, он повреждён. Сохраните его заново, лучше в CSV или XLSX, и пришлите ещё раз.
}
upload-field-name = { $field ->
    [customer] клиент
    [surname] фамилия
    [phone] телефон
    [service] услуга
    [staff] сотрудник
    [department] отдел
    [date] дата
    [time] время
    [amount] сумма
    [currency] валюта
    [quantity] количество
    [paid] оплата
    [external_id] номер чека
    [customer_id] номер клиента
    [language] язык
    [segment] сегмент
   *[other] строка
}
upload-preview = <b>{ $file }</b>: { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}. { $known ->
    [yes] Столбцы, как в прошлый раз:
   *[no] Вот как я понимаю столбцы:
}
upload-column = • { upload-field-name }: { $column }
upload-words = • { upload-field-name }: в каждой строке «{ $words }»
upload-lacks = ❗ { upload-field-name }: какой это столбец?
upload-first-rows = <b>Первые строки станут такими:</b>
upload-row = { ID($row) }. { $name }{ DOT($phone) }{ DOT($service) }{ DOT($staff) }{ DOT($at) }{ DOT($time) }{ DOT($total) }
upload-bad-count = <b>{ $count ->
    [one] { $count } строку в таком виде принять нельзя:
    [few] { $count } строки в таком виде принять нельзя:
    [many] { $count } строк в таком виде принять нельзя:
   *[other] { $count } строки в таком виде принять нельзя:
}</b>
upload-bad-row = { ID($row) }: { upload-reason }
upload-reason = { $code ->
    [missing] не хватает: { upload-field-name }
    [bad_date] «{ $value }» — не дата
    [bad_time] «{ $value }» — не время
    [bad_amount] «{ $value }» — не сумма
    [negative_amount] «{ $value }» — отрицательная сумма
    [bad_phone] «{ $value }» — не номер телефона
    [bad_paid] по «{ $value }» не понять, оплачено ли
    [bad_quantity] «{ $value }» — не количество
    [unknown_currency] «{ $value }» — не валюта
    [bad_id] в номере есть невидимые знаки
    [too_long] слишком длинно: { upload-field-name }
    [another_visit] этот номер чека принадлежит другому визиту
    [talked_about] клиент уже говорил об этом визите, поэтому визит остаётся за ним
    [gesture_stands] за этот визит клиенту уже что-то дали, поэтому он остаётся как есть
    [withdrawn] этот визит отменён
   *[other] не читается: { upload-field-name }
}
upload-ask = Если что-то не так, просто напишите: «цена — столбец D», «телефона нет», «услуга = Стрижка».
upload-not-understood = Не удалось понять, о каком столбце речь. Например: «цена — столбец D», «дата = День», «телефона нет».
upload-go = { $count ->
    [one] Записать { $count } визит
    [few] Записать { $count } визита
    [many] Записать { $count } визитов
   *[other] Записать { $count } визита
}
upload-change = Изменить столбец
upload-cancel = Отмена
upload-which-field = Что находится в другом столбце?
upload-field = { upload-field-name }{ DOT($column) }
upload-which-column = Какой это столбец: { upload-field-name }?
upload-column-name = { $column }
upload-no-column = В файле нет
upload-back = Назад
upload-going = Записываю.
upload-going-back = Минутку.
upload-cancelled = Отменено; из { $file } ничего не записано.
upload-progress = Записываю { $file }: { $done } из { $total } …
upload-recorded = Записано, { $file }: { $done } из { $total }.
upload-stopped = { $file }: запись остановлена, { $done } из { $total }: отправитель больше не руководитель. Записанное остаётся.
upload-done = <b>{ $file }</b>
    Новых: { $new } · уже известны: { $known } · изменено: { $changed } · не принято строк: { $bad }
upload-bad-file = { $count ->
    [one] { $count } непринятая строка с причиной. Исправьте её и пришлите файл мне обратно.
    [few] { $count } непринятые строки с причинами. Исправьте их и пришлите файл мне обратно.
    [many] { $count } непринятых строк с причинами. Исправьте их и пришлите файл мне обратно.
   *[other] { $count } непринятой строки с причинами. Исправьте их и пришлите файл мне обратно.
}
upload-reason-column = Причина
upload-undo = Отменить
upload-undoing = Отменяю то, что записано из { $file } …
upload-undone = { $file }: { $count ->
    [one] отменён { $count } визит.
    [few] отменено { $count } визита.
    [many] отменено { $count } визитов.
   *[other] отменено { $count } визита.
}
upload-kept = { $count ->
    [one] { $count } визит остался: за него клиенту уже что-то дали.
    [few] { $count } визита осталось: за них клиентам уже что-то дали.
    [many] { $count } визитов осталось: за них клиентам уже что-то дали.
   *[other] { $count } визита осталось: за них клиентам уже что-то дали.
}
