"""The page with a bot of a few lines: formatting, keyboards, notices, what people do, phones."""

from collections.abc import Callable

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.browser.scene import Scene
from tests.browser.screen import Part

pytestmark = pytest.mark.browser


def test_hostile_words_stay_words(scene: Scene, anna: int, visit: Callable[[str], Part]) -> None:
    evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    owner = scene.do("add_user", first_name=evil)["id"]
    group = scene.do("add_group", title=evil, owner=owner)["id"]
    scene.do("open_topic", chat=group, name=evil)
    scene.do("write", user=anna, text=evil)
    link = {"type": "text_link", "offset": 0, "length": 2, "url": "http://example.com/"}
    scene.bot("sendMessage", chat_id=anna, text=f"hi {evil}", entities=[link])
    page = visit(scene.address)
    log = page.part("region", "Private chat of Anna").part("log", "Anna")
    log.reads(evil, f"hi {evil}")
    assert page.driver.find_elements(By.CSS_SELECTOR, "main img, main script") == []
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
    chat.part("article", "Sandbox bot").pick("Actions on the message", "Reply")
    chat.say("Message as Anna", "Mondy")
    scene.update("message")  # Start
    assert scene.update("message")["reply_to_message"]["message_id"] == asked["message_id"]
    log = chat.part("log", "Anna")
    log.reads("Mondy")
    latest(log).pick("Actions on the message", "Edit")
    chat.say("Message as Anna", "Monday")
    log.reads("Monday", "edited")
    assert scene.update("edited_message")["text"] == "Monday"
    chat.part("article", "Sandbox bot").pick("Actions on the message", "React 👍")
    assert scene.update("message_reaction")["new_reaction"] == [{"type": "emoji", "emoji": "👍"}]
    chat.press("👍 1, yours: take it back")
    assert scene.update("message_reaction")["new_reaction"] == []
    latest(log).pick("Actions on the message", "Delete for me")
    log.soon(lambda: "Monday" not in log.text, "it to go")
    others = scene.get(f"/sandbox/chats/{anna}")["messages"]
    assert others[-1]["text"] == "Monday"
    log.part("article", "Sandbox bot").pick("Actions on the message", "Delete for everybody")
    Part(chat.driver).part("dialog", "Delete for everybody?").press("Delete")
    log.soon(lambda: "Which day?" not in log.text, "it to go")


def latest(log: Part) -> Part:
    return Part(log.driver, log.shown.find_elements(By.CSS_SELECTOR, "article")[-1])


def test_blocking_and_coming_back(scene: Scene, anna: int, visit: Callable[[str], Part]) -> None:
    page = visit(scene.address)
    chat = page.part("region", "Private chat of Anna")
    chat.pick("What the person does", "Block the bot")
    chat.reads("Anna has blocked the bot.")
    page.part("navigation", "Chats").reads("Has blocked the bot")
    assert not chat.has("textbox", "Message as Anna")
    chat.press("Unblock the bot")
    chat.part("textbox", "Message as Anna")
    assert scene.update("my_chat_member")["from"]["id"] == anna


def test_unread_counts_of_topics(
    scene: Scene, anna: int, desk: int, chrome: Chrome, visit: Callable[[str], Part]
) -> None:
    scene.do("add_member", chat=desk, user=anna)
    topic = scene.do("open_topic", chat=desk, name="Garden")["id"]
    page = visit(scene.address)
    chats = page.part("navigation", "Chats")
    chats.press("Garden")
    chats.press("General")
    for text in ("one", "two"):
        scene.do("write", user=anna, chat=desk, topic=topic, text=text)
    garden = chats.part("button", "two 2 unread")
    page.soon(lambda: chrome.title.startswith("(2) ") or None, "the count in the tab")
    garden.shown.click()
    page.part("region", "Group Desk").part("log", "Messages in Garden").reads("one", "two")
    chats.soon(lambda: not chats.has("button", "unread"), "all to be read")
    chrome.refresh()
    page.part("region", "Group Desk")
    assert chrome.title.startswith("Sandbox bot")


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


def test_a_refusal_is_said_and_the_words_stay(
    scene: Scene, anna: int, desk: int, visit: Callable[[str], Part]
) -> None:
    scene.do("add_member", chat=desk, user=anna)
    scene.do("close_topic", chat=desk)
    group = visit(scene.address).part("region", "Group Desk")
    group.choose("Who writes in the group", "Anna")
    group.say("Message in General as Anna", "May I?")
    group.reads("Not possible: the topic is closed")
    assert group.part("textbox", "Message in General as Anna").shown.get_property("value") == "May I?"
