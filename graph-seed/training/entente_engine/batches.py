"""Windows and batches: how documents become tables of numbers.

A window is one or more sentences of a document that follow one another; each keeps a tree of its own. Windows of
several train the encoder to read around a sentence; what is shipped reads each sentence by itself.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass

import torch

from .features import SENTENCE_END, SENTENCE_START, letter_case, pieces
from .sentence import Document, Sentence

Window = Sequence[Sentence]


def count_pieces(sentence: Sentence) -> int:
    """Pieces of a sentence without the marks around it."""
    return sum(len(pieces(word)) for word in sentence.words)


def cut_windows(document: Document, limit: int) -> list[Window]:
    """Cuts a document, in order, into windows of at most `limit` pieces; a longer sentence is a window of its own.

    A limit of 0 makes every sentence its own window.
    """
    windows: list[list[Sentence]] = []
    size = 0
    for sentence in document:
        length = count_pieces(sentence)
        if windows and size + length <= limit:
            windows[-1].append(sentence)
            size += length
        else:
            windows.append([sentence])
            size = length
    return windows


def group_windows(windows: Sequence[Window], piece_limit: int, shuffle: random.Random) -> list[list[Window]]:
    """Groups windows of like length into batches of at most `piece_limit` pieces with padding, in random order."""
    sized = [(sum(map(count_pieces, window)), window) for window in windows]
    sized.sort(key=lambda pair: pair[0] // 6 + 3 * shuffle.random())
    batches: list[list[Window]] = []
    longest = 0
    for length, window in sized:
        longest = max(longest, length)
        if batches and longest * (len(batches[-1]) + 1) <= piece_limit:
            batches[-1].append(window)
        else:
            batches.append([window])
            longest = length
    shuffle.shuffle(batches)
    return batches


@dataclass(frozen=True)
class Inputs:
    """The network's inputs: `ids`, `case` and `mask` [batch, pieces]; `first` and `sentence` [batch, words].

    `first` is the index of each word's first piece; `sentence` numbers the sentences of a window from 1. Padding is 0.
    """

    ids: torch.Tensor
    case: torch.Tensor
    mask: torch.Tensor
    first: torch.Tensor
    sentence: torch.Tensor


def to_inputs(windows: Sequence[Window]) -> Inputs:
    """Encodes windows as one batch, padded on the right."""
    rows = [_encode(window) for window in windows]
    return Inputs(
        ids=_pad([row[0] for row in rows]),
        case=_pad([row[1] for row in rows]),
        mask=_pad([[1] * len(row[0]) for row in rows]),
        first=_pad([row[2] for row in rows]),
        sentence=_pad([row[3] for row in rows]),
    )


def _encode(window: Window) -> tuple[list[int], list[int], list[int], list[int]]:
    ids, case, first, numbers = [SENTENCE_START], [0], [], []
    for number, sentence in enumerate(window, start=1):
        for word in sentence.words:
            first.append(len(ids))
            numbers.append(number)
            ids.extend(pieces(word))
            case.extend([letter_case(word)] * len(pieces(word)))
    return [*ids, SENTENCE_END], [*case, 0], first, numbers


def _pad(rows: Sequence[Sequence[int]], value: int = 0) -> torch.Tensor:
    width = max(map(len, rows))
    return torch.tensor([list(row) + [value] * (width - len(row)) for row in rows])


IGNORED = -100


def to_targets(windows: Sequence[Window], layer: str, numbers: dict[str, int]) -> torch.Tensor:
    """Numbers of a layer's labels, [batch, words], IGNORED as padding."""
    return _pad(
        [[numbers[label] for sentence in w for label in getattr(sentence, layer)] for w in windows],
        IGNORED,
    )


def to_head_targets(windows: Sequence[Window]) -> torch.Tensor:
    """Heads as indexes into the window's words, counted from 1; 0 is the root; [batch, words], IGNORED as padding."""
    rows = []
    for window in windows:
        row: list[int] = []
        for sentence in window:
            offset = len(row)
            row.extend(head + offset if head else 0 for head in sentence.heads)
        rows.append(row)
    return _pad(rows, IGNORED)
