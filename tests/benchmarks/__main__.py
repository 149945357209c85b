"""The command line of the benchmarks. Whatever is measured is printed; nothing is judged by a clock."""

import argparse
import sys

import uvloop

from tests.benchmarks import crash, desk, ledger, memory, rows, throughput, upload
from tests.benchmarks.rig import NotWorkingError

BENCHMARKS = {
    "throughput": throughput,
    "crash": crash,
    "rows": rows,
    "memory": memory,
    "desk": desk,
    "upload": upload,
    "ledger": ledger,
}


def main() -> int:
    """Run one benchmark; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    chosen = parser.add_subparsers(dest="name", required=True)
    for name, benchmark in BENCHMARKS.items():
        benchmark.add_arguments(
            chosen.add_parser(
                name, help=(benchmark.__doc__ or "").splitlines()[0], description=benchmark.__doc__
            )
        )
    options = parser.parse_args()
    try:
        code: int = uvloop.run(BENCHMARKS[options.name].main(options))
    except NotWorkingError as error:
        print(error, file=sys.stderr)
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main())
