"""The network: a MiniLM encoder, one learned mix of its layers for each task, and the heads that read the mixes."""

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import BertModel

from .batches import Inputs
from .features import LETTER_CASES, MODEL_FOLDER
from .labels import Labels

ARC_SIZE, LABEL_SIZE = 256, 96
TASKS = 3  # parts of speech, dependencies, names
FORBIDDEN = -1e4  # Below every score; int8 and bfloat16 both hold it.


class Engine(nn.Module):
    """Scores of parts of speech, dependencies and names for windows of sentences."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        # Dropout within attention would cost a quarter of the training time and gains nothing.
        self.bert = BertModel.from_pretrained(
            MODEL_FOLDER,
            add_pooling_layer=False,
            attn_implementation="sdpa",
            attention_probs_dropout_prob=0.0,
        )
        # The words are known from pretraining; half of all parameters need no training.
        self.bert.embeddings.word_embeddings.weight.requires_grad_(False)
        width = self.bert.config.hidden_size
        layers = self.bert.config.num_hidden_layers + 1
        self.case = nn.Embedding(LETTER_CASES, width)
        nn.init.normal_(self.case.weight, std=0.01)
        # The mixes begin near the top of the encoder.
        self.mix = nn.Parameter(torch.tensor([0.0] * (layers - 3) + [1.0, 2.0, 2.0]).repeat(TASKS, 1))
        self.upos = nn.Linear(width, len(labels.upos))
        self.xpos = nn.Linear(width, len(labels.xpos))
        self.ner = nn.Linear(width, len(labels.ner))
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.arc_head = nn.Linear(width, ARC_SIZE)
        self.arc_word = nn.Linear(width, ARC_SIZE)
        self.arc_weight = nn.Parameter(torch.randn(ARC_SIZE + 1, ARC_SIZE) * 0.02)
        self.label_head = nn.Linear(width, LABEL_SIZE)
        self.label_word = nn.Linear(width, LABEL_SIZE)
        self.label_weight = nn.Parameter(torch.randn(len(labels.deprel), LABEL_SIZE + 1, LABEL_SIZE + 1) * 0.02)
        self.dropout = nn.Dropout(0.2)

    def words(self, inputs: Inputs) -> tuple[Tensor, Tensor, Tensor]:
        """Vectors [batch, words, width] for each task, read at the first piece of each word."""
        pieces = self.bert.embeddings.word_embeddings(inputs.ids) + self.case(inputs.case)
        states = self.bert(inputs_embeds=pieces, attention_mask=inputs.mask, output_hidden_states=True).hidden_states
        index = inputs.first[:, :, None].expand(-1, -1, states[0].size(-1))
        stacked = torch.stack([torch.gather(layer, 1, index) for layer in states])
        mixed = torch.softmax(self.mix, dim=1) @ stacked.flatten(1)
        tags, trees, names = (self.dropout(vectors.reshape(stacked.shape[1:])) for vectors in mixed)
        return tags, trees, names

    def with_root(self, trees: Tensor) -> Tensor:
        """The words' vectors with that of the root before them: all that can be a head."""
        return torch.cat([self.root.expand(trees.size(0), 1, -1).to(trees.dtype), trees], dim=1)

    def arcs(self, trees: Tensor, sentence: Tensor) -> Tensor:
        """Scores [batch, words, words + 1] of heads, 0 the root.

        A word of another sentence, padding and the word itself are forbidden.
        """
        heads = F.gelu(self.arc_head(self.with_root(trees)))
        words = _with_one(F.gelu(self.arc_word(trees)))
        scores = (words @ self.arc_weight.to(words.dtype)) @ heads.transpose(1, 2)
        alien = (sentence[:, :, None] != sentence[:, None, :]) | (sentence == 0)[:, None, :]
        itself = torch.eye(sentence.size(1))
        fine = F.pad((alien.to(itself.dtype) + itself) * FORBIDDEN, (1, 0))
        return scores.float() + fine

    def label_scores(self, trees: Tensor, heads: Tensor) -> Tensor:
        """Scores [batch, words, choices, labels] of the arcs from each word to `heads` [batch, words, choices]."""
        batch, words, choices = heads.shape
        above = _with_one(F.gelu(self.label_head(self.with_root(trees))))
        below = _with_one(F.gelu(self.label_word(trees)))
        size = above.size(-1)
        chosen = torch.gather(above, 1, heads.reshape(batch, -1, 1).expand(-1, -1, size)).reshape(
            batch, words, choices, size
        )
        labels = self.label_weight.size(0)
        # One product for all labels first: each further choice of a head then costs next to nothing.
        weight = self.label_weight.to(below.dtype).permute(1, 0, 2).reshape(size, labels * size)
        by_label = (below @ weight).reshape(batch, words, labels, size)
        return chosen @ by_label.transpose(2, 3)


def _with_one(vectors: Tensor) -> Tensor:
    return torch.cat([vectors, torch.ones_like(vectors[..., :1])], dim=-1)
