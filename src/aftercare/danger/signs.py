"""Further signs of danger that an owner has named, found in a customer's words."""

from collections.abc import Iterable, Sequence

from aftercare.danger.precaution import precaution_of
from aftercare.inbox import InboxShelves
from aftercare.understanding.folding import NUMBER, SENTENCE_END, fold, tokenise
from aftercare.understanding.phrasebook import Phrasebook

MOST_SIGNS = 100
# A sign's longest text (characters) and most words; a single word has three letters at least.
LONGEST_SIGN, _MOST_WORDS, _FEWEST_LETTERS = 60, 5, 3
# A word of so many letters also stands for every longer one that begins so.
_OPEN_ENDED = 4


def words_of(sign: str) -> tuple[str, ...]:
    """The words that a sign is found by, `stem*` for whatever begins so; none where it is no sign."""
    tokens = tokenise(fold(sign)).tokens
    usable = all(token.isalpha() and token not in {NUMBER, SENTENCE_END} for token in tokens)
    if not usable or len(sign) > LONGEST_SIGN or not 1 <= len(tokens) <= _MOST_WORDS:
        return ()
    if len(tokens) == 1 and len(tokens[0]) < _FEWEST_LETTERS:
        return ()
    return tuple(f"{token}*" if len(token) >= _OPEN_ENDED else token for token in tokens)


class OwnSigns:
    """A copy of the owner's signs in memory, so that reading asks the database nothing."""

    def __init__(self) -> None:
        self._book: Phrasebook | None = None

    def learn(self, work: InboxShelves) -> None:
        """Take over what is stored: at the start, and once a change was committed."""
        self.take(precaution_of(work).signs)

    def take(self, signs: Iterable[str]) -> None:
        """These are the signs from now on."""
        phrases = [" ".join(words) for sign in signs if (words := words_of(sign))]
        self._book = Phrasebook({"own": phrases}) if phrases else None

    def found(self, text: str) -> bool:
        """Whether any of them stands in the text."""
        if self._book is None:
            return False
        tokens: Sequence[str] = tokenise(fold(text)).tokens
        return bool(self._book.find(tokens))
