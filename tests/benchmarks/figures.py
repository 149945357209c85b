"""Figures of runs: a row of names and numbers each, medians of them, and a table that people can read."""

import json
import statistics
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

Row = Mapping[str, float]


def percentile(values: Iterable[float], part: float) -> float:
    """The value below which that part of them lies, or NaN where there are none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else float("nan")


def medians_of(rounds: Sequence[Mapping[str, Row]]) -> dict[str, dict[str, float]]:
    """The median of every figure of every row over the rounds."""
    return {
        name: {figure: statistics.median(rows[name][figure] for rows in rounds) for figure in row}
        for name, row in rounds[0].items()
    }


def table(rows: Mapping[str, Row], shown: Mapping[str, str]) -> str:
    """A table in Markdown: a line for each name, a column for each figure in its format."""
    lines = ["| | " + " | ".join(shown) + " |", "|---" * (len(shown) + 1) + "|"]
    for name, row in rows.items():
        cells = [format(row[figure], style) if figure in row else "" for figure, style in shown.items()]
        lines.append(f"| {name} | " + " | ".join("–" if cell == "nan" else cell for cell in cells) + " |")
    return "\n".join(lines)


def brief(rows: Mapping[str, Row]) -> str:
    """The figures that matter most, in one line."""
    return " · ".join(
        f"{name} {row['msg/s']:.0f}/s {row['CPU-ms/msg']:.2f} ms lost {row['lost']:.0f}"
        for name, row in rows.items()
    )


def keep(path: str | None, name: str, result: object) -> None:
    """Append a result as one line of JSON to a file, where one is named."""
    if path:
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(json.dumps({"benchmark": name, "result": result}) + "\n")
