call-window = { $day ->
    [today] сегодня
    [tomorrow] завтра
    [after] послезавтра
   *[date] { $date }
} { $exact ->
    [yes] в { $from }
   *[no] с { $from } до { $until }
}

call-agreed = { $how ->
    [moved] Хорошо, позвоним вам { $day ->
        [date] { call-window } по номеру { $phone }
       *[other] по номеру { $phone } { call-window }
    }.
   *[agreed] Позвоним вам { $day ->
        [date] { call-window } по номеру { $phone }
       *[other] по номеру { $phone } { call-window }
    }.
}
call-stands = Позвоним вам { call-window }.
call-off = Хорошо, звонить не будем. Если передумаете, просто напишите сюда.
call-passed-on = Ваша просьба передана, вам позвонят.
call-thanks = Спасибо!
call-ask-phone = { $why ->
    [other] Конечно. По какому номеру позвонить?
    [unclear] Номера в сообщении не нашлось. По какому номеру позвонить?
    [again] По какому номеру позвонить?
   *[first] С удовольствием позвоним. По какому номеру?
}
call-noted-ask-phone = Записали: { call-window }. По какому номеру позвонить?
call-no-hurry = Не спешите: напишите { $asked ->
    [phone] номер
   *[when] время
} сюда, когда будет удобно, и мы позвоним.
call-wrong-phone = { $flaw ->
    [short] В номере { $written } не хватает цифр. По какому номеру позвонить?
    [long] В номере { $written } слишком много цифр для местного. Если он зарубежный, начните, пожалуйста, с + и кода страны.
    [service] На номер { $written } мы позвонить не можем. По какому номеру позвонить?
    [code] Номеру { $written } не хватает кода страны. Пришлите его, пожалуйста, ещё раз, начиная с + и кода страны.
   *[unknown] Похоже, номера { $written } не существует. Если он верный, пришлите его ещё раз, а если нет — другой.
}
call-which = По какому из этих номеров позвонить?
call-number = { $phone }
call-ask-when = { $why ->
    [past] Это время уже прошло. Когда вам удобно?
    [closed] В это время мы, к сожалению, закрыты. Когда ещё вам было бы удобно?
    [far] Договориться о звонке можно самое большее на два месяца вперёд. Когда вам удобно?
    [unclear] Не совсем понятно, какое время вы имеете в виду. Когда вам удобно?
    [missed] Простите, что вам не позвонили. Когда вам удобно теперь?
    [other] Конечно. Когда вам удобнее?
   *[first] Когда вам удобно? Выберите время или напишите своё.
}
call-slot = { $day ->
    [today] Сегодня
    [tomorrow] Завтра
    [after] Послезавтра
   *[date] { $date }
}, { $exact ->
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-soon = Как можно скорее
call-share-phone = 📱 Отправить мой номер
call-another-time = Другое время
call-another-number = Другой номер
call-not-needed = Звонок не нужен
call-tried-again = Мы ещё раз звонили вам по номеру { $phone } и попробуем снова { call-window }. Если удобнее другое время, выберите его или напишите сюда.

card-call = 📞 { COUNT($phone) ->
    [0] номер пока неизвестен
   *[other] { $phone }
} · { $exact ->
    [open] время пока не выбрано
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-line = 📞 { $how ->
    [moved] { $name }: звонок изменён
   *[agreed] { $name }: договорились о звонке
}: { $phone }, { $exact ->
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-line-off = 📞 { $name }: звонок больше не нужен.
call-due = ☎️ Пора звонить: { $name } (#{ ID($case) }), { $phone }, { $exact ->
    [yes] обещано на { $from }
   *[no] обещано до { $until }
}
