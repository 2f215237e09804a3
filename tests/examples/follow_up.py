"""Sentences with the times of follow-up that they tell: (text, [(words, months, counted from)]). All are invented."""

import pytest

SEEN = [
    pytest.param("Well 18 months after surgery.", [("18 months", 18, "treatment")], id="after surgery"),
    pytest.param("He died two years after the diagnosis.", [("two years", 24, "start")], id="after the diagnosis"),
    pytest.param("At the 6-month follow-up she was well.", [("6-month", 6, "follow-up")], id="at follow-up"),
    pytest.param("No recurrence for nine months.", [("nine months", 9, "follow-up")], id="for"),
    pytest.param("He died a month later.", [("a month", 1, "later")], id="later"),
    pytest.param("Four and a half years of follow-up.", [("Four and a half years", 54, "follow-up")], id="and a half"),
    pytest.param(
        "Alive 1 year and 6 months after diagnosis.", [("1 year and 6 months", 18, "start")], id="years and months"
    ),
    pytest.param("A follow-up of 4.6 years.", [("4.6 years", 55.2, "follow-up")], id="a fraction"),
    pytest.param("Six months postoperatively she is well.", [("Six months", 6, "treatment")], id="postoperatively"),
    pytest.param("He died 2 days after surgery.", [("2 days", 0, "treatment")], id="within a week"),
    pytest.param("Well 3 months after the recurrence.", [("3 months", 3, "late")], id="after a late event"),
    pytest.param("Free of disease over the last 5 years.", [("5 years", 60, "follow-up")], id="over the last years"),
    pytest.param("Well 8 months subsequent to surgery.", [("8 months", 8, "treatment")], id="subsequent to"),
    pytest.param("At the 18-month interval follow-up.", [("18-month", 18, "follow-up")], id="interval follow-up"),
    pytest.param("Two years of disease-free follow-up.", [("Two years", 24, "follow-up")], id="disease-free follow-up"),
    pytest.param("A follow-up 28 months later.", [("28 months", 28, "follow-up")], id="follow-up later"),
    pytest.param("Half a year after surgery.", [("Half a year", 6, "treatment")], id="half a year"),
    pytest.param("At the sixth month of follow-up.", [("sixth month", 6, "follow-up")], id="an ordinal"),
    pytest.param("Died on the 61st day after diagnosis.", [("61st day", 2, "start")], id="an ordinal day"),
    pytest.param(
        "In the 9th postoperative month.", [("9th postoperative month", 9, "treatment")], id="postoperative month"
    ),
    pytest.param("Died 9 days after admission.", [("9 days", 0.3, "late")], id="after admission"),
    pytest.param("Two years have passed since surgery.", [("Two years", 24, "treatment")], id="have passed since"),
    pytest.param("Well during the following 9 months.", [("9 months", 9, "later")], id="the following months"),
    pytest.param("Alive one and half years after surgery.", [("one and half years", 18, "treatment")], id="and half"),
    pytest.param("Well 1½ years after surgery.", [("1½ years", 18, "treatment")], id="a half sign"),
    pytest.param("He was well at postoperative month 8.", [("postoperative month 8", 8, "treatment")], id="numbered"),
    pytest.param("Well at her 18-month visit.", [("18-month", 18, "follow-up")], id="a visit"),
    pytest.param("At 8 months of treatment he is well.", [("8 months", 8, "treatment")], id="at a time of treatment"),
    pytest.param("The 4th month in the postoperative period.", [("4th month", 4, "treatment")], id="in the period"),
    pytest.param("He died (overall survival: 19 months).", [("19 months", 19, "follow-up")], id="a survival"),
    pytest.param(
        "Well 4 years following completion of radiotherapy.", [("4 years", 48, "treatment")], id="after completion of"
    ),
    pytest.param("Well 4 years after completion thyroidectomy.", [("4 years", 48, "late")], id="a completion"),
    pytest.param("The median overall survival: 12 months.", [], id="a median overall survival"),
]

NOTHING = [
    pytest.param("A 58-year-old man.", id="an age"),
    pytest.param("She was 12 months old.", id="an age in months"),
    pytest.param("Two years ago he fell.", id="ago"),
    pytest.param("A 3-month history of pain.", id="a history"),
    pytest.param("CT every 6 months.", id="how often"),
    pytest.param("Six months of chemotherapy.", id="how long a treatment"),
    pytest.param("The median survival was 14 months.", id="a median"),
    pytest.param("Five years earlier, a mastectomy.", id="earlier"),
    pytest.param("Five-year survival is rare.", id="a survival rate"),
    pytest.param("On day 3 he walked.", id="a day"),
    pytest.param("In the first 2 weeks.", id="the first weeks"),
    pytest.param("A further 3 months passed.", id="further"),
    pytest.param("Four weeks of pain.", id="weeks of pain"),
    pytest.param("His aunt had breast cancer at 64 years and died.", id="an age behind at"),
    pytest.param("CT at intervals of six weeks; six-month intervals thereafter.", id="intervals"),
    pytest.param("Every third month a CT.", id="every third month"),
    pytest.param("She will be seen again in 6 months.", id="to come"),
    pytest.param("Follow-up is planned for 5 years.", id="planned"),
    pytest.param("The next CT is scheduled after 3 months.", id="scheduled"),
    pytest.param("After surgery, six to nine months went by without pain.", id="a range of many"),
    pytest.param("Alive at 51,128 months.", id="two numbers and a comma"),
    pytest.param("A follow-up month 3.5 of 7.", id="a numbered fraction"),
    pytest.param("The postoperative month was quiet.", id="a month without a number"),
    pytest.param("Two to 6 weeks after surgery.", id="a range in weeks"),
    pytest.param("Month 8 was cold.", id="a month alone"),
]

HELD_OUT = [
    pytest.param("Ten weeks after resection.", [("Ten weeks", 2.3, "treatment")], id="weeks"),
    pytest.param("Followed for three years.", [("three years", 36, "follow-up")], id="followed for"),
    pytest.param("Alive 30 months from initial presentation.", [("30 months", 30, "start")], id="from presentation"),
    pytest.param("A 2-year history.", [], id="a history in years"),
    pytest.param("Aged 40 years.", [], id="aged"),
    pytest.param("Each 3 months a CT.", [], id="each"),
    pytest.param("Well one-and-a-half years after surgery.", [("one-and-a-half years", 18, "treatment")], id="hyphens"),
    pytest.param("Well 2 1/2 years after surgery.", [("2 1/2 years", 30, "treatment")], id="a written half"),
    pytest.param("Post-operative year 2: well.", [("Post-operative year 2", 24, "treatment")], id="a numbered year"),
    pytest.param("She remains well 30 months out.", [("30 months", 30, "treatment")], id="out"),
    pytest.param("At the 2-year check-up.", [("2-year", 24, "follow-up")], id="a check-up"),
    pytest.param("Six months of adjuvant treatment.", [], id="six months of treatment"),
    pytest.param("Recurrences at 2 to 7 months after surgery.", [], id="another range"),
]
