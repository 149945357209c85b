# What staff see in the support group. DOT sets a value apart or is nothing, ID is a number as it is.

card-title = <b>{ card-kind } #{ ID($case) }</b>{ DOT($name) }
card-kind = { $kind ->
    [problem] Problem
    [question] Question
    [person] Wants to talk to a person
    [manager] Wants to talk to the manager
    [callback] Wants a call
    [danger] 🚨 Danger
    [urgent] ❗ Urgent
    [short_pay] Short pay
   *[other] Case
}
card-visit = Visit: { $day }{ DOT($service) }{ DOT($staff) }
card-language = Language: { LANGUAGE($language) }
card-segment = Segment: { $segment }
card-phone = Phone: { $phone }
card-said = “{ $text }”
card-reading = Mood: { sentiment-name }{ DOT($themes) }
card-status = { $status ->
    [waiting] ⏳ Waiting for an answer
    [answered] 💬 Answered
   *[resolved] ✅ Resolved
}
card-wish = { $at } · { card-kind }
card-event = { $at } · { $actor ->
    [customer] customer
    [bot] bot
   *[other] { $actor }
} · { $what ->
    [opened] case opened
    [said] wrote
    [reopened] wrote again, reopened
    [taken] took it
    [joined] joined in
    [released] gave it back
    [answered] answered
    [called] called
    [call_agreed] agreed on a call
    [call_moved] changed the call
    [call_cancelled] called the call off
    [call_tried] tried to call
    [restricted] limited it to managers
    [caused] named the cause
    [reminded] reminded staff
    [overdue] promise overdue
    [gifted] gave a gift for the wait
    [granted] gave something to put it right
    [reversed] took a gesture back
    [paid] paid it out
    [unpaid] payment overdue
    [redeemed] redeemed a voucher
    [struck] struck from the bill
    [asked_approval] asked a manager
    [approved] approved
    [declined] declined
    [approval_withdrawn] request withdrawn
   *[resolved] resolved
}
theme-name = { $theme ->
    [waiting] waiting
    [attitude] attitude
    [quality] quality
    [price] price
    [billing] bill
    [place] premises
    [delivery] delivery
    [communication] communication
    [booking] booking
    [digital] website or app
    [safety] safety
   *[other] other
}
sentiment-name = { $sentiment ->
    [negative] unhappy
    [mixed] mixed
    [positive] happy
   *[neutral] neutral
}

topic-title = { $name } · { ID($number) }
topic-recreated = The topic had been deleted, so here is a new one. What comes next goes on from there.
speaker = { $name }:

not-delivered = ⚠️ This didn't reach the customer: { $reason ->
    [blocked] the customer has blocked the bot.
    [deactivated] the Telegram account no longer exists.
    [not_started] the customer hasn't started the bot yet.
    [chat_not_found] Telegram doesn't find the chat.
    [too_long] it is too long for Telegram.
    [too_big] the file is too big for Telegram.
   *[refused] Telegram refused it.
}
not-delivered-about = It was about { $reference }. Please let the customer know in another way.
copy-source-deleted = ⚠️ The message was deleted before it could be passed on.
sending-unsure = ⚠️ Telegram didn't confirm this message, so it may or may not have arrived: “{ $text }”
send-again = Send again
sent-again = Sent again.
poison-raw = ⚠️ This message couldn't be processed; here it is as it came.
not-on-roster = { COUNT($name) ->
    [0] What is written anonymously doesn't reach the customer. Please write under your own name.
   *[other] { $name } isn't on the staff list, so what was written here went nowhere. An admin can add them.
}
unknown-command-hint = There is no such command, and nothing went to the customer. Begin with // for a note, or without a slash to answer.
customer-blocked = The customer has blocked the bot; messages no longer arrive.
customer-back = The customer is back; messages arrive again.
second-account = Another account has opened the link of this visit. It was shown nothing.
praise-passed = 👏 { $name } praised { LIST($staff) }: “{ $text }”
staff-not-allowed = You don't have the right to do that. An admin can give it.

card-need = ⭐ { $need }
need-where = Please give this command in a customer's topic, or in reply to their card.
need-too-many = There is no more room on the card ({ $count } at most). Please remove one first.
need-head = What to know about { $name }:
need-none = Nothing special is noted about { $name }. Write it after the command, for example: <code>/need allergic to latex</code>
need-remove = Remove: { $need }
need-removed = Removed
