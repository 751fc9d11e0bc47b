"""The network's numbers as int8: quantized from a trained network, or taken as they are from an older export."""

from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper

from .network import Engine

# Half the range: older x86 processors overflow with eight full bits, and the figures are the same.
LARGEST = 64
TABLES = ("word_embeddings", "position_embeddings", "token_type_embeddings")
# What the heads were called before this repository.
OLDER_NAMES = {"ah": "arc_head", "ad": "arc_word", "lh": "label_head", "ld": "label_word", "pos": "upos"}

Arrays = dict[str, NDArray]
"""By the network's own names: `X.int8`, `X.scale` and `X.bias` of products, a scale for each column; `X.uint8`,
`X.scale` and `X.zero` of tables; the rest in full precision."""


def quantize(engine: Engine) -> Arrays:
    """Rounds a trained network to int8."""
    state = {name: values.detach().float().cpu().numpy() for name, values in engine.state_dict().items()}
    arrays: Arrays = {"mix": torch.softmax(engine.mix, dim=1).detach().numpy()}
    for name, values in state.items():
        owner, _, kind = name.rpartition(".")
        if owner == "case" or owner.endswith(TABLES):
            low, high = min(values.min(), 0), max(values.max(), 0)
            scale = (high - low) / 255
            zero = np.round(-low / scale)
            arrays |= {
                f"{owner}.uint8": np.clip(np.round(values / scale) + zero, 0, 255).astype(np.uint8),
                f"{owner}.scale": np.float32(scale),
                f"{owner}.zero": np.uint8(zero),
            }
        elif kind == "weight" and values.ndim == 2:
            arrays |= quantize_columns(owner, values.T)
        elif name == "label_weight":
            arrays |= _quantize_labels(values)
        elif name != "mix":
            arrays[name] = values
    return arrays


def read_older(path: Path) -> Arrays:
    """Reads the numbers of an int8 network that was exported by PyTorch, as all were until November 2026."""
    graph = onnx.load(str(path)).graph
    stored = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    arrays: Arrays = {}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            name = _to_name(node.name.removesuffix("/MatMul_quant").strip("/").replace("/", "."))
            arrays[f"{name}.int8"] = stored[node.input[1]]
            arrays[f"{name}.scale"] = stored[node.input[1].replace("_quantized", "_scale")]
    for stored_name, values in stored.items():
        prefix, _, rest = stored_name.partition(".")
        if prefix == "n":
            name = _to_name(rest).replace(".weight_quantized", ".uint8").replace(".weight_scale", ".scale")
            arrays[name.replace(".weight_zero_point", ".zero")] = values
    # The products of three tables and the mixes are numbered, not named; their shapes tell them apart.
    free = [values for name, values in stored.items() if name.startswith("onnx::")]
    labels = next(values for values in free if values.ndim == 3)
    mixes = [values.reshape(1, -1) for values in free if values.ndim == 4]
    arrays["arc_weight"] = next(
        v for v in free if v.ndim == 2 and v.dtype == np.float32 and v.shape[0] == v.shape[1] + 1
    )
    arrays["mix"] = np.concatenate(mixes)
    return arrays | _quantize_labels(labels)


def quantize_columns(name: str, values: NDArray) -> Arrays:
    """Rounds a table [in, out] to int8 with a scale for each column."""
    scale = np.abs(values).max(axis=0) / LARGEST
    scale[scale == 0] = 1
    return {
        f"{name}.int8": np.clip(np.round(values / scale), -LARGEST, LARGEST).astype(np.int8),
        f"{name}.scale": scale.astype(np.float32),
    }


def _quantize_labels(weight: NDArray) -> Arrays:
    """The labels' scorer [labels, word + 1, head + 1] as one product of the word's vector; its last row is the bias."""
    rows = weight.transpose(1, 0, 2).reshape(weight.shape[1], -1)
    return quantize_columns("label", rows[:-1]) | {"label.bias": rows[-1]}


def _to_name(name: str) -> str:
    first, dot, rest = name.partition(".")
    return OLDER_NAMES.get(first, first) + dot + rest
