# Descriptions in Telegram's menu: plain text, no markup.
command-start = Start the conversation
command-problem = Something went wrong
command-callback = Ask for a call
command-person = Talk to a person
command-stop = No messages unless you write first
command-help = What you can do here
command-privacy = What is kept about you
