"""Trains the network on treebanks and names together and keeps the running average of its weights."""

import copy
import itertools
import random
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from torch import nn

from .augment import OtherNames, vary
from .batches import Window, cut_windows, group_windows
from .checkpoint import save
from .corpora import choice_trees, training_names, training_trees
from .evaluate import evaluate_trees
from .labels import collect_labels
from .losses import name_loss, number_labels, tree_loss
from .network import Engine
from .sentence import Document

SEED = 1
PIECES_PER_BATCH = 1200
# The names corpora are small: twice an epoch.
NAME_PASSES = 2
# Windows of one sentence for exact trees, of several for the context of names.
SINGLE_SENTENCES = 0.35
WINDOW_LIMITS = (48, 96, 128)
ENCODER_RATE, HEAD_RATE, LAYER_DECAY = 1.5e-4, 1e-3, 0.93
WARM_UP, LAST_RATE = 150, 0.02
AVERAGE_EVERY, AVERAGE = 4, 0.992
REPORT = 400

Batch = tuple[str, list[Window]]


def train(epochs: float, output: Path) -> None:
    """Trains for `epochs` and writes the averaged weights, now and then and at the end.

    The same seed, threads and processor give the same weights.
    """
    random.seed(SEED)
    torch.manual_seed(SEED)
    chance = random.Random(SEED)
    labels = collect_labels()
    numbers = number_labels(labels)
    trees, names = training_trees(), training_names()
    other_names = OtherNames(names)
    engine = Engine(labels).train()
    average = copy.deepcopy(engine)
    steps = int(epochs * len(_epoch(trees, names, chance)))
    optimizer = torch.optim.AdamW(_parameter_groups(engine), weight_decay=0.01, fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(step / WARM_UP, 1) * max(LAST_RATE, 1 - step / steps)
    )
    progress = Progress(steps)
    for step, (kind, windows) in enumerate(itertools.islice(_batches(trees, names, chance), steps)):
        if kind == "names":
            windows = [[other_names.vary(sentence, chance) for sentence in window] for window in windows]
        windows = [vary(window, chance) for window in windows]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = (tree_loss if kind == "trees" else name_loss)(engine, windows, numbers)
        loss.backward()
        nn.utils.clip_grad_norm_(engine.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        schedule.step()
        if step % AVERAGE_EVERY == 0:
            _update_average(average, engine, step // AVERAGE_EVERY)
        progress.add(kind, loss.item(), windows)
        if (step + 1) % REPORT == 0:
            print("kept-out tenth of EWT dev", evaluate_trees(average, labels, choice_trees()), flush=True)
            save(average, labels, output)
    save(average, labels, output)


class Progress:
    """Prints where the training stands, every hundred steps."""

    def __init__(self, steps: int) -> None:
        self._steps = steps
        self._started = time.time()
        self._step = self._words = 0
        self._losses = {"trees": 0.0, "names": 0.0}

    def add(self, kind: str, loss: float, windows: Sequence[Window]) -> None:
        """Counts one step."""
        self._step += 1
        self._words += sum(len(sentence.words) for window in windows for sentence in window)
        self._losses[kind] = 0.99 * self._losses[kind] + 0.01 * loss
        if self._step % 100 == 0:
            speed = self._words / (time.time() - self._started)
            print(f"{self._step}/{self._steps} {speed:.0f} words/s {self._losses}", flush=True)


def _batches(trees: list[Document], names: list[Document], chance: random.Random) -> Iterator[Batch]:
    while True:
        yield from _epoch(trees, names, chance)


def _epoch(trees: list[Document], names: list[Document], chance: random.Random) -> list[Batch]:
    batches = [("trees", batch) for batch in group_windows(_windows(trees, chance), PIECES_PER_BATCH, chance)]
    for _ in range(NAME_PASSES):
        batches += [("names", batch) for batch in group_windows(_windows(names, chance), PIECES_PER_BATCH, chance)]
    chance.shuffle(batches)
    return batches


def _windows(documents: list[Document], chance: random.Random) -> list[Window]:
    windows: list[Window] = []
    for document in documents:
        limit = 0 if chance.random() < SINGLE_SENTENCES else chance.choice(WINDOW_LIMITS)
        windows += cut_windows(document, limit)
    return windows


def _parameter_groups(engine: Engine) -> list[dict]:
    """Lower layers of the encoder know the language already and move less; frozen parameters are left out."""
    groups: dict[float, list[nn.Parameter]] = {}
    top = engine.bert.config.num_hidden_layers
    for name, parameter in engine.named_parameters():
        if not parameter.requires_grad:
            continue
        if not name.startswith("bert."):
            rate = HEAD_RATE
        elif ".layer." in name:
            layer = int(name.split(".layer.")[1].split(".")[0])
            rate = ENCODER_RATE * LAYER_DECAY ** (top - 1 - layer)
        else:
            rate = ENCODER_RATE * LAYER_DECAY**top
        groups.setdefault(rate, []).append(parameter)
    return [{"params": parameters, "lr": rate} for rate, parameters in groups.items()]


@torch.no_grad()
def _update_average(average: Engine, engine: Engine, updates: int) -> None:
    # At the beginning the average must not hold on to where it started.
    keep = min(AVERAGE, updates / (updates + 10))
    for kept, current in zip(average.parameters(), engine.parameters(), strict=True):
        kept.lerp_(current, 1 - keep)
