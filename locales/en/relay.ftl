# How staff's words go to the customer, and how they are taken back.

send-or-note = Send to { $name }?
send-to = Send to { $name }
note = Note
sent-to = → { $name }
kept-as-note = A note: nothing went to the customer.
kept-as-stale = There was no answer for two days, so this stayed a note.
words-still-wait = ⏳ { $member }, your words to { $name } still wait. Send them?
asked-of = { COUNT($name) ->
    [0] These are somebody else's words; only whoever wrote them can answer.
   *[other] These are { $name }'s words; only { $name } can answer.
}
nothing-waits = Nothing waits here any more.

unsent = 🗑 Taken back: the customer doesn't have it.
unsend-failed = ⚠️ It couldn't be deleted from the customer's chat: { $reason ->
    [too_old] Telegram lets nobody delete what is older than 48 hours.
    [blocked] the customer has blocked the bot.
    [deactivated] the Telegram account no longer exists.
    [chat_not_found] Telegram doesn't find the chat.
    [not_started] the customer can't be reached.
    [missing] it isn't known whether it arrived.
   *[refused] Telegram refused it.
}
unsend-what = Write /unsend in reply to the message that the customer shouldn't have.
unsend-own-only = Only managers can take back what others wrote.
unsend-nothing = This message didn't go to the customer, so there is nothing to take back.
command-unsend = Take back a message, in reply to it
edit-not-sent = What was a note isn't sent by editing it. To say this to { $name }, write it as a new message.
