"""How a long computation talks to its caller: fraction done, messages, and the wish to stop."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from .errors import Cancelled


@runtime_checkable
class Progress(Protocol):
    """What a stage may call; each method is cheap and safe from the thread that runs the stage."""

    def update(self, fraction: float) -> None:
        """Report the part done, 0 to 1."""

    def message(self, text: str) -> None:
        """Report a fact worth keeping in the log."""

    def warning(self, text: str) -> None:
        """Report something that may be wrong."""

    def cancelled(self) -> bool:
        """Tell whether the user asked to stop."""


class Silent:
    """Progress for callers that do not listen."""

    def update(self, fraction: float) -> None:
        """Ignore."""

    def message(self, text: str) -> None:
        """Ignore."""

    def warning(self, text: str) -> None:
        """Ignore."""

    def cancelled(self) -> bool:
        """Never."""
        return False


class Span:
    """A part of a parent's progress, from `start` to `stop` (fractions of the parent)."""

    def __init__(self, parent: Progress, start: float, stop: float):
        self._parent, self._start, self._stop = parent, start, stop

    def update(self, fraction: float) -> None:
        """Report the part of the span that is done."""
        self._parent.update(self._start + (self._stop - self._start) * min(max(fraction, 0.0), 1.0))

    def message(self, text: str) -> None:
        """Pass on."""
        self._parent.message(text)

    def warning(self, text: str) -> None:
        """Pass on."""
        self._parent.warning(text)

    def cancelled(self) -> bool:
        """Ask the parent."""
        return self._parent.cancelled()


def check_cancelled(progress: Progress) -> None:
    """Raise `Cancelled` when the user asked to stop; called at least once per tile."""
    if progress.cancelled():
        raise Cancelled()
