"""The reviewer's desk: one offline page to check, correct and export a run, and how far two reviewers agree.

Nothing here extracts: the page is made of a run's records and of the texts that it read.
"""
