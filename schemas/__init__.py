"""What a report, a case, a fact and a mention are: types only, no reading and no judging."""
