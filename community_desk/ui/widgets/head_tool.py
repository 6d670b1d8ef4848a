"""A tool of a page in the head line, which can do with its icon alone."""

from __future__ import annotations

from community_desk.ui.widgets.buttons import Button
from community_desk.ui.widgets.labels import hint


class HeadTool(Button):
    """A button with an icon whose words go where the window is narrow; its name stays."""

    def __init__(self, text: str, icon: str, *, name: str, trailing: str = "") -> None:
        super().__init__(text, "secondary", icon=icon, name=name, trailing=trailing)
        self._words = text
        self._compact = False

    @property
    def compact(self) -> bool:
        """Whether only the icon is shown."""
        return self._compact

    def say(self, text: str, name: str) -> None:
        """Take other words and another name."""
        self._words = text
        self.setAccessibleName(name)
        self._show_words()

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone, or the words again."""
        if compact != self._compact:
            self._compact = compact
            self._show_words()

    def _show_words(self) -> None:
        self.setText("" if self._compact else self._words)
        hint(self, self.accessibleName() if self._compact else "")
        self.updateGeometry()
