voucher-off = { $sort ->
    [percent] скидка { $percent } %, не больше { $most }
   *[other] скидка { $off }
}
voucher-hint = Код и сумма счёта, если она известна: <code>/redeem 7K4Q-2M9D 60</code>
voucher-no-code = Это не код купона. В коде восемь знаков: <code>/redeem 7K4Q-2M9D 60</code>
voucher-no-total = Не получается прочитать сумму счёта. Например: <code>/redeem 7K4Q-2M9D 60</code>
voucher-unknown = Купона { $code } нет. Код набран верно?
voucher-slowed = Слишком много неизвестных кодов. Следующий проверю после { $until }.
voucher-worth = 🎟 <b>{ $code }</b>{ DOT($name) }: { voucher-off }. Действует до { UNTIL($until) } включительно.
voucher-redeem = Погасить
voucher-redeemed = ✅ { $code } погашен: { voucher-off }.
voucher-closed = { $standing ->
    [redeemed] { $code } уже погашен: { $at }{ DOT($by) }, { voucher-off }.
    [withdrawn] { $code } отозван и больше не действует.
   *[expired] Срок { $code } вышел: { $at }.
}
voucher-used = { $known ->
    [yes] Купон { $code } использован: скидка { $off }.
   *[no] Купон { $code } использован: скидка { $percent } %.
}
