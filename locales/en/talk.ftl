# The bot's talk with a customer. Two sentences after the greeting and at most one question.
# LIST joins names, ASIDE is a remark in brackets or nothing,
# COUNT is how many names there are.

opening = Hello, { $name }! { COUNT($staff) ->
    [0] This is { $business }. How did { $day ->
            [today] today's visit
            [yesterday] yesterday's visit
           *[earlier] your recent visit
        } go{ ASIDE($service) }?
   *[other] { LIST($staff) } looked after you { $day ->
            [today] today
            [yesterday] yesterday
           *[earlier] recently
        }{ ASIDE($service) }. How did it go?
}
hello = Hello, { $name }! This is { $business }. Write about anything you like: a question, a problem, or that you'd like a call.
visit-not-yours = Hello, { $name }! This is { $business }. The link doesn't open from here, but do write what's on your mind, and a person will read it.
welcome-back = Hello again, { $name }! How can we help?

problem-acknowledged = { $name }, { $theme ->
    [waiting] I'm sorry you had to wait.
    [attitude] I'm sorry about the way you were treated.
    [quality] I'm sorry it didn't turn out the way you hoped.
    [price] I'm sorry the price was a disappointment.
    [billing] I'm sorry about the trouble with the bill.
    [place] I'm sorry you weren't comfortable at our place.
    [delivery] I'm sorry the delivery didn't go the way you hoped.
    [communication] I'm sorry we kept you in the dark.
    [booking] I'm sorry about the trouble with the booking.
    [digital] I'm sorry our website or app let you down.
    [safety] I'm sorry it gave you cause to worry.
   *[other] I'm sorry this happened.
}
person-answers-here = I've passed it on, and a person will answer you right here.
person-acknowledged = I've asked a colleague to join us, and they'll answer you right here.
manager-acknowledged = I've let the manager know, and you'll hear from them right here.
question-acknowledged = { $name }, { $about ->
    [delete] I've passed on that you want your data deleted, and a person will tell you here when it's done.
    [reschedule] I've passed on your wish about the appointment, and a person will answer you right here.
    [told] thank you for telling us. I've passed it on, and a person will answer you right here.
    [voice] thank you. I've passed your voice message on, and a person will answer you right here.
   *[other] I've passed this on, and a person will answer you right here.
}
added-to-case = { $asks ->
    [yes] I've added your question, and whoever answers you will see it.
   *[no] I've added that, and whoever answers you will see it.
}
still-with-people = I know you're waiting, { $name }. Your words have been passed on, and the answer will come right here.
praise-acknowledged = Thank you, { $theme ->
    [waiting] it's good to hear that you didn't have to wait
    [attitude] it's lovely to hear that you were well looked after
    [quality] it's lovely to hear that you like how it turned out
    [price] it's good to hear that the price was right
    [billing] it's good to hear that the bill was clear
    [place] it's lovely to hear that you felt at home with us
    [delivery] it's good to hear that the delivery went well
    [communication] it's good to hear that everything was clear
    [booking] it's good to hear that booking was easy
    [digital] it's good to hear that our website or app served you well
    [safety] it's good to hear that you felt safe with us
   *[other] that's lovely to hear
}{ COUNT($staff) ->
    [0] !
   *[other] , and I'll tell { LIST($staff) }!
}
anything-else = Is there anything else we can do for you?
offer-accepted = Gladly, { $name }! What can we do for you?
closing = Thank you, and all the best! If anything comes up, just write here.
closing-brief = Thank you, all the best!
tell-more = Tell me a little more, { $name }: what was it like?
tell-more-about = Thank you, { $name }. What would you like to be different about { $theme ->
        [waiting] the waiting
        [attitude] the way you are looked after
        [quality] what we do for you
        [price] the price
        [billing] the bill
        [place] our place
        [delivery] the delivery
        [communication] the way we keep you informed
        [booking] the booking
        [digital] our website or app
        [safety] safety with us
       *[other] this
    }?
tell-more-greeting = Good that you wrote, { $name }! So how did it go?
tell-better = Thank you, { $name }. What could we do better next time?
small-talk = I'm an automatic assistant, { $name }. Write what you need, and a person will answer where it takes one.

stopped = All right, { $name }, I won't write first any more. You can write any time, and whatever is still open goes on.
stopped-passed-on = I'm sorry, { $name }, and I won't write first any more. What you wrote has been passed on to a person.
started-again = Good to have you back! I'll ask how it went after a visit, and you can write any time.
fresh-start = I'm sorry, I've lost the thread of our talk. Please write once more what's on your mind.
old-button = This button is out of date. The newest messages here show how things stand.
problem-invite = I'm listening. What happened?
help = Write here in your own words, or send a voice message or a photo. A person reads it and answers.
    /problem – something went wrong
    /callback – ask for a call
    /bill – your bill, and what of it you don't pay
    /person – talk to a person
    /settings – language, name, quiet
    /stop – no more messages unless you write first
privacy = We keep your name, your phone number, your visits and what is written here, in order to answer you and put things right. If you want it deleted, write so here and a person will see to it; how you are called and written to is yours to choose: /settings.
