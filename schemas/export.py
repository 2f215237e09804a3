"""The JSON schema of the records: what another program needs to read a run or to check gold."""

import json

from schemas.report import Report


def json_schema() -> str:
    """Write the schema of a report, as gold gives it and as a run gives it.

    >>> json_schema().splitlines()[1].strip()
    '"$schema": "https://json-schema.org/draft/2020-12/schema",'
    """
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema"} | Report.model_json_schema()
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
