"""The command line: read, train, project, ask and export without the browser, for engineers and batch work.

Everything runs in this process, through the same rooms as the app's jobs; a workspace made here opens in the app.
"""

from core.cli.app import main

__all__ = ["main"]
