"""Files of others, made ready for download."""

from typing import Any

from telegram_sandbox.errors import bad
from telegram_sandbox.methods.registry import Params, method
from telegram_sandbox.rules import DOWNLOAD_BYTES
from telegram_sandbox.state.world import World


@method("getFile")
def get_file(world: World, params: Params) -> Any:
    """Give the path under which `/file/bot<token>/` hands the file out, if it is not too large."""
    stored = world.files.by_id(params["file_id"])
    if stored is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if stored.size > DOWNLOAD_BYTES:
        raise bad("file is too big")
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "file_path": stored.path,
    }


@method("getUserProfilePhotos")
def profile_photos(world: World, params: Params) -> Any:
    """Nobody in the sandbox has a picture."""
    if params["user_id"] not in world.users:
        raise bad("user not found")
    return {"total_count": 0, "photos": []}
