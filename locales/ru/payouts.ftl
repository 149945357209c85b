# Что мы должны клиентам и что выплачено.
payout-overdue = ⌛ { $amount } ({ $reference }, клиент: { $name }): срок выплаты был до { BY($day) }, но выплаты ещё нет.
payout-overdue-told = { $told ->
    [no] Здесь связаться с клиентом нельзя, сообщите, пожалуйста, другим способом.
   *[yes] Клиенту об этом сообщили и обещали, что деньги придут до { BY($day) }.
}
payout-pay = { $reference }: выплачено
payout-late = Простите, выплата { $amount } ({ $reference }) должна была прийти к вам до { BY($day) }, но ещё не пришла. { $anybody ->
    [yes] { COUNT($who) ->
        [0] Руководство уже знает; деньги придут до { BY($until) }.
       *[other] { $who } уже знает об этом; деньги придут до { BY($until) }.
    }
   *[no] Деньги придут до { BY($until) }.
}
payout-told = { $how ->
    [card] Сегодня мы выплатили на вашу карту { $amount } ({ $reference }).
    [transfer] Сегодня мы перевели на ваш банковский счёт { $amount } ({ $reference }).
    [cash] Сегодня мы выплатили вам наличными { $amount } ({ $reference }).
   *[next_bill] Ваш следующий счёт будет на { $amount } меньше ({ $reference }).
}
payout-stands = { $state ->
    [due] { $reference }: ещё не выплачено.
    [paid] { $reference }: выплачено ({ $how ->
        [card] карта
        [transfer] перевод
        [cash] наличные
       *[next_bill] следующий счёт
    }) — { $name }, { $at }.
    [reversed] { $reference }: отменено — { $name }, { $at }.
   *[none] { $reference }: выплачивать нечего.
}
payout-how = { $reference }: { $amount }{ DOT($name) }
    Как это выплачено? Отменить это будет нельзя.
payout-how-short = Как это выплачено?
payout-by = { $how ->
    [card] Карта
    [transfer] Перевод
    [cash] Наличные
   *[next_bill] Следующий счёт
}
payouts-none = Выплачивать никому ничего не нужно.
payouts-head = 💶 <b>К выплате: { $count }</b>
payouts-sum = Всего: { $amount }
payouts-row = <b>{ $reference }</b> · { $amount }{ DOT($name) }{ DOT($service) }{ DOT($visited) }{ DOT($number) }{ DOT($lines) } · { $overdue ->
        [yes] ⌛ просрочено, срок был { $day }
       *[no] до { BY($day) }
    }
payouts-row-hidden = <b>{ $reference }</b> · { $amount } · только для руководства, в личном чате · { $overdue ->
        [yes] ⌛ просрочено, срок был { $day }
       *[no] до { BY($day) }
    }
payouts-back = ← Раньше
payouts-on = Позже →
payouts-return = Назад
payouts-now = Вот как сейчас
payouts-hint = Например: <code>/payouts R-1042 перевод</code>
payouts-columns =
    Номер
    Клиент
    Счёт
    Услуга
    Визит
    Строки
    Сумма
    Валюта
    Выплатить до
    Кто дал
money-csv = CSV
money-csv-sent = Файл — в вашем личном чате.
money-csv-unreachable = Пока не могу написать вам лично. Откройте, пожалуйста, чат со мной и нажмите «Старт».
money-file = Вот файл.
money-file-cut = Всё в файл не поместилось; более короткий период поместится.
money-unknown = Про { $reference } ничего не известно.
button-take-back = Отменить
reversal-hint = Что отменить и почему? Например: <code>/reverse R-1042 дано дважды</code>
reversal-which = Что отменить?
reversal-which-short = Что именно?
reversal-one = { $kind }{ DOT($amount) } · { $reference }
reversal-why = Почему отменить { $reference } ({ $kind }{ COMMA($amount) })? Ответьте, пожалуйста, на это сообщение и назовите причину.
reversal-why-short = Ответьте, пожалуйста, с причиной.
reversal-why-again = Назовите, пожалуйста, причину словами; ничего не отменено.
reversal-done = { $told ->
    [no] { $reference }: отменено. Здесь связаться с клиентом нельзя, сообщите, пожалуйста, другим способом.
   *[yes] { $reference }: отменено, клиенту сообщили.
}
reversal-not = { $why ->
    [paid] { $reference }: уже выплачено ({ $name }, { $at }), поэтому отменить нельзя.
    [redeemed] { $reference }: купон уже погашен ({ $at }), поэтому отменить нельзя.
    [struck] { $reference }: сколько это стоило, решил сам клиент; отменить может только владелец.
   *[reversed] { $reference }: уже отменено — { $name }, { $at }.
}
reversal-told = { $what ->
    [owed] Простите, кое-что изменилось: выплаты { $amount } ({ $reference }) всё же не будет. Если хотите узнать больше, просто напишите сюда.
    [voucher] Простите, кое-что изменилось: купон { $code } ({ $reference }) больше не действует. Если хотите узнать больше, просто напишите сюда.
    [bill] Простите, кое-что изменилось: { $amount } ({ $reference }) больше не вычитается, и ваш счёт теперь { $left }. Если хотите узнать больше, просто напишите сюда.
   *[other] Простите, кое-что изменилось: обещанное ({ $reference }) больше не действует. Если хотите узнать больше, просто напишите сюда.
}
no-account-numbers = Ради вашей безопасности номер банковского счёта или карты здесь скрыт: пожалуйста, не присылайте сюда такие номера.
