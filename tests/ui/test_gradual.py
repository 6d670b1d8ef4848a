"""Long columns fill over several turns, in order, and a new filling replaces the old."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from community_desk.ui.widgets.frames import ScrollColumn
from community_desk.ui.widgets.gradual import AT_ONCE, Gradual


def texts(scroll: ScrollColumn) -> list[str]:
    """The labels of a column in order."""
    items = [scroll.column.itemAt(n) for n in range(scroll.column.count())]
    found = [item.widget() for item in items if item is not None]
    return [widget.text() for widget in found if isinstance(widget, QLabel)]


def lines(word: str, count: int, made: list[str]) -> Iterator[QWidget | int]:
    """So many labels, made when asked for."""
    for n in range(count):
        made.append(f"{word}{n}")
        yield QLabel(f"{word}{n}")


def settle(app: QApplication, scroll: ScrollColumn, count: int) -> None:
    """Wait until so many labels stand there."""
    for _ in range(1_000):
        if len(texts(scroll)) >= count:
            break
        app.processEvents()
    app.processEvents()


def test_the_first_lines_stand_at_once_and_the_rest_follows(dressed: QApplication) -> None:
    scroll = ScrollColumn()
    filling = Gradual(scroll)
    made: list[str] = []
    filling.fill(lines("a", 30, made))
    assert texts(scroll) == [f"a{n}" for n in range(AT_ONCE)] == made
    settle(dressed, scroll, 30)
    assert texts(scroll) == [f"a{n}" for n in range(30)]
    last = scroll.column.itemAt(scroll.column.count() - 1)
    assert last is not None
    assert last.spacerItem() is not None
    scroll.deleteLater()


def test_a_new_filling_ends_the_one_under_way(dressed: QApplication) -> None:
    scroll = ScrollColumn()
    filling = Gradual(scroll)
    made: list[str] = []
    filling.fill(lines("a", 100, made))
    filling.fill(lines("b", 20, made))
    settle(dressed, scroll, 20)
    assert texts(scroll) == [f"b{n}" for n in range(20)]
    assert len([one for one in made if one.startswith("a")]) == AT_ONCE
    scroll.deleteLater()


def test_no_lines_leave_an_empty_column(dressed: QApplication) -> None:
    scroll = ScrollColumn()
    filling = Gradual(scroll)
    filling.fill(lines("a", 3, []))
    filling.fill(())
    dressed.processEvents()
    assert texts(scroll) == []
    scroll.deleteLater()
