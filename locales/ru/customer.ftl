# Как клиент хочет, чтобы с ним общались, и как движется его обращение.
settings-who = Мы обращаемся к вам так: { $name } – и пишем { $language ->
    [en] по-английски
    [et] по-эстонски
    [lt] по-литовски
    [ru] по-русски
   *[sl] по-словенски
}.
settings-talk = { $quiet ->
    [yes] Без лишних разговоров и без вопросов с нашей стороны.
   *[no] Иногда можем о чём-нибудь коротко спросить.
}
settings-first = { $when ->
    [never] Первыми не пишем; вы можете написать в любое время.
    [morning] Если пишем первыми, то утром.
    [midday] Если пишем первыми, то около полудня.
    [evening] Если пишем первыми, то вечером.
   *[any] Если пишем первыми, то днём.
}
settings-button = { $what ->
    [language] Язык
    [name] Имя
    [quiet] Без разговоров
    [talk] Можно спрашивать
    [when] Когда писать
    [stop] Не писать первыми
    [again] Снова писать
   *[back] ← Назад
}
settings-ask-language = На каком языке вам писать?
settings-language = { $language ->
    [en] English
    [et] Eesti
    [lt] Lietuvių
    [ru] Русский
   *[sl] Slovenščina
}
settings-ask-when = Когда вам удобно получать сообщения?
settings-time = { $when ->
    [morning] Утром
    [midday] Около полудня
    [evening] Вечером
   *[any] В любое время дня
}
settings-ask-name = Как к вам обращаться? Просто напишите сюда.
name-unclear = Хочется не ошибиться: напишите, пожалуйста, только имя, не длиннее { $most } букв.
wish-language = С удовольствием, пишем по-русски.
wish-name = Хорошо, { $name }, так и будем обращаться.
wish-quiet = { $quiet ->
    [yes] Хорошо, без лишних разговоров и без вопросов с нашей стороны.
   *[no] Хорошо, тогда иногда сможем снова о чём-нибудь спросить.
}

progress-taken = { $role ->
    [manager] Теперь этим занимается руководитель, { $who }
   *[agent] Теперь этим занимается { $who }
}{ $day ->
    [today] ; ответ будет здесь до { $time }
    [tomorrow] ; ответ будет здесь завтра до { $time }
    [later] ; ответ будет здесь { $date } до { $time }
   *[none] {""}
}.
progress-moved = { $name }, уточняем: ответ будет { $day ->
    [today] до { $time }
    [tomorrow] завтра до { $time }
   *[later] { $date } до { $time }
}.
progress-stands = { COUNT($who) ->
    [0] Этим занимаются наши люди (с { $since })
   *[other] Этим занимается { $who } (с { $since })
}{ $day ->
    [today] ; ответ будет здесь до { $time }
    [tomorrow] ; ответ будет здесь завтра до { $time }
    [later] ; ответ будет здесь { $date } до { $time }
   *[none] {""}
}.
