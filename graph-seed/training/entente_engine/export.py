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

INPUTS = {"ids": "pieces", "case": "pieces", "mask": "pieces", "first": "words"}
OUTPUTS = ("upos", "xpos", "label", "arc", "ner", "words")
OPSET = 17


class Answers(nn.Module):
    """The network as the TypeScript engine calls it; `graph-seed/models/MODEL-CARD.md` has inputs and outputs."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.engine = engine

    def forward(self, ids: Tensor, case: Tensor, mask: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        """Labels as int32 numbers, with that of the best head's arc, and scores where decoding has to choose."""
        sentence = (first > 0).to(torch.int64)
        tags, trees, names = self.engine.words(Inputs(ids, case, mask, first, sentence))
        arc = self.engine.arcs(trees, sentence)
        best = arc.argmax(-1, keepdim=True)
        label = self.engine.label_scores(trees, best).argmax(-1).squeeze(-1)
        return (
            self.engine.upos(tags).argmax(-1).to(torch.int32),
            self.engine.xpos(tags).argmax(-1).to(torch.int32),
            label.to(torch.int32),
            arc,
            self.engine.ner(names),
            torch.cat([trees, names], dim=-1),
        )


def export(engine: Engine, labels: Labels, folder: Path) -> None:
    """Writes `engine.onnx`, `engine.q.onnx` and `engine.labels.json` into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    full, prepared, small = (folder / name for name in ("engine.onnx", "engine.prepared.onnx", "engine.q.onnx"))
    examples = to_inputs(cut_windows(training_names()[0], 0))
    axes = {name: {0: "batch", 1: axis} for name, axis in INPUTS.items()}
    # Plain attention makes a faster graph than the fused one, whose scores it shares.
    engine.bert.set_attn_implementation("eager")
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
    engine.bert.set_attn_implementation("sdpa")
    quant_pre_process(str(full), str(prepared), skip_symbolic_shape=True)
    # Reduced range: older x86 processors overflow with eight full bits, and the figures are the same.
    quantize_dynamic(str(prepared), str(small), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    prepared.unlink()
    onnx.checker.check_model(str(small))
    labels.save(folder / "engine.labels.json")
