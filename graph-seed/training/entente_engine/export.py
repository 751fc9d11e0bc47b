"""Writes the int8 network as ONNX, with the label sets beside it."""

from pathlib import Path

import onnx

from .graph import build_graph
from .int8 import Arrays, quantize
from .labels import Labels
from .network import Engine

SHIPPED = "engine.q.onnx"


def export(engine: Engine, labels: Labels, folder: Path) -> None:
    """Writes `engine.q.onnx` and `engine.labels.json` into the folder."""
    write(quantize(engine), folder / SHIPPED)
    labels.save(folder / "engine.labels.json")


def write(arrays: Arrays, path: Path) -> None:
    """Writes one file of the graph with these numbers."""
    path.parent.mkdir(parents=True, exist_ok=True)
    model = build_graph(arrays)
    onnx.checker.check_model(model)
    onnx.save(model, str(path))
