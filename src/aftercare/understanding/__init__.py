"""What customers' words mean: text in, a `Reading` out."""

from aftercare.understanding.reading import Reading
from aftercare.understanding.understanding import EmbeddedUnderstanding, Understanding

__all__ = ["EmbeddedUnderstanding", "Reading", "Understanding"]
