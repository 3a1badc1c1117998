"""Tiny worlds whose result can be foreseen, and the person's own sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from core.lesson.said import Said, just
from core.lesson.step.correction import Example
from core.reading.text.words import tokenize

APRICOT, FRUIT, ROYAL, OWN = "apricot", "fruit", "royal", "own"
WORLDS = (APRICOT, FRUIT, ROYAL, OWN)
END_OF_SENTENCE = re.compile(r"[.!?…;\n]+")
MAX_CHARS, MAX_WORDS, MAX_TOKENS = 300, 24, 60
SENTENCES = {
    FRUIT: (("eat", "apple"), ("eat", "orange"), ("drink", "juice"), ("drink", "milk")),
    ROYAL: (
        *(("king", "crown"), ("king", "beard"), ("queen", "crown"), ("queen", "dress")),
        *(("man", "village"), ("man", "beard"), ("woman", "village"), ("woman", "dress")),
    ),
}
"""Whoever keeps the same company ends in the same place. wevi (Rong 2014) has worlds of this kind."""
LECTURE = ("apricot", "jam", "tolstoy", "matrix")
"""A target, its context and two words of noise; after Jurafsky and Martin, "Speech and language processing", ch. 6."""

Pair = tuple[tuple[int, ...], int]
"""Input words and the output word, as places in the vocabulary."""


@dataclass(frozen=True, slots=True)
class World:
    """Words and what is learned about them.

    Parameters
    ----------
    words
        Their labels, in the order of gensim's vocabulary: by count, the later of equally frequent ones first.
    counts
        How often each occurs.
    sentences
        Places in ``words``.
    given
        Examples with their negative samples, where these aren't drawn; then there are no sentences.
    left_out
        How many sentences were too many.
    """

    words: tuple[Said, ...]
    counts: tuple[int, ...]
    sentences: tuple[tuple[int, ...], ...] = ()
    given: tuple[Example, ...] = ()
    left_out: int = 0

    def pairs(self, window: int, *, sg: bool) -> tuple[Pair, ...]:
        """What one pass learns from, in gensim's order: the word of the window is the input, its middle the output.

        Parameters
        ----------
        window
            Reach to each side, at least 1; always the whole of it (gensim's ``shrink_windows=False``).
        sg
            Skip-gram if True, else CBOW.
        """
        if self.given:
            return tuple((example.inputs, example.output) for example in self.given)
        return tuple(pair for sentence in self.sentences for pair in _pairs(sentence, window, sg))


def _pairs(sentence: Sequence[int], window: int, sg: bool) -> list[Pair]:
    found: list[Pair] = []
    for place, output in enumerate(sentence):
        around = (*sentence[max(0, place - window) : place], *sentence[place + 1 : place + 1 + window])
        found += [((word,), output) for word in around] if sg else [(around, output)]
    return found


def ready_made(name: str) -> World:
    """One of the worlds `APRICOT`, `FRUIT` and `ROYAL`."""
    if name == APRICOT:
        return World(tuple(map(_named, LECTURE)), (1,) * len(LECTURE), given=(Example((0,), 1, (2, 3)),))
    world, words = world_of(SENTENCES[name])
    return World(tuple(map(_named, words)), world.counts, world.sentences)


def own_world(text: str) -> World | None:
    """A world of a person's own sentences.

    Parameters
    ----------
    text
        Sentences, ended by a full stop, another mark or the end of a line. Words that stand alone make no pair and
        are left out, and so are sentences that would make more than `MAX_TOKENS` words or `MAX_WORDS` different ones.

    Returns
    -------
    World or None
        None where fewer than two different words make a pair.
    """
    found = [words for words in map(tokenize, END_OF_SENTENCE.split(text[:MAX_CHARS])) if len(words) > 1]
    sentences: list[list[str]] = []
    for words in found:
        tokens = [*chain(*sentences), *words]
        if len(tokens) <= MAX_TOKENS and len(set(tokens)) <= MAX_WORDS:
            sentences.append(words)
    world = replace(world_of(sentences)[0], left_out=len(found) - len(sentences))
    return world if len(world.words) > 1 else None


def world_of(sentences: Sequence[Sequence[str]]) -> tuple[World, tuple[str, ...]]:
    """A world of sentences, and its words; labels are the words themselves."""
    counts = Counter(word for sentence in sentences for word in sentence)
    first = {word: place for place, word in enumerate(counts)}
    words = tuple(sorted(counts, key=lambda word: (-counts[word], -first[word])))
    places = {word: place for place, word in enumerate(words)}
    numbered = tuple(tuple(places[word] for word in sentence) for sentence in sentences)
    return World(tuple(map(just, words)), tuple(counts[word] for word in words), numbered), words


def _named(word: str) -> Said:
    return Said(f"step-word-{word}")
