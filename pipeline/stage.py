"""A folder for what has to lie on the disk to be read: made when it is needed, gone when the run ends."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Final

from pipeline.errors import OncocasesError
from pipeline.hold import held

_PREFIX: Final = ".unpacked-"


class Stage:
    """Keeps files under names of its own: no name in an archive ever becomes a path."""

    def __init__(self, above: Path | None = None) -> None:
        """Begin with nothing; what is kept will lie below ``above``, or where the system has such files."""
        self._above = above
        self._folder: Path | None = None
        self._count = 0
        self._hold = ExitStack()

    def keep(self, chunks: Iterable[bytes], ending: str) -> Path:
        """Write ``chunks`` to a new file; raise :class:`OncocasesError` where the disk does not take them."""
        path = self._next(ending)
        try:
            file = path.open("xb")
        except OSError as error:
            raise self._full(error) from error
        with file:
            for chunk in chunks:
                try:
                    file.write(chunk)
                    file.flush()
                except OSError as error:
                    raise self._full(error) from error
        return path

    def _next(self, ending: str) -> Path:
        try:
            if self._folder is None:
                if self._above is not None:
                    self._above.mkdir(parents=True, exist_ok=True)
                self._folder = Path(mkdtemp(prefix=_PREFIX, dir=self._above))
                self._hold.enter_context(held(self._folder))
        except OSError as error:
            raise self._full(error) from error
        self._count += 1
        return self._folder / f"{self._count}{ending}"

    def _full(self, error: OSError) -> OncocasesError:
        where = self._above or "the folder for temporary files"
        return OncocasesError(
            f"{where} cannot be written to: {error.strerror or error}; archives need a writable folder with free space"
        )

    def clear(self) -> None:
        """Take away all that was kept."""
        if self._folder is not None:
            rmtree(self._folder, ignore_errors=True)
            self._folder = None
        self._hold.close()


@contextmanager
def staging(above: Path | None = None) -> Iterator[Stage]:
    """Give a stage below ``above`` that ends with the block; what a run that was killed left there goes first."""
    if above is not None:
        for left in sorted(above.glob(f"{_PREFIX}*")):
            with suppress(OncocasesError), held(left):  # of a run that is still at work it is held
                rmtree(left, ignore_errors=True)
    stage = Stage(above)
    try:
        yield stage
    finally:
        stage.clear()
