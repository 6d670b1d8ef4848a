"""Worked examples E84 to E90 of domain.md."""

from __future__ import annotations

import pytest

from community_desk.core import community


def test_e84_overlap() -> None:
    linkedin = frozenset(range(300))
    x = frozenset(range(200, 400))
    mastodon = frozenset(range(380, 420))
    got = community.overlap_of({"linkedin": linkedin, "x": x, "mastodon": mastodon})
    assert (got.sum_of_channels, got.people, got.overlap) == (540, 420, 120)
    assert round(got.overlap_rate or 0, 4) == 0.2222
    assert round(got.on_two_or_more or 0, 4) == 0.2857
    assert got.only_here == {"linkedin": 200, "x": 80, "mastodon": 20}
    assert got.pairs[("linkedin", "x")] == 0.25
    assert round(got.pairs[("mastodon", "x")] or 0, 4) == 0.0909
    assert got.pairs[("linkedin", "mastodon")] == 0


def test_e85_active_share() -> None:
    shares = [community.share(63, 420), community.share(5, 240), community.share(0, 0)]
    assert [s if s is None else round(s, 4) for s in shares] == [0.15, 0.0208, None]


@pytest.mark.parametrize(
    ("active", "net", "expected"),
    [
        (0.15, 20, "active and growing"),
        (0.02, 12, "growing but quiet"),
        (0.02, -3, "a list, not yet a community"),
        (0.4, 0, "active, not growing"),
        (None, None, "not enough yet"),
    ],
)
def test_e86_verdict(active: float | None, net: int | None, expected: str) -> None:
    assert community.verdict(active, net) == expected


def test_e87_retention() -> None:
    assert community.retention(range(1, 41), range(21, 71)) == 0.5
    assert community.retention([], [1]) is None


def test_e88_concentration() -> None:
    assert community.concentration([10, 10, 10, 10]) == pytest.approx((0.25, 4.0))
    hhi, effective = community.concentration([40, 5, 5])
    assert (round(hhi or 0, 4), round(effective or 0, 4)) == (0.66, 1.5152)
    assert community.concentration([]) == (None, None)


def test_e89_follow_through() -> None:
    assert round(community.share(7, 9) or 0, 4) == 0.7778


def test_e90_growth() -> None:
    assert community.growth(32, 12, 400) == 0.05
    assert community.growth(3, 1, 0) is None


def test_median() -> None:
    assert community.middle([3, 1, 2, 10]) == 2.5
    assert community.middle([]) is None
