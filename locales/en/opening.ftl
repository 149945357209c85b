# The opening's short cuts, and what is heard of them. The buttons stand side by side: two words each.

opening-good = All good
opening-not-quite = Not quite
not-quite-invite = I'm sorry to hear that, { $name }. What happened?
opening-stands = { $how ->
    [people] I've passed your words on, and the answer will come right here.
    [past] That was a while ago. Just write here what's on your mind, and { $business } will be glad to help.
   *[heard] You've told us already, thank you! Just write here if there's anything else.
}
