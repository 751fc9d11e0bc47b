"""Trained weights in full precision, as a file: written by training, read by all that follows."""

from dataclasses import asdict
from pathlib import Path

import torch

from .labels import Labels
from .network import Engine


def save(engine: Engine, labels: Labels, path: Path) -> None:
    """Writes the weights with the label sets that their numbers stand for."""
    torch.save({"labels": asdict(labels), "weights": engine.state_dict()}, path)


def load(path: Path) -> tuple[Engine, Labels]:
    """Opens what `save` wrote: the network, ready to measure, and its labels."""
    saved = torch.load(path, weights_only=True)
    labels = Labels(**saved["labels"])
    engine = Engine(labels)
    engine.load_state_dict(saved["weights"])
    return engine.eval(), labels
