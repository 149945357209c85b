"""Where an error happened and of which kind it is, without its words.

The words of an error repeat what could not be handled: a customer's message in a parser's, a row's values
in the database's, the URL with the token in an HTTP client's.
"""

import traceback
from collections.abc import Iterator


def frames_and_kinds(error: BaseException) -> str:
    """Write the traceback with every cause and every member of a group, each named by its class alone.

    The system's own errors keep their number and its meaning, which is fixed text.
    """
    return "\n".join(_lines(error, set()))


def _lines(error: BaseException, told: set[int]) -> Iterator[str]:
    told.add(id(error))
    before, link = _before(error)
    if before is not None and id(before) not in told:
        yield from _lines(before, told)
        yield link
    for frame in traceback.extract_tb(error.__traceback__):
        yield f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}'
    yield _kind(error)
    if isinstance(error, BaseExceptionGroup):
        for number, member in enumerate(error.exceptions, 1):
            if id(member) not in told:
                yield f"member {number}:"
                yield from _lines(member, told)


def _before(error: BaseException) -> tuple[BaseException | None, str]:
    if error.__cause__ is not None:
        return error.__cause__, "which caused:"
    if error.__context__ is not None and not error.__suppress_context__:
        return error.__context__, "while handling that:"
    return None, ""


def _kind(error: BaseException) -> str:
    name = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    if isinstance(error, OSError) and isinstance(error.errno, int) and isinstance(error.strerror, str):
        return f"{name}: [Errno {error.errno}]"
    return name
