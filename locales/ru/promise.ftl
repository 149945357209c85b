promise-answers = { $who } ответит вам прямо здесь { $day ->
    [today] до { $time }
    [tomorrow] завтра до { $time }
   *[later] { $date } до { $time }
}.
promise-reads = { $who } прочтёт это { $day ->
    [today] сегодня в { $time }
    [tomorrow] завтра в { $time }
   *[later] { $date } в { $time }
}. Если дело не ждёт, напишите <b>срочно</b>.
promise-calls = { $who } позвонит вам { $day ->
    [today] в { $time }
    [tomorrow] завтра в { $time }
   *[later] { $date } в { $time }
}.
question-passed-on = { $name }, { $about ->
    [delete] просьба удалить ваши данные передана.
    [reschedule] ваше пожелание насчёт записи передано.
    [told] спасибо, что рассказали, ваши слова уже у коллег.
    [voice] спасибо, ваше голосовое сообщение уже у коллег.
   *[other] ваши слова уже у коллег.
}
person-passed-on = Позвали коллегу.
manager-passed-on = Ваша просьба идёт прямо к руководителю.
added = { $asks ->
    [yes] Добавили ваш вопрос.
   *[no] Добавили.
}
waiting-is-known = Понимаем, что вы ждёте, { $name }.
urgent-marked = { $alerted ->
    [named] Сразу сообщили: { $who }.
    [nameless] Сразу сообщили дежурному сотруднику.
   *[nobody] Отметили как срочное.
}
still-unanswered = Простите, { $name }: { $said ->
    [calls] вам ещё не позвонили, хотя звонок был обещан на { $time }.
    [calls-by] вам ещё не позвонили, хотя звонок был обещан до { $time }.
    [reads] вам ещё не ответили, хотя мы обещали прочесть это к { $time }.
   *[by] вам ещё не ответили, хотя мы обещали ответить до { $time }.
} { $manager ->
    [yes] Руководитель уже знает.
   *[no] Ваши слова по-прежнему у коллег.
}

promise-reminder = ⏳ { COUNT($who) ->
    [0] { $name } ждёт уже
   *[other] { LIST($who) }: { $name } ждёт уже
} { $count ->
    [one] { $count } минуту
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}; ответ обещан до { $by }.
promise-broken = ⌛ { $name } всё ещё ждёт (#{ ID($case) }, { $kind ->
    [problem] проблема
    [question] вопрос
    [person] нужен человек
    [manager] нужен руководитель
    [callback] просит позвонить
    [danger] опасность
    [urgent] срочно
    [short_pay] вычеркнуто из счёта
   *[other] обращение
}): обещанный срок был { $by }.
promise-broken-words = «{ $text }»
promise-broken-who = { COUNT($who) ->
    [0] Этим ещё никто не занимается.
   *[other] Этим занимается { $who }.
}
promise-is = Первый ответ обещан за { $count ->
    [one] { $count } рабочую минуту
    [few] { $count } рабочие минуты
    [many] { $count } рабочих минут
   *[other] { $count } рабочей минуты
}.
promise-set = Теперь первый ответ обещан за { $count ->
    [one] { $count } рабочую минуту
    [few] { $count } рабочие минуты
    [many] { $count } рабочих минут
   *[other] { $count } рабочей минуты
}. Обещанное раньше остаётся в силе.
promise-wrong = Напишите минуты числом от 1 до 480, например /promise 15. Ничего не изменено.
