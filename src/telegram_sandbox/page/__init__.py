"""The sandbox's page: the chats of its people side by side, live, in any browser on this machine.

    sandbox = Sandbox()
    add_page(sandbox.app)  # before `start`; then open `sandbox.url`

The page knows nothing of the bot it shows. What a bot's own world needs beside the chats (a till, a
calendar) comes as a `Panel`: a folder of static files with a `panel.js` whose default export,
`open(host, page)`, fills the element `host`. `page` gives it

    page.el(tag, attributes, ...children)   an element made safely, without HTML in strings
    page.person()                           the person of the left chat: {id, first_name, language_code, …}
    page.onPerson(listener)                 calls it with that person now and whenever it changes
    page.openLink(user, url)                opens a link to the bot as that person and presses Start
    page.get(path), page.post(path, body)   JSON in and out: {status, body}
    page.notify(words)                      a word in passing

Routes that a panel talks to are added to `sandbox.app` by whoever adds the panel.
"""

from telegram_sandbox.page.panel import Panel
from telegram_sandbox.page.serving import add_page

__all__ = ["Panel", "add_page"]
