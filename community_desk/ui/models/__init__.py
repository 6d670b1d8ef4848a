"""Table models: ids first, rows in pages."""
