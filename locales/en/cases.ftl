# Cards, their buttons, resolving and causes. DOT sets a value apart or is nothing, ID is a number as it is.

card-bill = Bill: { $total } · { $paid ->
    [yes] paid
   *[no] not paid
}
card-line = – { $title }: { $amount }
card-line-many = – { $quantity } × { $title }: { $amount }
card-sign = { $sign ->
    [leaving] may leave
   *[angry] angry
}
card-restricted = 🔒 Only managers read this case.
card-promise = { $due ->
    [call] ⏰ Call promised for { $at }
   *[answer] ⏰ Answer promised by { $at }
}
card-holder = 🙋 { $name } has had it since { $at }
card-earlier = { $count ->
    [one] … { $count } earlier line
   *[other] … { $count } earlier lines
}
card-resolved = { $at } · { $actor } · resolved: { $cause }{ DOT($done) }
card-caused = { $at } · { $actor } · cause: { $cause }

button-take = Take
button-resolve = Resolve
button-more = More
button-give-back = Give back
button-take-over = Take over
button-reopen = Reopen
button-history = Customer's history
button-restrict = Only for managers
button-set-cause = #{ ID($case) }{ DOT($name) }: set cause

case-is-yours = It's yours.
case-is-taken = { $name } has had it since { $at }.
case-has-it = 🙋 { $name } has it now.
case-given-back = { $name } gave it back; nobody has it now.
case-is-reopened = { $name } reopened the case.
how-it-stands = { $status ->
    [waiting] ⏳ Waiting for an answer
    [answered] 💬 Answered
   *[resolved] ✅ Resolved
}{ DOT($holder) }
already-resolved = { $name } resolved it ({ $at }).
is-resolved = Resolved. The customer is told.
asked-again-below = ⬇️ It goes on below.
more-about = <b>#{ ID($case) }</b>{ DOT($name) }
more-hints = A message that begins with // is a note for colleagues. Replying /unsend to a message takes it back from the customer.
what-caused-it = What caused it? <b>#{ ID($case) }</b>{ DOT($name) }
what-was-done = { $cause }. What was done?
suggested-cause = ✓ { $cause }
cause-later = Later
resolved-line = ✅ { $name } resolved it: { $cause }{ DOT($done) }
nothing-to-resolve = There is no open case here.
resolve-where = Please write /resolve in the customer's topic.

causes-title = <b>Causes</b>{ DOT($department) }
causes-line = { ID($place) }. { $cause }
causes-line-off = { ID($place) }. { $cause } (not offered)
causes-hint = Admins change the list like this: /causes add Double booking, /causes remove 3, and for one department /causes add salon: Double booking.
causes-help = That isn't part of this command. Examples: /causes, /causes later, /causes add Double booking, /causes add salon: Double booking, /causes remove 3. A name has at most { $most } characters.
causes-wrong = { $reason ->
    [empty] The cause is missing. For example: /causes add Double booking.
    [long] That is too long for a button: at most { $most } characters. For example: /causes add Double booking.
    [known] It is on the list already; /causes shows it.
    [last] It is the last one, and a list can't be empty. First add another one: /causes add Double booking.
   *[unknown] There is no such cause. /causes shows the list; then give its number: /causes remove 3.
}
causes-changed = { $what ->
    [add] Added: { $cause }{ DOT($department) }
   *[remove] Not offered any more: { $cause }{ DOT($department) }
}
causes-later-title = { $count ->
    [one] { $count } resolved case still has no cause:
   *[other] { $count } resolved cases still have no cause:
}
causes-later-line = #{ ID($case) }{ DOT($name) } · { card-kind } · { $day }
causes-later-none = Every resolved case has its cause.
and-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
cause-named = #{ ID($case) }: { $cause }{ DOT($name) }

case-settled = { COUNT($helper) ->
    [0] { $name }, we consider this settled. If anything is still open, just write here, and we'll take it up again.
   *[other] { $name }, we consider this settled. If anything is still open, just write here, and it goes straight back to { $helper }.
}
case-reopened = { COUNT($helper) ->
    [0] { $sorry ->
        [yes] I'm sorry it isn't settled after all; I've passed it straight back to our people.
       *[no] I've passed it straight back to our people.
    }
   *[other] { $sorry ->
        [yes] I'm sorry it isn't settled after all; I've passed it straight back to { $helper }.
       *[no] I've passed it straight back to { $helper }.
    }
}
settled-thanks = Glad we could help, { $name }. All the best!
cause-name = { $theme ->
    [own] { $name }
    [waiting] Waiting
    [quality] Quality of work
    [attitude] Attitude
    [price] Price
    [billing] Mistake in the bill
    [place] Premises
    [delivery] Delivery
    [communication] Communication
    [booking] Booking
    [digital] Website or app
    [safety] Safety
    [misunderstanding] Misunderstanding, not our fault
    [question] No complaint, just a question
    [later] Not known yet
   *[other] Other
}
done-name = { $done ->
    [explained] Apologised, explained
    [redone] Put right, redone
    [compensated] Compensated
    [arranged] Arranged, rescheduled
    [answered] Answered
   *[nothing] Nothing was needed
}
resolve-back = ← Back
