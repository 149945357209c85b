# Who answers and by when; `time` is a time of day, `date` a day of the month.
promise-answers = { $who } will answer you right here { $day ->
    [today] by { $time }
    [tomorrow] by { $time } tomorrow
   *[later] by { $time } on { $date }
}.
promise-reads = { $who } will read this { $day ->
    [today] today at { $time }
    [tomorrow] tomorrow at { $time }
   *[later] on { $date } at { $time }
}. If it can't wait, write <b>urgent</b>.
promise-calls = { $who } will call you { $day ->
    [today] at { $time }
    [tomorrow] tomorrow at { $time }
   *[later] on { $date } at { $time }
}.
question-passed-on = { $name }, { $about ->
    [delete] I've passed on that you want your data deleted.
    [reschedule] I've passed on your wish about the appointment.
    [told] thank you for telling us, I've passed it on.
    [voice] thank you, I've passed your voice message on.
   *[other] I've passed this on.
}
person-passed-on = I've asked a colleague to join us.
manager-passed-on = Your wish goes straight to the manager.
added = { $asks ->
    [yes] I've added your question.
   *[no] I've added that.
}
waiting-is-known = I know you're waiting, { $name }.
urgent-marked = { $alerted ->
    [named] I've let { $who } know right away.
    [nameless] I've let the person on duty know right away.
   *[nobody] I've marked this as urgent.
}
still-unanswered = I'm sorry, { $name }: { $said ->
    [calls] nobody has called you yet, though a call was promised for { $time }.
    [calls-by] nobody has called you yet, though a call was promised by { $time }.
    [reads] nobody has answered yet, though the time I gave you was { $time }.
   *[by] nobody has answered yet, though I said by { $time }.
} { $manager ->
    [yes] I've told the manager.
   *[no] Our people still have your message.
}

promise-reminder = ⏳ { COUNT($who) ->
    [0] { $name } has waited
   *[other] { LIST($who) }: { $name } has waited
} { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}; an answer is promised by { $by }.
promise-broken = ⌛ { $name } is still waiting (#{ ID($case) }, { $kind ->
    [problem] problem
    [question] question
    [person] wants a person
    [manager] wants the manager
    [callback] wants a call
    [danger] danger
    [urgent] urgent
    [short_pay] short pay
   *[other] case
}): the promise was for { $by }.
promise-broken-words = “{ $text }”
promise-broken-who = { COUNT($who) ->
    [0] Nobody has taken it yet.
   *[other] { $who } has it.
}
promise-is = A first answer is promised within { $count ->
    [one] { $count } working minute
   *[other] { $count } working minutes
}.
promise-set = From now on a first answer is promised within { $count ->
    [one] { $count } working minute
   *[other] { $count } working minutes
}. What was promised before stays.
promise-wrong = Please write the minutes as a number from 1 to 480, for example /promise 15. Nothing was changed.
