"""The page on the owner's screen."""

import asyncio
import os
import socket
import sys
import webbrowser


def free_or_any(port: int) -> int:
    """That port of loopback if it is free, otherwise 0, which stands for any."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", port))
        except OSError:
            return 0
    return port


async def show_page(url: str) -> None:
    """Open a browser where there is a screen: a browser in the terminal would take the terminal away."""
    if sys.platform in {"darwin", "win32"} or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        await asyncio.to_thread(webbrowser.open, url)
