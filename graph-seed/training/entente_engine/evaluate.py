"""Measures the float network on gold words; `npm run evaluate -- language` measures what is shipped."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

from .batches import Inputs, Window, cut_windows, to_inputs
from .corpora import corpora_folder
from .decoding import find_names, find_tree
from .labels import Labels
from .losses import scores_only
from .network import Engine
from .sentence import Document, Sentence

# As in the TypeScript engine: every sentence by itself, which reads trees best and names as well.
WINDOW = 0
BATCH = 16


def evaluate_trees(
    engine: Engine, labels: Labels, documents: Sequence[Document], limit: int = WINDOW
) -> dict[str, float]:
    """UPOS, XPOS, UAS and LAS (all subtypes), per cent of words."""
    right: Counter[str] = Counter()
    with scores_only(engine):
        for windows, inputs in _batches(documents, limit):
            tags, trees, _ = engine.words(inputs)
            upos, xpos = engine.upos(tags).argmax(-1), engine.xpos(tags).argmax(-1)
            heads = _heads(engine.arcs(trees, inputs.sentence), windows)
            deprels = engine.label_scores(trees, heads[:, :, None])[:, :, 0].argmax(-1)
            for row, start, sentence in _places(windows):
                for i in range(len(sentence.words)):
                    cell = row, start + i
                    head_right = int(heads[cell]) == (sentence.heads[i] + start if sentence.heads[i] else 0)
                    label_right = labels.deprel[deprels[cell]] == sentence.deprels[i]
                    right["words"] += 1
                    right["UPOS"] += labels.upos[upos[cell]] == sentence.upos[i]
                    right["XPOS"] += labels.xpos[xpos[cell]] == sentence.xpos[i]
                    right["UAS"] += head_right
                    right["LAS"] += head_right and label_right
    return {key: round(100 * right[key] / right["words"], 2) for key in ("UPOS", "XPOS", "UAS", "LAS")}


def evaluate_names(
    engine: Engine, labels: Labels, documents: Sequence[Document], limit: int = WINDOW
) -> dict[str, float]:
    """F1 of PER, ORG and LOC and of the three together; demonyms apart."""
    demonyms = set(json.loads((corpora_folder().parent / "engine/demonyms.json").read_text(encoding="utf-8")))
    both, given, gold = Counter(), Counter(), Counter()
    with scores_only(engine):
        for windows, inputs in _batches(documents, limit):
            scores = engine.ner(engine.words(inputs)[2]).double().numpy()
            for row, start, sentence in _places(windows):
                names = find_names(scores[row, start : start + len(sentence.words)], labels.ner)
                found = _mentions(sentence.words, names, demonyms)
                true = _mentions(sentence.words, sentence.names, demonyms)
                both.update(name_type for _, _, name_type in found & true)
                given.update(name_type for _, _, name_type in found)
                gold.update(name_type for _, _, name_type in true)
    types = ("PER", "ORG", "LOC")
    scored = {t: 2 * both[t] / max(1, given[t] + gold[t]) for t in (*types, "DEM")}
    sums = [sum(counts[t] for t in types) for counts in (both, given, gold)]
    scored["micro"] = 2 * sums[0] / max(1, sums[1] + sums[2])
    return {key: round(value, 4) for key, value in scored.items()}


def _batches(documents: Sequence[Document], limit: int) -> Iterator[tuple[list[Window], Inputs]]:
    windows = [window for document in documents for window in cut_windows(document, limit)]
    windows.sort(key=lambda window: sum(len(sentence.words) for sentence in window))
    for start in range(0, len(windows), BATCH):
        batch = windows[start : start + BATCH]
        yield batch, to_inputs(batch)


def _places(windows: Sequence[Window]) -> Iterator[tuple[int, int, Sentence]]:
    """Each sentence with the row of its window and the index of its first word there."""
    for row, window in enumerate(windows):
        start = 0
        for sentence in window:
            yield row, start, sentence
            start += len(sentence.words)


def _heads(arcs: Tensor, windows: Sequence[Window]) -> Tensor:
    """Heads of the best trees, [batch, words], counted within the window from 1; 0 is the root."""
    heads = torch.zeros(arcs.shape[:2], dtype=torch.long)
    for row, start, sentence in _places(windows):
        end = start + len(sentence.words)
        columns = [0, *range(start + 1, end + 1)]
        tree = find_tree(arcs[row, start:end][:, columns].double().numpy())
        heads[row, start:end] = torch.tensor([head + start if head else 0 for head in tree])
    return heads


def _mentions(words: Sequence[str], names: Sequence[str], demonyms: set[str]) -> set[tuple[int, int, str]]:
    spans: list[tuple[int, int, str]] = []
    for i, label in enumerate(names):
        if label.startswith("I-"):
            spans[-1] = (spans[-1][0], i + 1, spans[-1][2])
        elif label != "O":
            spans.append((i, i + 1, label[2:]))
    return {(a, b, "DEM" if b - a == 1 and words[a] in demonyms else t) for a, b, t in spans}
