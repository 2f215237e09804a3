"""File names for documents: a run from elsewhere must not write where it likes."""

from pathlib import PurePath

from pipeline.errors import OncocasesError


def file_name(doc_id: str) -> str:
    """Give the name of a document's files; raise :class:`OncocasesError` where it would lead out of the folder.

    >>> file_name("PMC123")
    'PMC123'
    """
    if (
        not doc_id
        or PurePath(doc_id).name != doc_id
        or "\\" in doc_id
        or doc_id.startswith(".")
        or not doc_id.isprintable()
    ):
        message = f"{doc_id!r} cannot be the name of a file; a name without folders is needed"
        raise OncocasesError(message)
    return doc_id
