"""The commands together, and how they fail: one sentence on stderr and exit code 2."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence

import typer
from typer.main import get_command

from core.cli.asking import analogy, neighbors
from core.cli.comparing import compare
from core.cli.evaluating import evaluate
from core.cli.exporting import export
from core.cli.info import info
from core.cli.language import language, say
from core.cli.localized import localized
from core.cli.projecting import project
from core.cli.reading import read
from core.cli.recommending import recommend
from core.cli.training import train
from core.errors import E2VError

FAILED, INTERRUPTED = 2, 130

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
for command in (read, train, project, neighbors, analogy, evaluate, compare, recommend, export, info):
    app.command()(command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Parameters
    ----------
    arguments
        Of the command line, ``sys.argv[1:]`` by default.

    Returns
    -------
    int
        Exit code: 0, 2 after an error that was told, 130 if interrupted.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    as_json = "--json" in given
    try:
        code = localized(get_command(app), language()).main(given, "python -m core", standalone_mode=False)
        sys.stdout.flush()
    except E2VError as error:
        return _fail(as_json, error.code, say(error.code, **error.params))
    except typer.TyperException as error:
        return _fail(as_json, "errors-cli-usage", say("errors-cli-usage", message=error.format_message().rstrip(".")))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        name = os.path.basename(str(error.filename or ""))  # noqa: PTH119 - may be bytes or a number
        return _fail(as_json, "errors-cli-file", say("errors-cli-file", name=name, reason=str(error.strerror)))
    except MemoryError:
        return _fail(as_json, "errors-job-memory", say("errors-job-memory"))
    except typer.Abort:
        code = INTERRUPTED
    if code == INTERRUPTED:
        sys.stderr.write(say("cli-interrupted") + "\n")
    return code if isinstance(code, int) else 0


def _fail(as_json: bool, code: str, message: str) -> int:
    line = " ".join(message.split())
    told = json.dumps({"error": {"code": code, "message": line}}, ensure_ascii=False) if as_json else line
    sys.stderr.write(told + "\n")
    return FAILED
