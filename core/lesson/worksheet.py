"""The questions of the lecture on paper, and their answers on a page of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from core.lesson.questions import Question
from core.lesson.said import Said
from core.locales import translate

# The page reaches nothing and runs nothing.
POLICY = "default-src 'none'; style-src 'unsafe-inline'"
STYLE = """
@page { margin: 18mm; }
body { font: 12pt/1.45 "Source Sans 3", "Noto Sans", Arial, sans-serif; color: #111;
  background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .3rem; } h2 { font-size: 1.1rem; margin: 1.6rem 0 .2rem; break-after: avoid; }
.who { display: flex; gap: 2rem; margin: 1rem 0; } .who span { flex: 1; border-bottom: 1px solid #111; }
.data, .idea { color: #444; margin: 0 0 .6rem; }
.question { break-inside: avoid; margin: .8rem 0 1.2rem; } .question p { margin: 0 0 .4rem; }
ul { list-style: none; padding: 0; margin: 0; } li { margin: .15rem 0; }
ul.options { display: flex; flex-wrap: wrap; gap: 0 2rem; }
ul.options li::before { content: "\\2610\\00a0\\00a0"; } ul.given { margin: 0 0 .5rem; } ul.given li { color: #333; }
.lines div { border-bottom: 1px solid #999; height: 1.6rem; }
.key { break-before: page; } .key li { margin: .5rem 0; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
"""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One chapter on paper: its number, its title, its idea and its questions."""

    number: int
    title: Said
    idea: Said
    questions: tuple[Question, ...]


def worksheet(sheets: Sequence[Sheet], *, language: str, data: str, answers: bool) -> str:
    """A page to print.

    Parameters
    ----------
    sheets
        The chapters; those without a question are left out.
    language
        One of `core.locales.LANGUAGES`.
    data
        Name of the data that the questions were computed from.
    answers
        Whether the answers follow, on a page of their own.

    Returns
    -------
    str
        HTML without scripts, that loads nothing.
    """
    asked = [sheet for sheet in sheets if sheet.questions]
    body = [*_head(language, data), *(part for sheet in asked for part in _sheet(sheet, language))]
    if answers:
        body += _key(asked, language)
    title = escape(translate(language, "learn-worksheet-title"))
    head = f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{POLICY}"><title>{title}</title>'
    page = [f'<!doctype html>\n<html lang="{language}"><head>{head}<style>{STYLE}</style></head><body>', *body]
    return "\n".join([*page, "</body></html>\n"])


def _head(language: str, data: str) -> Iterator[str]:
    yield f"<h1>{escape(translate(language, 'learn-worksheet-title'))}</h1>"
    yield f'<p class="data">{escape(translate(language, "learn-worksheet-data", data=data))}</p>'
    name, date = (escape(translate(language, f"learn-worksheet-{field}")) for field in ("name", "date"))
    yield f'<div class="who"><span>{name}</span><span>{date}</span></div>'


def _sheet(sheet: Sheet, language: str) -> Iterator[str]:
    yield f"<h2>{sheet.number}. {_shown(sheet.title, language)}</h2>"
    yield f'<p class="idea">{_shown(sheet.idea, language)}</p>'
    for question in sheet.questions:
        given, options = (_list(texts, language) for texts in (question.given, question.options))
        yield f'<div class="question"><p>{_shown(question.text, language)}</p>'
        if question.given:
            yield f'<ul class="given">{given}</ul>'
        yield f'<ul class="options">{options}</ul>'
        yield f'<p class="why">{escape(translate(language, "learn-worksheet-why"))}</p>'
        yield '<div class="lines"><div></div><div></div></div></div>'


def _key(sheets: Sequence[Sheet], language: str) -> Iterator[str]:
    yield f'<section class="key"><h1>{escape(translate(language, "learn-worksheet-key"))}</h1>'
    for sheet in sheets:
        yield f"<h2>{sheet.number}. {_shown(sheet.title, language)}</h2><ul>"
        for question in sheet.questions:
            right = _shown(question.options[question.answer], language)
            yield f"<li>{_shown(question.text, language)} <b>{right}</b>. {_shown(question.why, language)}</li>"
        yield "</ul>"
    yield "</section>"


def _list(texts: Sequence[Said], language: str) -> str:
    return "".join(f"<li>{_shown(text, language)}</li>" for text in texts)


def _shown(text: Said, language: str) -> str:
    """Inert, and without the marks that are bold on the screen."""
    return escape(text.written(language).replace("**", ""))
