alarm = 🔔 { $reason ->
    [danger] Опасность
    [urgent] Срочно
    [leaving] Хочет уйти от нас
    [manager] Нужен руководитель
    [short_pay] Из счёта вычеркнуто больше, чем снимается сразу
   *[angry] Сильное недовольство
}: { $name } (#{ ID($case) })
alarm-words = «{ $text }»
alarm-earlier = Раньше: «{ $text }»
alarm-visit = Визит: { $day }{ DOT($service) }{ DOT($staff) }
alarm-unreached = { COUNT($who) ->
    [0] Дежурный сотрудник
   *[other] { $who }
} не получает личных сообщений, спрашиваем дальше.
alarm-exhausted = Никто ещё не откликнулся, хотя спросили всех: { $name } (#{ ID($case) }).
alarm-passed = { COUNT($who) ->
    [0] Передано дальше.
   *[other] Передано дальше, теперь спрашиваем: { $who }.
}
alarm-taken = Этим занимается { $who }: { $name }.
write-now = Напишу сейчас
call-at = Позвоню в { $time }
someone-else = Кто-то другой
write-here = Всё, что вы сейчас напишете здесь, получит { $name }.
here-now = { $role ->
    [manager] { $who }, руководитель, уже здесь и сейчас напишет.
   *[agent] { $who } уже здесь и сейчас напишет.
}
call-which-number = По какому номеру вам позвонить?
call-planned = Напоминание: { $time }.
call-now = ☎️ Пора позвонить: { $name } (#{ ID($case) }), { COUNT($phone) ->
    [0] номер неизвестен, спросите его письменно.
   *[other] { $phone }
}
call-done = Готово
call-missed = Нет ответа
call-noted = Отмечено, спасибо.
call-tried = { $who } не может до вас дозвониться и попробует снова { $day ->
    [today] в { $time }
    [tomorrow] завтра в { $time }
   *[later] { $date } в { $time }
}. Если удобнее другой номер, просто напишите его сюда.

duty-in-general = { COUNT($who) ->
    [0] Дежурит первый человек из списка сотрудников.
   *[other] Дежурит { $who }.
}
duty-in = { $department }: { COUNT($who) ->
    [0] сотрудник, чьё имя пока неизвестно.
   *[other] { $who }.
}
duty-me = Дежурство на мне
duty-now = { COUNT($who) ->
    [0] Теперь дежурите вы
   *[other] Теперь дежурит { $who }
}{ ASIDE($department) }.
duty-off = Вы больше не дежурите.
duty-was-not = Вы и не дежурили.
duty-no-department = За «{ $department }» в списке сотрудников никто не отвечает, ничего не изменено.
duty-who = Имени «{ $who }» в списке сотрудников нет, ничего не изменено.
duty-which = Имя «{ $who }» носят несколько человек. Каждый из них может написать /duty me.
