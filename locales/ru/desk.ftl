card-title = <b>{ card-kind } #{ ID($case) }</b>{ DOT($name) }
card-kind = { $kind ->
    [problem] Проблема
    [question] Вопрос
    [person] Хочет поговорить с человеком
    [manager] Хочет поговорить с руководителем
    [callback] Просит позвонить
    [danger] 🚨 Опасность
    [urgent] ❗ Срочно
    [short_pay] Вычеркнуто из счёта
   *[other] Обращение
}
card-visit = Визит: { $day }{ DOT($service) }{ DOT($staff) }
card-language = Язык: { LANGUAGE($language) }
card-segment = Сегмент: { $segment }
card-phone = Телефон: { $phone }
card-said = «{ $text }»
card-reading = Настроение: { sentiment-name }{ DOT($themes) }
card-status = { $status ->
    [waiting] ⏳ Ждёт ответа
    [answered] 💬 Есть ответ
   *[resolved] ✅ Решено
}
card-wish = { $at } · { card-kind }
card-event = { $at } · { $actor ->
    [customer] клиент
    [bot] бот
   *[other] { $actor }
} · { $what ->
    [opened] обращение открыто
    [said] сообщение
    [reopened] снова открыто
    [taken] занимается этим
    [joined] участвует в разговоре
    [released] больше не занимается
    [answered] ответ
    [called] звонок
    [call_agreed] звонок согласован
    [call_moved] звонок изменён
    [call_cancelled] звонок отменён
    [call_tried] звонок без ответа
    [restricted] только для руководителей
    [caused] указана причина
    [reminded] напоминание
    [overdue] обещанный срок прошёл
    [gifted] подарок за ожидание
    [granted] компенсация
    [reversed] компенсация отменена
    [paid] выплачено
    [unpaid] выплата просрочена
    [redeemed] купон погашен
    [struck] вычеркнуто из счёта
    [asked_approval] запрос руководителю
    [approved] одобрено
    [declined] отклонено
    [approval_withdrawn] запрос отозван
   *[resolved] решено
}
theme-name = { $theme ->
    [waiting] ожидание
    [attitude] отношение
    [quality] качество
    [price] цена
    [billing] счёт
    [place] помещение
    [delivery] доставка
    [communication] связь с клиентом
    [booking] запись
    [digital] сайт или приложение
    [safety] безопасность
   *[other] другое
}
sentiment-name = { $sentiment ->
    [negative] плохое
    [mixed] смешанное
    [positive] хорошее
   *[neutral] нейтральное
}

topic-title = { $name } · { ID($number) }
topic-recreated = Тема была удалена, поэтому вот новая. Разговор продолжается здесь.
speaker = { $name }:

not-delivered = ⚠️ До клиента это не дошло: { $reason ->
    [blocked] бот заблокирован клиентом.
    [deactivated] аккаунта в Telegram больше нет.
    [not_started] клиент ещё не начал разговор с ботом.
    [chat_not_found] Telegram не находит чат.
    [too_long] для Telegram это слишком длинно.
    [too_big] для Telegram файл слишком большой.
   *[refused] Telegram это не принял.
}
not-delivered-about = Речь шла о { $reference }. Пожалуйста, сообщите клиенту другим способом.
copy-source-deleted = ⚠️ Сообщение удалили раньше, чем его удалось передать.
sending-unsure = ⚠️ Telegram не подтвердил это сообщение, неизвестно, дошло ли оно: «{ $text }»
send-again = Отправить ещё раз
sent-again = Отправлено ещё раз.
poison-raw = ⚠️ Это сообщение не удалось обработать, вот оно как есть.
not-on-roster = { COUNT($name) ->
    [0] Анонимные сообщения до клиента не доходят. Пишите, пожалуйста, от своего имени.
   *[other] { $name } — не из списка сотрудников, поэтому написанное здесь никуда не ушло. Добавить может администратор.
}
unknown-command-hint = Такой команды нет, клиенту ничего не ушло. Заметка начинается с //, ответ пишется без косой черты.
customer-blocked = Бот заблокирован клиентом, сообщения больше не доходят.
customer-back = Клиент снова на связи, сообщения доходят.
second-account = Ссылку этого визита открыли с другого аккаунта. Там ничего не показано.
praise-passed = 👏 Похвала от клиента ({ $name }): { LIST($staff) }. «{ $text }»
staff-not-allowed = На это у вас нет прав. Их может дать администратор.

card-need = ⭐ { $need }
need-where = Напишите эту команду в теме клиента или в ответ на его карточку.
need-too-many = Больше на карточке не помещается (не более { $count }). Сначала уберите что-нибудь.
need-head = Что важно знать ({ $name }):
need-none = Ничего особенного не записано ({ $name }). Напишите это после команды, например: <code>/need аллергия на латекс</code>
need-remove = Убрать: { $need }
need-removed = Убрано
