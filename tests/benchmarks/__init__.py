"""Measurements that print figures and ratios; nothing here asserts a time."""
