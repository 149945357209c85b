"""The sandbox's page: the chats of its people side by side, live, in any browser on this machine.

    sandbox = Sandbox()
    add_page(sandbox.app)  # before `start`; then open `sandbox.url`

The page knows nothing of the bot it shows. What a bot's own world needs beside the chats (a till, a
calendar) comes as a `Panel`: a folder of static files with a `panel.js` whose default export,
`open(host, page)`, fills the element `host`. `page` gives it

    page.el(tag, attributes, ...children)   an element made safely, without HTML in strings
    page.icon(name)                         one of the page's signs
    page.person()                           the customer whose chat is open: {id, first_name, …}
    page.onPerson(listener)                 calls it with that person now and whenever it changes
    page.onClock(listener)                  calls it when the sandbox's time or people may have changed
    page.openLink(user, url)                opens a link to the bot as that person and presses Start
    page.sms(user, from, text, url)         shows an SMS on that person's phone, with the link to press
    page.done(step)                         ticks a step of the guide off ("panel")
    page.get(path), page.post(path, body)   JSON in and out: {status, body}
    page.notify(words)                      a word in passing

What `open` gives, if anything, is called whenever the panel is shown.
Routes that a panel talks to are added to `sandbox.app` by whoever adds the panel.
"""

from telegram_sandbox.page.guide import Step
from telegram_sandbox.page.panel import Panel
from telegram_sandbox.page.serving import add_page

__all__ = ["Panel", "Step", "add_page"]
