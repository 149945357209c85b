"""A browser's window, read the way people read it: by roles and the words they see or hear."""

from collections.abc import Callable
from typing import TypeVar

from selenium.common.exceptions import (
    ElementClickInterceptedException,
    NoSuchElementException,
    StaleElementReferenceException,
)
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from tests.browser.program import PATIENCE

T = TypeVar("T")
# Elements that may have the role, so that not every element's role must be asked for.
LIKELY = {
    "region": "section",
    "button": "button, summary",
    "textbox": "input, textarea",
    "combobox": "select",
    "log": "[role=log]",
    "article": "article",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "navigation": "nav",
    "complementary": "aside",
    "menuitem": "[role=menuitem]",
    "listbox": "[role=listbox]",
    "slider": "input[type=range]",
    "img": "img",
    "checkbox": "input[type=checkbox]",
}
# Chromium's own words for what unfolds a part of the page, and for a field that takes numbers.
HEARD_AS = {"DisclosureTriangle": "button", "spinbutton": "textbox", "image": "img"}


def complaints(driver: Chrome) -> list[str]:
    """What failed in the page, or what it was forbidden; refused requests it deals with itself."""
    said: list[dict[str, str]] = driver.get_log("browser")  # type: ignore[no-untyped-call]  # selenium's own
    return [line["message"] for line in said if line["source"] != "network"]


class Part:
    """The page or a part of it."""

    def __init__(self, driver: WebDriver, element: WebElement | None = None) -> None:
        self.driver = driver
        self.element = element

    def part(self, role: str, name: str) -> "Part":
        """The part with this role whose accessible name contains the words; waits for it."""
        return Part(self.driver, self.soon(lambda: self._find(role, name), f"{role} {name!r}"))

    def has(self, role: str, name: str) -> bool:
        return self._find(role, name) is not None

    def press(self, name: str) -> None:
        """Click the button with this name."""
        self.click("button", name)

    def click(self, role: str, name: str) -> None:
        """Press what has this role and name, as people do: what has just moved, where it is now."""

        def pressed() -> bool:
            element = self._find(role, name)
            if element is None:
                return False
            self.driver.execute_script("arguments[0].scrollIntoView({block: 'nearest'})", element)
            element.click()
            return True

        self.soon(pressed, f"{role} {name!r} to press")

    def pick(self, opener: str, entry: str) -> None:
        """Open the menu behind the button with this name and take the entry that begins with these words."""
        self.click("button", opener)
        Part(self.driver).click("menuitem", entry)

    def write(self, field: str, text: str) -> None:
        """Type into the field with this label, in the place of what stood there."""
        box = self.part("textbox", field).shown
        box.send_keys(Keys.CONTROL, "a")
        box.send_keys(text)

    def say(self, field: str, text: str) -> None:
        """Write a message and send it with Enter."""
        self.write(field, text)
        self.part("textbox", field).shown.send_keys(Keys.ENTER)

    def choose(self, field: str, option: str) -> None:
        """Choose in the list with this label the entry that begins with these words."""
        box = self.part("combobox", field).shown
        for entry in box.find_elements(By.TAG_NAME, "option"):
            if entry.text.startswith(option):
                entry.click()
                return
        raise AssertionError(f"{option!r} is not offered")

    def reads(self, *words: str) -> str:
        """Wait until all these words can be read here; the whole text."""
        return self.soon(
            lambda: text if all(word in (text := self.text) for word in words) else None, f"to read {words}"
        )

    @property
    def text(self) -> str:
        return self.shown.text

    @property
    def shown(self) -> WebElement:
        return self.element or self.driver.find_element(By.TAG_NAME, "body")

    def soon(self, look: Callable[[], T | None], what: str) -> T:
        """What `look` gives once it gives something."""
        ignored = (
            StaleElementReferenceException,
            NoSuchElementException,
            ElementClickInterceptedException,
        )
        wait = WebDriverWait(self.driver, PATIENCE, poll_frequency=0.1, ignored_exceptions=ignored)
        found = wait.until(lambda _: look(), f"waited for {what}")
        assert found
        return found

    def _find(self, role: str, name: str) -> WebElement | None:
        for element in self.shown.find_elements(By.CSS_SELECTOR, LIKELY[role]):
            heard = HEARD_AS.get(element.aria_role, element.aria_role)
            if name in element.accessible_name and heard == role and element.is_displayed():
                return element
        return None
