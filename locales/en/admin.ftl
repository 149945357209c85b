# What admins are told.
away = I was away from { $from } to { $to }; whatever came in meanwhile is being answered now.
away-dropped = { $count ->
    [one] Meanwhile { $count } opening of a conversation went stale and was not sent.
   *[other] Meanwhile { $count } openings of conversations went stale and were not sent.
}
telegram-unreachable = Telegram could not be reached from { $from } to { $to }. Nothing was lost, and what was waiting is going out.
desk-missing = There is no support group, so cases are waiting. Send me /setup, and I'll tell you how to make one.
desk-lost = The support group can't be reached: { $reason ->
    [chat_not_found] Telegram doesn't find it.
    [kicked] the bot was removed from it.
    [left] the bot was removed from it.
    [not_member] the bot is not a member of it.
    [deleted] it was deleted.
    [not_forum] topics are not switched on in it.
   *[refused] Telegram refuses.
} Cases are kept and wait.
right-missing = The bot lacks a right in the support group: { right-name }. Give it in the group's settings under Administrators; until then everything goes to General.
right-name = { $right ->
    [can_manage_topics] “Manage topics”
    [can_pin_messages] “Pin messages”
    [can_delete_messages] “Delete messages”
    [can_restrict_members] “Ban users”
   *[can_send_messages] “Send messages”
}
dead-letter = { $count ->
    [one] { $count } message could not be processed and is put aside.
   *[other] { $count } messages could not be processed and are put aside.
} /dead shows what is put aside.
storage-full = The disk is full or the database can't be written, so no new messages are taken in. Telegram keeps them; make room, and I go on by myself.
refused-by-telegram = Telegram refused something that only an administrator can mend: “{ $reason }”.
