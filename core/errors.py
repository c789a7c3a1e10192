"""Every error a user can meet: one sentence that names the parameter, the finding, the want and the remedy."""

from __future__ import annotations

_LONGEST = 1000


class InsarError(Exception):
    """Root of the errors that are meant for the user.

    Parameters
    ----------
    template : str
        A full sentence with ``{named}`` fields. Kept apart from the values so that it can be translated.
    **fields
        The values of the named fields. Texts may come out of damaged files: they become one line of sensible length,
        but for ``trace``, which is no part of the sentence.
    """

    def __init__(self, template: str, **fields):
        super().__init__(template)
        self.template = template
        self.fields = {key: value if key == "trace" else _one_line(value) for key, value in fields.items()}

    def __str__(self) -> str:
        return self.template.format(**self.fields) if self.fields else self.template

    def __reduce__(self):
        """Cross a process boundary with the fields intact."""
        return _rebuild, (type(self), self.template, {k: _plain(v) for k, v in self.fields.items()})


def _one_line(value):
    """Return a text without line breaks and characters that cannot be shown; other values as they are."""
    if not isinstance(value, str) or (value.isprintable() and len(value) <= _LONGEST):
        return value
    shown = " ".join("".join(c if c.isprintable() or c.isspace() else "\ufffd" for c in value[: 2 * _LONGEST]).split())
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "\u2026"


def _plain(value):
    return value if isinstance(value, (int, float, str, bool, type(None))) else str(value)


def _rebuild(kind, template, fields):
    return kind(template, **fields)


class InputError(InsarError, ValueError):
    """A parameter or an input that the tool cannot use."""


class GridMismatchError(InputError):
    """Two rasters that should lie on the same grid do not."""


class FormatError(InsarError, OSError):
    """A file that is not what its reader expects: another format, truncated, damaged."""

    def __str__(self) -> str:
        return InsarError.__str__(self)


class ConvergenceError(InsarError, RuntimeError):
    """An iteration or a fit that did not reach what was demanded."""


class ResourceError(InsarError, RuntimeError):
    """Memory or disk that does not suffice; raised before the work begins."""


class EmptyOutputError(InsarError, RuntimeError):
    """A result without information: no data anywhere, or one value everywhere."""


class MissingDependencyError(InsarError, ImportError):
    """A library that this tool needs and that is not installed."""

    def __str__(self) -> str:
        return InsarError.__str__(self)


class Cancelled(InsarError):
    """The user asked to stop."""

    def __init__(self, template: str = "Cancelled.", **fields):
        super().__init__(template, **fields)
