"""A poster for a counter, as a page that any phone or computer opens and prints.

HTML rather than PDF: the reader's own fonts have every script that a business's name may be written in.
"""

import html
from collections.abc import Mapping
from typing import Any

import segno

_STYLE = """
@page { size: A5 portrait; margin: 0 }
* { box-sizing: border-box; margin: 0 }
html { background: #fff; color: #111; -webkit-print-color-adjust: exact; print-color-adjust: exact }
body { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; text-align: center }
main { width: 100%; max-width: 148mm; min-height: 100vh; margin: auto; padding: 12mm 10mm; display: flex;
  flex-direction: column; align-items: center; justify-content: center; gap: 5mm }
h1 { font-size: 9mm; line-height: 1.15; overflow-wrap: anywhere }
h2 { font-size: 5.5mm; font-weight: 500; overflow-wrap: anywhere }
.say { font-size: 7mm; line-height: 1.25; font-weight: 600 }
.how { font-size: 4.5mm; line-height: 1.35; color: #333 }
.also { font-size: 4mm; line-height: 1.5; color: #555 }
a { width: 82mm; max-width: 90% }
svg { width: 100%; height: auto; display: block }
"""


def poster_page(what: Mapping[str, Any]) -> str:
    """The page of a poster that leads to the address `link`.

    `title` and `under` stand above the code, `say` and `how` below it, and `also` has the same in further
    languages as pairs of a language's code and a line. `language` is that of the page.
    """
    code = segno.make_qr(str(what["link"]), error="q").svg_inline(border=4, light="#fff", omitsize=True)
    also = "".join(f'<div lang="{_text(lang)}">{_text(line)}</div>' for lang, line in what["also"])
    under = f"<h2>{_text(what['under'])}</h2>" if what["under"] else ""
    return (
        f'<!doctype html><html lang="{_text(what["language"])}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_text(what['title'])}</title><style>{_STYLE}</style></head><body><main>"
        f'<h1>{_text(what["title"])}</h1>{under}<p class="say">{_text(what["say"])}</p>'
        f'<a href="{_text(what["link"])}">{code}</a>'
        f'<p class="how">{_text(what["how"])}</p><div class="also">{also}</div></main></body></html>'
    )


def _text(value: object) -> str:
    return html.escape(str(value))
