"""The window: Qt Widgets that show rows and call operations."""
