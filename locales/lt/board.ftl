board-title = 📋 <b>Atviri atvejai: { $count }</b>
board-line = { card-kind } · { board-age }{ $promise ->
    [late] { "" } · terminas buvo { $at }
    [due] { "" } · pažadėta iki { $at }
   *[none] { "" }
}{ DOT($holder) }
board-age = { $unit ->
    [minutes] { $count ->
        [one] { $count } minutė
        [few] { $count } minutės
        [many] { $count } minutės
       *[other] { $count } minučių
    }
    [hours] { $count ->
        [one] { $count } valanda
        [few] { $count } valandos
        [many] { $count } valandos
       *[other] { $count } valandų
    }
   *[days] { $count ->
        [one] { $count } diena
        [few] { $count } dienos
        [many] { $count } dienos
       *[other] { $count } dienų
    }
}
board-more = Ir dar { $count }

customer-who = 👤 <b>{ $name }</b> · { LANGUAGE($language) }{ DOT($phone) }
customer-since = Klientas nuo { $at }{ DOT($segment) }
customer-visits = Apsilankymai: { $count }
customer-visit = { $day }{ DOT($service) }{ DOT($staff) }{ DOT($total) }
customer-cases = Atvejai: { $count }
customer-case = { card-kind } #{ ID($case) } · { $day } · { card-status }{ DOT($cause) }{ DOT($holder) }
customer-case-hidden = 🔒 Tik vadovams · #{ ID($case) } · { $day }
customer-whom = Kieno istorija? Po komandos parašykite vardą, telefono numerį arba kliento numerį savo sistemoje.
customer-unknown = Atvirų atvejų vardu „{ $name }“ nėra. Pagal telefoną ar kliento numerį savo sistemoje rasite kiekvieną klientą.

dead-letters = 📭 Padėta į šalį, nes nepavyko apdoroti: { $count }
dead-line = { $number }. { $at } · { $sort ->
    [message] žinutė
    [edited_message] pakeista žinutė
    [callback_query] mygtukas
    [message_reaction] reakcija
    [my_chat_member] mano teisių pakeitimas
    [chat_member] narių pakeitimas
   *[other] kita
}{ DOT($name) }{ DOT($why) }{ LINE($text) }
dead-try-again = { $number } · Bandyti dar kartą
dead-away = { $number } · Pašalinti
dead-more = Ir po šių dar { $count }.
dead-tried = Pabandyta dar kartą.
dead-put-away = Pašalinta.
