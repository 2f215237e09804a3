"""Finds what is written: one module a field, pure functions over text, and knowledge in ``lexicons``."""
