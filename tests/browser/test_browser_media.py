"""What people send that is no text, as the page takes it and shows it."""

import struct
import wave
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from tests.browser.scene import Scene
from tests.browser.screen import Part

pytestmark = pytest.mark.browser


@pytest.fixture
def chat(scene: Scene, anna: int, chrome: Chrome, visit: Callable[[str], Part]) -> Part:
    """Anna's chat; files are chosen without the system's own dialog."""
    chrome.execute_cdp_cmd("Page.setInterceptFileChooserDialog", {"enabled": True})
    assert anna
    return visit(scene.address).part("region", "Private chat of Anna")


def attach(chat: Part, entry: str, *files: Path) -> None:
    chat.pick("Attach", entry)
    chat.shown.find_element(By.CSS_SELECTOR, "input[type=file]").send_keys("\n".join(map(str, files)))


def picture(path: Path, colour: bytes, size: int = 40) -> Path:
    """A PNG of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + colour * size) * size
    head = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return path


def test_a_picture_with_words(chat: Part, scene: Scene, tmp_path: Path) -> None:
    shot = picture(tmp_path / "mark.png", b"\x90\x20\x20")
    chat.write("Message as Anna", "Look at this")
    attach(chat, "Photo", shot)
    message = scene.message("photo")
    assert message["caption"] == "Look at this"
    assert message["photo"][-1]["file_size"] == shot.stat().st_size
    shown = chat.part("img", "Photo: Look at this").shown
    chat.soon(lambda: shown.get_property("naturalWidth") == 40, "the picture")


def test_an_album_stands_together(chat: Part, scene: Scene, tmp_path: Path) -> None:
    files = [picture(tmp_path / f"{n}.png", bytes([n * 80, 90, 120])) for n in range(3)]
    attach(chat, "Album", *files)
    albums = {scene.message("photo")["media_group_id"] for _ in files}
    assert len(albums) == 1
    (album,) = chat.soon(lambda: chat.shown.find_elements(By.CSS_SELECTOR, ".album"), "the album")
    assert len(album.find_elements(By.TAG_NAME, "img")) == 3
    assert album.accessible_name == "Album of 3"


def test_a_voice_is_recorded_and_sent(chat: Part, scene: Scene) -> None:
    chat.press("Record a voice message")
    chat.soon(lambda: "0:01" in chat.text or None, "a second of it")
    chat.press("Send the voice message")
    voice = scene.message("voice")["voice"]
    assert voice["duration"] >= 1
    assert voice["mime_type"].startswith("audio/")
    assert voice["file_size"] > 100
    chat.press("Play the voice message, 0:0")
    chat.part("slider", "Place in the voice message")
    chat.press("Record a voice message")
    chat.press("Cancel the recording")
    chat.part("textbox", "Message as Anna")


def test_a_recording_is_attached(chat: Part, scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "memo.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(b"\0\0" * 8000 * 3)
    attach(chat, "Voice recording", path)
    voice = scene.message("voice")["voice"]
    assert (voice["duration"], voice["file_size"]) == (3, path.stat().st_size)
    chat.part("button", "Play the voice message, 0:03")


def test_a_file_keeps_its_name(chat: Part, scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "Arve <b>12.pdf"
    path.write_bytes(b"%PDF-1.4")
    attach(chat, "File", path)
    assert scene.message("document")["document"]["file_name"] == path.name
    chat.reads(path.name, "8 B")


def test_places_and_people(chat: Part, scene: Scene, anna: int) -> None:
    page = Part(chat.driver)
    chat.pick("Attach", "Location")
    box = page.part("dialog", "Send a location")
    box.write("Latitude", "59.43")
    box.press("Send")
    assert scene.message("location")["location"]["latitude"] == 59.43
    chat.reads("59.43000, 24.75360")
    chat.pick("Attach", "Contact")
    box = page.part("dialog", "Send somebody's contact")
    box.write("Name", "Peeter")
    box.write("Phone", "+372 5551 2345")
    box.press("Send")
    contact = scene.message("contact")["contact"]
    assert (contact["first_name"], contact["phone_number"]) == ("Peeter", "+372 5551 2345")
    assert "user_id" not in contact
    chat.reads("Peeter", "+372 5551 2345")
    scene.bot(
        "sendMessage",
        chat_id=anna,
        text="Which number?",
        reply_markup={"keyboard": [[{"text": "Share my number", "request_contact": True}]]},
    )
    chat.press("Share my number")
    box = page.part("dialog", "Share the phone number")
    box.write("Phone", "+37255667788")
    box.press("Share")
    own = scene.message("contact")["contact"]
    assert (own["user_id"], own["phone_number"]) == (anna, "+37255667788")


def test_a_spoiler_is_shown_when_asked_for(chat: Part, scene: Scene, anna: int) -> None:
    scene.bot("sendMessage", chat_id=anna, text="It was <tg-spoiler>Marko</tg-spoiler>", parse_mode="HTML")
    hidden = chat.soon(lambda: chat.shown.find_elements(By.CSS_SELECTOR, ".spoiler"), "it")[0]
    assert hidden.accessible_name == "Show what is hidden"
    hidden.click()
    chat.soon(lambda: hidden.get_attribute("role") is None or None, "the words")
