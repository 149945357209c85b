# Visits outside the chat: the text with the link that the business sends by SMS or e-mail.
# It should fit into one SMS: no letters beyond GSM 03.38 where the language allows it.

visit-text = { $named ->
    [yes] { $name }, how was your visit to { $business }? Tell us here: { $link }
   *[no] How was your visit to { $business }? Tell us here: { $link }
}

# Posters on a counter. -say and -how stand on the paper, the rest is for staff.
poster-say = How was it? Tell us!
poster-how = Point your phone's camera at the code, and a chat with us opens in Telegram.
poster-made = <b>Poster</b>{ DOT($department) }
    Whoever scans the code can write anything. The file below opens in a browser and prints on one page.
poster-unknown = I don't know a department called “{ $name }”.
poster-known = Known departments: { LIST($departments) }
poster-known-none = No department is known yet. /poster alone makes one for the whole business.

# Customers who came by a poster or shared their own number.
poster-hello = Welcome, { $name }! This is { $business }. How was it? Write anything you like, or share your number so that I can find your visit.
contact-found = Thank you, { $name }, now I know who you are! How can we help?
contact-kept = Thank you, { $name }, I've noted your number. Write what's on your mind, and a person will read it.
contact-is-customers = The shared number is that of { $name } (#{ ID($customer) }).
contact-thanks = Thank you, { $name }, I've found your visit.

department-unknown = A visit was reported for the department “{ $department }”, which nobody on the list has. Its cases go to whoever is on duty.
