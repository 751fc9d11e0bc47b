"""Writes the network as ONNX and as int8 ONNX, with the label sets beside it."""

from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from .batches import Inputs, cut_windows, to_inputs
from .corpora import training_names
from .labels import Labels
from .network import Engine

# Heads that are labelled: the tree seldom takes one that scores worse than third.
CHOICES = 3
INPUTS = {
    "ids": "pieces",
    "case": "pieces",
    "mask": "pieces",
    "first": "words",
    "sentence": "words",
}
OUTPUTS = ("upos", "xpos", "arc", "choice", "label", "ner", "words")
OPSET = 17


class Answers(nn.Module):
    """The network as the TypeScript engine calls it; `graph-seed/models/MODEL-CARD.md` has inputs and outputs."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.engine = engine

    def forward(self, ids: Tensor, case: Tensor, mask: Tensor, first: Tensor, sentence: Tensor) -> tuple[Tensor, ...]:
        """Labels as int32 numbers, and scores where decoding has to choose."""
        tags, trees, names = self.engine.words(Inputs(ids, case, mask, first, sentence))
        arc = self.engine.arcs(trees, sentence)
        # Two columns that no head stands in, so that a sentence of one word has three choices as well.
        choice = nn.functional.pad(arc, (0, CHOICES - 2), value=-1e9).topk(CHOICES, dim=-1).indices
        choice = choice.clamp(max=arc.size(-1) - 1)
        label = self.engine.label_scores(trees, choice).argmax(-1)
        return (
            self.engine.upos(tags).argmax(-1).to(torch.int32),
            self.engine.xpos(tags).argmax(-1).to(torch.int32),
            arc,
            choice.to(torch.int32),
            label.to(torch.int32),
            self.engine.ner(names),
            torch.cat([trees, names], dim=-1),
        )


def export(engine: Engine, labels: Labels, folder: Path) -> None:
    """Writes `engine.onnx`, `engine.q.onnx` and `engine.labels.json` into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    full, prepared, small = (folder / name for name in ("engine.onnx", "engine.prepared.onnx", "engine.q.onnx"))
    examples = to_inputs(cut_windows(training_names()[0], 48))
    axes = {name: {0: "batch", 1: axis} for name, axis in INPUTS.items()}
    torch.onnx.export(
        Answers(engine).eval(),
        tuple(getattr(examples, name) for name in INPUTS),
        str(full),
        input_names=list(INPUTS),
        output_names=list(OUTPUTS),
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )
    quant_pre_process(str(full), str(prepared), skip_symbolic_shape=True)
    # Reduced range: older x86 processors overflow with eight full bits, and the figures are the same.
    quantize_dynamic(str(prepared), str(small), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    prepared.unlink()
    onnx.checker.check_model(str(small))
    labels.save(folder / "engine.labels.json")
