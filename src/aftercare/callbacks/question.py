"""What is asked of whoever wants a call."""

from typing import Literal, TypeAlias

Question: TypeAlias = Literal["", "phone", "when"]
"""What was asked last; empty where nothing was."""
