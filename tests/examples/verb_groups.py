"""Sentences with the verb groups that deny or put off: (text, [(words, category, side)]). All are invented.

``NOTHING`` holds groups that say something was done, or say nothing of it; ``HELD_OUT`` was written after the rules.
"""

import pytest

ABSENT, IF = "NEGATED_EXISTENCE", "HYPOTHETICAL"

SEEN = [
    pytest.param("Surgery was refused.", [("was refused", ABSENT, "BACKWARD")], id="refused"),
    pytest.param(
        "Surgery was eventually declined.", [("was eventually declined", ABSENT, "BACKWARD")], id="an adverb between"
    ),
    pytest.param(
        "Surgery had not yet been started.",
        [("had not yet been started", ABSENT, "BACKWARD")],
        id="what is done, denied",
    ),
    pytest.param("Surgery wasn't performed.", [("wasn't performed", ABSENT, "BACKWARD")], id="a short denial"),
    pytest.param("Surgery was planned.", [("was planned", IF, "BIDIRECTIONAL")], id="planned"),
    pytest.param("Surgery was not planned.", [("was not planned", ABSENT, "BIDIRECTIONAL")], id="not even planned"),
    pytest.param("Surgery will be performed.", [("will be performed", IF, "BACKWARD")], id="will be"),
    pytest.param("Surgery was to be performed.", [("was to be performed", IF, "BACKWARD")], id="was to be"),
    pytest.param(
        "Surgery was felt not to be feasible.", [("was felt not to be feasible", ABSENT, "BACKWARD")], id="an opinion"
    ),
    pytest.param("Surgery did not take place.", [("did not take place", ABSENT, "BACKWARD")], id="took no place"),
    pytest.param(
        "She was never treated with iron.", [("was never treated with", ABSENT, "FORWARD")], id="the object behind"
    ),
    pytest.param("She did not have surgery.", [("did not have", ABSENT, "FORWARD")], id="a verb that helps verbs too"),
    pytest.param("She has refused surgery.", [("has refused", ABSENT, "BIDIRECTIONAL")], id="a perfect has an object"),
    pytest.param(
        "She refused to be treated with iron.", [("refused to be treated with", ABSENT, "FORWARD")], id="an opener"
    ),
    pytest.param("She is due to undergo surgery.", [("is due to undergo", IF, "FORWARD")], id="an opener of plans"),
    pytest.param(
        "She was not able to undergo surgery.", [("was not able to undergo", ABSENT, "FORWARD")], id="an opener denied"
    ),
    pytest.param(
        "Surgery had been considered.", [("had been considered", IF, "BIDIRECTIONAL")], id="no more behind it"
    ),
    pytest.param("Surgery was not refused.", [("was not refused", ABSENT, "PSEUDO")], id="not refused"),
    pytest.param(
        "Surgery (was not done) was advised.",
        [("was not done", ABSENT, "BACKWARD"), ("was advised", IF, "BIDIRECTIONAL")],
        id="in brackets",
    ),
]

NOTHING = [
    pytest.param("Surgery was performed.", id="performed"),
    pytest.param("Surgery has since been completed.", id="completed"),
    pytest.param("Surgery was not completed.", id="not completed, so begun"),
    pytest.param("Surgery was not successful.", id="no success, so done"),
    pytest.param("Surgery was not only performed.", id="not only"),
    pytest.param("She was able to undergo surgery.", id="able to"),
    pytest.param("She was treated with iron.", id="treated with"),
    pytest.param("She would have recovered.", id="no verb of giving"),
    pytest.param("The pain was due to a stone.", id="due to a thing"),
    pytest.param("She has a family history.", id="a history"),
    pytest.param("She was unable to walk.", id="unable to walk"),
    pytest.param("The mass was found to be large.", id="an opinion of a size"),
    pytest.param("It had to be performed at once.", id="had to be"),
    pytest.param("She died in May.", id="no auxiliary"),
    pytest.param("She did not respond to iron.", id="no response"),
    pytest.param("Was", id="an auxiliary alone"),
    pytest.param("", id="nothing"),
]

HELD_OUT = [
    pytest.param(
        "Surgery was for this reason not carried out.",
        [("was for this reason not carried out", ABSENT, "BACKWARD")],
        id="a reason between",
    ),
    pytest.param("Surgery cannot be offered.", [("cannot be offered", ABSENT, "BIDIRECTIONAL")], id="cannot"),
    pytest.param("She is yet to receive iron.", [("is yet to receive", IF, "FORWARD")], id="yet to"),
    pytest.param(
        "She would not agree to undergo surgery.", [("would not agree to undergo", ABSENT, "FORWARD")], id="not agree"
    ),
    pytest.param(
        "She was discouraged from surgery.", [("was discouraged from", ABSENT, "FORWARD")], id="discouraged from"
    ),
    pytest.param("She was well and is alive.", [], id="well and alive"),
    pytest.param("The node was not enlarged.", [], id="a finding denied"),
    pytest.param("He will be seen in a year.", [], id="a visit to come"),
    pytest.param("The stage could not be told.", [], id="a stage untold"),
    pytest.param("The margins were not involved.", [], id="margins"),
    pytest.param("Surgery was to blame.", [], id="to blame"),
]
