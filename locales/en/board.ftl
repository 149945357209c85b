# The board of open cases, the history of a customer, and what could not be processed.
board-title = 📋 <b>Open cases: { $count }</b>
board-line = { card-kind } · { board-age }{ $promise ->
    [late] { "" } · overdue since { $at }
    [due] { "" } · promised by { $at }
   *[none] { "" }
}{ DOT($holder) }
board-age = { $unit ->
    [minutes] { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
    [hours] { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
   *[days] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
}
board-more = And { $count } more

customer-who = 👤 <b>{ $name }</b> · { LANGUAGE($language) }{ DOT($phone) }
customer-since = Customer since { $at }{ DOT($segment) }
customer-visits = Visits: { $count }
customer-visit = { $day }{ DOT($service) }{ DOT($staff) }{ DOT($total) }
customer-cases = Cases: { $count }
customer-case = { card-kind } #{ ID($case) } · { $day } · { card-status }{ DOT($cause) }{ DOT($holder) }
customer-case-hidden = 🔒 Only for managers · #{ ID($case) } · { $day }
customer-whom = Whose history? Write a name, a phone number or your own customer number after the command.
customer-unknown = Nobody with an open case is called “{ $name }”. By phone number or your own customer number I find every customer.

dead-letters = 📭 Put aside because they couldn't be processed: { $count }
dead-line = { $number }. { $at } · { $sort ->
    [message] message
    [edited_message] edited message
    [callback_query] button
    [message_reaction] reaction
    [my_chat_member] change of my rights
    [chat_member] change of members
   *[other] something else
}{ DOT($name) }{ DOT($why) }{ LINE($text) }
dead-try-again = { $number } · Try again
dead-away = { $number } · Dismiss
dead-more = And { $count } more after these.
dead-tried = Tried again.
dead-put-away = Dismissed.
