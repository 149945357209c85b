"""Programs of ours in processes of their own, as people start them."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from queue import Empty, Queue

# Patience with a loaded machine, not a figure of the product (seconds).
PATIENCE = 40


@dataclass(frozen=True)
class Program:
    process: subprocess.Popen[str]
    lines: Queue[str]

    def line_with(self, words: str) -> str:
        """The next line of its output with these words; fails if the program ends before it comes."""
        while True:
            try:
                line = self.lines.get(timeout=PATIENCE)
            except Empty:
                raise AssertionError(f"no line with {words!r}") from None
            if words in line:
                return line.strip()
            assert line, f"ended with {self.process.wait(PATIENCE)} before a line with {words!r}"

    def interrupt(self) -> int:
        """Ctrl-C; the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)


@contextmanager
def program(*arguments: str, **environment: str) -> Iterator[Program]:
    """`python -m …` with these arguments until the block ends."""
    process = subprocess.Popen(
        [sys.executable, "-m", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, **environment},
    )
    lines: Queue[str] = Queue()
    reader = threading.Thread(target=_read, args=(process, lines))
    reader.start()
    try:
        yield Program(process, lines)
    finally:
        if process.poll() is None:
            process.terminate()
        process.wait(PATIENCE)
        reader.join()
        # Shown with a test that fails: why it did may stand there.
        sys.stdout.writelines(lines.get() for _ in range(lines.qsize()))


def _read(process: subprocess.Popen[str], lines: Queue[str]) -> None:
    assert process.stdout is not None
    with process.stdout as output:
        for line in output:
            lines.put(line)
    lines.put("")
