"""Ways to a person that other programs open: mail, telephone, pages of the web.

The program itself reaches no network; a link is handed over when the user presses it.
"""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from community_desk.core.contactpoints import phone_number

OPENED = frozenset({"http", "https", "mailto", "tel"})


def mail_link(address: str) -> str:
    """A link to write to an address."""
    return _of("mailto", address.strip())


def phone_link(number: str) -> str:
    """A link to call a number; empty where it holds none."""
    kept = phone_number(number) or "".join(c for c in number if c.isdigit() or c == "+")
    return _of("tel", kept) if any(c.isdigit() for c in kept) else ""


def page_link(address: str) -> str:
    """A link to a page of the web; empty for anything but http and https."""
    text = address.strip()
    if "://" not in text and "." in text.split("/")[0] and " " not in text:
        text = f"https://{text}"
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    fits = url.isValid() and url.scheme() in ("http", "https") and bool(url.host())
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded) if fits else ""


def open_link(link: str) -> bool:
    """Hand a link to the program the user has for it; False where there is none."""
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() not in OPENED:
        return False
    return QDesktopServices.openUrl(url)


def copy(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def _of(scheme: str, rest: str) -> str:
    url = QUrl()
    url.setScheme(scheme)
    url.setPath(rest)
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
