# Staff who write from their private chats, and cases that only managers read.

attending = You are writing to { $name } now. Everything you write here goes to them; begin with // for a note to yourself. /done ends it.
attending-nobody = You are not writing to a customer from here now.
attending-over = { $why ->
    [silence] It has been quiet for a while, so what you write here doesn't go to { $name } any more.
    [resolved] The case is resolved, so what you write here doesn't go to { $name } any more.
    [restricted] The case is with the managers from now on, so what you write here doesn't go to { $name } any more.
    [unsent] That went to nobody: you are not writing to { $name } from here now. Reply to their message, and it goes to them. If it is a matter of your own as a customer, please write it again.
   *[done] What you write here doesn't go to { $name } any more.
}
from-private = { $name } (from the private chat):
words-so-far = What { $name } has written so far:
case-with-managers = This case is with the managers; nothing was sent.
rest-with-managers = The rest of this case is with the managers.
restricted-now = From now on only the managers read this case.
only-managers-read = { $from ->
    [now] From here on, only our managers read what you write.
   *[start] Only our managers read what you write here.
}
nobody-for-restricted = ⚠️ A case is for managers only, but there is no manager I can write to. Please add one with /staff, or have a manager write /start to me in private.
command-done = Stop writing to the customer from here
delicate-added = ✍️ { $name } has added to #{ ID($case) }; it is on the card above. Nobody has taken it yet.
resolve-in-private = What is for managers only is resolved in your private chat: I have asked you there.
