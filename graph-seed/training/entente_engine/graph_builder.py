"""An ONNX graph, written operation by operation."""

import numpy as np
import onnx
from numpy.typing import ArrayLike
from onnx import helper, numpy_helper

# Operations of ONNX Runtime's own, which it has on every kind of processor.
RUNTIME = "com.microsoft"
OPSET, IR_VERSION = 17, 8


class GraphBuilder:
    """Collects operations and constants; values are the names of what operations give."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}

    def constant(self, values: ArrayLike, name: str | None = None) -> str:
        """A constant; one with a name is kept once."""
        name = name or f"constant.{len(self._constants)}"
        if name not in self._constants:
            self._constants[name] = numpy_helper.from_array(
                np.ascontiguousarray(values).reshape(np.shape(values)), name
            )
        return name

    def apply(self, operation: str, *inputs: str | ArrayLike, name: str | None = None, **attributes: object) -> str:
        """One operation with one result; `name` is that of an output of the graph."""
        return self._add(operation, inputs, [name or f"{operation}.{len(self._nodes)}"], attributes)[0]

    def apply_many(self, operation: str, results: int, *inputs: str | ArrayLike, **attributes: object) -> list[str]:
        """One operation with several results."""
        names = [f"{operation}.{len(self._nodes)}.{index}" for index in range(results)]
        return self._add(operation, inputs, names, attributes)

    def finish(self, inputs: list[onnx.ValueInfoProto], outputs: list[onnx.ValueInfoProto]) -> onnx.ModelProto:
        """The whole as a model."""
        graph = helper.make_graph(self._nodes, "engine", inputs, outputs, list(self._constants.values()))
        imports = [helper.make_opsetid("", OPSET), helper.make_opsetid(RUNTIME, 1)]
        return helper.make_model(graph, opset_imports=imports, ir_version=IR_VERSION)

    def _add(self, operation: str, inputs: tuple, results: list[str], attributes: dict[str, object]) -> list[str]:
        names = [one if isinstance(one, str) else self.constant(one) for one in inputs]
        domain = RUNTIME if operation in OF_RUNTIME else ""
        name = f"{operation}.{len(self._nodes)}"
        self._nodes.append(helper.make_node(operation, names, results, name=name, domain=domain, **attributes))
        return results


OF_RUNTIME = {"DynamicQuantizeMatMul", "FusedMatMul", "Gelu", "MatMulIntegerToFloat"}
