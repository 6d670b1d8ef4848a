"""Photos of people: read safely, drawn anew so that nothing hidden stays, kept small in memory."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageIOHandler,
    QImageReader,
    QImageWriter,
    QPainter,
    QTransform,
)

from community_desk.core.filetypes import picture_format
from community_desk.errors import InputError
from community_desk.store.queries.person_parts import content
from community_desk.ui.text import tr

MOST_PIXELS = 24_000_000
SIDE = 512
"""Pixels of the longer side of a kept photo."""
KEPT = 64

_images: OrderedDict[str, QImage] = OrderedDict()


def safe_photo(data: bytes) -> bytes:
    """A photo as it is kept: 512 pixels, nothing but the picture. InputError for anything else.

    The format is told by the first bytes and named to the decoder, and the size is asked before
    a pixel is decoded: a drawing that calls itself a photo could read files of this machine, and
    a small file can hold a picture that fills the memory.
    """
    image = _scaled(_decoded(data))
    clean = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    see_through = image.hasAlphaChannel()
    clean.fill(Qt.GlobalColor.transparent if see_through else QColor(Qt.GlobalColor.white))
    painter = QPainter(clean)
    painter.drawImage(0, 0, image)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not see_through:
        clean = clean.convertToFormat(QImage.Format.Format_RGB32)
    writer = QImageWriter(buffer, QByteArray(b"png" if see_through else b"jpeg"))
    writer.setQuality(-1 if see_through else 88)
    writer.write(clean)
    buffer.close()
    return bytes(kept.data())


def photo(connection: Any, uid: str) -> QImage | None:
    """The kept photo of an attachment, decoded once; None where it cannot be read."""
    known = _images.get(uid)
    if known is not None:
        _images.move_to_end(uid)
        return known
    data = content(connection, uid)
    try:
        image = _scaled(_decoded(data)) if data else None
    except InputError:
        image = None
    if image is not None:
        _images[uid] = image
        while len(_images) > KEPT:
            _images.popitem(last=False)
    return image


def _decoded(data: bytes) -> QImage:
    form = picture_format(data)
    if form is None:
        raise InputError(
            tr("This is no photo I can show."), tr("Choose a PNG, JPEG, GIF or WebP file.")
        )
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise InputError(tr("This photo cannot be read."))
    if size.width() * size.height() > MOST_PIXELS:
        raise InputError(
            tr("This photo has more than 24 million pixels."), tr("Choose a smaller one.")
        )
    # The strict reader has named the handler; decoding through a Python device would wait for
    # the interpreter at every few bytes.
    image = QImage.fromData(data, form)  # type: ignore[arg-type]
    if image.isNull():
        raise InputError(tr("This photo cannot be read."))
    return _upright(image, reader.transformation())


def _upright(image: QImage, how: QImageIOHandler.Transformation) -> QImage:
    """The picture as the camera was held."""
    turns = QImageIOHandler.Transformation
    quarter = turns.TransformationRotate90
    if how & turns.TransformationMirror:
        image = image.mirrored(True, False)
    if how & turns.TransformationFlip:
        image = image.mirrored(False, True)
    return image.transformed(QTransform().rotate(90)) if how & quarter else image


def _scaled(image: QImage) -> QImage:
    if max(image.width(), image.height()) <= SIDE:
        return image
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(QSize(SIDE, SIDE), keep, smooth)
