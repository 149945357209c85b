import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import PREFIX, GivenSettings, Settings, WrongSettingsError, load_settings, settings_table

SECRETS = ("TELEGRAM_TOKEN", "WEBHOOK_SECRET", "API_KEY")


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.upper().startswith(PREFIX):
            monkeypatch.delenv(name)


def wrong(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> list[str]:
    monkeypatch.setenv(PREFIX + name, value)
    with pytest.raises(WrongSettingsError) as raised:
        load_settings()
    assert str(raised.value).splitlines() == raised.value.lines
    return raised.value.lines


def test_nothing_need_be_set() -> None:
    settings = load_settings()
    assert settings.telegram_token is None
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.database_url == "sqlite+aiosqlite:///aftercare.db"
    assert (settings.http_host, settings.http_port) == ("127.0.0.1", 8080)
    assert (settings.burst_seconds, settings.rate_overall, settings.rate_chat, settings.rate_group) == (
        4,
        30,
        1,
        20,
    )
    assert (settings.admin_ids, settings.desk_chat_id) == ((), None)


def test_everything_can_be_set(monkeypatch: pytest.MonkeyPatch) -> None:
    given = {
        "TELEGRAM_TOKEN": "4242:bench",
        "TELEGRAM_API_URL": "http://127.0.0.1:1234/",
        "DATABASE_URL": "sqlite+aiosqlite:////var/lib/aftercare/bot.db",
        "ADMIN_IDS": "1, 22,333,22",
        "DESK_CHAT_ID": "-1001234567890",
        "WEBHOOK_URL": "https://bot.example.com/telegram",
        "WEBHOOK_SECRET": "abc_DEF-123",
        "HTTP_HOST": "0.0.0.0",
        "HTTP_PORT": "0",
        "API_KEY": "load-key-0123456789abcdef",
        "BUSINESS_NAME": " Kliinik Õnn ",
        "TIMEZONE": "Europe/Tallinn",
        "REGION": "lv",
        "CURRENCY": "eur",
        "LANGUAGE": "et",
        "DISCREET_SERVICES": "Laser  hair removal; HIV test,",
        "BURST_SECONDS": "0",
        "RATE_OVERALL": "0",
        "RATE_CHAT": "0.5",
        "RATE_GROUP": "0",
    }
    assert {name.lower() for name in given} == set(Settings.model_fields)
    for name, value in given.items():
        monkeypatch.setenv(PREFIX + name, value)
    settings = load_settings()
    assert settings.telegram_token is not None
    assert settings.telegram_token.get_secret_value() == "4242:bench"
    assert settings.telegram_api_url == "http://127.0.0.1:1234"
    assert settings.admin_ids == (1, 22, 333)
    assert settings.discreet_services == ("laser hair removal", "hiv test")
    assert settings.desk_chat_id == -1001234567890
    assert settings.business_name == "Kliinik Õnn"
    assert settings.region == "LV"
    assert (settings.timezone, settings.currency, settings.language) == ("Europe/Tallinn", "EUR", "et")
    assert (settings.burst_seconds, settings.rate_chat) == (0, 0.5)


@pytest.mark.parametrize("name", [name.upper() for name in Settings.model_fields])
@pytest.mark.parametrize("blank", ["", "  "])
def test_an_empty_value_counts_as_none(monkeypatch: pytest.MonkeyPatch, name: str, blank: str) -> None:
    monkeypatch.setenv(PREFIX + name, blank)
    assert load_settings().model_dump() == GivenSettings().model_dump()


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("TELEGRAM_TOKEN", "no token", "@BotFather"),
        ("TELEGRAM_API_URL", "api.telegram.org", "web address"),
        ("TELEGRAM_API_URL", "http://[", "web address"),
        ("TELEGRAM_API_URL", "http://x:99999", "web address"),
        ("DATABASE_URL", "postgresql://x", "sqlite+aiosqlite:///"),
        ("DATABASE_URL", "sqlite+aiosqlite:///:memory:", "file"),
        ("ADMIN_IDS", "1,anna", "commas"),
        ("ADMIN_IDS", "-5", "commas"),
        ("ADMIN_IDS", "9" * 17, "commas"),
        ("DESK_CHAT_ID", "desk", "whole number"),
        ("DESK_CHAT_ID", "9" * 5000, "smaller number"),
        ("WEBHOOK_URL", "telegram", "web address"),
        ("WEBHOOK_SECRET", "with space", "1 to 256"),
        ("HTTP_PORT", "eighty", "whole number"),
        ("HTTP_PORT", "65536", "65535 or less"),
        ("HTTP_PORT", "-1", "0 or more"),
        ("API_KEY", "võti", "ASCII"),
        ("BUSINESS_NAME", "x" * 101, "100 characters"),
        ("TIMEZONE", "Tallinn", "Europe/Tallinn"),
        ("TIMEZONE", "Europe", "Europe/Tallinn"),
        ("TIMEZONE", "../../etc/passwd", "Europe/Tallinn"),
        ("CURRENCY", "EURO", "ISO 4217"),
        ("LANGUAGE", "de", "'en', 'et', 'lt', 'ru' or 'sl'"),
        ("BURST_SECONDS", "21", "20 or less"),
        ("BURST_SECONDS", "nan", "must be"),
        ("RATE_CHAT", "-1", "0 or more"),
        ("RATE_OVERALL", "inf", "a number"),
        ("RATE_GROUP", "many", "a number"),
    ],
)
def test_a_wrong_value_is_explained_by_name(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, words: str
) -> None:
    (line,) = wrong(monkeypatch, name, value)
    assert line.startswith(f"{PREFIX}{name} m")
    assert words in line
    assert line.endswith(".")


def test_all_wrong_values_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERCARE_HTTP_PORT", "x")
    assert [line.split()[0] for line in wrong(monkeypatch, "CURRENCY", "x")] == [
        "AFTERCARE_HTTP_PORT",
        "AFTERCARE_CURRENCY",
    ]


@pytest.mark.parametrize("name", SECRETS)
def test_a_secret_is_never_shown(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    (line,) = wrong(monkeypatch, name, "s3cret value ü")
    assert "s3cret" not in line
    monkeypatch.setenv(PREFIX + name, "4242:s3cret" if name == "TELEGRAM_TOKEN" else "s3cret")
    settings = load_settings()
    assert "s3cret" not in f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"


def test_an_env_file_is_read_beneath_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / ".env"
    file.write_text(
        'AFTERCARE_BUSINESS_NAME="Salong Ülle"\nAFTERCARE_HTTP_PORT=9000\n'
        'OTHER=1\nAFTERCARE_DESK_CHAT_ID=""\n',
        encoding="utf-8",
    )
    monkeypatch.setenv("AFTERCARE_HTTP_PORT", "9001")
    settings = load_settings(file)
    assert (settings.business_name, settings.http_port, settings.desk_chat_id) == ("Salong Ülle", 9001, None)
    assert load_settings(tmp_path / "absent").business_name == "Aftercare"


def test_an_unreadable_env_file_is_told(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes(b"AFTERCARE_BUSINESS_NAME=\xff\xfe\n")
    with pytest.raises(WrongSettingsError, match="UTF-8"):
        load_settings(file)


def test_given_settings_know_no_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("AFTERCARE_HTTP_PORT=9000\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AFTERCARE_TELEGRAM_TOKEN", "1:production")
    settings = GivenSettings(business_name="Rehearsal", admin_ids=(5,))
    assert settings.telegram_token is None
    assert (settings.http_port, settings.business_name, settings.admin_ids) == (8080, "Rehearsal", (5,))


def test_every_setting_is_described() -> None:
    for name, row in zip(Settings.model_fields, settings_table(), strict=True):
        assert row.startswith(f"| `{PREFIX}{name.upper()}` | ")
        assert Settings.model_fields[name].description
        assert "\n" not in row


@given(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0")), st.data())
def test_any_value_is_taken_or_explained(value: str, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(list(Settings.model_fields)))
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv(PREFIX + name.upper(), value)
        assert all(line.startswith(PREFIX + name.upper()) for line in complaints())


def complaints() -> list[str]:
    try:
        load_settings()
    except WrongSettingsError as error:
        return error.lines
    return []
