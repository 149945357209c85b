# Descriptions in Telegram's menu: plain text, no markup.
command-start = Start the conversation
command-problem = Something went wrong
command-callback = Ask for a call
command-person = Talk to a person
command-stop = No messages unless you write first
command-help = What you can do here
command-privacy = What is kept about you
command-staff = The staff list, and links for newcomers
command-setup = Make a group the support group
command-board = Open cases and who has them
command-customer = A customer's visits and cases
command-dead = What couldn't be processed
command-duty = Who is on duty
command-promise = How soon a first answer is promised
command-resolve = Resolve the case of this topic
command-causes = The list of causes
