# A manager's yes to what is beyond somebody's limit. What is wanted reads as in gestures.ftl (gesture-what).

approval-what = <b>{ gesture-what }</b>{ DOT($customer) }
approval-card = 🖐 <b>{ gesture-what }</b>{ DOT($customer) }{ DOT($case) }{ DOT($why) }
approval-card-bill = Счёт: { $total } · { $paid ->
    [yes] оплачен
   *[no] не оплачен
}{ DOT($service) }
approval-card-no-bill = Счёта нет.
approval-card-before = { $count ->
    [0] Раньше этому клиенту ничего не давали.
    [one] Давали раньше: { $count } раз, всего { $cost }; за последние 30 дней { $recent }.
    [few] Давали раньше: { $count } раза, всего { $cost }; за последние 30 дней { $recent }.
    [many] Давали раньше: { $count } раз, всего { $cost }; за последние 30 дней { $recent }.
   *[other] Давали раньше: { $count } раза, всего { $cost }; за последние 30 дней { $recent }.
}
approval-card-by = Спрашивает { $who }. Ответа ждут до { $by }; потом спросим других.
approval-card-named = ⚠️ Одобрить может { LIST($who) }, но написать лично не получается.
approval-approve = Одобрить
approval-other = Другая сумма
approval-decline = Отклонить
approval-take-back = Отозвать
approval-asked = 🖐 Запрос отправлен: { LIST($who) }. Ответа ждём до { $by }; потом спросим других.
approval-next = ⏳ Ответа пока нет ({ gesture-what }). Теперь запрос отправлен: { LIST($who) }.
approval-silent = ⏳ Пока никто не ответил ({ gesture-what }). Запрос отправлен: { LIST($who) }. Это ещё можно одобрить или отозвать.
approval-granted = ✅ { $who }: одобрено. { gesture-what } ({ $reference }). { $told ->
    [no] Здесь связаться с клиентом нельзя, сообщите, пожалуйста, другим способом.
   *[yes] Клиенту сообщили.
}
approval-granted-other = ✅ { $who }: одобрена другая сумма вместо { $asked }. { gesture-what } ({ $reference }). { $told ->
    [no] Здесь связаться с клиентом нельзя, сообщите, пожалуйста, другим способом.
   *[yes] Клиенту сообщили.
}
approval-declined = ✖️ { $who }: отклонено. { gesture-what }. Причина: { $why }
approval-withdrawn = { $why ->
    [resolved] ↩️ Обращение решено, одобрять больше не нужно.
    [left] ↩️ Того, кто спрашивал, больше нет в списке сотрудников, поэтому запрос отозван.
    [currency] ↩️ Суммы теперь в другой валюте, поэтому запрос отозван. Пожалуйста, отправьте его заново.
   *[requester] ↩️ Запрос отозван.
}
approval-stands = { $state ->
    [shown] Запрос ещё не отправлен.
    [asked] Запрос отправлен: { LIST($who) }. Решения пока нет.
    [granted] { COUNT($who) ->
        [0] Это уже дано.
       *[other] { $who }: одобрено.
    }
    [declined] { $who }: отклонено.
   *[withdrawn] Запрос отозван.
}
approval-own = Кто просит или получает, тот не может это одобрить. Нужен кто-то другой.
approval-own-limit = Это в пределах ваших лимитов: вы можете дать это без одобрения.
approval-not-yours = Отозвать может только тот, кто спросил: { $who }.
approval-nobody = { $measure ->
    [money] Столько сейчас не может одобрить никто. Можно было бы одобрить до { $most }.
    [days] Столько сейчас не может одобрить никто. Можно было бы одобрить дней: { $times }.
   *[nothing] Этого сейчас не может одобрить никто.
}
approval-unreached = Никому из тех, кто мог бы это одобрить, сейчас нельзя написать лично.
approval-how-much = Сколько вы одобряете? До { $most }: выберите сумму или напишите её, например 12,50.
approval-beyond = { $measure ->
    [less] Сейчас это больше ваших лимитов.
    [money] Сейчас это больше ваших лимитов, они до { $most }. Одобрить должен кто-то другой.
    [days] Сейчас это больше ваших лимитов, по ним дней: { $times }. Одобрить должен кто-то другой.
   *[nothing] Сейчас это больше ваших лимитов. Одобрить должен кто-то другой.
}
approval-unclear = Не получилось прочитать сумму. Напишите её так: 12,50
approval-more = { $amount } — это больше, чем просили ({ $asked }). Всё равно одобрить?
approval-yes = Да, { $amount }
approval-sum = { $amount }
approval-why-not = Почему нет? Причину увидит { $who }, клиент ничего не узнает. Выберите или напишите.
approval-reason = { $reason ->
    [not-now] Не в этот раз
    [other] Лучше подойдёт что-то другое
   *[talk] Сначала поговорите со мной
}
approval-reply-hint = Это никому не ушло. Пожалуйста, нажмите одну из кнопок карточки.
