board-title = 📋 <b>Odprti primeri: { $count }</b>
board-line = { card-kind } · { board-age }{ $promise ->
    [late] { "" } · rok je bil { $at }
    [due] { "" } · rok: { $at }
   *[none] { "" }
}{ DOT($holder) }
board-age = { $unit ->
    [minutes] { $count ->
        [one] { $count } minuta
        [two] { $count } minuti
        [few] { $count } minute
       *[other] { $count } minut
    }
    [hours] { $count ->
        [one] { $count } ura
        [two] { $count } uri
        [few] { $count } ure
       *[other] { $count } ur
    }
   *[days] { $count ->
        [one] { $count } dan
        [two] { $count } dneva
        [few] { $count } dnevi
       *[other] { $count } dni
    }
}
board-more = In še { $count }

customer-who = 👤 <b>{ $name }</b> · { LANGUAGE($language) }{ DOT($phone) }
customer-since = Prvi zapis: { $at }{ DOT($segment) }
customer-visits = Obiski: { $count }
customer-visit = { $day }{ DOT($service) }{ DOT($staff) }{ DOT($total) }
customer-cases = Primeri: { $count }
customer-case = { card-kind } #{ ID($case) } · { $day } · { card-status }{ DOT($cause) }{ DOT($holder) }
customer-case-hidden = 🔒 Samo za vodje · #{ ID($case) } · { $day }
customer-whom = Čigava zgodovina? Za ukazom napišite ime, telefonsko številko ali številko stranke v svojem sistemu.
customer-unknown = Odprtega primera z imenom »{ $name }« ni. Po telefonu ali številki iz vašega sistema se najde vsaka stranka.

dead-letters = 📭 Dano na stran, ker ni bilo mogoče obdelati: { $count }
dead-line = { $number }. { $at } · { $sort ->
    [message] sporočilo
    [edited_message] spremenjeno sporočilo
    [callback_query] gumb
    [message_reaction] odziv
    [my_chat_member] sprememba mojih pravic
    [chat_member] sprememba članov
   *[other] nekaj drugega
}{ DOT($name) }{ DOT($why) }{ LINE($text) }
dead-try-again = { $number } · Poskusi znova
dead-away = { $number } · Pospravi
dead-more = In za temi še { $count }.
dead-tried = Poskus je ponovljen.
dead-put-away = Pospravljeno.
