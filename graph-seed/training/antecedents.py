"""Trains the antecedent scorer of the language engine and exports it.

    ENTENTE_GOLD=FOLDER python graph-seed/training/antecedents.py

Reads GUM without its news (the scorer is measured on those) through the engine's own TypeScript, so that mentions,
features and the int8 encoder's vectors are those of run time, trains mention ranking networks (after Lee et al. 2017,
https://aclanthology.org/D17-1018, with given mentions) from several seeds and writes
graph-seed/models/antecedent.{vectors,scores}.onnx.
Some five minutes on one core. Retrain whenever engine.q.onnx, the mentions or the features change.
"""

import argparse
import json
import random
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "graph-seed" / "models"
DUMP = ROOT / "graph-seed" / "evaluation" / "coreference" / "training-set" / "main.ts"

PRONOUN, NAME, NOUN = 0, 1, 2
#: Pronouns are few and matter most; what is no anaphor (3) is not asked.
TASK_WEIGHTS = torch.tensor([3.0, 1.0, 1.0, 0.0])


class Scorer(nn.Module):
    """Scores of pairs of mentions, and of each mention's having no antecedent."""

    def __init__(self, encoder_size: int, mention_size: int, pair_size: int, size: int, hidden: int):
        super().__init__()
        self.anaphor = nn.Linear(encoder_size, size)
        self.candidate = nn.Linear(encoder_size, size)
        self.from_anaphor = nn.Linear(size + mention_size, hidden)
        self.from_candidate = nn.Linear(size + mention_size, hidden, bias=False)
        self.from_product = nn.Linear(size, hidden, bias=False)
        self.from_pair = nn.Linear(pair_size, hidden, bias=False)
        self.score = nn.Linear(hidden, 1)
        self.none = nn.Sequential(nn.Linear(size + mention_size, 64), nn.ReLU(), nn.Linear(64, 1))
        self.dropout = nn.Dropout(0.3)

    def project(self, words: torch.Tensor) -> torch.Tensor:
        """What is kept of each word: its vector as an anaphor and as a candidate, side by side."""
        words = self.dropout(words)
        halves = [self.anaphor(words), self.candidate(words)]
        return torch.cat([functional.relu(half) for half in halves], -1)

    def compare(self, vectors, features, anaphors, candidates, pair_features):
        """Scores of pairs [pairs] and of none [mentions]."""
        as_anaphor, as_candidate = self.dropout(vectors).chunk(2, -1)
        own = torch.cat([as_anaphor, features], -1)
        left = self.from_anaphor(own)
        right = self.from_candidate(torch.cat([as_candidate, features], -1))
        product = self.from_product(as_anaphor[anaphors] * as_candidate[candidates])
        hidden = left[anaphors] + right[candidates] + product + self.from_pair(pair_features)
        scores = self.score(self.dropout(functional.relu(hidden)))[:, 0]
        return scores, self.none(own)[:, 0]


class Projection(nn.Module):
    """The half that runs with the encoder: the vectors of all members side by side, by one product for all."""

    def __init__(self, members: list[Scorer]):
        super().__init__()
        halves = [half for member in members for half in (member.anaphor, member.candidate)]
        self.weight = nn.Parameter(torch.cat([half.weight for half in halves]))
        self.bias = nn.Parameter(torch.cat([half.bias for half in halves]))

    def forward(self, words):
        """Vectors of mentions from those of their words, as `Scorer.project` gives them."""
        return functional.relu(functional.linear(words, self.weight, self.bias))


class Comparison(nn.Module):
    """The half that runs once an article is read: the mean of what the members say."""

    def __init__(self, members: list[Scorer]):
        super().__init__()
        self.members = nn.ModuleList(members)

    def forward(self, vectors, features, anaphors, candidates, pair_features):
        """One score for each pair of anaphor and candidate, one of none for each mention."""
        parts = vectors.chunk(len(self.members), -1)
        said = [
            member.compare(part, features, anaphors, candidates, pair_features)
            for member, part in zip(self.members, parts, strict=True)
        ]
        return tuple(torch.stack(one).mean(0) for one in zip(*said, strict=True))


def read_documents(folder: Path) -> list[dict]:
    """Mentions and pairs of each document, as the TypeScript wrote them."""
    documents = json.loads((folder / "documents.json").read_text())
    mentions = sum(document["mentions"] for document in documents)
    total = sum(document["pairs"] for document in documents)
    vectors = np.fromfile(folder / "vectors.f32", np.float32).reshape(mentions, -1)
    features = np.fromfile(folder / "mentions.u8", np.uint8).reshape(mentions, -1)
    labels = np.fromfile(folder / "labels.i32", np.int32).reshape(mentions, 2)
    pairs = np.fromfile(folder / "pairs.i32", np.int32).reshape(total, 2)
    pair_features = np.fromfile(folder / "pairs.u8", np.uint8).reshape(total, -1)
    read, mention, pair = [], 0, 0
    for document in documents:
        own = slice(mention, mention + document["mentions"])
        between = slice(pair, pair + document["pairs"])
        mention, pair = own.stop, between.stop
        clusters, tasks = labels[own].T
        anaphors, candidates = pairs[between].astype(np.int64).T
        right = (clusters[anaphors] == clusters[candidates]) & (clusters[anaphors] >= 0)
        read.append(
            {
                "vectors": torch.from_numpy(vectors[own]),
                "features": torch.from_numpy(features[own]).float(),
                "tasks": torch.from_numpy(tasks.astype(np.int64)),
                "anaphors": torch.from_numpy(anaphors),
                "candidates": torch.from_numpy(candidates),
                "pair_features": torch.from_numpy(pair_features[between]).float(),
                "right": torch.from_numpy(right.astype(np.float32)),
            }
        )
    return read


def loss_of(scorer: Scorer, document: dict) -> torch.Tensor:
    """Negative log of the chance of any right antecedent, or of none where there is none."""
    anaphors, right = document["anaphors"], document["right"]
    scores, none = scorer.compare(
        scorer.project(document["vectors"]),
        document["features"],
        anaphors,
        document["candidates"],
        document["pair_features"],
    )
    highest = none.clone().scatter_reduce(0, anaphors, scores, "amax").detach()
    weights = torch.exp(scores - highest[anaphors])
    nothing = torch.exp(none - highest)
    total = nothing.scatter_add(0, anaphors, weights)
    empty = torch.zeros_like(none)
    hit = empty.scatter_add(0, anaphors, weights * right)
    has_antecedent = empty.scatter_add(0, anaphors, right) > 0
    losses = torch.log(total) - torch.log(torch.where(has_antecedent, hit, nothing) + 1e-9)
    weight = TASK_WEIGHTS[document["tasks"]]
    return (losses * weight).sum() / weight.sum()


def train(documents: list[dict], held_out: list[dict], options: argparse.Namespace, seed: int) -> Scorer:
    """Gives the running average of the weights; prints the loss of each epoch, and of the documents held out."""
    random.seed(seed)
    torch.manual_seed(seed)
    # The arithmetic is small: more threads only wait for each other.
    torch.set_num_threads(1)
    first = documents[0]
    scorer = Scorer(
        first["vectors"].shape[1],
        first["features"].shape[1],
        first["pair_features"].shape[1],
        options.size,
        options.hidden,
    )
    steps = options.epochs * len(documents)
    optimizer = torch.optim.AdamW(scorer.parameters(), lr=options.rate, weight_decay=0.05)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / 50) * max(0.02, 1 - step / steps)
    )
    # The mean of the last weights is steadier than the last ones alone.
    average = torch.optim.swa_utils.AveragedModel(
        scorer, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.995)
    )
    order = list(documents)
    for epoch in range(options.epochs):
        random.shuffle(order)
        scorer.train()
        total = 0.0
        for document in order:
            loss = loss_of(scorer, document)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(scorer.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            average.update_parameters(scorer)
            total += loss.item()
        line = f"epoch {epoch + 1}: loss {total / len(order):.3f}"
        if held_out:
            average.eval()
            with torch.no_grad():
                losses = [loss_of(average.module, document).item() for document in held_out]
            line += f", held out {np.mean(losses):.3f}"
        print(line, flush=True)
    return average.module.eval()


def export(members: list[Scorer], documents: list[dict], folder: Path) -> None:
    """Writes the two files that `src/language/antecedents` reads."""
    first = documents[0]
    words = first["vectors"][:8]
    vectors = Projection(members)(first["vectors"]).detach()
    torch.onnx.export(
        Projection(members),
        (words,),
        str(folder / "antecedent.vectors.onnx"),
        input_names=["words"],
        output_names=["vectors"],
        dynamic_axes={"words": {0: "words"}, "vectors": {0: "words"}},
        opset_version=17,
        dynamo=False,
    )
    pairs = ["anaphors", "candidates", "pair_features", "scores"]
    mentions = ["vectors", "features", "none"]
    torch.onnx.export(
        Comparison(members),
        (vectors, *(first[name] for name in ["features", "anaphors", "candidates", "pair_features"])),
        str(folder / "antecedent.scores.onnx"),
        input_names=["vectors", "features", "anaphors", "candidates", "pair_features"],
        output_names=["scores", "none"],
        dynamic_axes={name: {0: "pairs"} for name in pairs} | {name: {0: "mentions"} for name in mentions},
        opset_version=17,
        dynamo=False,
    )


def main() -> None:
    """Reads the documents, trains, and exports."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--size", type=int, default=64, help="numbers kept of a word, twice")
    parser.add_argument("--hidden", type=int, default=192)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--members", type=int, default=3, help="scorers of different seeds, whose mean is taken")
    parser.add_argument("--held-out", action="store_true", help="keep every sixth document out and print its loss")
    parser.add_argument("--set", type=Path, help="a training set that was written before")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.set or Path(temporary)
        if not (folder / "documents.json").exists():
            subprocess.run(["npx", "tsx", "--conditions=source", str(DUMP), str(folder)], cwd=ROOT, check=True)
        documents = read_documents(folder)
    held_out = documents[::6] if options.held_out else []
    if options.held_out:
        documents = [document for index, document in enumerate(documents) if index % 6]
    seeds = range(options.seed, options.seed + options.members)
    export([train(documents, held_out, options, seed) for seed in seeds], documents, MODELS)


if __name__ == "__main__":
    main()
