"""Changes of training windows that the engine must read as well: headlines, capitals, missing stops, other names."""

import random
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from .batches import Window
from .sentence import Document, Sentence

CAPITALS, TITLE_CASE, LOWER_CASE = 0.04, 0.04, 0.02
NO_FINAL_STOP = 0.04
OTHER_NAME = 0.15


def vary_case(sentence: Sentence, chance: random.Random) -> Sentence:
    """Sets the sentence at times in capitals, Title Case or lower case."""
    draw = chance.random()
    if draw < CAPITALS:
        return _with_words(sentence, str.upper)
    if draw < CAPITALS + TITLE_CASE:
        return _with_words(sentence, str.capitalize)
    if draw < CAPITALS + TITLE_CASE + LOWER_CASE:
        return _with_words(sentence, str.lower)
    return sentence


def _with_words(sentence: Sentence, change: Callable[[str], str]) -> Sentence:
    return replace(sentence, words=tuple(map(change, sentence.words)))


def drop_final_stop(sentence: Sentence, chance: random.Random) -> Sentence:
    """Leaves out, at times, a full stop that ends the sentence and heads nothing, as headlines and captions do."""
    last = len(sentence.words)
    if chance.random() >= NO_FINAL_STOP or last < 2 or sentence.words[-1] != "." or last in (sentence.heads or ()):
        return sentence
    layers = {name: None if values is None else values[:-1] for name, values in vars(sentence).items()}
    return Sentence(**layers)


def vary(window: Window, chance: random.Random) -> Window:
    """Varies each sentence of a window by itself."""
    return [vary_case(drop_final_stop(sentence, chance), chance) for sentence in window]


class OtherNames:
    """Puts other names of the same type into sentences, so that the network learns from context and not by heart."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._names: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        seen = set()
        for document in documents:
            for sentence in document:
                for start, end in _mentions(sentence.names):
                    words = sentence.words[start:end]
                    name_type = sentence.names[start][2:]
                    if (words, name_type) not in seen:
                        seen.add((words, name_type))
                        self._names[name_type].append(words)

    def vary(self, sentence: Sentence, chance: random.Random) -> Sentence:
        """Exchanges each name of two words or more, at times, for another such name."""
        words: list[str] = []
        names: list[str] = []
        at = 0
        for start, end in _mentions(sentence.names):
            words += sentence.words[at:start]
            names += sentence.names[at:start]
            name_type = sentence.names[start][2:]
            mention = sentence.words[start:end]
            # Short names stand for entities that a sentence before has introduced; they stay.
            if end - start > 1 and chance.random() < OTHER_NAME:
                mention = chance.choice(self._names[name_type])
            words += mention
            names += [f"{'I' if i else 'B'}-{name_type}" for i in range(len(mention))]
            at = end
        words += sentence.words[at:]
        names += sentence.names[at:]
        return Sentence(tuple(words), names=tuple(names))


def _mentions(names: Sequence[str]) -> list[tuple[int, int]]:
    spans = []
    for i, label in enumerate(names):
        if label.startswith("B-"):
            spans.append((i, i + 1))
        elif label.startswith("I-"):
            spans[-1] = (spans[-1][0], i + 1)
    return spans
