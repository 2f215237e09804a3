"""Measurements that are no tests: how time grows with length."""
