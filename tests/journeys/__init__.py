"""The real window, by keys and clicks."""
