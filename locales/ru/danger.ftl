danger-acknowledged = Если кто-то в опасности, сейчас же звоните <b>112</b>.
danger-own-words = { $text }
danger-alerted = { $again ->
    [yes] Сотрудники оповещены ещё раз.
   *[no] Дежурные сотрудники уже оповещены.
}
danger-duty-phone = Наш дежурный телефон: { $phone }
danger-desk =
    🚨 <b>Опасность</b>: { $name }, обращение { $case }
    <i>{ $text }</i>
danger-now =
    <b>Опасность</b>
    Кто пишет об опасности, сразу и в любое время получает такой ответ, а дежурных оповещают.
danger-no-phone = Дежурного телефона пока нет
danger-phone = Дежурный телефон: { $phone }
danger-text = Ваши слова ({ LANGUAGE($language) }): <i>{ $text }</i>
danger-no-text = Ваших слов пока нет: указан только номер 112.
danger-signs = Добавленные признаки опасности: { $signs }
danger-no-signs = Добавленных признаков нет: кровотечение, дыхание, газ, искры, огонь и подобное известны на пяти языках.
danger-hints =
    Изменить можно так:
    <code>/danger phone +372 5551 2345</code>
    <code>/danger text Отключите электричество и выйдите на улицу.</code> · на другом языке: <code>/danger text et …</code>
    <code>/danger add слово, другая фраза</code> · <code>/danger remove слово</code>
    <code>-</code> вместо номера или слов убирает их.
danger-changed = Записано. Вот что получит клиент, который пишет об опасности:
danger-restored = Всё снова как было.
danger-undo = Отменить
danger-added = Записано. Теперь это означает опасность:
danger-match = «{ $sign }» находится как { $words }
danger-removed = Убрано: { $signs }
danger-unknown = Этого в списке нет: { $signs }
danger-bad-phone = По этому номеру нельзя позвонить: { $piece }. Например: <code>/danger phone +372 5551 2345</code>
danger-bad-sign = Признак — это от одного до пяти слов без цифр, не короче трёх букв: «{ $piece }» не подходит.
danger-many = Признаков было бы слишком много: можно не больше { $count }.
danger-long = Слишком длинно: не больше { $count } знаков, чтобы можно было прочесть второпях.
