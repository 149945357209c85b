"""Read a file in a process of its own, which it may crash, fill or hold up without anybody noticing.

A spreadsheet of a kilobyte can claim a cell at the far end of the sheet, and the compiled reader then ends
its whole process; there is no way to catch that but to let the process be another one.
"""

import asyncio
import contextlib
import os
import pickle
import sys

from aftercare.uploads.read_table import read_table
from aftercare.uploads.table import Refusal, Table

# What the largest tables take is a third of this (bytes), and a tenth of this (seconds).
MOST_MEMORY = 1024 * 1024 * 1024
MOST_WORK = 60
# By the clock on the wall, on a machine that is busy otherwise.
LONGEST = 180.0


async def read_apart(data: bytes, name: str) -> Table | Refusal:
    """Read the table as `read_table` does, within bounds of memory and time; beyond them it is `broken`."""
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", __name__),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,  # a panic would print what stands in the file
        env=_environment(),
    )
    try:
        async with asyncio.timeout(LONGEST):
            told, _ = await child.communicate(pickle.dumps((data, name)))
    except TimeoutError:
        return Refusal("broken")
    finally:
        if child.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                child.kill()
            await child.wait()
    if child.returncode:
        return Refusal("broken")
    read: Table | Refusal = await asyncio.to_thread(pickle.loads, told)
    return read


def main() -> None:
    """Read what stands at the input, and write what came of it."""
    _bound()
    data, name = pickle.load(sys.stdin.buffer)  # noqa: S301 -- from the process that started this one
    sys.stdout.buffer.write(pickle.dumps(read_table(data, name), protocol=pickle.HIGHEST_PROTOCOL))
    sys.stdout.buffer.flush()


def _bound() -> None:
    try:
        import resource  # noqa: PLC0415 -- Windows has none
    except ImportError:
        return
    for what, most in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, MOST_WORK)):
        # Where the machine's own limit is lower, that one stands.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _environment() -> dict[str, str]:
    """The same modules, and none of the secrets."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


if __name__ == "__main__":
    main()
