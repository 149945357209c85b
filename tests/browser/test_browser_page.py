"""The main job on the sandbox's page, as somebody tries it on a fresh machine."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browser.program import program
from tests.browser.screen import Part

pytestmark = pytest.mark.browser


@pytest.fixture
def page(tmp_path: Path, visit: Callable[[str], Part]) -> Iterator[Part]:
    folder = str(tmp_path / "sandbox")
    with program("bot", "sandbox", "--port", "0", "--no-browser", "--folder", folder) as sandbox:
        yield visit(sandbox.line_with("http://").rpartition(" ")[2])


def test_a_complaint_is_met_by_a_person(page: Part) -> None:
    till = page.part("region", "Till")
    till.write("Service", "Haircut")
    till.write("Staff", "Marko")
    till.press("Finish visit")
    till.press("Open the link as Anna")

    anna = page.part("region", "Private chat of Anna")
    anna.part("log", "Anna").reads("Hello, Anna!", "Marko", "?")
    anna.say("Message as Anna", "I waited forty minutes and nobody even said sorry.")
    anna.part("log", "Anna").reads("I'm sorry")

    desk = page.part("region", "Studio Aurora desk")
    desk.part("navigation", "Topics").press("Anna")
    topic = desk.part("log", "Messages in ⏳ Anna")
    topic.reads("Problem #1", "Marko", "I waited forty minutes and nobody even said sorry.")
    topic.press("Take")
    topic.reads("🙋 Olga")
    desk.say("as Olga", "Anna, we are sorry: the next visit is on us.")

    anna.part("log", "Anna").reads("Olga", "Anna, we are sorry: the next visit is on us.")
    anna.say("Message as Anna", "That is kind, thank you!")
    topic.soon(lambda: "That is kind, thank you!" in topic.text.rpartition("on us.")[2], "the answer")
    keep_picture(page)


def test_the_till_says_at_the_field_what_is_wrong(page: Part) -> None:
    till = page.part("region", "Till")
    till.write("Amount of line 1", "a lot")
    till.press("Finish visit")
    words = till.soon(
        lambda: till.part("textbox", "Amount of line 1").shown.get_attribute("aria-invalid"), "it"
    )
    assert words == "true"
    assert "amount" in till.text.lower()
    till.write("Amount of line 1", "12.50")
    till.write("Phone", "+372 5551 2345")
    till.press("Finish visit")
    till.part("button", "Open the link as Anna")


def test_another_customer_in_another_language(page: Part) -> None:
    left = page.part("region", "Private chat of Anna")
    left.press("Add a person")
    asked = page.part("dialog", "Add a person")
    asked.write("First name", "Мария")
    asked.write("Language", "ru")
    asked.press("Add")
    page.part("region", "Private chat of Мария")
    till = page.part("region", "Till")
    till.press("Finish visit")
    till.press("Open the link as Мария")
    page.part("region", "Private chat of Мария").part("log", "Мария").reads("Мария, здравствуйте!")


def keep_picture(page: Part) -> None:
    """For README, when asked for by PAGE_PICTURE=file.png."""
    if wanted := os.environ.get("PAGE_PICTURE"):
        page.driver.save_screenshot(wanted)
