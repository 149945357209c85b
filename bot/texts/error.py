"""What can be wrong with words."""


class TextError(Exception):
    """A message, a variable or a language is missing, or an argument or a locale's file is malformed.

    The text names keys and variables, never what a person wrote.
    """
