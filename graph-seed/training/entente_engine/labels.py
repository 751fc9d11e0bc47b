"""The label sets, in the order in which the network gives its scores."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from .corpora import NAME_TYPES, training_trees


@dataclass(frozen=True)
class Labels:
    """What the numbers of the outputs stand for."""

    upos: list[str]
    xpos: list[str]
    deprel: list[str]
    ner: list[str]

    def save(self, path: Path) -> None:
        """Writes the file that the TypeScript engine reads beside the weights."""
        path.write_text(json.dumps(asdict(self)) + "\n", encoding="utf-8")


def collect_labels() -> Labels:
    """The labels that the training corpora use, sorted; the name labels are BIO."""
    sentences = [sentence for document in training_trees() for sentence in document]
    return Labels(
        upos=sorted({label for sentence in sentences for label in sentence.upos}),
        xpos=sorted({label for sentence in sentences for label in sentence.xpos}),
        deprel=sorted({label for sentence in sentences for label in sentence.deprels}),
        ner=["O"] + [f"{mark}-{name_type}" for name_type in NAME_TYPES for mark in "BI"],
    )
