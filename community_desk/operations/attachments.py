"""Files and the photo kept with a person, inside the desk."""

from __future__ import annotations

import base64
import hashlib
from pathlib import PurePath

from community_desk.core.filetypes import FILE_LIMIT, media_type
from community_desk.errors import InputError
from community_desk.operations.editing import delete, id_of, insert
from community_desk.store.change import Change
from community_desk.store.database import Database


def add_file(db: Database, person_uid: str, name: str, data: bytes) -> str:
    """Keep a copy of a file with a person, at most 20 MB; returns its uid."""
    _check(data)
    with db.change("File") as change:
        return _keep(change, person_uid, "file", PurePath(name).name or "file", data)


def set_photo(db: Database, person_uid: str, data: bytes) -> str:
    """Keep a photo in place of the one before; `data` is a picture drawn anew by the program."""
    _check(data)
    with db.change("Photo") as change:
        key = id_of(change, "people", person_uid)
        change.execute("DELETE FROM attachments WHERE person_id = ? AND role = 'photo'", (key,))
        ending = media_type(data).rpartition("/")[2]
        return _keep(change, person_uid, "photo", f"photo.{ending}", data)


def remove_attachment(db: Database, uid: str) -> None:
    """Take a file or photo away."""
    with db.change("Remove file") as change:
        delete(change, "attachments", uid)


def _check(data: bytes) -> None:
    if not data:
        raise InputError("This file is empty.")
    if len(data) > FILE_LIMIT:
        raise InputError("This file is larger than 20 MB.", "Keep a link to it instead.")


def _keep(change: Change, person_uid: str, role: str, name: str, data: bytes) -> str:
    return insert(
        change,
        "attachments",
        {
            "person": person_uid,
            "role": role,
            "name": name[:200],
            "media_type": media_type(data),
            "size": len(data),
            "sha256": hashlib.sha256(data).hexdigest(),
            "added_on": change.today,
            "content": base64.b64encode(data).decode("ascii"),
        },
    )
