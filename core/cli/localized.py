"""Help texts in the terminal's language, by the names of commands and options."""

from __future__ import annotations

from typing import Any

from core.locales import translate
from core.training import PARAMETERS


def localized(group: Any, language: str) -> Any:
    """The command group with its help texts in a language.

    A command's text is the message ``cli-command-<name>``, an option's ``cli-option-<name>`` or, for a setting of
    training, the same text as on the Train page.
    """
    group.help = translate(language, "cli-about")
    for name, command in group.commands.items():
        command.help = translate(language, f"cli-command-{name}")
        command.short_help = command.help
        for option in command.params:
            option.help = translate(language, message_of(option.name))
    return group


def message_of(option: str) -> str:
    """The message that explains an option."""
    if option in PARAMETERS:
        return f"{PARAMETERS[option].message}-help"
    return f"cli-option-{option.replace('_', '-')}"
