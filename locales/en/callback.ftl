# When a call is to be made; it stands inside sentences. `date` is a day of the month, the others times of day.
call-window = { $day ->
    [today] today
    [tomorrow] tomorrow
    [after] the day after tomorrow
   *[date] on { $date }
} { $exact ->
    [yes] at { $from }
   *[no] between { $from } and { $until }
}

call-agreed = { $how ->
    [moved] All right, we'll call you { $day ->
        [date] { call-window } on { $phone }
       *[other] on { $phone } { call-window }
    }.
   *[agreed] We'll call you { $day ->
        [date] { call-window } on { $phone }
       *[other] on { $phone } { call-window }
    }.
}
call-stands = We'll call you { call-window }.
call-off = All right, we won't call. If you change your mind, just write here.
call-passed-on = I've passed it on, and you'll get a call.
call-thanks = Thank you!
call-ask-phone = { $why ->
    [other] Of course. What number should we use instead?
    [unclear] I couldn't find a number in that. What number should we use?
    [again] What number should we use?
   *[first] We'll gladly call you. What number should we use?
}
call-noted-ask-phone = Noted: { call-window }. What number should we use?
call-no-hurry = No hurry: write the { $asked ->
    [phone] number
   *[when] time
} here when it suits you, and we'll call.
call-wrong-phone = { $flaw ->
    [short] { $written } has too few digits for a phone number. What number should we use?
    [long] { $written } has too many digits for a local number. If it's a foreign one, please begin with + and the country code.
    [service] We can't call { $written } from here. What number should we use?
    [code] I can only use { $written } with its country code. Please send it once more, beginning with +.
   *[unknown] I'm not sure that { $written } is in use. Please send it once more if it's right, or another number.
}
call-which = Which of these numbers should we use?
call-number = { $phone }
call-ask-when = { $why ->
    [past] That time has passed. When would suit you?
    [closed] I'm sorry, we're closed then. When else would suit you?
    [far] I can arrange a call up to two months ahead. When would suit you?
    [unclear] I'm not sure which time you mean. When would suit you?
    [missed] I'm sorry nobody has called you. When would suit you now?
    [other] Of course. When would suit you better?
   *[first] When would suit you? Tap a time or write your own.
}
call-slot = { $day ->
    [today] Today
    [tomorrow] Tomorrow
    [after] Day after tomorrow
   *[date] { $date }
}, { $exact ->
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-soon = As soon as possible
call-share-phone = 📱 Share my number
call-another-time = Another time
call-another-number = Another number
call-not-needed = No call needed
call-tried-again = We tried to call you again on { $phone } and will try once more { call-window }. If another time suits you better, tap it or write it here.

card-call = 📞 { COUNT($phone) ->
    [0] number not known yet
   *[other] { $phone }
} · { $exact ->
    [open] time not agreed yet
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-line = 📞 { $how ->
    [moved] { $name } has changed the call
   *[agreed] A call is agreed with { $name }
}: { $phone }, { $exact ->
    [yes] { $from }
   *[no] { $from }–{ $until }
}
call-line-off = 📞 { $name } doesn't need the call any more.
call-due = ☎️ Time to call { $name } (#{ ID($case) }): { $phone }, { $exact ->
    [yes] promised for { $from }
   *[no] promised by { $until }
}
