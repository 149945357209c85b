# A customer's bill: shown as it was, struck from, and what comes of it.

bill-title = <b>Ваш счёт</b> · { $day }{ DOT($service) } · { $paid ->
    [yes] оплачен
   *[no] ещё не оплачен
}
bill-hint = Нажмите на то, что не оправдало ожиданий: эта строка будет вычеркнута. Это вступит в силу, когда вы нажмёте «Готово».
bill-line = { $how ->
    [struck] <s>{ bill-item } · { $was }</s>
    [part] { bill-item } · <s>{ $was }</s> { $now }
   *[whole] { bill-item } · { $was }
}
bill-item = { COUNT($quantity) ->
    [0] { $title }
   *[other] { $quantity } × { $title }
}
bill-taken = { $gesture ->
    [refund] Возврат: { $amount } ({ $reference })
   *[short_pay] Вычеркнуто: { $amount } ({ $reference })
}
bill-voucher = Купон <code>{ $code }</code>, { $off ->
    [percent] { $percent } %
   *[amount] { $amount }
}: { $state ->
    [redeemed] использован { $day }
    [expired] действовал до { UNTIL($day) }
   *[open] действует до { UNTIL($day) }
}
bill-total = { $changed ->
    [yes] Итого: <s>{ $was }</s> <b>{ $now }</b>
   *[no] Итого: <b>{ $was }</b>
}
bill-more = Ещё строки →
bill-tap = { $state ->
    [full] ↩️ { $title }
    [part] ✂️ { $title } · { $struck }/{ $units }
   *[open] ✂️ { $title }
}
bill-worth = Назвать свою цену
bill-done = ✅ Готово: { $amount }
bill-other = Другой визит: { $day }
bill-none = { $why ->
    [withdrawn] Ваш визит был отменён, поэтому счёта нет.
   *[never] У меня пока нет вашего счёта.
} Вам с радостью поможет человек.
bill-person = Поговорить с человеком
bill-no-lines = В счёте ({ $day }{ COMMA($service) }) нет строк, которые можно показать. Напишите сюда, и вам поможет человек.
bill-was = { $title }: в счёте { $amount }. Можно назвать любую сумму не больше этой.
bill-once-more = { $left ->
    [yes] { $title }: сейчас { $amount }, как вы изменили раньше. Остальное с вами решит человек.
   *[no] { $title }: этого в счёте уже нет.
}
bill-which = Какая строка?
bill-which-line = { $title } · { $amount }
bill-back = ← Назад
bill-ask-worth = { $title }: в счёте { $amount }. Во что вы это оцениваете? Просто напишите сумму.
bill-nothing-struck = Пока ничего не вычеркнуто.
bill-done-already = Это уже сделано.
bill-fine = Хорошо, спасибо!
bill-what-was-wrong = Что было не так, если хотите сказать?
bill-no-need = Не хочу говорить
bill-reason-thanks = Спасибо, что рассказали, { $name }. Мы найдём причину, чтобы это не повторилось.
bill-rest = { $some ->
    [yes] { bill-manager } насчёт оставшейся суммы: { $amount }.
   *[no] Всё записано так, как вы вычеркнули, { $name }. { bill-manager } насчёт этой суммы: { $amount }.
}
bill-manager = { COUNT($who) ->
    [0] Руководитель
   *[other] { $who }
} { $how ->
    [calls] позвонит вам
   *[writes] напишет вам сюда
}{ $day ->
    [today] {" "}до { $time }
    [tomorrow] {" "}завтра до { $time }
    [later] {" "}{ $date } до { $time }
   *[none] {""}
}
gesture-told-short-pay = { $paid ->
    [yes] Как вы решили, мы вернём вам { $amount } не позднее { BY($day) } ({ $reference }).
    [nothing] Как вы решили, счёт уменьшен на { $amount }, платить больше ничего не нужно ({ $reference }).
   *[no] Как вы решили, счёт уменьшен на { $amount }, к оплате { $left } ({ $reference }).
}

bill-desk = ✂️ { $name } · вычеркнуто из счёта: { LIST($titles) }, { $amount }{ ASIDE($reference) }. Не просите доказательств и не спорьте; найдите причину.
bill-repeated = { $name }: вычёркиваний за { $days } дн. – { $count }, всего { $amount }.
card-struck = ✂️ { $how ->
    [part] { bill-item } <s>{ $was }</s> { $now }
   *[struck] <s>{ bill-item } { $was }</s>
}
card-struck-rest = Сверх лимита: { $amount }. Об этом звонит руководитель.
card-struck-manner = 🤝 Ни о чём больше не спрашивайте, не просите доказательств и не спорьте; найдите причину.
alarm-short-pay = Нужно решить: { $amount }, { $bound ->
    [bill] больше, чем сразу снимается с одного счёта
    [days] спустя долгое время после визита
    [times] больше, чем вступает в силу сразу
    [again] вычеркнуто ещё раз после отмены
    [staff] от того, кто здесь работает
   *[currency] в другой валюте
}
