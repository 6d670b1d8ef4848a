"""Tests of the window: by keys and clicks, offscreen."""
