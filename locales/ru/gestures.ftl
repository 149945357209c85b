gesture-name = { $gesture ->
    [refund] Возврат денег
    [own_way] По-своему
    [discount] Скидка
    [gift] Подарок
    [redo] Переделка
    [earlier] Более раннее время
    [deferral] Отсрочка оплаты
    [specialist] Другой специалист
    [waiting] Подарок за ожидание
    [surprise] Сюрприз
   *[short_pay] Вычеркнуто клиентом
}
gesture-what = { $gesture ->
    [refund] Возврат { $amount }
    [own_way] По-своему: { $words } ({ $cost })
    [discount] { $off ->
        [percent] Скидка { $percent } %, не больше { $amount }
       *[amount] Скидка { $amount }
    }
    [gift] Подарок: { $item } ({ $cost })
    [redo] Бесплатная переделка{ COMMA($words) }
    [earlier] Более раннее время{ COMMA($words) }
    [deferral] Отсрочка оплаты на { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
    [specialist] Смена специалиста{ ASIDE($reason) }
    [waiting] Подарок за ожидание: { $amount }
    [surprise] Сюрприз: { $words } ({ $cost })
   *[short_pay] Вычеркнуто клиентом: { $amount }
}
gesture-line = { $reference } · { gesture-what }{ DOT($name) }

gesture-told-refund = { $paid ->
    [yes] Мы вернём вам { $amount } не позднее { BY($day) } ({ $reference }).
    [nothing] Ваш счёт уменьшен на { $amount } ({ $reference }). Платить больше ничего не нужно.
   *[no] Ваш счёт уменьшен на { $amount } ({ $reference }). К оплате { $left }.
}
gesture-told-own-way = Вот что мы для вас сделаем: { $words } ({ $reference }).
gesture-told-discount = { $off ->
    [percent] В следующий раз для вас скидка { $percent } %, не больше { $amount } ({ $reference }).
   *[amount] В следующий раз вы заплатите на { $amount } меньше ({ $reference }).
} Просто покажите этот код, он действует до { UNTIL($until) }: <code>{ $code }</code>
gesture-told-gift = Для вас подарок: { $item } ({ $reference }). Просто спросите о нём, когда будете у нас.
gesture-told-redo = { $worded ->
    [yes] Мы всё переделаем, и платить за это не нужно: { $words } ({ $reference }).
   *[no] Мы всё переделаем, и платить за это не нужно ({ $reference }). Когда вам удобно?
}
gesture-told-earlier = { $worded ->
    [yes] Для вас есть более раннее время: { $words } ({ $reference }).
   *[no] Мы примем вас раньше ({ $reference }). Когда вам удобно?
}
gesture-told-deferral = Со счётом можно не спешить: оплатить его можно до { UNTIL($until) } включительно ({ $reference }).
gesture-told-specialist = Вы можете продолжить у другого специалиста и ничего на этом не потеряете ({ $reference }). К кому вам хотелось бы?
gesture-told-waiting = Спасибо, что подождёте нашего открытия: в следующий раз вы заплатите на { $amount } меньше ({ $reference }). Просто покажите этот код, он действует до { UNTIL($until) }: <code>{ $code }</code>
gesture-told-surprise = Небольшой сюрприз для вас: { $words } ({ $reference }).

gesture-flaw = { $flaw ->
    [no_amount] Какая сумма? Например, 12,50.
    [no_percent] Процентов должно быть от 1 до 100.
    [no_days] На сколько дней? Например, 7.
    [no_item] Такого подарка в списке нет.
    [no_words] Напишите коротко, что это: клиент это прочтёт.
    [no_reason] Напишите коротко, почему клиент хочет замены.
    [more_than_bill] Это больше, чем осталось в счёте.
    [no_bill] Счёта здесь нет.
    [other_currency] Счёт в другой валюте, здесь по нему деньги вернуть нельзя.
    [paid_already] По этому счёту платить больше нечего.
    [once_only] У этого клиента это уже было, а даётся это только раз.
    [not_by_hand] Это даёт только бот.
   *[no_case] Для этого нужно обращение.
}
gesture-bound = { $bound ->
    [case] В этом обращении ваш лимит больше не позволяет.
    [customer] Этому клиенту за 30 дней больше дать нельзя.
    [day] Ваш лимит на сегодня исчерпан.
    [month] Ваш лимит на этот месяц исчерпан.
    [surprises] Бюджет сюрпризов на этот месяц исчерпан.
    [own] Клиент здесь — вы.
   *[never] В ваших лимитах этого нет.
}
