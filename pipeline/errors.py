"""The errors that a user can meet: each message says what happened, where, and what is allowed."""


class OncocasesError(Exception):
    """The root of all errors that oncocases raises on purpose."""


class Unreadable(OncocasesError):  # noqa: N818 - it names the state of a file, and a run goes on without it
    """A file that no report can be read from; the message gives the reason."""
