"""Small files gone wrong: cut, flipped, doubled, with pieces of others in them; the same ones for the same number."""

from __future__ import annotations

import random
from collections.abc import Callable

SPICE = (
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b'"',
    b"\\",
    b"{",
    b"[",
    b"]]",
    b"}",
    b"<",
    b"<!--",
    b"&a;",
    b"\r",
    b"\n\n",
    b",",
    b"\t",
    b"NaN",
    b"1e999",
    b"-1",
    b"99999999999999999999",
    b"\\ud800",
    b"\xed\xa0\x80",
    b"PK\x03\x04",
    b"#EXTINF",
    b"null",
)


def mutated(data: bytes, number: int) -> bytes:
    """The file with one to four faults."""
    dice = random.Random(number)
    changed = bytearray(data)
    for _ in range(dice.randint(1, 4)):
        dice.choice(FAULTS)(changed, dice)
    return bytes(changed)


def _place(data: bytearray, dice: random.Random) -> int:
    return dice.randrange(len(data) + 1)


def _flip(data: bytearray, dice: random.Random) -> None:
    if data:
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def _set(data: bytearray, dice: random.Random) -> None:
    if data:
        data[dice.randrange(len(data))] = dice.choice((0, 1, 0x7F, 0x80, 0xFF, dice.randrange(256)))


def _cut_off(data: bytearray, dice: random.Random) -> None:
    del data[_place(data, dice) :]


def _cut_out(data: bytearray, dice: random.Random) -> None:
    start = _place(data, dice)
    del data[start : start + dice.choice((1, 2, 4, 16, 200))]


def _double(data: bytearray, dice: random.Random) -> None:
    start = _place(data, dice)
    piece = data[start : start + dice.choice((1, 4, 32, 300))]
    data[start:start] = piece * dice.choice((1, 2, 20))


def _spice(data: bytearray, dice: random.Random) -> None:
    place = _place(data, dice)
    data[place:place] = dice.choice(SPICE) * dice.choice((1, 1, 3, 200))


def _swap(data: bytearray, dice: random.Random) -> None:
    one, other = sorted((_place(data, dice), _place(data, dice)))
    data[one:] = data[other:] + data[one:other]


FAULTS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flip,
    _set,
    _cut_off,
    _cut_out,
    _double,
    _spice,
    _swap,
)
