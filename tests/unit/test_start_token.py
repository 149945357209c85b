import re
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aftercare.ids import (
    DamagedKeyError,
    VisitToken,
    hashed,
    load_or_make_key,
    new_secret,
    read_token,
    start_token,
)

KEY = bytes(range(32))
KEYS = st.binary(min_size=32, max_size=32)
IDS = st.integers(0, 2**63 - 1)
GENERATIONS = st.integers(0, 2**32 - 1)
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"


@given(KEYS, IDS, GENERATIONS)
def test_a_link_says_its_visit_to_whoever_has_the_key(key: bytes, visit_id: int, generation: int) -> None:
    token = start_token(key, visit_id, generation)
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", token)
    assert read_token(key, token) == VisitToken(visit_id, generation)
    assert start_token(key, visit_id, generation) == token


@given(KEYS, KEYS, IDS, GENERATIONS)
def test_another_key_reads_nothing(key: bytes, other: bytes, visit_id: int, generation: int) -> None:
    assert (read_token(other, start_token(key, visit_id, generation)) is None) == (key != other)


@given(IDS, GENERATIONS, st.data())
def test_no_character_can_be_changed(visit_id: int, generation: int, data: st.DataObject) -> None:
    token = start_token(KEY, visit_id, generation)
    at = data.draw(st.integers(0, len(token) - 1))
    other = data.draw(st.sampled_from(ALPHABET).filter(lambda letter: letter != token[at]))
    assert read_token(KEY, token[:at] + other + token[at + 1 :]) is None


@given(IDS, IDS, GENERATIONS, GENERATIONS)
def test_a_mac_does_not_move_to_another_visit(one: int, two: int, first: int, second: int) -> None:
    honest, wanted = start_token(KEY, one, first), start_token(KEY, two, second)
    forged = wanted[:17] + honest[17:]
    assert read_token(KEY, forged) == (VisitToken(two, second) if (one, first) == (two, second) else None)


@given(st.text() | st.text(ALPHABET, max_size=64) | st.from_regex(r"v[A-Za-z0-9_-]{48}\n?", fullmatch=True))
def test_any_other_text_is_no_token_and_does_not_raise(text: str) -> None:
    assert read_token(KEY, text) is None


def test_surrogates_and_shortened_tokens_are_no_tokens() -> None:
    token = start_token(KEY, 1, 1)
    for text in ("\ud800" * 49, token[:-1], token + "A", token + "\n", " " + token, token.upper(), ""):
        assert read_token(KEY, text) is None


@pytest.mark.parametrize(("visit_id", "generation"), [(-1, 0), (2**64, 0), (0, -1), (0, 2**32)])
def test_ids_that_do_not_fit_are_refused(visit_id: int, generation: int) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        start_token(KEY, visit_id, generation)


def test_the_key_is_made_once_and_is_private(tmp_path: Path) -> None:
    path = tmp_path / "aftercare.db.key"
    key = load_or_make_key(path)
    assert len(key) == 32
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert load_or_make_key(path) == key
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_two_folders_have_two_keys(tmp_path: Path) -> None:
    assert load_or_make_key(tmp_path / "one") != load_or_make_key(tmp_path / "two")


def test_a_key_that_was_copied_about_becomes_private_again(tmp_path: Path) -> None:
    path = tmp_path / "key"
    key = load_or_make_key(path)
    path.chmod(0o644)
    assert load_or_make_key(path) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_crash_while_making_the_key_leaves_nothing_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "key.new").write_bytes(b"half")
    assert len(load_or_make_key(tmp_path / "key")) == 32


@pytest.mark.parametrize("content", [b"", b"short", bytes(33)])
def test_a_damaged_key_is_not_replaced(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key"
    path.write_bytes(content)
    with pytest.raises(DamagedKeyError, match="key"):
        load_or_make_key(path)
    assert path.read_bytes() == content


def test_secrets_differ_fit_a_link_and_are_never_taken_for_a_visit() -> None:
    made = {new_secret() for _ in range(200)}
    assert len(made) == 200
    for secret in made:
        assert re.fullmatch(r"[A-Za-z0-9_-]{32}", secret)
        assert read_token(KEY, secret) is None


@given(st.text(st.characters()), st.text(st.characters()))
def test_a_secret_is_stored_as_its_hash(one: str, two: str) -> None:
    assert re.fullmatch(r"[0-9a-f]{64}", hashed(one))
    assert (hashed(one) == hashed(two)) == (one == two)
