"""Where in a report a run is right and where it is wrong."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.scoring.align import Pair
from pipeline.scoring.counts import Counts
from pipeline.scoring.facts import OWN_ROWS, ROWS, facts
from pipeline.scoring.mistakes import Error, Kind, ZoneAt
from pipeline.scoring.scores import pairs
from pipeline.text import Source
from pipeline.zones import blocks
from schemas.report import Report
from schemas.values import Role, Zone


class Place(NamedTuple):
    """The facts of one role whose words stand in one zone; None where it is not known."""

    role: Role
    zone: Zone | None
    counts: Counts


def by_zone(predicted: Sequence[Report], gold: Sequence[Report], errors: Iterable[Error]) -> tuple[Place, ...]:
    """Count hits and false alarms by the zone of their first words, and misses as far as their zone is known."""
    found: defaultdict[tuple[Role, Zone | None], Counts] = defaultdict(Counts)
    for aligned in pairs(predicted, gold).values():
        for pair in aligned:
            for zone, counts in _predicted(pair):
                found[pair.role, zone] += counts
    for error in errors:
        if error.kind is Kind.MISS and error.row in OWN_ROWS:
            found[error.role, error.zone] += Counts(fn=1)
    return tuple(
        Place(role, zone, found[role, zone]) for role in Role for zone in (*Zone, None) if (role, zone) in found
    )


def _predicted(pair: Pair) -> Iterator[tuple[Zone | None, Counts]]:
    for row in (one for one in ROWS if one.own):
        wanted = facts(pair.gold, row)
        for key, fact in facts(pair.predicted, row).items():
            zone = fact.evidence[0].zone if fact.evidence else None
            yield zone, Counts(tp=1) if key in wanted else Counts(fp=1)


def zone_finder(sources: Mapping[str, Source]) -> ZoneAt:
    """Make a function that tells the zone of a raw offset of a report, None where it stands in no block."""
    known = {
        doc: sorted((*span, block.zone) for block in source.blocks or blocks(source.text) for span in block.spans)
        for doc, source in sources.items()
    }

    def zone_at(doc: str, offset: int) -> Zone | None:
        """Find the block that begins last before the offset, if it has not ended by then."""
        spans = known.get(doc, [])
        at = bisect_right(spans, offset, key=lambda span: span[0]) - 1
        return spans[at][2] if at >= 0 and offset < spans[at][1] else None

    return zone_at
