"""The bot's commands, names, descriptions and menu button."""

import re
from typing import Any

from telegram_sandbox.errors import bad
from telegram_sandbox.methods.access import find_chat
from telegram_sandbox.methods.registry import METHODS, Params, method
from telegram_sandbox.rules import COMMANDS
from telegram_sandbox.state.members import ADMIN_RIGHTS
from telegram_sandbox.state.profile import DEFAULT_SCOPE, ScopeKey
from telegram_sandbox.state.world import World

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"[a-z]{2}")
DESCRIPTION = 256
# Field → the most characters it may have.
TEXTS = {"name": 64, "description": 512, "short_description": 120}


def _scope(world: World, params: Params) -> ScopeKey:
    scope = params.get("scope")
    if not scope:
        return DEFAULT_SCOPE
    if "chat_id" not in scope:
        return (scope["type"], 0, 0)
    return (scope["type"], find_chat(world, scope["chat_id"]).id, scope.get("user_id", 0))


def _language(params: Params) -> str:
    code: str = params.get("language_code", "")
    if code and not LANGUAGE.fullmatch(code):
        raise bad("invalid language_code specified")
    return code


@method("setMyCommands")
def set_commands(world: World, params: Params) -> Any:
    """Set the commands of a scope and language."""
    commands = [_command(one) for one in params["commands"]]
    if len(commands) > COMMANDS:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    if len({one["command"] for one in commands}) < len(commands):
        raise bad("BOT_COMMAND_DUPLICATE")
    world.profile.commands[_scope(world, params), _language(params)] = commands
    world.events.tell("commands")
    return True


def _command(given: dict[str, Any]) -> dict[str, Any]:
    name, words = given["command"].removeprefix("/"), given["description"].strip()
    if not COMMAND.fullmatch(name):
        raise bad("BOT_COMMAND_INVALID")
    if not 1 <= len(words) <= DESCRIPTION:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": words}


@method("getMyCommands")
def get_commands(world: World, params: Params) -> Any:
    """Give the commands of just that scope and language."""
    return world.profile.commands.get((_scope(world, params), _language(params)), [])


@method("deleteMyCommands")
def delete_commands(world: World, params: Params) -> Any:
    """Forget them, so that a wider scope shows again."""
    world.profile.commands.pop((_scope(world, params), _language(params)), None)
    return True


def _play_text(field: str, most: int) -> None:
    title = "".join(part.title() for part in field.split("_"))

    def write(world: World, params: Params) -> Any:
        text = params.get(field, "")
        if len(text) > most:
            raise bad(f"{field} is longer than {most} characters")
        world.profile.texts.setdefault(field, {})[_language(params)] = text
        return True

    def read(world: World, params: Params) -> Any:
        known = world.profile.texts.get(field, {})
        default = world.bot.first_name if field == "name" else ""
        return {field: known.get(_language(params)) or known.get("") or default}

    METHODS[f"setMy{title}"], METHODS[f"getMy{title}"] = write, read


for _field, _most in TEXTS.items():
    _play_text(_field, _most)


@method("setChatMenuButton")
def set_menu_button(world: World, params: Params) -> Any:
    """Change the button beside the text field: in one private chat or everywhere."""
    button = params.get("menu_button") or {"type": "default"}
    if "chat_id" not in params:
        world.profile.menu_button = button
        return True
    chat = find_chat(world, params["chat_id"])
    if not chat.private:
        raise bad("only private chats have a menu button")
    chat.menu_button = None if button["type"] == "default" else button
    return True


@method("getChatMenuButton")
def get_menu_button(world: World, params: Params) -> Any:
    """Give the button of a chat or the one everywhere."""
    own = find_chat(world, params["chat_id"]).menu_button if "chat_id" in params else None
    return own or world.profile.menu_button


@method("setMyDefaultAdministratorRights")
def set_default_rights(world: World, params: Params) -> Any:
    """Set what rights the bot suggests when it is made an administrator."""
    world.profile.default_rights[params.get("for_channels", False)] = params.get("rights", {})
    return True


@method("getMyDefaultAdministratorRights")
def get_default_rights(world: World, params: Params) -> Any:
    """Give them."""
    known = world.profile.default_rights.get(params.get("for_channels", False), {})
    return {name: known.get(name, False) for name in ADMIN_RIGHTS} | known
