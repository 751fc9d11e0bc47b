"""Reads the corpora in the folder that ENTENTE_GOLD names; docs: README.md of this folder."""

import gzip
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

from .sentence import Document, Sentence

NAME_TYPES = ("PER", "ORG", "LOC", "MISC")
# Re-DocRED's first documents measure the names and train nothing.
MEASURED_DOCUMENTS = 100
# Of EWT dev, every tenth document is kept out of training to choose settings by.
CHOICE_STRIDE = 10


def corpora_folder() -> Path:
    """The folder of the corpora; ends the program with the remedy where there is none."""
    gold = os.environ.get("ENTENTE_GOLD", "")
    folder = Path(gold) / "corpora"
    if not gold or not folder.is_dir():
        raise SystemExit(
            f'ENTENTE_GOLD is "{gold}", which has no folder "corpora"; set it to the folder of gold and corpora.'
        )
    return folder


def _lines(name: str) -> Iterator[str]:
    with gzip.open(corpora_folder() / name, "rt", encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n")


def read_treebank(name: str) -> list[Document]:
    """Documents of `ud-english-NAME.conllu.gz`; fused words and empty nodes are left out."""
    documents: list[list[Sentence]] = []
    rows: list[list[str]] = []
    for line in _lines(f"ud-english-{name}.conllu.gz"):
        if line.startswith("# newdoc") or not documents:
            documents.append([])
        if line.startswith("#"):
            continue
        if line:
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        elif rows:
            documents[-1].append(_tree(rows))
            rows = []
    return [document for document in documents if document]


def _tree(rows: list[list[str]]) -> Sentence:
    return Sentence(
        words=tuple(row[1] for row in rows),
        upos=tuple(row[3] for row in rows),
        xpos=tuple(row[4] for row in rows),
        heads=tuple(int(row[6]) for row in rows),
        deprels=tuple(row[7] for row in rows),
    )


def read_redocred() -> list[Document]:
    """All documents of Re-DocRED dev; of nested or overlapping mentions the longest counts."""
    return [_redocred_document(json.loads(line)) for line in _lines("ner-redocred-dev.jsonl.gz")]


def _redocred_document(source: dict) -> Document:
    mentions = [
        (mention["start"], mention["end"], entity["type"])
        for entity in source["entities"]
        if entity["type"] in NAME_TYPES
        for mention in entity["mentions"]
    ]
    mentions.sort(key=lambda mention: mention[0] - mention[1])
    sentences = []
    for span in source["sentences"]:
        text = source["text"][span["start"] : span["end"]]
        words = [(match.start() + span["start"], match.group()) for match in re.finditer(r"\S+", text)]
        labels = ["O"] * len(words)
        for start, end, name_type in mentions:
            inside = [i for i, (at, word) in enumerate(words) if at >= start and at + len(word) <= end]
            if any(labels[i] != "O" for i in inside):
                continue
            for position, i in enumerate(inside):
                labels[i] = ("I-" if position else "B-") + name_type
        if words:
            sentences.append(Sentence(tuple(word for _, word in words), names=tuple(labels)))
    return sentences


def read_wikigold() -> list[Document]:
    """WikiGold's sentences. It marks no documents, so each sentence is one; its `I-` labels become BIO."""
    documents = []
    for line in _lines("ner-wikigold.jsonl.gz"):
        source = json.loads(line)
        labels: list[str] = []
        before = "O"
        for tag in source["tags"]:
            continues = tag.startswith("I-") and before != "O" and before[2:] == tag[2:]
            labels.append("O" if tag == "O" else ("I-" if continues else "B-") + tag[2:])
            before = tag
        documents.append([Sentence(tuple(source["tokens"]), names=tuple(labels))])
    return documents


def read_universal_ner() -> list[Document]:
    """Universal NER on EWT dev, documents as marked; its OTH is MISC."""
    documents: list[list[Sentence]] = []
    rows: list[list[str]] = []
    for line in [*list(_lines("ner-uner-ewt-dev.iob2.gz")), ""]:
        if line.startswith("# newdoc") or not documents:
            documents.append([])
        if line.startswith("#"):
            continue
        if line:
            rows.append(line.split("\t"))
        elif rows:
            labels = (row[2].replace("OTH", "MISC") for row in rows)
            kept = tuple(label if label[2:] in NAME_TYPES else "O" for label in labels)
            documents[-1].append(Sentence(tuple(row[1] for row in rows), names=kept))
            rows = []
    return [document for document in documents if document]


def training_trees() -> list[Document]:
    """EWT train, GUM train and nine tenths of EWT dev."""
    ewt_dev = [doc for i, doc in enumerate(read_treebank("ewt-dev")) if i % CHOICE_STRIDE]
    return read_treebank("ewt-train") + read_treebank("gum-train") + ewt_dev


def choice_trees() -> list[Document]:
    """The tenth of EWT dev that trains nothing."""
    return read_treebank("ewt-dev")[::CHOICE_STRIDE]


def training_names() -> list[Document]:
    """Re-DocRED dev[100:], WikiGold and Universal NER's EWT dev."""
    return read_redocred()[MEASURED_DOCUMENTS:] + read_wikigold() + read_universal_ner()


def measured_names() -> list[Document]:
    """Re-DocRED dev[:100]."""
    return read_redocred()[:MEASURED_DOCUMENTS]
