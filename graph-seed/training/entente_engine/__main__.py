"""The command: `python -m entente_engine` trains, exports and measures; see README.md."""

import argparse
import time
from pathlib import Path

import torch

from .checkpoint import load
from .corpora import measured_names, read_treebank
from .evaluate import evaluate_names, evaluate_trees
from .export import export
from .train import train


def main() -> None:
    """Parses the command line and runs the steps it names."""
    parser = argparse.ArgumentParser(prog="entente_engine", description=__doc__)
    parser.add_argument("steps", nargs="*", default=["train", "export", "evaluate"], help="train, export, evaluate")
    parser.add_argument("--out", type=Path, default=Path("build"), help="folder for the weights")
    parser.add_argument("--epochs", type=float, default=4)
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    unknown = set(arguments.steps) - {"train", "export", "evaluate"}
    if unknown:
        parser.error(f'"{min(unknown)}" is no step; choose from train, export and evaluate')
    torch.set_num_threads(arguments.threads)
    arguments.out.mkdir(parents=True, exist_ok=True)
    checkpoint = arguments.out / "engine.pt"
    if "train" in arguments.steps:
        started = time.time()
        train(arguments.epochs, checkpoint)
        print(f"trained in {(time.time() - started) / 60:.0f} minutes")
    engine, labels = load(checkpoint)
    if "export" in arguments.steps:
        export(engine, labels, arguments.out)
    if "evaluate" in arguments.steps:
        for name in ("ewt-test", "gum-dev"):
            print(name, evaluate_trees(engine, labels, read_treebank(name)))
        print("names, Re-DocRED dev[:100]", evaluate_names(engine, labels, measured_names()))


main()
