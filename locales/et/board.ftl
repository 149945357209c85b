board-title = 📋 <b>Avatud juhtumeid: { $count }</b>
board-line = { card-kind } · { board-age }{ $promise ->
    [late] { "" } · tähtaeg oli { $at }
    [due] { "" } · lubatud: { $at }
   *[none] { "" }
}{ DOT($holder) }
board-age = { $unit ->
    [minutes] { $count ->
        [one] { $count } minut
       *[other] { $count } minutit
    }
    [hours] { $count ->
        [one] { $count } tund
       *[other] { $count } tundi
    }
   *[days] { $count ->
        [one] { $count } päev
       *[other] { $count } päeva
    }
}
board-more = Ja veel { $count }

customer-who = 👤 <b>{ $name }</b> · { LANGUAGE($language) }{ DOT($phone) }
customer-since = Esmakordselt kirjas: { $at }{ DOT($segment) }
customer-visits = Külastusi: { $count }
customer-visit = { $day }{ DOT($service) }{ DOT($staff) }{ DOT($total) }
customer-cases = Juhtumeid: { $count }
customer-case = { card-kind } #{ ID($case) } · { $day } · { card-status }{ DOT($cause) }{ DOT($holder) }
customer-case-hidden = 🔒 Ainult juhtidele · #{ ID($case) } · { $day }
customer-whom = Kelle ajalugu? Kirjuta käsu järele nimi, telefoninumber või oma süsteemi kliendinumber.
customer-unknown = Kellelgi nimega „{ $name }“ ei ole avatud juhtumit. Telefoninumbri või oma süsteemi kliendinumbri järgi leiad iga kliendi.

dead-letters = 📭 Kõrvale pandud, sest ei õnnestunud töödelda: { $count }
dead-line = { $number }. { $at } · { $sort ->
    [message] sõnum
    [edited_message] muudetud sõnum
    [callback_query] nupp
    [message_reaction] reaktsioon
    [my_chat_member] minu õiguste muutus
    [chat_member] liikmete muutus
   *[other] midagi muud
}{ DOT($name) }{ DOT($why) }{ LINE($text) }
dead-try-again = { $number } · Proovi uuesti
dead-away = { $number } · Eemalda
dead-more = Ja pärast neid veel { $count }.
dead-tried = Proovisin uuesti.
dead-put-away = Eemaldatud.
