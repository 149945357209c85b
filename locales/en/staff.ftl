# The roster. Links, names and departments come as they are; DOT sets a value apart or is nothing.

staff-role = { $role ->
    [admin] admin
    [manager] manager
   *[agent] agent
}
staff-welcome = Welcome, { $name }! You are on the staff list of { $business } now: { staff-role }{ DOT($departments) }.
staff-how = What you write in a customer's topic in the support group goes to that customer.
    A message that begins with // is a note for colleagues only.
    /duty tells who is on duty; the menu here shows the rest.
staff-set-up-next = Next: add me to your staff's group as an administrator and write /setup there.
staff-already = You are on the list already: { staff-role }{ DOT($departments) }. The link adds nothing to that, so it is still there for whoever it is meant for.
staff-on-list = { $name } is on the list: { staff-role }{ DOT($departments) }.
staff-off-list = { $name } is not on the list any more and can't write to customers.
staff-applied = Thank you, { $name }! As soon as an admin of { $business } has confirmed you, I'll tell you here.
staff-turned-down = An admin of { $business } has declined the request. If that is a mistake, ask them for a link of your own.
staff-asks = { $name } ({ ID($user) }) has opened the team's link. To be added as: { staff-role }{ DOT($departments) }.
staff-stranger = { $name } ({ ID($user) }) wrote in a customer's topic but isn't on the list, so it went nowhere.
staff-admit = Add
staff-add-agent = Add as agent
staff-decline = Decline
staff-declined = Declined: { $name }.
staff-farewell = You are not on the staff list of { $business } any more. Thank you for your work! Here you can still write as a customer.

staff-list = <b>{ $role ->
    [admin] Admins
    [manager] Managers
   *[agent] Agents
}</b>
    { $names }
staff-list-unreachable = 🔕 I can't write to them in private: they haven't pressed Start in my chat yet, or have blocked me.
staff-list-links = { $count ->
    [one] { $count } link onto the list is open.
   *[other] { $count } links onto the list are open.
}
staff-link-person = For one person: { staff-role }{ DOT($departments) }. Whoever opens the link first is on the list. It works once, until { $at }.
    { $link }
staff-link-team = For the whole team: { staff-role }{ DOT($departments) }. Whoever opens the link is asked about here first. It works until { $at }.
    { $link }
staff-link-withdraw = Withdraw the link
staff-link-over = { $state ->
    [used] The link has been used already.
   *[withdrawn] The link leads nowhere any more.
}
staff-link-sent = { $name }, the link is in your private chat with me: it doesn't belong in a group.
staff-link-unsent = { $name }, I can't write to you in private, and the link doesn't belong in a group. Open { $bot }, press Start and ask there.
staff-department-long = The name of a department may have at most { $count } characters.
staff-renamed = Customers read “{ $name }” from now on.
staff-remove-which = Several people are called { $name }. Which one?
staff-remove-one = { $name } · { staff-role } · { ID($user) }
staff-remove-unknown = Nobody on the list is called { $name }. These are: { $names }
staff-last-admin = { $name } is the only admin. Without one nobody could change the list: first add another.
staff-cases-free = { $count ->
    [one] { $count } case that they had is free again.
   *[other] { $count } cases that they had are free again.
}
staff-comes-back = The next start puts them back on the list, because { ID($user) } is in AFTERCARE_ADMIN_IDS. Take it out there as well.
staff-expel = Remove from the group too
staff-expel-asked = I'm asking Telegram.
staff-expelled = { $name } is out of the support group and can be invited again.
staff-stays = { $name } is on the list again and stays in the group.
staff-not-expelled = { $name } couldn't be removed from the support group: { $reason ->
    [right] I lack the right “Ban users”.
    [owner] they own it.
    [admin] they are an administrator there, so the group's owner has to do it.
    [absent] they aren't in it.
    [banned] they are out of it, but still on its list of banned users.
   *[refused] Telegram refuses.
}
staff-help = Like this:
    /staff – who is on the list
    /staff add agent salon – a link for one person; roles: agent, manager, admin; several departments with commas between them
    /staff invite salon – a link for a team, each confirmed by you
    /staff remove Kadri – off the list
    /staff name Kadri Kadri-Liis – what customers read

desk-help = What you can do here:
desk-help-line = /{ $name } – { $what }
desk-help-hints = { $place ->
    [private] What customers may write works for you too: /callback, /person, /problem.
   *[desk] In a customer's topic your words go to the customer. Begin with // for a note.
}
