"""The settings: environment variables and `.env` become plain, checked values."""

from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, ValidationError, field_validator
from pydantic_core import PydanticUseDefault
from pydantic_settings import BaseSettings, NoDecode, PydanticBaseSettingsSource, SettingsConfigDict

from aftercare.language import Language
from bot.setting_types import (
    ApiKey,
    ApiUrl,
    BotToken,
    CurrencyCode,
    DatabaseUrl,
    Region,
    TelegramSecret,
    WebAddress,
    ZoneName,
    explained,
    names,
    user_ids,
)

PREFIX = "AFTERCARE_"


class Settings(BaseSettings):
    """Everything an owner may set before the start; an empty value counts as none."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    telegram_token: BotToken | None = Field(default=None, description="The bot's token, from @BotFather.")
    telegram_api_url: ApiUrl = Field(
        default="https://api.telegram.org", description="The Bot API server, without `/bot` at its end."
    )
    database_url: DatabaseUrl = Field(
        default="sqlite+aiosqlite:///aftercare.db", description="The database, as an SQLAlchemy address."
    )
    admin_ids: Annotated[tuple[int, ...], NoDecode, BeforeValidator(user_ids)] = Field(
        default=(), description="Telegram user ids of the owners and managers, with commas between them."
    )
    desk_chat_id: int | None = Field(
        default=None,
        description="The support group's chat id; without it cases wait, and the admins are told.",
    )
    webhook_url: WebAddress | None = Field(
        default=None,
        description="The public https address that leads to `/telegram` here; without it the bot polls.",
    )
    webhook_secret: TelegramSecret | None = Field(
        default=None,
        description="What Telegram shows the webhook: 1 to 256 of `A-Z a-z 0-9 _ -`; made if absent.",
    )
    http_host: str = Field(default="127.0.0.1", description="The address on which this bot serves HTTP.")
    http_port: int = Field(
        default=8080,
        ge=0,
        le=65535,
        description="Its port: business API, Telegram webhook, health and metrics.",
    )
    api_key: ApiKey | None = Field(default=None, description="A first key for the business API.")
    business_name: str = Field(
        default="Aftercare", max_length=100, description="The name that customers read."
    )
    timezone: ZoneName = Field(
        default="UTC", description="The business's time zone, such as `Europe/Tallinn`."
    )
    region: Region | None = Field(
        default=None,
        description="The country of numbers written without its code, such as `EE`; else the time zone's.",
    )
    currency: CurrencyCode = Field(default="EUR", description="The business's currency, an ISO 4217 code.")
    language: Language = Field(
        default="en", description="The language of staff, and of customers whose own is not known yet."
    )
    discreet_services: Annotated[tuple[str, ...], NoDecode, BeforeValidator(names)] = Field(
        default=(),
        description="Services, with commas between them, that an opening doesn't name.",
    )
    burst_seconds: float = Field(
        default=4.0,
        ge=0,
        le=20,
        description="Seconds of quiet after which a customer's messages are read together; 0 reads at once.",
    )
    rate_overall: float = Field(
        default=30.0,
        ge=0,
        allow_inf_nan=False,
        description="Messages a second to all chats together; 0 is no limit.",
    )
    rate_chat: float = Field(
        default=1.0,
        ge=0,
        allow_inf_nan=False,
        description="Messages a second to one private chat; 0 is no limit.",
    )
    rate_group: float = Field(
        default=20.0, ge=0, allow_inf_nan=False, description="Messages a minute to one group; 0 is no limit."
    )

    @field_validator("*", mode="before")
    @classmethod
    def _blank_is_absent(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        if not value.strip():
            raise PydanticUseDefault
        return value.strip()


class GivenSettings(Settings):
    """Settings that read neither the environment nor `.env`: the sandbox must never touch production."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take what is handed over and nothing else."""
        del settings_cls, env_settings, dotenv_settings, file_secret_settings
        return (init_settings,)


class WrongSettingsError(Exception):
    """The start cannot go on; `lines` say in words what to mend, one setting each."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def load_settings(env_file: Path | None = None) -> Settings:
    """Read the environment, and beneath it that `.env` file if there is one; raises WrongSettingsError."""
    try:
        return Settings(_env_file=env_file)  # type: ignore[call-arg]  # pydantic-settings' own argument
    except ValidationError as error:
        # Without the cause: a traceback of it would be printed with what was typed.
        raise WrongSettingsError(explain(error)) from None
    except (OSError, UnicodeDecodeError):
        raise WrongSettingsError([f"{env_file} cannot be read as text in UTF-8."]) from None


def explain(error: ValidationError) -> list[str]:
    """Say what is wrong, naming each variable; never repeats a value, which may be a secret."""
    return [
        f"{PREFIX}{str(detail['loc'][0]).upper()} {explained(detail)}"
        for detail in error.errors(include_url=False, include_input=False)
    ]


def settings_table() -> list[str]:
    """Write the rows of README's table of settings: variable, default, meaning."""
    return [
        f"| `{PREFIX}{name.upper()}` | {_shown(field.default)} | {field.description} |"
        for name, field in Settings.model_fields.items()
    ]


def _shown(default: object) -> str:
    return (
        f"`{default:g}`"
        if isinstance(default, float)
        else f"`{default}`"
        if default not in (None, ())
        else ""
    )
