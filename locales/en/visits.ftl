# Visits outside the chat: the text with the link that the business sends by SMS or e-mail.
# It should fit into one SMS: no letters beyond GSM 03.38 where the language allows it.

visit-text = { $named ->
    [yes] { $name }, how was your visit to { $business }? Tell us here: { $link }
   *[no] How was your visit to { $business }? Tell us here: { $link }
}
