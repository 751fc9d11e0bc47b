"""What the network is trained for: one loss for treebanks, one for names."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F
from torch import Tensor

from .batches import IGNORED, Inputs, Window, to_head_targets, to_inputs, to_targets
from .features import MASKED, SENTENCE_END
from .labels import Labels
from .network import Engine

# The corpora err in a few per cent of their labels; certainty beyond that does not pay.
SMOOTHING = 0.03
# Pieces hidden in training, so that the network learns to read around a word it does not know.
HIDDEN = 0.04


@dataclass(frozen=True)
class Numbers:
    """Each label's number."""

    upos: dict[str, int]
    xpos: dict[str, int]
    deprel: dict[str, int]
    ner: dict[str, int]


def number_labels(labels: Labels) -> Numbers:
    """Numbers in the order of the label sets."""
    return Numbers(*({label: i for i, label in enumerate(values)} for values in vars(labels).values()))


def tree_loss(engine: Engine, windows: Sequence[Window], numbers: Numbers) -> Tensor:
    """Parts of speech (the Penn tags at half weight), heads, and the labels of the gold heads."""
    inputs = hide_pieces(to_inputs(windows))
    tags, trees, _ = engine.words(inputs)
    heads = to_head_targets(windows)
    arcs = engine.arcs(trees, inputs.sentence)
    labels = engine.label_scores(trees, heads.clamp(min=0)[:, :, None])[:, :, 0]
    return (
        _smoothed(engine.upos(tags), to_targets(windows, "upos", numbers.upos))
        + 0.5 * _smoothed(engine.xpos(tags), to_targets(windows, "xpos", numbers.xpos))
        # Forbidden heads have scores far below all others, so smoothing would be wrong here.
        + F.cross_entropy(arcs.flatten(0, 1), heads.flatten(), ignore_index=IGNORED)
        + _smoothed(labels, to_targets(windows, "deprels", numbers.deprel))
    )


def name_loss(engine: Engine, windows: Sequence[Window], numbers: Numbers) -> Tensor:
    """Name labels."""
    _, _, names = engine.words(hide_pieces(to_inputs(windows)))
    return _smoothed(engine.ner(names), to_targets(windows, "names", numbers.ner))


def hide_pieces(inputs: Inputs) -> Inputs:
    """Puts the mask in place of some pieces; the marks around the window stay."""
    hidden = (torch.rand(inputs.ids.shape) < HIDDEN) & (inputs.ids > SENTENCE_END)
    return replace(inputs, ids=inputs.ids.masked_fill(hidden, MASKED))


def _smoothed(scores: Tensor, targets: Tensor) -> Tensor:
    return F.cross_entropy(
        scores.float().flatten(0, 1),
        targets.flatten(),
        ignore_index=IGNORED,
        label_smoothing=SMOOTHING,
    )


@contextmanager
def scores_only(engine: Engine) -> Iterator[None]:
    """Within this context the network gives plain scores: no dropout, no gradients; afterwards it trains on."""
    was_training = engine.training
    engine.eval()
    with torch.inference_mode():
        yield
    engine.train(was_training)
