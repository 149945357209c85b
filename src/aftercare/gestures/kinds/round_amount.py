"""Amounts that read well: few figures, whatever the currency's decimals."""

# What the first figures of a round amount are.
_STEPS = (10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100)


def round_down(minor: int) -> int:
    """The largest round amount of at most so many minor units; 0 where there is none."""
    scale = _scale(minor)
    return max((step * scale // 10 for step in _STEPS if step * scale // 10 <= minor), default=0)


def round_up(minor: int) -> int:
    """The smallest round amount of at least so many minor units; 0 where there is none."""
    scale = _scale(minor)
    return min((step * scale // 10 for step in _STEPS if step * scale // 10 >= minor), default=0)


def _scale(minor: int) -> int:
    return 10 ** (len(str(minor)) - 1) if minor > 0 else 0
