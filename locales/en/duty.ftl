# What whoever is on duty is told, and what the customer hears of them.
alarm = 🔔 { $reason ->
    [danger] Danger
    [urgent] Urgent
    [leaving] Wants to leave us
    [manager] Wants to talk to the manager
    [short_pay] Struck more off the bill than takes effect at once
   *[angry] Angry
}: { $name } (#{ ID($case) })
alarm-words = “{ $text }”
alarm-earlier = Earlier: “{ $text }”
alarm-visit = Visit: { $day }{ DOT($service) }{ DOT($staff) }
alarm-unreached = { COUNT($who) ->
    [0] The person on duty
   *[other] { $who }
} can't be reached in a private chat, so I'm asking the next person.
alarm-exhausted = Everybody was asked, but nobody has stepped in yet for { $name } (#{ ID($case) }).
alarm-passed = { COUNT($who) ->
    [0] Passed on.
   *[other] Passed on: { $who } is asked now.
}
alarm-taken = { $who } is seeing to it: { $name }.
write-now = I'll write now
call-at = Call at { $time }
someone-else = Someone else
write-here = What you write here now goes to { $name }.
here-now = { $role ->
    [manager] { $who }, the manager, is here and will write to you in a moment.
   *[agent] { $who } is here and will write to you in a moment.
}
call-which-number = What number should we use?
call-planned = I'll remind you: { $time }.
call-now = ☎️ Time to call { $name } (#{ ID($case) }): { COUNT($phone) ->
    [0] no number is known, so please ask for it in writing.
   *[other] { $phone }
}
call-done = Done
call-missed = No answer
call-noted = Noted, thank you.
call-tried = { $who } tried to call you and will try again { $day ->
    [today] at { $time }
    [tomorrow] tomorrow at { $time }
   *[later] on { $date } at { $time }
}. If another number is better, just write it here.

duty-in-general = { COUNT($who) ->
    [0] On duty: whoever comes first on the staff list.
   *[other] On duty: { $who }.
}
duty-in = { $department }: { COUNT($who) ->
    [0] somebody whose name isn't known yet.
   *[other] { $who }.
}
duty-me = I'm on duty
duty-now = { COUNT($who) ->
    [0] You are on duty now
   *[other] { $who } is on duty now
}{ ASIDE($department) }.
duty-off = You are off duty.
duty-was-not = You weren't on duty.
duty-no-department = Nobody on the staff list answers for “{ $department }”, so nothing was changed.
duty-who = There is no “{ $who }” on the staff list, so nothing was changed.
duty-which = Several people go by “{ $who }”. Each of them can write /duty me.
