"""What a process costs, read from /proc, and how fast the machine is right now."""

import json
import os
import socket
import statistics
import time
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
# The bot has this core to itself, and the stand-in with the load the other, where there are two.
BOT_CORE = 0
LOAD_CORE = 1
_CHILDREN_TIMES = slice(11, 15)


def pin(pid: int, core: int) -> bool:
    """Keep a process on one core; False where the machine has no such core or does not allow it."""
    if core not in os.sched_getaffinity(0) and core >= (os.cpu_count() or 1):
        return False
    try:
        os.sched_setaffinity(pid, {core})
    except OSError:
        return False
    return True


def tree(pid: int) -> list[int]:
    """The process and every living one beneath it."""
    found, left = [], [pid]
    while left:
        one = left.pop()
        found.append(one)
        for children in Path(f"/proc/{one}/task").glob("*/children"):
            left += [int(child) for child in _read(children).split()]
    return found


def cpu_ms(pid: int) -> float:
    """User and system time of a process tree with its ended children, in milliseconds."""
    ticks = 0
    for one in tree(pid):
        fields = _read(Path(f"/proc/{one}/stat")).rpartition(")")[2].split()
        ticks += sum(int(field) for field in fields[_CHILDREN_TIMES])
    return ticks * 1000 / TICK


def memory_mb(pid: int, *, peak: bool) -> float:
    """Resident memory of a process tree, now or at its highest, in megabytes."""
    name = "VmHWM:" if peak else "VmRSS:"
    total = 0
    for one in tree(pid):
        for line in _read(Path(f"/proc/{one}/status")).splitlines():
            if line.startswith(name):
                total += int(line.split()[1])
    return total / 1024


def calibrate() -> float:
    """CPU-milliseconds of a fixed piece of work on the bot's core: a yardstick, not a figure of ours."""
    before = os.sched_getaffinity(0)
    pin(0, BOT_CORE)
    try:
        return statistics.median(_fixed_work() for _ in range(3))
    finally:
        os.sched_setaffinity(0, before)


def _fixed_work() -> float:
    left, right = socket.socketpair()
    with left, right:
        began = time.process_time()
        for number in range(4000):
            text = json.dumps(
                {"number": number, "words": ["hour", "заставили", "põhjus"], "nested": {"a": [1, 2.5]}}
            )
            left.send(text.encode())
            json.loads(right.recv(4096))
        return (time.process_time() - began) * 1000


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""  # it ended meanwhile
