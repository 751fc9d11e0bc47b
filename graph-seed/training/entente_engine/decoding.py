"""From scores to labels: the tree with exactly one root, and name labels where `I-` continues a name.

`graph-seed/src/language/decoding` does the same in TypeScript.
"""

import numpy as np


def find_tree(scores: np.ndarray) -> np.ndarray:
    """Heads of the best tree with exactly one root; `scores` is [words, words + 1], head 0 is the root.

    Chu and Liu (1965), Edmonds (1967); a fine on root arcs that no gain can pay leaves one of them.
    """
    words = scores.shape[0]
    table = np.full((words + 1, words + 1), -np.inf)
    table[1:] = scores
    np.fill_diagonal(table, -np.inf)
    table[1:, 0] -= (np.ptp(scores) + 1) * (words + 1)
    return _best_heads(table)[1:]


def _best_heads(table: np.ndarray) -> np.ndarray:
    heads = table.argmax(axis=1)
    heads[0] = 0
    cycle = _find_cycle(heads)
    if not cycle:
        return heads
    inside = np.array(cycle)
    outside = np.setdiff1d(np.arange(len(heads)), inside)
    merged = len(outside)
    small = np.full((merged + 1, merged + 1), -np.inf)
    small[:merged, :merged] = table[np.ix_(outside, outside)]
    gains = table[np.ix_(inside, outside)] - table[inside, heads[inside]][:, None]
    small[merged, :merged] = gains.max(axis=0)
    exits = table[np.ix_(outside, inside)]
    small[:merged, merged] = exits.max(axis=1)
    solved = _best_heads(small)
    result = heads.copy()
    for row, node in enumerate(outside):
        if node != 0:
            head = solved[row]
            result[node] = inside[exits[row].argmax()] if head == merged else outside[head]
    above = solved[merged]
    result[inside[gains[:, above].argmax()]] = outside[above]
    return result


def _find_cycle(heads: np.ndarray) -> list[int]:
    visit = np.zeros(len(heads), dtype=int)
    for start in range(1, len(heads)):
        node = start
        while node != 0 and visit[node] == 0:
            visit[node] = start
            node = heads[node]
        if node != 0 and visit[node] == start:
            cycle = [node]
            while heads[cycle[-1]] != node:
                cycle.append(heads[cycle[-1]])
            return cycle
    return []


def find_names(scores: np.ndarray, labels: list[str]) -> list[str]:
    """The best sequence of BIO labels, `scores` [words, labels], in which `I-X` follows `B-X` or `I-X` only."""
    allowed = np.array([[_may_follow(before, label) for label in labels] for before in labels])
    fines = np.where(allowed, 0.0, -np.inf)
    best = np.where([label.startswith("I-") for label in labels], -np.inf, scores[0])
    origins = []
    for row in scores[1:]:
        paths = best[:, None] + fines
        origins.append(paths.argmax(axis=0))
        best = paths.max(axis=0) + row
    path = [int(best.argmax())]
    for origin in reversed(origins):
        path.append(int(origin[path[-1]]))
    return [labels[i] for i in reversed(path)]


def _may_follow(before: str, label: str) -> bool:
    return not label.startswith("I-") or before[2:] == label[2:]
