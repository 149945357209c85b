# Что можно дать: предложениями; изменённое значение — как "до → после".

policy-title = <b>Что мы можем дать, чтобы всё исправить</b>
policy-now = <b>Что мы можем дать, чтобы всё исправить</b>
    Версия { ID($number) }, действует с { $at } { $set ->
        [program] Она пришла с программой.
       *[person] Кто установил: { $name }.
    }
policy-then = <b>Что мы могли дать раньше</b>
    Версия { ID($number) }, действовала с { $at } по { $until } { $set ->
        [program] Она пришла с программой.
       *[person] Кто установил: { $name }.
    }
policy-lines = { $l1 }{ LINE($l2) }{ LINE($l3) }{ LINE($l4) }{ LINE($l5) }{ LINE($l6) }{ LINE($l7) }{ LINE($l8) }{ LINE($l9) }{ LINE($l10) }{ LINE($l11) }{ LINE($l12) }
policy-step = { $before } → { $after }
policy-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
policy-working-days = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
}
policy-times = { $count ->
    [one] { $count } раз
    [few] { $count } раза
    [many] { $count } раз
   *[other] { $count } раза
}
policy-gesture = { $gesture ->
    [refund] возврат денег
    [own-way] помощь по-своему
    [discount] скидки
    [gift] подарки
    [redo] переделка
    [earlier] более раннее время
    [deferral] отсрочка оплаты
    [specialist] другой специалист
    [waiting] подарок за ожидание
   *[surprise] сюрпризы
}
policy-gestures = { $g1 }{ COMMA($g2) }{ COMMA($g3) }{ COMMA($g4) }{ COMMA($g5) }{ COMMA($g6) }{ COMMA($g7) }{ COMMA($g8) }{ COMMA($g9) }{ COMMA($g10) }
policy-may = <b>{ $role ->
    [everybody] Каждый даёт сразу, никого не спрашивая
    [admin] Администратор даёт сразу
    [manager] Руководитель даёт сразу
   *[agent] Сотрудник даёт сразу, никого не спрашивая
}</b>
policy-limit = Не больше { $per_case } на один случай и { $per_customer } одному клиенту за 30 дней, всем вместе { $per_day } за день и { $per_month } за месяц: { LIST($gestures) }.
policy-never = Только с чужого согласия: { LIST($gestures) }.
policy-nobody = Никто не даёт: { LIST($gestures) }.
policy-of-role = { $role ->
    [admin] Администратор.
    [manager] Руководитель.
   *[agent] Сотрудник.
} { $line }
policy-off = { $role ->
    [admin] Администратор
    [manager] Руководитель
   *[agent] Сотрудник
} больше не даёт: { LIST($gestures) }.
policy-regular = Постоянный клиент — тот, кто бывает здесь как минимум { $visits } за { $days }; ему можно дать { $percent } % от этого, и на один случай, и за 30 дней.
policy-segments = Постоянные клиенты по сегменту: { LIST($segments) }.
policy-short-pay = Клиент может сам сразу снять с одного счёта до { $bill }: за { $days } после визита, { $times } за { $within }; если больше, звонит руководитель.
policy-short-pay-off = О том, что клиент вычёркивает из счёта, договаривается по телефону руководитель.
policy-surprises = На сюрпризы в месяц есть { $budget } на всех.
policy-surprises-left = На сюрпризы в месяц есть { $budget } на всех; на этот месяц осталось { $left }.
policy-waiting = Кому приходится ждать звонка до следующего открытия, тот получает { $worth }: не больше { $per_case } на один случай и { $per_customer } одному клиенту за 30 дней, всем вместе { $per_day } за день и { $per_month } за месяц.
policy-waiting-off = Подарка за ожидание до следующего открытия нет.
policy-pay = Срок выплаты обещанных денег: { $days }.
policy-vouchers = Купон действует { $days }.
policy-gifts = Подарки на выбор: { $g1 }{ COMMA($g2) }{ COMMA($g3) }{ COMMA($g4) }{ COMMA($g5) }{ COMMA($g6) }{ COMMA($g7) }{ COMMA($g8) }{ COMMA($g9) }{ COMMA($g10) }{ COMMA($g11) }{ COMMA($g12) }{ COMMA($g13) }{ COMMA($g14) }{ COMMA($g15) }{ COMMA($g16) }{ COMMA($g17) }{ COMMA($g18) }{ COMMA($g19) }{ COMMA($g20) }.
policy-no-gifts = В списке подарков пока ничего нет.
policy-gift = { $item } ({ $cost })
policy-gift-there = { $new ->
    [yes] Новый подарок: { $item }, { $cost }.
   *[no] Подарок: { $item }, { $cost }.
}
policy-gift-gone = Больше не подарок: { $item }.
policy-left = <b>{ $name }: можно ещё дать</b>
policy-left-line = Сегодня { $today } и в этом месяце { $month }: { LIST($gestures) }.
policy-hints = Изменить можно командой /limits; номер после /policy покажет прежнюю версию.
policy-unknown = Версии «{ $piece }» нет. Действует { ID($number) }.
policy-first = Это первая версия.
policy-differs = <b>Чем отличается от версии { ID($number) }</b>
policy-no-difference = Ничем.
policy-other-currency = Суммы теперь в { $now }, а не в { $before }. { $state ->
    [shipped] Поэтому действуют лимиты, которые пришли с программой: их показывает /policy, меняет /limits.
   *[earlier] Поэтому действуют лимиты, которые были последними в этой валюте: их показывает /policy.
}
policy-newer = Версия лимитов { ID($number) } установлена более новой программой. { $state ->
    [partly] Что здесь неизвестно, пропускается: что действует, показывает /policy.
   *[earlier] Здесь её не прочитать, поэтому действует версия { ID($used) }: её показывает /policy.
}

limits-help = Например:
    <code>/limits возврат сотрудник 30</code> – на один случай; остальное в той же пропорции
    <code>/limits возврат сотрудник случай 30 клиент 60 день 150 месяц 1500</code>
    <code>/limits отсрочка руководитель 14</code> – на сколько дней можно отложить оплату
    <code>/limits скидка нет</code>
limits-more = Что ещё можно изменить:
    <code>/limits подарок добавить кофе 3</code> · <code>/limits подарок убрать кофе</code>
    <code>/limits сюрпризы 200</code> · <code>/limits ожидание 5</code> · <code>/limits ожидание нет</code>
    <code>/limits постоянный 5 визитов за 365 дней 150%</code> · <code>/limits постоянный сегмент вип</code>
    <code>/limits вычёркивание 100 за 30 дней 3 раза за 90 дней</code>
    <code>/limits выплата 3 дня</code> · <code>/limits купон 90 дней</code>
limits-changed = <b>Лимиты изменены. Кто изменил: { $name }</b>
limits-news = Лимиты изменены. Кто изменил: { $name }. Все показывает /policy.
limits-undone = Прежние лимиты возвращены. Кто вернул: { $name }. Все показывает /policy.
limits-restored = Снова действуют прежние лимиты.
limits-undo = Отменить
limits-affected = { $count ->
    [one] Ждёт { $count } запрос; решение по нему будет по новым лимитам.
    [few] Ждут { $count } запроса; решения по ним будут по новым лимитам.
    [many] Ждут { $count } запросов; решения по ним будут по новым лимитам.
   *[other] Ждут { $count } запроса; решения по ним будут по новым лимитам.
}
limits-unchanged = Ничего не изменено.
limits-same = Так уже и есть.
limits-ladder = Роль выше не может давать меньше, чем роль ниже. А так вышло бы наоборот: { $higher } меньше, чем { $lower } ({ $gesture }). Можно изменить несколько ролей сразу: <code>/limits возврат сотрудник руководитель 30</code>
limits-periods = Так нельзя ({ $gesture }): { $smaller ->
    [case] на один случай было бы больше
   *[day] на один день было бы больше
}, чем { $larger ->
    [customer] одному клиенту за 30 дней
    [day] на один день
   *[month] на один месяц
}.
limits-range = Можно от { $least } до { $most }: { $piece } не подходит.
limits-first = Этого пока не дают ({ $gesture }), поэтому сначала нужен лимит на один случай: <code>/limits возврат сотрудник 30</code>
limits-wrong = { $reason ->
    [kind] Что здесь значит «{ $piece }»?
    [mixed] «{ $piece }»: это считается по-разному — деньгами, днями или разами. Пожалуйста, по одному.
    [who] Для кого? Сотрудник, руководитель или администратор.
    [much] Сколько?
    [amount] «{ $piece }» — это не сумма ({ $currency }).
    [number] «{ $piece }» — это не целое число дней или раз.
    [large] Это больше, чем кто-либо может иметь в виду.
    [gifts] Подарков может быть не больше { $most }.
    [no-gift] «{ $piece }» нет в списке подарков.
    [name] В названии должна быть хотя бы одна буква и не больше { $most }.
   *[word] Непонятно, что значит «{ $piece }».
}
