"""From one file to its report, or to the reason why there is none: here, and nowhere else, every failure is caught."""

from dataclasses import dataclass

from pipeline.assemble import assemble
from pipeline.document import document
from pipeline.errors import Unreadable
from pipeline.evidence import verify
from pipeline.gather import Item
from pipeline.read import read
from pipeline.stages import stage
from pipeline.text import Source
from schemas.report import Report


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a file: a report, or the reason why there is none."""

    item: Item
    sha256: str | None
    report: Report | None
    failure: str | None = None


def extract(item: Item) -> Done:
    """Read one file and extract its report; whatever goes wrong becomes a failure with its reason, in one line."""
    if item.refused:
        return Done(item, None, None, item.refused)
    sha256 = None
    try:
        with stage("read"):
            source = read(item.path)
        sha256 = source.sha256
        return Done(item, sha256, _report(source, item.doc_id))
    except Unreadable as error:
        reason = str(error).removeprefix(f"{item.path}: ")
    except MemoryError:
        raise  # whoever set the limit tells of it
    except Exception as error:  # noqa: BLE001 - the one batch boundary: a report that fails must not stop the run
        reason = f"internal error, please report it: {type(error).__name__}: {error}"
    return Done(item, sha256, None, " ".join(reason.split()))


def _report(source: Source, doc_id: str) -> Report:
    report = assemble(document(source)).model_copy(update={"doc_id": doc_id})
    with stage("verify"):
        verify(report, source.text)
    return report
