"""sendMessage and other messages without files."""

from typing import Any

from telegram_sandbox.errors import bad
from telegram_sandbox.methods.placing import place, put
from telegram_sandbox.methods.registry import Params, method
from telegram_sandbox.methods.texts import text_content
from telegram_sandbox.rendering import message_json
from telegram_sandbox.state.world import World

DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}


def _send(world: World, params: Params, kind: str, content: dict[str, Any]) -> dict[str, Any]:
    return message_json(world, put(world, place(world, params, kind), kind, content))


@method("sendMessage")
def send_message(world: World, params: Params) -> Any:
    """Text."""
    where = place(world, params, "text")
    return message_json(world, put(world, where, "text", text_content(world, params)))


@method("sendLocation")
def send_location(world: World, params: Params) -> Any:
    """A place on the map."""
    return _send(world, params, "location", {"location": _location(params)})


@method("sendVenue")
def send_venue(world: World, params: Params) -> Any:
    """A place with its name and address."""
    location = _location(params)
    venue = {"location": location, "title": params["title"], "address": params["address"]}
    return _send(world, params, "venue", {"venue": venue, "location": location})


def _location(params: Params) -> dict[str, float]:
    latitude, longitude = params["latitude"], params["longitude"]
    if abs(latitude) > 90 or abs(longitude) > 180:  # noqa: PLR2004 -- degrees
        raise bad("wrong latitude or longitude specified")
    return {"latitude": latitude, "longitude": longitude}


@method("sendContact")
def send_contact(world: World, params: Params) -> Any:
    """Somebody's phone number."""
    names = ("phone_number", "first_name", "last_name", "vcard")
    contact = {name: params[name] for name in names if params.get(name)}
    if not {"phone_number", "first_name"} <= contact.keys():
        raise bad("contact phone number and first name must be non-empty")
    return _send(world, params, "contact", {"contact": contact})


@method("sendDice")
def send_dice(world: World, params: Params) -> Any:
    """A random number shown as a die."""
    emoji = params.get("emoji", "🎲")
    if emoji not in DICE:
        raise bad("wrong dice emoji specified")
    value = world.rng.randint(1, DICE[emoji])
    return _send(world, params, "dice", {"dice": {"emoji": emoji, "value": value}})
