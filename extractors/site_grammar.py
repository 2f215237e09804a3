"""Reads what a sentence says of a list of sites, from the head behind it or else from the head before it."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Final

from extractors.site_behind import (
    ends_noun,
    grows,
    is_copula,
    is_enlarged,
    is_involved,
    is_metastasis,
    is_seeded,
    is_spreading,
    leads_to_head,
)
from extractors.site_called import called_metastatic, is_primary, touches_metastatic
from extractors.site_gaps import (
    REACH,
    Link,
    is_apart,
    is_aside,
    is_direct,
    is_gone,
    is_habit,
    is_joined,
    is_qualified,
    is_source,
    links,
    opens_list,
)
from extractors.site_groups import Group, first_counted, is_denied, is_positive
from extractors.site_happened import leads
from extractors.site_heads import Head, Word
from extractors.site_relations import (
    AT,
    BEFORE_HEAD,
    BY_COPULA,
    BY_HEAD,
    NAMING,
    OF_METASTASIS,
    SPREADING,
    TOLD,
    TUMOURS,
    WITHIN,
    is_reached,
    meanings,
    of_adjective,
    of_metastatic,
)
from extractors.site_shown import REACHED, shows_spread
from schemas.mention import SiteRelation

_GAP: Final = 60
"""How many characters may stand between a list and the head behind it."""


@dataclass(frozen=True, slots=True)
class _Governor:
    """The head that governs a list from the left, its place among the words, and the preposition, if any."""

    at: int
    word: Word
    preposition: str


class Grammar:
    """A sentence with its governing words, which stand in text order."""

    def __init__(self, sentence: str, words: list[Word]) -> None:
        """Keep the words with the places where they begin and end."""
        self._sentence = sentence
        self._words = words
        self._starts = [word.start for word in words]
        self._ends = [word.end for word in words]
        self._meant = meanings(words)
        self._governors: dict[int, _Governor | None] = {}

    def relation(self, group: Group) -> tuple[SiteRelation, str]:
        """Read the relation of a list, and the rule that read it."""
        if is_denied(group, self._sentence):
            return SiteRelation.MENTION, "sites.nodes-denied"
        if is_positive(group, self._sentence):
            return SiteRelation.METASTASIS, "sites.nodes-positive"
        if is_seeded(self._sentence, group.end):
            return SiteRelation.METASTASIS, "sites.by-metastases"
        before = self._before(group)
        told = self._told_behind(group, self._adjacent(before, group))
        if told is not None and not (told[0] is SiteRelation.LESION and self._is_spread_within(before, group)):
            return told
        if before is None:
            return SiteRelation.MENTION, "sites.bare"
        return self._governed(before, group)

    def _is_spread_within(self, before: _Governor | None, group: Group) -> bool:
        """Tell whether a metastasis is said to lie in a lesion ("metastatic carcinoma was found in the liver mass")."""
        if before is None or before.preposition not in WITHIN:
            return False
        return self._governed(before, group)[0] is SiteRelation.METASTASIS

    def parted(self, group: Group) -> tuple[Group, ...]:
        """Part "a mass in [the liver] and [pulmonary] metastases": one head before the nouns, one behind the rest."""
        before, behind = self._before(group), self._behind(group)
        counted = first_counted(group, self._sentence)
        at = group.first_adjective % len(group.members) or counted
        told = TUMOURS | TOLD if len(group.members) == 2 else TUMOURS
        if before and behind and before.word.head in told and behind.head is Head.METASTASIS:
            at = at or len(group.members) - 1
        if not at or before is None or before.preposition in NAMING:
            return (group,)
        if before.word.head is Head.PROCEDURE and at != counted:
            return (group,)
        if behind is None or not self._leads_to(behind, group):
            return (group,)
        return Group(group.members[:at], group.nodal[:at]), Group(group.members[at:], group.nodal[at:])

    def head_before(self, group: Group) -> Word | None:
        """Give the head that governs the list through a preposition, or None."""
        before = self._before(group)
        return before.word if before and before.preposition else None

    def _told_behind(self, group: Group, adjacent: Head | None) -> tuple[SiteRelation, str] | None:
        """Read "lung metastases", "lung primary", "the colon was the primary site", "the liver was involved"."""
        behind = self._behind(group)
        at = bisect_left(self._starts, group.end)
        if shows_spread(self._sentence, group, self._words[at : at + REACHED]):
            return SiteRelation.METASTASIS, "sites.shows-metastasis"
        if behind and self._leads_to(behind, group) and not self._is_verb(behind, group):
            relation = self._compound(behind, group, adjacent)
            return (relation, f"sites.before-{behind.head.value}") if relation else None
        if is_involved(self._sentence, group.end):
            return SiteRelation.INVASION, "sites.involved"
        if group.of_nodes and is_enlarged(self._sentence, group.end):
            return SiteRelation.LESION, "sites.enlarged"
        if behind and is_copula(self._sentence, group.end, behind.start):
            relation = BY_COPULA.get(behind.head) if ends_noun(self._sentence, behind.end) else None
            return (relation, f"sites.is-{behind.head.value}") if relation else None
        return None

    def _is_verb(self, behind: Word, group: Group) -> bool:
        """Tell whether the head behind says what the tumour before it did ("the mass of the lung invaded")."""
        if behind.head is not Head.INVASION:
            return is_spreading(self._sentence, behind.start)
        return grows(self._sentence, group.end, behind.end)

    def _leads_to(self, behind: Word, group: Group) -> bool:
        """Tell whether the list is followed by the head, or ends in its first words ("right [lung adenocarcinoma]")."""
        overlaps = behind.start < group.end
        return overlaps or leads_to_head(self._sentence, group.end, behind.start)

    def _behind(self, group: Group) -> Word | None:
        at = bisect_left(self._starts, group.end)
        if at and self._ends[at - 1] > group.end:
            return self._words[at - 1]
        near = at < len(self._words) and self._starts[at] - group.end <= _GAP
        return self._words[at] if near else None

    def _compound(self, behind: Word, group: Group, adjacent: Head | None) -> SiteRelation | None:
        """Read "lung metastases", "breast cancer", "metastatic breast masses", "metastatic bone disease"."""
        if behind.head is Head.METASTATIC:
            return self._metastatic_there(behind, group)
        if behind.head is Head.PRIMARY:
            return SiteRelation.ORIGIN if ends_noun(self._sentence, behind.end) else None
        if self._spreads(behind, group) or (adjacent is Head.METASTATIC and self._is_growth(behind)):
            return SiteRelation.METASTASIS
        if adjacent is Head.METASTATIC and behind.head is Head.HISTOLOGY:
            own = behind.arises_in(group.members[0].topography) and not is_reached(behind, group)
            return SiteRelation.SOURCE if own else SiteRelation.METASTASIS
        if adjacent is Head.PRIMARY and behind.head is Head.LESION:
            return SiteRelation.ORIGIN
        reached = behind.head is Head.TUMOR and is_metastasis(self._sentence, behind.end)
        return SiteRelation.LESION if reached else BEFORE_HEAD.get(behind.head)

    def _is_growth(self, word: Word) -> bool:
        return word.head in {Head.TUMOR, Head.LESION} or self._sentence[word.start : word.end].lower() == "disease"

    def _metastatic_there(self, behind: Word, group: Group) -> SiteRelation | None:
        """Read "cardiac metastatic hepatoblastoma": a tumour called metastatic lies where its kind does not arise."""
        named = next((word for word in self._words if word.start >= behind.end), None)
        if named is None or named.tumour is None or not is_qualified(self._sentence[behind.end : named.start]):
            return None
        return None if named.arises_in(group.members[-1].topography) else SiteRelation.METASTASIS

    def _adjacent(self, before: _Governor | None, group: Group) -> Head | None:
        """Give the head that stands right before the list ("metastatic", "primary")."""
        if before is None or self._sentence[before.word.end : group.start].strip():
            return None
        return before.word.head

    def _before(self, group: Group) -> _Governor | None:
        """Give the head that governs the list from the left; asked of a list more than once, it is sought once."""
        if group.start not in self._governors:
            self._governors[group.start] = self._sought_before(group)
        return self._governors[group.start]

    def _happened(self, last: int, leading: list[Link]) -> _Governor | None:
        """Give the metastasis that is told to have been in the list, whatever heads tell what became of it."""
        for at in range(last, -1, -1):
            word = self._words[at]
            if leading[0].start - word.end > REACH:
                return None
            spread = word.head is Head.METASTASIS or (
                word.head in TUMOURS and called_metastatic(self._sentence, self._words, at)
            )
            if spread and (led := leads(self._sentence, word.end, leading)):
                return _Governor(at, word, led)
        return None

    def _sought_before(self, group: Group) -> _Governor | None:
        leading = links(self._sentence, group.start)
        last = bisect_right(self._ends, group.start) - 1
        if leading and (happened := self._happened(last, leading)):
            return happened
        for at in range(last, -1, -1):
            word = self._words[at]
            if group.start - word.end > REACH:
                return None
            link = next((link for link in leading if link.start >= word.end), None)
            if is_aside(self._sentence[word.end : link.start]) if link else word.head is Head.ANAPHOR:
                continue
            if link is None or is_apart(self._sentence[word.end : link.start]):
                return self._without_preposition(at, group)
            if self._is_joined(word, link):
                return _Governor(at, word, link.words)
        return None

    def _is_joined(self, word: Word, link: Link) -> bool:
        between = self._sentence[word.end : link.start]
        if word.head is Head.METASTASIS and is_source(between):
            return link.words != "of"
        gone = word.head in SPREADING and link.words == "from" and is_gone(between)
        return gone or is_joined(between, link.words, told=word.head in TOLD and link.words != "from")

    def _without_preposition(self, at: int, group: Group) -> _Governor | None:
        """Read "primary X", "metastatic X", "enlarged X nodes", "invaded the X", "metastases (X, Y)"."""
        word = self._words[at]
        between = self._sentence[word.end : group.start]
        if opens_list(between) and (spread := self._spread_at(at)) is not None:
            return _Governor(spread, self._words[spread], "in")
        if word.head is Head.INVASION and is_direct(between):
            return _Governor(at, word, "")
        enlarged = word.head is Head.LESION and group.of_nodes
        touching = (enlarged or word.head in {Head.PRIMARY, Head.METASTATIC}) and not between.strip(" -")
        return _Governor(at, word, "") if touching else None

    def _spread_at(self, at: int) -> int | None:
        """Give the place of the word for a metastasis that ends at the place ``at`` ("metastatic bone disease")."""
        word = self._words[at]
        if word.head is Head.METASTASIS:
            return at
        return at - 1 if self._is_growth(word) and touches_metastatic(self._sentence, self._words, at) else None

    def _governed(self, before: _Governor, group: Group) -> tuple[SiteRelation, str]:
        """Read "metastases to X", "carcinoma of X", "a mass in X", "arising from X", "one in X and the other in Y"."""
        head, preposition = self._meant[before.at], before.preposition
        rule = f"sites.{head.value}-{preposition.replace(' ', '-') or 'adjacent'}"
        return self._by_head(before, head, group), rule

    def _by_head(self, before: _Governor, head: Head, group: Group) -> SiteRelation:
        word, preposition = before.word, before.preposition
        if head is Head.METASTASIS:
            habit = is_habit(self._sentence, word.start)
            return SiteRelation.MENTION if habit else OF_METASTASIS.get(preposition, SiteRelation.METASTASIS)
        if head is Head.TUMOR and preposition in AT and is_primary(self._sentence, self._words, before.at):
            return SiteRelation.ORIGIN
        spread = called_metastatic(self._sentence, self._words, before.at) if head in TUMOURS else None
        if spread and not self._spreads(word, group):
            return of_metastatic(self._sentence, word, preposition, group, spread)
        led = head is Head.HISTOLOGY and preposition == "to"
        if (
            led
            or self._spreads(word, group)
            or (head is Head.LESION and touches_metastatic(self._sentence, self._words, before.at))
        ):
            return SiteRelation.METASTASIS
        if head is Head.TUMOR and preposition in {"of", "from"}:
            return SiteRelation.ORIGIN
        called = head is Head.METASTATIC
        return of_adjective(self._sentence, word, preposition) if called else BY_HEAD.get(head, SiteRelation.MENTION)

    def _spreads(self, word: Word, group: Group) -> bool:
        """Tell whether a tumour's name says that it spread to where it does not arise ("metastasizing leiomyoma")."""
        named = word.head is Head.HISTOLOGY and "metasta" in self._sentence[word.start : word.end].lower()
        return named and not word.arises_in(group.members[0].topography)
