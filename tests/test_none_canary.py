"""Some PySide6 builds drop a reference to None on every call under Python 3.11 and abort."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QFont


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_into_qt_keep_the_references_of_none() -> None:
    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(300):
        font.setPixelSize(12)
    assert abs(sys.getrefcount(None) - before) <= 5
