# How a customer wants to be dealt with, and how their case moves.
settings-who = I call you { $name } and write in { $language ->
    [en] English
    [et] Estonian
    [lt] Lithuanian
    [ru] Russian
   *[sl] Slovene
}.
settings-talk = { $quiet ->
    [yes] I keep to what matters and ask no questions of my own.
   *[no] Now and then I may ask a short question.
}
settings-first = { $when ->
    [never] I don't write first; you can write any time.
    [morning] When I write first, it's in the morning.
    [midday] When I write first, it's around midday.
    [evening] When I write first, it's in the evening.
   *[any] When I write first, it's during the day.
}
settings-button = { $what ->
    [language] Language
    [name] Name
    [quiet] No small talk
    [talk] Small talk is fine
    [when] When to write
    [stop] Don't write first
    [again] Write again
   *[back] ← Back
}
settings-ask-language = Which language shall I write in?
settings-language = { $language ->
    [en] English
    [et] Eesti
    [lt] Lietuvių
    [ru] Русский
   *[sl] Slovenščina
}
settings-ask-when = When shall I write to you?
settings-time = { $when ->
    [morning] In the morning
    [midday] Around midday
    [evening] In the evening
   *[any] Any time of day
}
settings-ask-name = What shall I call you? Just write it here.
name-unclear = I'd like to get it right: please write just your name, at most { $most } letters.
wish-language = Gladly, I'll write in English.
wish-name = Gladly, { $name } it is.
wish-quiet = { $quiet ->
    [yes] All right, no small talk and no questions of my own.
   *[no] Good, then I may ask a short question again.
}

progress-taken = { $role ->
    [manager] { $who }, the manager, has it now
   *[agent] { $who } has it now
}{ $day ->
    [today] {" "}and will answer you right here by { $time }
    [tomorrow] {" "}and will answer you right here by { $time } tomorrow
    [later] {" "}and will answer you right here by { $time } on { $date }
   *[none] {""}
}.
progress-moved = I'm sorry, { $name }, the time has changed: the answer will come { $day ->
    [today] by { $time }
    [tomorrow] by { $time } tomorrow
   *[later] by { $time } on { $date }
}.
progress-stands = { COUNT($who) ->
    [0] It's been with our people since { $since }
   *[other] { $who } has had it since { $since }
}{ $day ->
    [today] , and the answer will come right here by { $time }
    [tomorrow] , and the answer will come right here by { $time } tomorrow
    [later] , and the answer will come right here by { $time } on { $date }
   *[none] {""}
}.
progress-add = If there's more, just write it here.

card-quiet = 🤫 Prefers no small talk
card-write-at = 🕰 Best written to from { $time }
card-stopped = 🔕 Doesn't want the bot to write first
