"""The network as the graph that is shipped: int8, in few and fused operations.

ONNX Runtime's own fusions leave attention in thirty operations and join additions to layer norms by a kernel slower
than the two apart, so the graph is written here, and the runtime opens it without further fusions
(`graph-seed/src/language/weights.ts`). `network.py` computes the same in full precision; change both together.
MODEL-CARD.md has the inputs and outputs.
"""

from math import erf, sqrt

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper

from .graph_builder import GraphBuilder
from .int8 import Arrays
from .network import FORBIDDEN

HEADS = 12
ENCODER, EMBEDDINGS = "bert.encoder.layer", "bert.embeddings"


def build_graph(arrays: Arrays) -> onnx.ModelProto:
    """Writes the network with the numbers of `int8.py`."""
    return _Writer(arrays).write()


class _Writer:
    def __init__(self, arrays: Arrays) -> None:
        self.graph = GraphBuilder()
        self.width = arrays[f"{EMBEDDINGS}.LayerNorm.weight"].size
        self.size = self.width // HEADS
        self.layers = arrays["mix"].shape[1] - 1
        self.arrays = arrays | self._shrink_queries(arrays)

    def write(self) -> onnx.ModelProto:
        graph, width = self.graph, self.width
        self.batch, self.pieces = graph.apply_many("Split", 2, graph.apply("Shape", "ids"), _ints(1, 1), axis=0)
        self.words = graph.apply("Gather", graph.apply("Shape", "first"), _ints(1), axis=0)
        tags, trees, names = self._mixes(self._states())
        self._tags(tags)
        self._quantized_product(self._quantize(names), ["ner"], name="ner")
        graph.apply("Concat", trees, names, name="words", axis=-1)
        self._trees(trees)
        inputs = [_value(name, TensorProto.INT64, "pieces") for name in ("ids", "case", "mask")]
        return graph.finish(
            [*inputs, _value("first", TensorProto.INT64, "words")],
            [
                *(_value(name, TensorProto.INT32, "words") for name in ("upos", "xpos", "label")),
                _value("arc", TensorProto.FLOAT, "words", "heads"),
                _value("ner", TensorProto.FLOAT, "words", self.arrays["ner.bias"].size),
                _value("words", TensorProto.FLOAT, "words", 2 * width),
            ],
        )

    def _states(self) -> list[str]:
        """The vectors of all pieces before the first layer and after each."""
        graph = self.graph
        # Added to the scores of attention: nothing for a piece, a number below all scores for padding.
        hidden = graph.apply("Sub", graph.apply("Cast", "mask", to=TensorProto.FLOAT), np.float32(1))
        hidden = graph.apply("Unsqueeze", graph.apply("Mul", hidden, np.float32(1e9)), _ints(1, 2))
        states = [self._embed()]
        for layer in range(self.layers):
            before, name = states[-1], f"{ENCODER}.{layer}"
            context = self._attend(before, f"{name}.attention.self", hidden)
            context = self._product(context, f"{name}.attention.output.dense")
            read = self._norm(graph.apply("Add", before, context), f"{name}.attention.output.LayerNorm")
            inner = graph.apply("Gelu", self._product(read, f"{name}.intermediate.dense"))
            inner = self._product(inner, f"{name}.output.dense")
            states.append(self._norm(graph.apply("Add", read, inner), f"{name}.output.LayerNorm"))
        return states

    def _shrink_queries(self, arrays: Arrays) -> Arrays:
        """Queries by the root of their size, by which attention would divide each score."""
        names = [f"{ENCODER}.{layer}.attention.self.query" for layer in range(self.layers)]
        factor = np.float32(1 / sqrt(self.size))
        return {f"{name}.{kind}": arrays[f"{name}.{kind}"] * factor for name in names for kind in ("scale", "bias")}

    def _embed(self) -> str:
        graph = self.graph
        position, kind = f"{EMBEDDINGS}.position_embeddings", f"{EMBEDDINGS}.token_type_embeddings"
        positions = graph.apply("Slice", self._constant(f"{position}.uint8"), _ints(0), self.pieces, _ints(0))
        # All pieces are of the first kind.
        first_kind = (self.arrays[f"{kind}.uint8"][0].astype(np.float32) - self.arrays[f"{kind}.zero"]) * self.arrays[
            f"{kind}.scale"
        ]
        places = graph.apply("Add", self._restore(positions, position), first_kind.astype(np.float32))
        words = self._look_up(f"{EMBEDDINGS}.word_embeddings", "ids")
        pieces = graph.apply("Add", words, self._look_up("case", "case"))
        return self._norm(graph.apply("Add", pieces, places), f"{EMBEDDINGS}.LayerNorm")

    def _attend(self, states: str, name: str, hidden: str) -> str:
        graph = self.graph
        parts = [f"{name}.{part}" for part in ("query", "key", "value")]
        together = self._quantized_product(self._quantize(states), parts)
        by_head = graph.apply("Reshape", together, _ints(0, 0, 3 * HEADS, self.size))
        by_head = graph.apply("Transpose", by_head, perm=[0, 2, 1, 3])
        query, key, value = graph.apply_many("Split", 3, by_head, _ints(HEADS, HEADS, HEADS), axis=1)
        scores = graph.apply("FusedMatMul", query, key, transB=1)
        weights = graph.apply("Softmax", graph.apply("Add", scores, hidden), axis=-1)
        context = graph.apply("Transpose", graph.apply("MatMul", weights, value), perm=[0, 2, 1, 3])
        return graph.apply("Reshape", context, _ints(0, 0, self.width))

    def _mixes(self, states: list[str]) -> list[str]:
        """A mix of all layers for each task, [batch, words, width], read at the first piece of each word."""
        graph = self.graph
        index = self._flat_index("first", self.pieces)
        read = [graph.apply("Gather", self._rows(state, self.width), index, axis=0) for state in states]
        table = graph.apply("Concat", *(graph.apply("Reshape", one, _ints(1, -1)) for one in read), axis=0)
        mixed = graph.apply("MatMul", self._constant("mix"), table)
        shape = graph.apply("Concat", self.batch, self.words, _ints(self.width), axis=0)
        parts = graph.apply_many("Split", 3, mixed, _ints(1, 1, 1), axis=0)
        return [graph.apply("Reshape", part, shape) for part in parts]

    def _tags(self, tags: str) -> None:
        sizes = [self.arrays[f"{name}.bias"].size for name in ("upos", "xpos")]
        both = self._quantized_product(self._quantize(tags), ["upos", "xpos"])
        for name, scores in zip(
            ("upos", "xpos"), self.graph.apply_many("Split", 2, both, _ints(*sizes), axis=2), strict=True
        ):
            self._best(scores, name)

    def _trees(self, trees: str) -> None:
        graph = self.graph
        names = ["arc_head", "arc_word", "label_head", "label_word"]
        sizes = [self.arrays[f"{name}.bias"].size for name in names]
        all_four = graph.apply("Gelu", self._quantized_product(self._quantize(trees), names))
        arc_head, arc_word, label_head, label_word = graph.apply_many("Split", 4, all_four, _ints(*sizes), axis=2)
        weight = self.arrays["arc_weight"]
        words = graph.apply("Add", graph.apply("MatMul", arc_word, weight[:-1]), weight[-1])
        scores = graph.apply("FusedMatMul", words, self._with_root(arc_head, "arc_head"), transB=1)
        graph.apply("Add", scores, self._forbidden(), name="arc")
        best = graph.apply("ArgMax", "arc", axis=-1, keepdims=0)
        index = self._flat_index(best, graph.apply("Add", self.words, _ints(1)))
        heads = self._rows(self._with_root(label_head, "label_head"), sizes[2])
        heads = graph.apply("Pad", graph.apply("Gather", heads, index, axis=0), _ints(0, 0, 0, 1), np.float32(1))
        self._labels(self._rows(label_word, sizes[3]), heads, sizes[2] + 1)

    def _labels(self, words: str, heads: str, size: int) -> None:
        graph = self.graph
        by_label = graph.apply("Reshape", self._product(words, "label"), _ints(0, -1, size))
        scores = graph.apply("MatMul", by_label, graph.apply("Unsqueeze", heads, _ints(2)))
        shape = graph.apply("Concat", self.batch, self.words, _ints(-1), axis=0)
        self._best(graph.apply("Reshape", scores, shape), "label")

    def _with_root(self, heads: str, name: str) -> str:
        """The vectors of heads with that of the root, which no text changes, before them."""
        weight = self.arrays[f"{name}.int8"] * self.arrays[f"{name}.scale"]
        root = _gelu(self.arrays["root"] @ weight + self.arrays[f"{name}.bias"])
        shape = self.graph.apply("Concat", self.batch, _ints(1, 1), axis=0)
        return self.graph.apply("Concat", self.graph.apply("Expand", root[None, None], shape), heads, axis=1)

    def _forbidden(self) -> str:
        """A fine [batch, words, words + 1] on padding as a head, and on the word itself."""
        graph = self.graph
        fine = np.float32(FORBIDDEN)
        padding = graph.apply("Cast", graph.apply("Equal", "first", _ints(0)), to=TensorProto.FLOAT)
        padding = graph.apply("Pad", graph.apply("Mul", padding, fine), _ints(0, 1, 0, 0))
        end = graph.apply("Squeeze", graph.apply("Add", self.words, _ints(1)), _ints(0))
        words, heads = (graph.apply("Range", np.int64(start), end, np.int64(1)) for start in (1, 0))
        itself = graph.apply(
            "Equal", graph.apply("Unsqueeze", words, _ints(1)), graph.apply("Unsqueeze", heads, _ints(0))
        )
        itself = graph.apply("Mul", graph.apply("Cast", itself, to=TensorProto.FLOAT), fine)
        return graph.apply("Add", graph.apply("Unsqueeze", padding, _ints(1)), itself)

    def _flat_index(self, index: str, columns: str) -> str:
        """Indexes [batch, words] into the columns of each row as indexes into one long row."""
        graph = self.graph
        end, step = (
            graph.apply("Squeeze", one, _ints(0)) for one in (graph.apply("Mul", self.batch, columns), columns)
        )
        starts = graph.apply("Unsqueeze", graph.apply("Range", np.int64(0), end, step), _ints(1))
        return graph.apply("Reshape", graph.apply("Add", index, starts), _ints(-1))

    def _rows(self, vectors: str, size: int) -> str:
        return self.graph.apply("Reshape", vectors, _ints(-1, size))

    def _best(self, scores: str, name: str) -> None:
        best = self.graph.apply("ArgMax", scores, axis=-1, keepdims=0)
        self.graph.apply("Cast", best, name=name, to=TensorProto.INT32)

    def _norm(self, vectors: str, name: str) -> str:
        weight, bias = (self._constant(f"{name}.{kind}") for kind in ("weight", "bias"))
        return self.graph.apply("LayerNormalization", vectors, weight, bias, epsilon=1e-12, axis=-1)

    def _look_up(self, name: str, index: str) -> str:
        return self._restore(self.graph.apply("Gather", self._constant(f"{name}.uint8"), index, axis=0), name)

    def _restore(self, values: str, name: str) -> str:
        scale, zero = (self._constant(f"{name}.{kind}") for kind in ("scale", "zero"))
        return self.graph.apply("DequantizeLinear", values, scale, zero)

    def _product(self, vectors: str, name: str) -> str:
        weight, scale, bias = (self._constant(f"{name}.{kind}") for kind in ("int8", "scale", "bias"))
        return self.graph.apply("DynamicQuantizeMatMul", vectors, weight, scale, "", bias)

    def _quantize(self, vectors: str) -> list[str]:
        return self.graph.apply_many("DynamicQuantizeLinear", 3, vectors)

    def _quantized_product(self, quantized: list[str], parts: list[str], name: str | None = None) -> str:
        """Products of one table with several, side by side, so that its range is sought once."""
        values, scale, zero = quantized
        weight, scales, bias = (self._joined(parts, kind) for kind in ("int8", "scale", "bias"))
        return self.graph.apply("MatMulIntegerToFloat", values, weight, scale, scales, zero, "", bias, name=name)

    def _joined(self, parts: list[str], kind: str) -> str:
        joined = np.concatenate([self.arrays[f"{part}.{kind}"] for part in parts], axis=-1)
        return self.graph.constant(joined, f"{'+'.join(parts)}.{kind}")

    def _constant(self, name: str) -> str:
        return self.graph.constant(self.arrays[name], name)


def _gelu(values: NDArray) -> NDArray:
    return np.array([value * (1 + erf(value / sqrt(2))) / 2 for value in values.tolist()], np.float32)


def _ints(*values: int) -> NDArray:
    return np.array(values, np.int64)


def _value(name: str, kind: int, *columns: str | int) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, ["batch", *columns])
