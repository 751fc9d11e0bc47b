"""What the corpora are read into: documents of sentences, each with the layers its corpus annotates."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Sentence:
    """Words of one sentence; a layer its corpus does not annotate is None.

    `heads` count from 1, 0 is the root; `names` are BIO labels with PER, ORG, LOC and MISC.
    """

    words: tuple[str, ...]
    upos: tuple[str, ...] | None = None
    xpos: tuple[str, ...] | None = None
    heads: tuple[int, ...] | None = None
    deprels: tuple[str, ...] | None = None
    names: tuple[str, ...] | None = None


# Sentences that follow one another in a text.
Document = Sequence[Sentence]
