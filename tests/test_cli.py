"""The command line of contract.md: forms, exit codes, and one journey through all of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from community_desk.cli import main
from tests.desks import small_tables
from tests.shared_files import needs_shared, shared_file

AS_OF = ("--as-of", "2026-06-30")


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "cli.desk"
    document = {"format": "community-desk", "version": 1, "exported_at": "x",
                "tables": small_tables()}  # fmt: skip
    (tmp_path / "small.json").write_text(json.dumps(document), encoding="utf-8")
    assert main(["--desk", str(path), *AS_OF, "load", str(tmp_path / "small.json")]) == 0
    capsys.readouterr()
    return path


@pytest.fixture
def run(desk: Path, capsys: pytest.CaptureFixture[str]):  # type: ignore[no-untyped-def]
    def call(*arguments: str, code: int = 0) -> Any:
        assert main(["--desk", str(desk), *AS_OF, *arguments, "--json"]) == code
        out = capsys.readouterr()
        return json.loads(out.out) if out.out else out.err

    return call


def test_report_has_the_documented_form(run: Any) -> None:
    rows = run("report")
    assert [row["uid"] for row in rows] == ["p1", "p2", "p3", "p4"]
    ana = rows[0]
    assert set(ana) == {
        "uid", "name", "stage", "stage_name", "badges", "because", "next", "warmth", "gap",
        "rhythm", "last_touch", "unanswered", "balance", "hold", "flags",
    }  # fmt: skip
    assert (ana["stage"], ana["stage_name"], ana["gap"]) == (2, "Acquainted", 10)
    assert {f["flag"] for f in ana["flags"]} == {
        "PROMISE_OVERDUE",
        "REQUEST_OPEN",
        "REPLY_OWED",
        "INTRO_PENDING",
    }
    for flag in ana["flags"]:
        assert set(flag) == {"flag", "urgency", "priority", "lane", "sentence", "records"}
        assert flag["records"]
    wang = rows[2]
    assert wang["warmth"] == {"inbound": None, "outbound": None, "light": None, "total": None,
                              "score": None, "band": "unknown"}  # fmt: skip
    assert (wang["gap"], wang["last_touch"]) == (None, None)
    assert rows[3]["flags"] == []
    assert [r["uid"] for r in run("report", "--person", "Ben Okafor")] == ["p2"]


def test_today_has_the_documented_form(run: Any) -> None:
    day = run("today")
    assert set(day) == {"date", "capacity", "cards", "waiting", "load"}
    assert (day["date"], day["capacity"]) == ("2026-06-30", 5)
    assert set(day["waiting"]) == {"A", "B", "C"}
    assert set(day["load"]) == {"need", "have", "value"}
    for card in day["cards"]:
        assert set(card) == {"person", "name", "lane", "flag", "also", "priority", "urgency",
                             "sentence", "channel", "suggestion"}  # fmt: skip
    assert [c["person"] for c in day["cards"]][:2] == ["p1", "p2"]
    assert day["cards"][0]["sentence"] == "Ana Łódź asked: pricing."


def test_community_has_the_documented_form(run: Any) -> None:
    found = run("community")
    assert set(found) == {
        "people", "channels", "sum_of_channels", "overlap", "overlap_rate", "on_two_or_more",
        "pairs", "active_share", "growth", "stages", "by_judgement", "goto_by_topic", "advocates",
        "retention", "concentration", "reciprocity", "answer_rate", "follow_through",
        "days_to_thanks", "verdict",
    }  # fmt: skip
    assert found["people"] == 2
    assert sum(found["stages"]) == 2
    assert found["channels"]["email"] == {
        "people": 1,
        "only_here": 0,
        "active_90": 1,
        "growth_28": 0.0,
    }
    assert found["pairs"]["email|linkedin"] == 1.0
    assert found["follow_through"] == 0.0


def test_ask_check_find_and_log(run: Any, desk: Path) -> None:
    asked = run("ask-check", "--person", "p2", "--size", "S", "--type", "advice")
    assert asked == {"verdict": "caution", "reasons": ["thank_first"], "pressure": 0.0, "room": 3.0}
    assert [(h["uid"], h["why"]) for h in run("find", "lodz")] == [("p1", "name")]
    assert [h["uid"] for h in run("find", "浩")] == ["p3"]
    assert [h["uid"] for h in run("find", "ana@exam")] == ["p1"]
    assert run("find", "nobody here") == []
    draft = run("log", "call with Ben Okafor yesterday", "--dry-run")
    assert (draft["people"][0]["uid"], draft["kind"], draft["date"]) == ("p2", "call", "2026-06-29")
    stored = run("log", "call with Ben Okafor yesterday, I'll send him the map by Friday")
    assert stored["people"] == ["p2"]
    assert len(stored["interactions"]) == len(stored["promises"]) == 1
    assert run("report", "--person", "p2")[0]["gap"] == 1


def test_load_and_export_round_trip(
    run: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "one.json", tmp_path / "two.json"
    run("export", "--format", "desk-json", "--to", str(first))
    other = tmp_path / "other.desk"
    assert main(["--desk", str(other), *AS_OF, "load", str(first)]) == 0
    assert (
        main(["--desk", str(other), *AS_OF, "export", "--format", "desk-json", "--to", str(second)])
        == 0
    )
    capsys.readouterr()
    assert first.read_bytes() == second.read_bytes()
    tables = json.loads(first.read_text(encoding="utf-8"))["tables"]
    for table, records in small_tables().items():
        assert tables[table] == sorted(
            (dict(sorted(r.items())) for r in records), key=lambda r: r["uid"]
        )


def test_load_refuses_what_it_does_not_know(
    run: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def load(document: Any) -> str:
        (tmp_path / "bad.json").write_text(json.dumps(document), encoding="utf-8")
        fresh = tmp_path / "fresh.desk"
        assert main(["--desk", str(fresh), "load", str(tmp_path / "bad.json")]) == 1
        return capsys.readouterr().err

    whole = {"format": "community-desk", "version": 1, "exported_at": "x", "tables": {}}
    assert "version 9" in load({**whole, "version": 9}) or "9" in load({**whole, "version": 9})
    said = load({**whole, "tables": {"people": [{"uid": "a", "name": "A", "shoe": 4}]}})
    assert "people[0]" in said
    assert "'shoe'" in said
    assert "no table 'shoes'" in load({**whole, "tables": {"shoes": []}})
    said = load({**whole, "tables": {"interactions": [
        {"uid": "i", "person": "ghost", "channel": "x", "kind": "message", "direction": "in",
         "date": "2026-01-01"}]}})  # fmt: skip
    assert "'ghost'" in said
    assert "not JSON" in load_text(tmp_path, "{", capsys)
    assert "is not empty" in run("load", str(tmp_path / "small.json"), code=1)


def load_text(folder: Path, text: str, capsys: pytest.CaptureFixture[str]) -> str:
    (folder / "bad.json").write_text(text, encoding="utf-8")
    assert main(["--desk", str(folder / "fresh.desk"), "load", str(folder / "bad.json")]) == 1
    return capsys.readouterr().err


def test_check_backup_restore_forget(run: Any, tmp_path: Path, desk: Path) -> None:
    assert run("check") == {"ok": True, "findings": []}
    assert run("check", "--rebuild")["ok"]
    copy = tmp_path / "copy.desk"
    assert run("backup", "--to", str(copy))["people"] == 4
    erased = run("forget", "p1")
    assert erased["erased"]["people"] == 1
    assert [row["uid"] for row in run("report")] == ["p2", "p3", "p4"]
    assert run("check")["ok"]
    data = b"".join(p.read_bytes() for p in desk.parent.glob(f"{desk.name}*"))
    for marker in ("ana@example.org", "Łódź", "send the slides"):
        assert marker.encode() not in data
    assert "kept" in run("restore", str(copy))
    assert "p1" in [row["uid"] for row in run("report")]


def test_forget_reaches_the_backups(run: Any, desk: Path) -> None:
    run("backup")
    folder = desk.parent / "cli backups"
    assert any(b"ana@example.org" in p.read_bytes() for p in folder.iterdir())
    assert run("forget", "Ana Łódź")["backups_rewritten"] == 1
    for path in folder.iterdir():
        assert b"ana@example.org" not in path.read_bytes()


def test_demo_is_the_same_for_the_same_seed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = []
    for name in ("a", "b"):
        path = tmp_path / f"{name}.desk"
        out = tmp_path / f"{name}.json"
        assert main(["--desk", str(path), *AS_OF, "demo", "--people", "40", "--seed", "7"]) == 0
        assert (
            main(["--desk", str(path), *AS_OF, "export", "--format", "desk-json", "--to", str(out)])
            == 0
        )
        made.append(out.read_bytes())
    capsys.readouterr()
    assert made[0] == made[1]


def test_wrong_usage_is_two_and_a_desk_error_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["today", "--nonsense"]) == 2
    assert main(["--as-of", "soon", "today"]) == 2
    assert main([]) == 2
    assert main(["--desk", str(tmp_path / "none.desk"), "today"]) == 1
    err = capsys.readouterr().err
    assert "does not exist" in err
    assert "Traceback" not in err
    (tmp_path / "zero.desk").write_bytes(b"")
    assert main(["--desk", str(tmp_path / "zero.desk"), "today"]) == 1
    assert "zero bytes" in capsys.readouterr().err


@needs_shared
def test_the_largest_linkedin_archive(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = tmp_path / "linkedin.desk"
    archive = str(shared_file("fixtures", "linkedin", "silkyrich-sample_export.zip"))

    def run(*arguments: str) -> Any:
        assert main(["--desk", str(desk), *AS_OF, *arguments, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    (first,) = run("import", archive)["files"]
    assert first["people_new"] > 2_000
    assert first["interactions_new"] > 20_000
    assert all(row["where"] and row["reason"] for row in first["skipped"])
    (again,) = run("import", archive)["files"]
    assert (again["people_new"], again["people_updated"], again["interactions_new"]) == (0, 0, 0)
    assert again["people_unchanged"] == first["people_new"]
    assert len(run("report")) == first["people_new"]
    assert run("today")["cards"]
    assert run("community")["people"] > 1_900


def test_import_dry_run_and_undo(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], run: Any, desk: Path
) -> None:
    card = tmp_path / "people.vcf"
    card.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Byron\nEMAIL:ada@example.org\nBDAY:--0203\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEMAIL:ana@example.org\nTEL:+4936415550134\nEND:VCARD\n",
        encoding="utf-8",
    )
    before = tmp_path / "before.json"
    run("export", "--format", "desk-json", "--to", str(before))
    (dry,) = run("import", str(card), "--dry-run")["files"]
    assert (dry["people_new"], dry["people_updated"]) == (1, 1)
    assert len(run("report")) == 4
    done = run("import", str(card))
    assert (done["files"][0]["people_new"], done["files"][0]["milestones_new"]) == (1, 1)
    assert len(run("report")) == 5
    assert run("undo-import", done["batch"])["people_removed"] == 1
    after = tmp_path / "after.json"
    run("export", "--format", "desk-json", "--to", str(after))
    assert after.read_bytes() == before.read_bytes()


def test_an_import_of_nothing_says_so(tmp_path: Path, run: Any) -> None:
    (tmp_path / "empty.csv").write_text("First Name,Last Name,Connected On\n", encoding="utf-8")
    assert "no people" in run("import", str(tmp_path / "empty.csv"), code=1)
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(100))
    said = run("import", str(tmp_path / "photo.jpg"), code=1)
    assert "photo.jpg" in said
    assert "Traceback" not in said


def test_import_says_what_to_do_and_takes_by_choice(run: Any, tmp_path: Path) -> None:
    company = tmp_path / "acme.vcf"
    company.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Acme\nORG:Acme\nKIND:org\nEND:VCARD\n")
    assert "companies" in run("import", str(company), code=1)
    assert run("import", str(company), "--take", "company")["files"][0]["people_new"] == 1
    assert run("import", str(company))["files"][0]["people_unchanged"] == 1
    chat = tmp_path / "chat.txt"
    chat.write_text("1/2/24, 15:04 - Zed: secret\n1/2/24, 15:05 - Me: ok\n")
    assert "--me" in run("import", str(chat), code=1)
    told = run("import", str(chat), "--me", "Me", "--keep-text", "--dates", "day-first")
    assert told["files"][0]["interactions_new"] == 2
    assert "day first" in told["files"][0]["remarks"][0]
    again = run("import", str(chat))["files"][0]
    assert (again["interactions_new"], again["interactions_known"]) == (0, 2)
    table = tmp_path / "people.csv"
    table.write_bytes("name,email\nŁucja,l@example.org\n".encode("cp1250"))
    assert "is not a character set" in run("import", str(table), "--encoding", "rot13", code=1)
    run("import", str(table), "--encoding", "cp1250")
    assert [one["name"] for one in run("find", "Łucja")] == ["Łucja"]
