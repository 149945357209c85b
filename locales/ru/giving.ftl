button-make-right = Исправить
card-took-back = <s>{ gesture-line }</s> · отменено
customer-given = Компенсаций: { $count }

give-head = { $name }{ $regular ->
    [yes] {" "}(постоянный клиент)
   *[no] {""}
}: что { $who } может дать сейчас
give-left = { $measure ->
    [money] { gesture-name }: до { $amount }
    [days] { gesture-name }: до { $count ->
        [one] { $count } дня
        [few] { $count } дней
        [many] { $count } дней
       *[other] { $count } дня
    }
   *[times] { gesture-name }: { $count ->
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    }
}
give-none = Сейчас { $who } ничего больше дать здесь не может. Можно спросить руководителя: напишите, что бы вы дали.
give-other = Другая сумма…
give-own = Своими словами…
give-ask-amount = <b>Ответьте на это сообщение</b> суммой, например <code>12,50</code>; после неё можно указать причину. Сначала вы увидите текст для клиента.
give-ask-words = <b>Ответьте на это сообщение</b>: что вы даёте и сколько это стоит, например <code>цветы на дом 15</code>. Сначала вы увидите текст для клиента.
give-preview = { $name } прочтёт:
give-reason = Причина: { $reason }
give-now = Дать
give-ask-manager = Спросить руководителя
give-done = ✅ { gesture-line }. Клиенту сообщили.
give-given = Готово: { $reference }
give-already = Уже сделано: { $reference } ({ $actor }).
give-outdated = Этот предпросмотр устарел. Нажмите «Исправить» ещё раз.
give-waits = Запрос руководителю об этом уже отправлен.
give-beyond = ⚠️ { $bound ->
    [case] Это больше, чем { $who } может дать по этому обращению.
    [customer] Это больше, чем { $who } может дать этому клиенту за 30 дней.
    [day] Это больше, чем { $who } может дать сегодня.
    [month] Это больше, чем { $who } может дать в этом месяце.
    [surprises] Это больше, чем осталось на сюрпризы в этом месяце.
    [own] Это получит { $who }, поэтому решает кто-то другой.
   *[never] { $who } не может дать это без руководителя.
} Ничего не выдано.
give-misread = Не удалось понять, что дать. Ничего не выдано, и клиенту ничего не отправлено.
give-unknown = Компенсации «{ $word }» нет. Ничего не выдано.
give-other-money = Лимиты заданы в валюте { $currency }, напишите сумму в ней. Ничего не выдано.
give-examples = Например:
    <code>/give возврат 12,50 опоздали на час</code>
    <code>/give скидка 10%</code>
    <code>/give по-своему цветы на дом 15</code>
give-example-surprise = Например: <code>/give сюрприз коробка конфет 8</code>
give-where = Напишите /give в теме клиента или ответом на его карточку, чтобы было ясно, для кого это.
give-in-private = То, что видят только руководители, даётся в личном чате: там всё уже показано.
