"""The main job on the sandbox's page, as somebody tries it on a fresh machine."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from tests.browser.program import program
from tests.browser.screen import Part

pytestmark = pytest.mark.browser
ROOM = "Studio Aurora desk"


@pytest.fixture
def page(tmp_path: Path, visit: Callable[[str], Part]) -> Iterator[Part]:
    folder = str(tmp_path / "sandbox")
    with program("bot", "sandbox", "--port", "0", "--no-browser", "--folder", folder) as sandbox:
        yield visit(sandbox.line_with("http://").rpartition(" ")[2])


def test_a_complaint_is_met_by_a_person(page: Part, chrome: Chrome) -> None:
    till = page.part("complementary", "Till")
    finish_a_bill_of_three(till)
    guide = page.part("region", "Where to begin")
    assert ticked(guide) == 1
    page.press("Open the link as Anna")

    anna = page.part("region", "Private chat of Anna")
    anna.part("log", "Anna").reads("Hello, Anna!", "Marko", "?")
    anna.say(
        "Message as Anna", "The cut is lovely, but the colour is far too dark and I waited forty minutes."
    )
    anna.part("log", "Anna").soon(lambda: len(articles(anna, "theirs")) > 1, "an answer")

    page.part("navigation", "Chats").part("region", ROOM).press("Anna · 1")
    desk = page.part("region", f"Group {ROOM}")
    topic = desk.part("log", "Messages in")
    topic.reads("Problem #1", "Marko", "Colouring", "I waited forty minutes")
    desk.choose("Who writes in the group", "Kadri")
    topic.press("Take")
    topic.reads("Kadri")
    desk.say("as Kadri", "Anna, we will put the colour right, and it's on us. Does tomorrow at ten suit you?")

    answer = "it's on us. Does tomorrow at ten suit you?"
    anna.part("log", "Anna").reads("Kadri", answer)
    theirs = Part(chrome, articles(anna, "theirs")[-1])
    theirs.pick("Actions on the message", "React ❤")
    anna.part("log", "Anna").reads("❤")
    anna.say("Message as Anna", "Ten is perfect, thank you!")
    topic.soon(lambda: "Ten is perfect" in topic.text.rpartition("suit you?")[2] or None, "the answer")
    page.soon(lambda: ticked(guide) == 4 or None, "all steps to be ticked off")
    page.press("Put this away")
    assert not page.has("region", "Where to begin")
    keep_pictures(page, chrome)


def finish_a_bill_of_three(till: Part) -> None:
    till.write("Service", "Cut and colour")
    till.write("Staff", "Marko")
    while till.has("button", "Remove line 2"):
        till.press("Remove line 2")
    lines = (("Haircut", "1", "35.00"), ("Colouring", "1", "62.50"), ("Conditioner", "2", "9.25"))
    for number, (title, quantity, price) in enumerate(lines, 1):
        if number > 1:
            till.press("Add a line")
        till.write(f"Line {number}", title)
        till.write(f"Quantity of line {number}", quantity)
        till.write(f"Price of line {number}", price)
    till.reads("Total 116.00 EUR")
    till.press("Finish visit")
    code = till.part("img", "QR code of the link for Anna").shown
    till.soon(lambda: int(str(code.get_property("naturalWidth"))) > 20 or None, "the code")


def articles(chat: Part, side: str) -> list[WebElement]:
    return chat.shown.find_elements(By.CSS_SELECTOR, f"article.{side}")


def ticked(guide: Part) -> int:
    return len(guide.shown.find_elements(By.CSS_SELECTOR, "li.done"))


def test_the_till_says_at_the_field_what_is_wrong(page: Part) -> None:
    till = page.part("complementary", "Till")
    till.write("Price of line 1", "a lot")
    till.press("Finish visit")
    words = till.soon(
        lambda: till.part("textbox", "Price of line 1").shown.get_attribute("aria-invalid"), "it"
    )
    assert words == "true"
    assert "amount" in till.text.lower()
    till.write("Price of line 1", "12.50")
    till.press("Phone, department, time")
    till.write("Phone", "+372 5551 2345")
    till.write("Department", "Salon")
    till.press("Finish visit")
    till.soon(lambda: till.text.count("Anna ·") == 2 or None, "the visit beside the first one")


def test_another_customer_in_another_language(page: Part) -> None:
    page.part("navigation", "Chats").press("Add a customer")
    asked = page.part("dialog", "Add a customer")
    asked.write("First name", "Мария")
    asked.choose("Language of the phone", "Russian")
    asked.press("Add")
    page.part("region", "Private chat of Мария")
    till = page.part("complementary", "Till")
    till.press("Finish visit")
    till.reads("Мария")
    till.press("Send as an SMS to Мария")
    sms = page.part("region", "Private chat of Мария")
    sms.reads("SMS to Мария", "https://t.me/")
    sms.press("Open the link")
    sms.part("log", "Мария").reads("Мария, здравствуйте!")


def test_tomorrow_comes_at_once(page: Part) -> None:
    """Whoever the bot knows is written to after the visit, within the hours for it."""
    till = page.part("complementary", "Till")
    till.press("Open the link as Anna")
    anna = page.part("region", "Private chat of Anna")
    log = anna.part("log", "Anna")
    log.reads("Hello, Anna!")
    anna.say("Message as Anna", "All good, thank you!")
    log.soon(lambda: len(articles(anna, "theirs")) > 1, "an answer")
    till.write("Service", "Beard oil massage")
    till.press("Finish visit")
    till.soon(lambda: till.text.count("Anna ·") == 2 or None, "the visit")
    page.press("Clock")
    page.part("complementary", "Clock").press("To tomorrow, 10:00")
    page.part("complementary", "Clock").reads("10:0", "ahead of the real time")
    log.reads("Yesterday", "Today", "Beard oil massage")


def keep_pictures(page: Part, chrome: Chrome) -> None:
    """For README, when asked for by PAGE_PICTURES=folder."""
    if not (folder := os.environ.get("PAGE_PICTURES")):
        return
    page.soon(lambda: not chrome.find_elements(By.CSS_SELECTOR, ".toast"), "words in passing to pass")
    chrome.save_screenshot(f"{folder}/page.png")
    phone = {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": True}
    chrome.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", phone)
    page.press("Back to the chats")
    page.part("navigation", "Chats").press("Anna")
    page.part("region", "Private chat of Anna").reads("Ten is perfect")
    chrome.save_screenshot(f"{folder}/phone.png")
