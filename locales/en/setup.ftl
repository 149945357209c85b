# Making a group the desk, and what admins hear when something about it changes.
setup-title = { $ready ->
    [yes] ✅ <b>The support group is ready.</b> Open cases come here.
   *[no] 🔧 <b>Setting up the support group</b>
}
setup-group = { $topics ->
    [yes] ✅ Topics are on: every customer gets one.
    [no] ✅ No topics: each case gets a card here, and a reply to it reaches the customer. For a topic per customer, switch topics on in the group's settings.
   *[none] ⏳ I don't know yet whether there are topics here.
}
setup-right = { $held ->
    [yes] ✅ { right-name }
   *[no] ❌ { right-name }{ $right ->
        [can_manage_topics] : without it I can't make a topic for each customer.
        [can_pin_messages] : without it the board of open cases isn't pinned.
        [can_delete_messages] : without it I can't clear up after myself.
       *[can_restrict_members] : without it I can't remove anybody who has left the staff list.
    }
}
setup-rights-unknown = ⏳ I don't know yet what I may do here.
setup-link = This link adds me with the rights I need, or gives me the missing ones: { $link }
setup-staff = 👥 On the staff list besides the admins: { $count }
setup-nobody = 👥 Nobody is on the staff list besides the admins. Add people with { $command }
setup-how = { $there ->
    [yes] There is a support group. Send /setup in it to see how things stand, or in another group to move there.
   *[no] There is no support group yet, so cases wait. Make a group for your staff, with topics if you like, add me with the link below and send /setup there.
}
setup-set-elsewhere = AFTERCARE_DESK_CHAT_ID names another group as the support group. Change or remove that setting first.
setup-move = Another group is the support group now. Shall it be this one instead? Every open case gets its card here.
setup-move-here = Move here
setup-moved = This is the support group now.
setup-moved-away = Another group is the support group from now on. What is written here doesn't reach customers any more.
desk-topics-off = Topics were switched off in the support group. Nothing is lost: cases go on in the group itself, and replies to their cards reach the customers.
board-unpinned = I can't pin the board in the support group: I lack the right “Pin messages”. The board works unpinned.
