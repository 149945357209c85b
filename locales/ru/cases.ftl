card-bill = Счёт: { $total } · { $paid ->
    [yes] оплачен
   *[no] не оплачен
}
card-line = – { $title }: { $amount }
card-line-many = – { $quantity } × { $title }: { $amount }
card-sign = { $sign ->
    [leaving] может уйти
   *[angry] злость
}
card-restricted = 🔒 Это обращение читают только руководители.
card-promise = { $due ->
    [call] ⏰ Обещан звонок: { $at }
   *[answer] ⏰ Ответ обещан до { $at }
}
card-holder = 🙋 Занимается { $name } с { $at }
card-earlier = { $count ->
    [one] … и раньше: { $count } строка
    [few] … и раньше: { $count } строки
    [many] … и раньше: { $count } строк
   *[other] … и раньше: { $count } строки
}
card-resolved = { $at } · { $actor } · решено: { $cause }{ DOT($done) }
card-caused = { $at } · { $actor } · причина: { $cause }

button-take = Беру
button-resolve = Решено
button-more = Ещё
button-give-back = Вернуть
button-take-over = Забрать себе
button-reopen = Открыть снова
button-history = История клиента
button-restrict = Только для руководителей
button-set-cause = #{ ID($case) }{ DOT($name) }: указать причину

case-is-yours = Теперь обращение у вас.
case-is-taken = Этим уже занимается { $name } (с { $at }).
case-has-it = 🙋 Теперь этим занимается { $name }.
case-given-back = { $name } больше этим не занимается; обращение снова свободно.
case-is-reopened = Обращение снова открыто: { $name }.
how-it-stands = { $status ->
    [waiting] ⏳ Ждёт ответа
    [answered] 💬 Есть ответ
   *[resolved] ✅ Решено
}{ DOT($holder) }
already-resolved = Уже решено: { $name } ({ $at }).
is-resolved = Решено. Клиент об этом узнает.
asked-again-below = ⬇️ Продолжение ниже.
more-about = <b>#{ ID($case) }</b>{ DOT($name) }
more-hints = Сообщение, которое начинается с //, — заметка для коллег. Ответ /unsend на сообщение отзывает его у клиента.
what-caused-it = Что было причиной? <b>#{ ID($case) }</b>{ DOT($name) }
what-was-done = { $cause }. Что сделано?
suggested-cause = ✓ { $cause }
cause-later = Позже
resolved-line = ✅ Решено ({ $name }): { $cause }{ DOT($done) }
nothing-to-resolve = Открытых обращений здесь нет.
resolve-where = Напишите /resolve в теме клиента.

causes-title = <b>Причины</b>{ DOT($department) }
causes-line = { ID($place) }. { $cause }
causes-line-off = { ID($place) }. { $cause } (не предлагается)
causes-hint = Администраторы меняют список так: /causes add Двойная запись, /causes remove 3, а для одного отдела — /causes add салон: Двойная запись.
causes-help = Такого в этой команде нет. Примеры: /causes, /causes later, /causes add Двойная запись, /causes add салон: Двойная запись, /causes remove 3. В названии не больше { $most } знаков.
causes-wrong = { $reason ->
    [empty] Причина не названа. Например: /causes add Двойная запись.
    [long] Для кнопки это слишком длинно: не больше { $most } знаков. Например: /causes add Двойная запись.
    [known] Она уже в списке; его показывает /causes.
    [last] Она последняя, а список не может быть пустым. Сначала добавьте другую: /causes add Двойная запись.
   *[unknown] Такой причины нет. Список показывает /causes; затем назовите номер: /causes remove 3.
}
causes-changed = { $what ->
    [add] Добавлено: { $cause }{ DOT($department) }
   *[remove] Больше не предлагается: { $cause }{ DOT($department) }
}
causes-later-title = { $count ->
    [one] { $count } решённое обращение пока без причины:
    [few] { $count } решённых обращения пока без причины:
    [many] { $count } решённых обращений пока без причины:
   *[other] { $count } решённого обращения пока без причины:
}
causes-later-line = #{ ID($case) }{ DOT($name) } · { card-kind } · { $day }
causes-later-none = У всех решённых обращений причина указана.
and-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
cause-named = #{ ID($case) }: { $cause }{ DOT($name) }

case-settled = { COUNT($helper) ->
    [0] { $name }, мы считаем этот вопрос решённым. Если что-то осталось, просто напишите сюда, и мы снова этим займёмся.
   *[other] { $name }, мы считаем этот вопрос решённым. Если что-то осталось, просто напишите сюда, и { $helper } снова этим займётся.
}
case-reopened = { COUNT($helper) ->
    [0] { $sorry ->
        [yes] Простите, что вопрос всё-таки не решён; им снова занимаются коллеги.
       *[no] Этим снова занимаются коллеги.
    }
   *[other] { $sorry ->
        [yes] Простите, что вопрос всё-таки не решён; им снова занимается { $helper }.
       *[no] Этим снова занимается { $helper }.
    }
}
settled-thanks = { $name }, рады, что смогли помочь. Всего доброго!
cause-name = { $theme ->
    [own] { $name }
    [waiting] Ожидание
    [quality] Качество работы
    [attitude] Отношение
    [price] Цена
    [billing] Ошибка в счёте
    [place] Помещение
    [delivery] Доставка
    [communication] Связь с клиентом
    [booking] Запись
    [digital] Сайт или приложение
    [safety] Безопасность
    [misunderstanding] Недоразумение, не наша вина
    [question] Не жалоба, просто вопрос
    [later] Пока неизвестно
   *[other] Другое
}
done-name = { $done ->
    [explained] Извинились, объяснили
    [redone] Исправили, переделали
    [compensated] Компенсировали
    [arranged] Договорились, перенесли
    [answered] Ответили
   *[nothing] Ничего не понадобилось
}
resolve-back = ← Назад
