"""The page without a mouse, heard instead of seen, on a phone, by night."""

from collections.abc import Callable
from typing import Any

import pytest
from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.browser.scene import Scene
from tests.browser.screen import Part

pytestmark = pytest.mark.browser
PHONE = {"width": 360, "height": 740, "deviceScaleFactor": 1, "mobile": True}
TO_BE_NAMED = {
    "button", "link", "textbox", "combobox", "checkbox", "spinbutton", "slider", "menuitem", "dialog",
    "image", "navigation", "complementary", "log", "option", "region", "DisclosureTriangle",
}  # fmt: skip

# Words, and what they stand on.
PRINTED = (
    (".mine .words", ".mine .bubble"),
    (".mine .stamp", ".mine .bubble"),
    (".theirs .words", ".theirs .bubble"),
    (".theirs .stamp", ".theirs .bubble"),
    (".subtitle", ".pane"),
    (".chat-last", ".chat[aria-current]"),
    (".chat[aria-current] .chat-name", ".chat[aria-current]"),
    (".opener", ".top"),
)


def test_everything_has_a_name(
    scene: Scene, anna: int, desk: int, chrome: Chrome, visit: Callable[[str], Part]
) -> None:
    keys = [[{"text": "Good", "callback_data": "g"}, {"text": "Site", "url": "https://example.com"}]]
    scene.bot("sendMessage", chat_id=anna, text="How was it?", reply_markup={"inline_keyboard": keys})
    voice = scene.do("send_file", user=anna, kind="voice", data="AAAA", about={"duration": 4})
    scene.do("send_location", user=anna, latitude=59.4, longitude=24.7)
    scene.do("react", user=anna, message=voice["id"], emoji="👍")
    scene.do("open_topic", chat=desk, name="Garden")
    page = visit(scene.address)
    page.part("log", "Anna").reads("How was it?")
    page.press("Switchboard")
    page.part("complementary", "Switchboard")
    heard = tree(chrome)
    assert [role for role, name in heard if role in TO_BE_NAMED and not name] == []
    assert {"log", "navigation", "complementary", "heading", "list", "listitem", "banner", "main"} <= {
        role for role, _ in heard
    }
    log = page.part("log", "Messages between Anna and the bot").shown
    assert log.get_attribute("aria-live") == "polite"
    page.part("article", "Sandbox bot").press("Actions on the message")
    assert ("menuitem", "Reply") in tree(chrome)


def tree(chrome: Chrome) -> list[tuple[str, str]]:
    """Role and name of everything that a screen reader meets."""
    nodes: list[dict[str, Any]] = chrome.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    told = [node for node in nodes if not node.get("ignored") and "role" in node]
    return [(node["role"]["value"], node.get("name", {}).get("value", "").strip()) for node in told]


def test_a_talk_by_keyboard_alone(
    scene: Scene, anna: int, desk: int, chrome: Chrome, visit: Callable[[str], Part]
) -> None:
    assert desk
    scene.bot("setMyCommands", commands=[{"command": "stop", "description": "Say no more"}])
    scene.bot("sendMessage", chat_id=anna, text="Which day?")
    page = visit(scene.address)
    page.part("log", "Anna").reads("Which day?")
    keys(chrome, Keys.CONTROL, "k")
    assert focused(chrome).get_attribute("class") == "chat"
    keys(chrome, Keys.ARROW_DOWN)
    keys(chrome, Keys.ARROW_UP, Keys.ENTER)
    assert focused(chrome).accessible_name == "Message as Anna"
    keys(chrome, "Monday", Keys.ENTER)
    assert [scene.message("text")["text"] for _ in range(2)] == ["/start", "Monday"]
    keys(chrome, "/", Keys.ENTER)
    assert scene.message("text")["text"] == "/stop"
    log = page.part("log", "Anna")
    log.reads("/stop")
    tab_to(chrome, "Messages between Anna and the bot", back=True)
    keys(chrome, Keys.ARROW_UP, Keys.ARROW_UP, Keys.ARROW_UP)
    assert focused(chrome).accessible_name.startswith("Sandbox bot")
    keys(chrome, Keys.ENTER, Keys.ARROW_DOWN, Keys.ENTER)
    keys(chrome, "No, Tuesday", Keys.ENTER)
    assert scene.message("text")["reply_to_message"]["text"] == "Which day?"
    tab_to(chrome, "Attach", back=True)
    keys(chrome, Keys.ENTER)
    assert focused(chrome).aria_role == "menuitem"
    keys(chrome, Keys.ESCAPE)
    assert focused(chrome).accessible_name == "Attach"
    tab_to(chrome, "Switchboard", back=True)
    keys(chrome, Keys.ENTER)
    page.part("complementary", "Switchboard")
    keys(chrome, Keys.ESCAPE)
    assert focused(chrome).accessible_name == "Switchboard"


def keys(chrome: Chrome, *pressed: str) -> None:
    """Press one after the other; Control holds for the one behind it."""
    chain = ActionChains(chrome)
    if pressed[0] == Keys.CONTROL:
        chain.key_down(Keys.CONTROL).send_keys(*pressed[1:]).key_up(Keys.CONTROL).perform()
        return
    for key in pressed:
        chain.send_keys(key)
    chain.perform()


def focused(chrome: Chrome) -> Any:
    return chrome.switch_to.active_element


def tab_to(chrome: Chrome, name: str, *, back: bool = False) -> None:
    """Tab until the focus is on what has this name; where it is must be seen."""
    for _ in range(60):
        chain = ActionChains(chrome)
        if back:
            chain.key_down(Keys.SHIFT).send_keys(Keys.TAB).key_up(Keys.SHIFT).perform()
        else:
            chain.send_keys(Keys.TAB).perform()
        if focused(chrome).accessible_name == name:
            assert focused(chrome).value_of_css_property("outline-style") == "solid"
            return
    raise AssertionError(f"Tab doesn't lead to {name!r}")


def test_one_thing_at_a_time_on_a_phone(
    scene: Scene, anna: int, desk: int, chrome: Chrome, visit: Callable[[str], Part]
) -> None:
    assert desk
    chrome.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", PHONE)
    page = visit(scene.address)
    chats = page.part("navigation", "Chats")
    assert not page.has("region", "Private chat of Anna")
    scene.bot("sendMessage", chat_id=anna, text=f"Are you there? {'x' * 300}")
    chats.part("button", "1 unread").shown.click()
    page.part("region", "Private chat of Anna").reads("Are you there?")
    assert not page.has("navigation", "Chats")
    assert fits(chrome)
    page.press("Back to the chats")
    page.part("navigation", "Chats").soon(lambda: not chats.has("button", "unread"), "it to be read")
    chats.press("General")
    page.part("region", "Group Desk")
    assert fits(chrome)
    page.press("Switchboard")
    page.part("complementary", "Switchboard")
    assert fits(chrome)
    page.press("Close the panel")
    page.part("region", "Group Desk")


def fits(chrome: Chrome) -> bool:
    """Nothing stands out to the right."""
    script = """return [...document.querySelectorAll("body *")].filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 1 && box.right > innerWidth + 1 && getComputedStyle(one).visibility !== "hidden"
        && !one.closest(".typing, pre, .hidden-words");
    }).map((one) => one.className || one.tagName)"""
    outside = chrome.execute_script(script)
    width: int = chrome.execute_script("return document.documentElement.scrollWidth")
    return (outside, width) == ([], 360)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_their_ground(
    scene: Scene, anna: int, chrome: Chrome, visit: Callable[[str], Part], scheme: str
) -> None:
    """WCAG 2.1 AA, 1.4.3: at least 4.5 to 1 for text."""
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    chrome.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    scene.do("write", user=anna, text="My own words")
    scene.bot("sendMessage", chat_id=anna, text="The bot's words")
    page = visit(scene.address)
    page.part("log", "Anna").reads("The bot's words")
    for words, ground in PRINTED:
        seen = contrast(colour(chrome, words, "color"), colour(chrome, ground, "background-color"))
        assert seen >= 4.5, words


def colour(chrome: Chrome, selector: str, name: str) -> tuple[float, ...]:
    value = chrome.find_element(By.CSS_SELECTOR, selector).value_of_css_property(name)
    parts = value[value.index("(") + 1 : -1].split(",")
    assert len(parts) == 3 or float(parts[3]) == 1, f"{selector} is seen through"
    return tuple(float(part) / 255 for part in parts[:3])


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: tuple[float, ...]) -> float:
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
