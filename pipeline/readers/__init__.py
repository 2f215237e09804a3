"""Readers of formats that give their structure away: each makes a text, and says which part of it is what."""
