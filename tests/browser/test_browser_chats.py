"""The page with a bot of a few lines: formatting, keyboards, notices, what people do, phones."""

import json
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.browser.program import PATIENCE, program
from tests.browser.screen import Part

pytestmark = pytest.mark.browser
PROXYLESS = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass
class Scene:
    address: str
    token: str
    offset: int = 0

    def post(self, path: str, **given: Any) -> Any:
        request = urllib.request.Request(
            f"{self.address}{path}", json.dumps(given).encode(), {"Content-Type": "application/json"}
        )
        with PROXYLESS.open(request) as answer:
            return json.load(answer)["result"]

    def do(self, action: str, **given: Any) -> Any:
        return self.post(f"/sandbox/do/{action}", **given)

    def bot(self, method: str, **given: Any) -> Any:
        return self.post(f"/bot{self.token}/{method}", **given)

    def update(self, kind: str) -> Any:
        """The next update of this kind; those before it are passed over."""
        for _ in range(10):
            found = self.bot("getUpdates", offset=self.offset, timeout=PATIENCE, limit=1)
            assert found, f"no {kind} came"
            self.offset = found[0]["update_id"] + 1
            if kind in found[0]:
                return found[0][kind]
        raise AssertionError(f"no {kind} among ten updates")


@pytest.fixture
def scene() -> Iterator[Scene]:
    with program("telegram_sandbox", "--port", "0") as running:
        address = running.line_with("page").split()[-1]
        yield Scene(address, running.line_with("token  ").split()[-1])


@pytest.fixture
def anna(scene: Scene) -> int:
    user = scene.do("add_user", first_name="Anna")["id"]
    scene.do("start", user=user)
    return int(user)


def test_hostile_words_stay_words(scene: Scene, anna: int, visit: Callable[[str], Part]) -> None:
    evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    scene.do("add_group", title=evil, owner=scene.do("add_user", first_name=evil)["id"])
    scene.do("write", user=anna, text=evil)
    link = {"type": "text_link", "offset": 0, "length": 2, "url": "http://example.com/"}
    scene.bot("sendMessage", chat_id=anna, text=f"hi {evil}", entities=[link])
    page = visit(scene.address)
    log = page.part("region", "Private chat of Anna").part("log", "Anna")
    log.reads(evil, f"hi {evil}")
    assert page.driver.find_elements(By.CSS_SELECTOR, "article img, article script") == []
    assert page.driver.title == "Sandbox bot · sandbox"


def test_formatting(scene: Scene, anna: int, visit: Callable[[str], Part]) -> None:
    text = "😀 <b>bold <i>both</i></b> <code>a&lt;b</code> <a href='https://example.com/x'>there</a>"
    scene.bot("sendMessage", chat_id=anna, text=text, parse_mode="HTML")
    log = visit(scene.address).part("log", "Anna")
    log.reads("😀 bold both a<b there")
    words = log.shown.find_elements(By.CSS_SELECTOR, ".words")[-1]
    found = {
        tag: words.find_element(By.CSS_SELECTOR, tag).text for tag in ("strong", "strong em", "code", "a")
    }
    assert found == {"strong": "bold both", "strong em": "both", "code": "a<b", "a": "there"}
    assert words.find_element(By.TAG_NAME, "a").get_attribute("href") == "https://example.com/x"


def test_a_press_is_answered_with_a_notice_or_a_box(
    scene: Scene, anna: int, visit: Callable[[str], Part]
) -> None:
    keys = [[{"text": "Softly", "callback_data": "s"}, {"text": "Loudly", "callback_data": "l"}]]
    scene.bot("sendMessage", chat_id=anna, text="How?", reply_markup={"inline_keyboard": keys})
    page = visit(scene.address)
    chat = page.part("region", "Private chat of Anna")
    for label, data, loud in (("Softly", "s", False), ("Loudly", "l", True)):
        chat.press(label)
        query = scene.update("callback_query")
        assert (query["data"], query["from"]["id"]) == (data, anna)
        scene.bot("answerCallbackQuery", callback_query_id=query["id"], text=f"Done {data}", show_alert=loud)
        page.reads(f"Done {data}")
    box = page.part("alertdialog", "Alert")
    box.reads("Done l")
    box.press("OK")
    assert not page.has("alertdialog", "Alert")


def test_a_reply_keyboard_writes_and_goes(scene: Scene, anna: int, visit: Callable[[str], Part]) -> None:
    markup = {"keyboard": [[{"text": "Yes, please"}]]}
    scene.bot("sendMessage", chat_id=anna, text="More?", reply_markup=markup)
    chat = visit(scene.address).part("region", "Private chat of Anna")
    chat.press("Yes, please")
    log = chat.part("log", "Anna")
    log.soon(lambda: log.text.count("Yes, please") == 1, "the words in the chat")
    scene.bot("sendMessage", chat_id=anna, text="Thanks", reply_markup={"remove_keyboard": True})
    log.reads("Thanks")
    chat.soon(lambda: not chat.has("button", "Yes, please"), "the keyboard to go")


def test_reply_edit_react_delete(scene: Scene, anna: int, visit: Callable[[str], Part]) -> None:
    asked = scene.bot("sendMessage", chat_id=anna, text="Which day?")
    chat = visit(scene.address).part("region", "Private chat of Anna")
    question = chat.part("article", "Sandbox bot")
    question.press("Actions on the message")
    question.press("Reply")
    chat.say("Message as Anna", "Mondy")
    scene.update("message")  # Start
    assert scene.update("message")["reply_to_message"]["message_id"] == asked["message_id"]
    log = chat.part("log", "Anna")
    log.reads("Mondy")
    mine = Part(chat.driver, log.shown.find_elements(By.CSS_SELECTOR, "article")[-1])
    mine.press("Actions on the message")
    mine.press("Edit")
    chat.say("Message as Anna", "Monday")
    log.reads("Monday", "edited")
    question.press("React 👍")
    log.reads("👍")
    mine = Part(chat.driver, log.shown.find_elements(By.CSS_SELECTOR, "article")[-1])
    mine.press("Actions on the message")
    mine.press("Delete")
    log.soon(lambda: "Monday" not in log.text, "it to go")


def test_blocking_and_coming_back(scene: Scene, anna: int, visit: Callable[[str], Part]) -> None:
    chat = visit(scene.address).part("region", "Private chat of Anna")
    chat.press("What the person does")
    chat.press("Block the bot")
    chat.reads("Anna has blocked the bot.")
    assert not chat.has("textbox", "Message as Anna")
    chat.press("Unblock the bot")
    chat.part("textbox", "Message as Anna")
    assert scene.update("my_chat_member")["from"]["id"] == anna


def test_unread_counts_of_topics(scene: Scene, anna: int, visit: Callable[[str], Part]) -> None:
    olga = scene.do("add_user", first_name="Olga")["id"]
    desk = scene.do("add_group", title="Desk", owner=olga)["id"]
    scene.do("promote_bot", chat=desk)
    scene.do("add_member", chat=desk, user=anna)
    topic = scene.do("open_topic", chat=desk, name="Garden")["id"]
    page = visit(scene.address)
    topics = page.part("navigation", "Topics")
    topics.press("Garden")
    topics.press("General")
    for text in ("one", "two"):
        scene.do("write", user=anna, chat=desk, topic=topic, text=text)
    garden = topics.part("button", "Garden 2 unread")
    garden.shown.click()
    page.part("region", "Group Desk").part("log", "Messages in Garden").reads("one", "two")
    topics.soon(lambda: not topics.has("button", "unread"), "all to be read")


def test_one_pane_at_a_time_on_a_phone(
    scene: Scene, anna: int, chrome: Chrome, visit: Callable[[str], Part]
) -> None:
    olga = scene.do("add_user", first_name="Olga")["id"]
    scene.do("add_group", title="Desk", owner=olga)
    phone = {"width": 360, "height": 740, "deviceScaleFactor": 1, "mobile": True}
    chrome.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", phone)
    page = visit(scene.address)
    page.part("region", "Private chat of Anna")
    assert not page.has("region", "Group Desk")
    page.part("navigation", "Panes").press("Desk")
    page.part("region", "Group Desk")
    assert not page.has("region", "Private chat of Anna")
    scene.bot("sendMessage", chat_id=anna, text="Are you there?")
    page.part("navigation", "Panes").part("button", "Anna 1 unread")
    assert chrome.execute_script("return document.documentElement.scrollWidth") == 360


def test_the_page_comes_back_with_the_sandbox(scene: Scene, anna: int, visit: Callable[[str], Part]) -> None:
    page = visit(scene.address)
    page.reads("live")
    page.press("Switchboard")
    page.write("Out of reach for seconds", "2")
    page.press("Go away")
    page.reads("out of reach")
    page.reads("live")
    scene.bot("sendMessage", chat_id=anna, text="Back again")
    page.part("log", "Anna").reads("Back again")


def test_a_picture_with_words(
    scene: Scene, anna: int, chrome: Chrome, visit: Callable[[str], Part], tmp_path: Path
) -> None:
    chat = visit(scene.address).part("region", "Private chat of Anna")
    picture = tmp_path / "mark.png"
    chrome.save_screenshot(str(picture))
    chrome.execute_cdp_cmd("Page.setInterceptFileChooserDialog", {"enabled": True})
    chat.write("Message as Anna", "Look at this")
    chat.press("Attach")
    chat.press("Photo")
    chat.shown.find_element(By.CSS_SELECTOR, "input[type=file]").send_keys(str(picture))
    log = chat.part("log", "Anna")
    log.reads("Look at this")
    scene.update("message")  # Start
    message = scene.update("message")
    assert (message["from"]["id"], message["caption"]) == (anna, "Look at this")
    assert message["photo"][-1]["file_size"] == picture.stat().st_size
    shown = log.shown.find_element(By.CSS_SELECTOR, "article img")
    width = message["photo"][-1]["width"]
    log.soon(lambda: shown.get_property("naturalWidth") == width, "the picture")


def test_a_refusal_is_said_and_the_words_stay(scene: Scene, anna: int, visit: Callable[[str], Part]) -> None:
    olga = scene.do("add_user", first_name="Olga")["id"]
    desk = scene.do("add_group", title="Desk", owner=olga)["id"]
    scene.do("add_member", chat=desk, user=anna)
    scene.do("close_topic", chat=desk)
    group = visit(scene.address).part("region", "Group Desk")
    group.choose("Who writes in the group", "Anna")
    group.say("Message in General as Anna", "May I?")
    group.reads("Not possible: the topic is closed")
    assert group.part("textbox", "Message in General as Anna").shown.get_property("value") == "May I?"
