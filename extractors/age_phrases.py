"""How ages are phrased: the patterns, over text in lower case, and how two units make one age."""

import re
from typing import Final

from extractors.ailments import is_object
from extractors.numbers import NUMBER_WORD, PART
from extractors.persons import UNIT
from schemas.values import Unit

NUMBER: Final = rf"(?:\d{{1,3}}(?:[.,·]\d{{1,2}})?(?:[ -]?(?:{PART}))?(?!\d)|{NUMBER_WORD}(?:[ -](?:{PART}))?\b|[½¼¾])"
WINDOW: Final = 50
"""How far the longest pair of numbers in words may reach back from its unit."""

OLD: Final = (
    re.compile(r"olds?\b"),
    re.compile(r"age\b(?<=of.age)"),
    re.compile(r"y(?:[/-]?o|\.o\.?)(?!\w)"),
    re.compile(r"aged\b(?<=-aged)"),
)
"""How an age ends. Several patterns because ``re`` runs fastest to a literal."""
BEFORE_OLD: Final = re.compile(
    rf"""(?<![\w.,·/])(?<!hundred[ ])(?<!hundred[ -]and[ -])
    (?: (?P<low>{NUMBER}) [ -]? (?P<lowunit>{UNIT})?
        (?P<link> -?[ ]?(?:to|and|or|~|±|-|,(?:[ ](?:and|or))?)[ ]?(?:an?[ ])? | [ ]) )??
    (?P<high>{NUMBER}) [ -]{{0,3}} (?:(?P<unit>{UNIT}) [ -]{{0,3}} (?:of[ -])?)? \Z""",
    re.VERBOSE,
)
AGED: Final = re.compile(
    rf"""age(?<![\w-]age)(?:d|s|ing)?\b
    (?P<gap> (?: [ ]?[:=,(~<>≤≥] | [ ](?:of|was|is|were|at|on|the|to|time|from|between|about|approximately|around|only
        |just|now|groups?|range[ds]?|ranging|respectively|over|under|than|older|younger|above|below|diagnosis|onset
        |presentation|admission|death|menarche|menopause|first|initial|surgery|operation|our|patients?)\b
        | [ ]?\((?:in[ ])?y(?:ears|rs?)?\) ){{0,8}} ) [ ]?
    (?P<ages> {NUMBER}(?:[ -]?{UNIT}\b)?
        (?: (?:,[ ]?(?:and[ ])?|[ ](?:and|or|to)[ ]|[ ]?[-~±][ ]?|(?<=[rs])[ ](?=\d+[ ]?mo))
            {NUMBER}(?:[ -]?{UNIT}\b)? ){{0,9}} )
    (?:[ -]olds?\b|[ ]of[ ]age\b)? (?!\w|[.,:/]\d|[ ]?(?:%|[cmk][mg]\b|of\b))""",
    re.VERBOSE,
)
ONE_AGE: Final = re.compile(rf"(?P<age>{NUMBER})(?:[ -]?(?P<unit>{UNIT})\b)?")
WAS: Final = re.compile(
    rf"""(?:he|patient|man|boy|girl)[ ](?:was|is)[ ](?:(?:only|just|about|approximately|now|currently|around)[ ])?
    (?P<age>{NUMBER}) (?:[ -]?(?P<unit>years?|yrs?)\b
        |(?P<came>[ ](?:when[ ]s?he[ ](?:presented|was[ ](?:admitted|seen|referred|diagnosed))
            |at[ ](?:the[ ]time[ ]of[ ])?(?:presentation|diagnosis|admission))\b))?
    (?!\w|[.,/]\d|[ ]?%|[ -](?:after|later|post|from|prior|before|into|out|since|ago|following|with|month|[cmk][mg]\b)
        |[ ](?:of\b|[a-z]+-))""",
    re.VERBOSE,
)
OF: Final = re.compile(
    rf"(?P<link> of |, ?| \()(?P<age>{NUMBER})[ -]?(?P<unit>years?|yrs?|y)\b"
    r"(?=\s*(?:[,.;:)]|\Z|(?:with|who|was|presented)\b))"
)
BEFORE_SEX: Final = re.compile(
    rf"\b(?:an?|this|our) (?P<age>{NUMBER})[ -]?(?P<unit>years?|yrs?|y\b)[ ,-]{{1,2}}(?!old)(?:[a-z]+ )?\Z"
)
DECADE: Final = re.compile(
    r"in h(?:er|is) (?:early |mid[ -]?|late )?"
    r"(?:(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b|[1-9]0['’]?s\b"
    r"|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\dth) decade\b)"
)

SHARED: Final = re.compile(
    r"[<>≤≥]\s*\Z|\b(?:than|over|under|above|below|beyond|between|least|up to) (?:the )?(?:ages? (?:of )?)?\Z"
)
"""What bounds an age, so that it is nobody's: "older than", "under the age of"."""
STATISTIC: Final = re.compile(
    r"\b(?:mean|median|average|averaged|peak|range[sd]?|ranging|maximum|minimum|youngest|oldest)\b"
)
GAP_SHARED: Final = re.compile(
    r"[<>≤≥]|\b(?:over|under|than|above|below|between|from|groups?|range[sd]?|ranging|patients)\b"
)
"""The same between "age" and the number: "aged over 70", "age ranged from 3"."""
LISTED: Final = re.compile(r"(?<![\d.,-])\d{1,2}(?:, ?\d{1,2}){0,8},? (?:and|&) \Z")
"""Before the last of several ages: "they were 52, 48 and 44 years old"."""
ONWARDS: Final = re.compile(
    r"\+| (?:years? )?(?:younger|older) than|,? (?:years? )?(?:and|or) (?:older|over|above|younger|under|more|less)\b"
    r"|(?: to |-| ?± ?)\d"
)
"""The same behind the number: "65 years or older", "58.9 ± 4"."""
BETWEEN: Final = re.compile(r"\b(?:between|from)(?: the ages? of| ages?)? \Z")
ONE: Final = re.compile(r"\b(?:an?|this|our|one) \Z")
"""What says that a single person follows, whatever the plural: "a 20-year-old women" is a slip, no cohort."""
RANGE: Final = re.compile(r"\bto\b|[-~±]")
WHEN: Final = re.compile(r"\b(?:when|since|until) (?:s|the |this |our )?\Z")
WHO_IS: Final = re.compile(r",?(?: who)?(?: was| is)? ")
OTHER_AGE: Final = re.compile(r"\b(?:gestational|bone|mental|skeletal|f[oe]tal|postnatal|developmental) \Z")
AT: Final = re.compile(
    r"\b(?:at|by|until|till|since|from|before|after|in|when|now|currently|died|death|[12]\d{3})\b,? "
    r"(?:(?:s?he|the patient|i) was )?"
    r"(?:(?:only|just|about|approximately|around) )?(?:the |an? |her |his )?(?:(?:young|early|ages?) )?(?:of )?\Z"
)
"""What makes an age the time of something: "at the age of", "when she was", "in 2010, aged"."""
INSIDE: Final = re.compile(r"in|from|.* an? \Z")
"""What stands before a person rather than before the time of an event: "in a 49-year-old hairdresser"."""
GAP_EVENT: Final = re.compile(r"\b(?:onset|menarche|menopause|death|now|surgery|operation)\b")
COMES: Final = (
    r"\b(?:present(?:s|ed|ing)?|admitted|referred|consulted|visited|seen|hospitali[sz]ed|came|brought|attended)\b"
)
CAME: Final = re.compile(
    rf"{COMES}(?:(?!\b(?:and|that|which|who|had|after|diagnosed|previous\w*|history)\b)[^.;]){{0,60}}\Z"
)
"""That something is coming to the doctor, and no other verb or clause stands between."""
FOUND: Final = (
    r"\b(?:diagnos(?:ed|is(?! is\b))|present(?:ed|ing|ation)|detected|discovered|noticed|evaluated|seen|referred"
    r"|admitted)\b"
)
WAS_FOUND: Final = re.compile(
    rf"(?P<found>{FOUND})(?:(?!\b(?:that|which|who|whom|had|underwent|received|died|menarche|menopause|previous\w*"
    r"|history)\b)[^;]){0,120}\Z"
)
"""That an illness was found, or brought the patient to a doctor, and nothing else stands between."""
GENERALLY: Final = re.compile(
    r"\b(?:is|are|be|being|usually|often|commonly|typically|frequently|generally|mostly)\s(?:\w+\s)?\Z"
).search
"""What tells, in front of the verb, that it is nobody's: "screening is first evaluated from the age of 50"."""
IS_FOUND: Final = re.compile(
    r"(?: years?)?(?: of age)?,? (?:(?:s?he|the|this|our|an?|was|had been|after|when|patient|man|woman|boy|girl|first"
    rf"|initially) ){{0,5}}(?P<found>{FOUND})"
)
"""The same behind the age: "at the age of 46 she was diagnosed"."""
COMES_TO_US: Final = re.compile(rf"(?: years)?,? (?:\w+ ){{1,4}}?{COMES}[^.;]{{0,50}}\b(?:our|us)\b")
"""It is so too where the sentence begins with the age, but only if it ends with us: "At the age of 46 he was referred
to our clinic". "At the age of 46 he presented with a stroke" is history."""
OF_BARE: Final = re.compile(
    r"(?P<link> of )(?P<age>[1-9]\d)(?P<unit>)(?= (?:with|who|was|had|presented|came|complained)\b|[.,;]\s)"
)
"""The same with no unit, as the British say it: "a man of 60 was admitted"."""
POSSESSED: Final = re.compile(
    r"(?:\b(?:her|his|their|whose|maternal|paternal)|['’]s?) (?:\w+ )?\Z|\b(?:s?he|who|patient) ha[sd] (?:an?|one) \Z"
)
BORN: Final = re.compile(
    r"\b(?:born (?:to|of|from)|(?:son|daughter|girl|boy|infant|baby|child|mother|father) of) an? (?:\w+ )?\Z"
)
"""What makes a parent or a child of whoever follows."""
CHILDREN: Final = re.compile(r"\b(?:had|has|have|her|his|their) (?:\w+ ){0,2}children(?:,| \()? ?\Z")
APPOSED: Final = re.compile(r"(?:,| was| is) an? ")
PHRASE: Final = re.compile(
    r"(?:[ ,-]+(?!(?:with|who|whom|whose|which|that|was|is|were|has|had|have|having|present\w*|underw\w+|undergo\w+"
    r"|complain\w*|referred|admitted|diagnosed|suffer\w*|develop\w*|came|visited|consulted|noticed|found|being|since"
    r"|for|in|on|of|to|at|by|from|and|or|the|an?|after|before|without|due|s?he|it|this)\b)[\w'’/]+){0,9}"
)
"""The rest of a noun phrase: words up to the first that no noun phrase holds."""


def whole(low: float, low_unit: Unit, high: float, unit: Unit) -> tuple[float, Unit] | None:
    """Add up an age told in two units, in the smaller one; None where the two do not make one age.

    Days do not add up to months: only the months are told then.

    >>> whole(1, Unit.YEAR, 3, Unit.MONTH), whole(2, Unit.MONTH, 5, Unit.DAY), whole(20, Unit.YEAR, 30, Unit.YEAR)
    ((15, <Unit.MONTH: 'month'>), (2, <Unit.MONTH: 'month'>), None)
    """
    units = list(Unit)
    if units.index(low_unit) >= units.index(unit):
        return None
    factor = {(Unit.YEAR, Unit.MONTH): 12, (Unit.WEEK, Unit.DAY): 7}.get((low_unit, unit))
    return (low, low_unit) if factor is None else (factor * low + high, unit)


def at_diagnosis(before: str, text: str, end: int) -> bool:
    """Tell whether an age up to ``end`` of ``text``, behind ``before``, is that at which an illness was found.

    Left alone are common illnesses.

    >>> text = "at the age of 46 she was diagnosed with melanoma"
    >>> at_diagnosis("at the age of ", text, 16), at_diagnosis("diagnosed with asthma at the age of ", "46", 2)
    (True, False)
    """
    at = AT.search(before)
    if at is None:
        return False
    found = WAS_FOUND.search(before[: at.start()]) or IS_FOUND.match(text, end)
    if found is None or GENERALLY(found.string, 0, found.start("found")):
        return False
    is_named = found["found"].startswith("diagnos")
    return not (is_named and is_object(found.string, found.end("found"), received=True))
