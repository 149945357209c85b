board-title = 📋 <b>Открытые обращения: { $count }</b>
board-line = { card-kind } · { board-age }{ $promise ->
    [late] { "" } · срок был { $at }
    [due] { "" } · обещано до { $at }
   *[none] { "" }
}{ DOT($holder) }
board-age = { $unit ->
    [minutes] { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
    [hours] { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
   *[days] { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
}
board-more = И ещё { $count }

customer-who = 👤 <b>{ $name }</b> · { LANGUAGE($language) }{ DOT($phone) }
customer-since = Клиент с { $at }{ DOT($segment) }
customer-visits = Визиты: { $count }
customer-visit = { $day }{ DOT($service) }{ DOT($staff) }{ DOT($total) }
customer-cases = Обращения: { $count }
customer-case = { card-kind } #{ ID($case) } · { $day } · { card-status }{ DOT($cause) }{ DOT($holder) }
customer-case-hidden = 🔒 Только для руководителей · #{ ID($case) } · { $day }
customer-whom = Чья история? Напишите после команды имя, номер телефона или номер клиента в вашей системе.
customer-unknown = Открытых обращений на имя «{ $name }» нет. По телефону или номеру клиента в вашей системе находится любой клиент.

dead-letters = 📭 Отложено, потому что не удалось обработать: { $count }
dead-line = { $number }. { $at } · { $sort ->
    [message] сообщение
    [edited_message] изменённое сообщение
    [callback_query] кнопка
    [message_reaction] реакция
    [my_chat_member] изменение прав бота
    [chat_member] изменение состава
   *[other] другое
}{ DOT($name) }{ DOT($why) }{ LINE($text) }
dead-try-again = { $number } · Ещё раз
dead-away = { $number } · Убрать
dead-more = И после этих ещё { $count }.
dead-tried = Попробовали ещё раз.
dead-put-away = Убрано.
