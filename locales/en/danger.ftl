danger-acknowledged = If anyone is in danger, call <b>112</b> now.
danger-own-words = { $text }
danger-alerted = { $again ->
    [yes] I have alerted our people again.
   *[no] I have alerted our people on duty.
}
danger-duty-phone = Our duty phone: { $phone }
danger-desk =
    🚨 <b>Danger</b>: { $name }, case { $case }
    <i>{ $text }</i>
danger-now =
    <b>Danger</b>
    Whoever writes of danger hears this at once, at any hour, and whoever is on duty is alerted.
danger-no-phone = Duty phone: none yet
danger-phone = Duty phone: { $phone }
danger-text = Your words ({ LANGUAGE($language) }): <i>{ $text }</i>
danger-no-text = No words of your own yet: only 112 is named.
danger-signs = Your own signs of danger: { $signs }
danger-no-signs = No signs of your own: bleeding, breath, gas, sparks, fire and the like are known in five languages.
danger-hints =
    What you may change:
    <code>/danger phone +372 5551 2345</code>
    <code>/danger text Turn off the power and go outside.</code> · in another language: <code>/danger text et …</code>
    <code>/danger add word, another phrase</code> · <code>/danger remove word</code>
    <code>-</code> in place of a number or words removes them.
danger-changed = Noted. A customer who writes of danger now gets this:
danger-restored = It is as it was before.
danger-undo = Undo
danger-added = Noted. From now on this means danger:
danger-match = “{ $sign }” is found as { $words }
danger-removed = Removed: { $signs }
danger-unknown = These are not on the list: { $signs }
danger-bad-phone = That number can't be called: { $piece }. For example: <code>/danger phone +372 5551 2345</code>
danger-bad-sign = A sign is one to five words without digits, at least three letters: “{ $piece }” isn't one.
danger-many = That would be more than { $count } signs.
danger-long = That is too long: at most { $count } characters, so that it can be read in a hurry.
