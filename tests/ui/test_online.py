"""Online in the real window, against a server on this machine that speaks TMDB's shapes."""

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from movierec_desktop.domain.title import Title
from movierec_desktop.online.disk_cache import DiskCache
from movierec_desktop.online.policy import Policy
from movierec_desktop.online.tmdb_answers import ATTRIBUTION
from movierec_desktop.services.online import MAX_AGE_DAYS, MAX_BYTES, Access
from movierec_desktop.ui.language_names import country_name
from movierec_desktop.ui.online import decoded
from movierec_desktop.ui.page_stack import BROWSE, SETTINGS
from movierec_desktop.ui.widgets.online_facts import day

KEY = "0123456789abcdef0123456789abcdef"
QUICK = Policy(
    connect_seconds=2, read_seconds=0.4, attempts=2, backoff_seconds=0.01, longest_wait_seconds=0.5,
    allow_loopback_http=True,
)  # fmt: skip
RED = QColor(200, 20, 30)
DAY = 86_400.0
HUGE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (60_000).to_bytes(4) * 2 + b"\x08\x02\x00\x00\x00" + bytes(4)
"""The beginning of a picture that would take 10 GB."""
OVERVIEW = "A group of professional bank robbers start to feel the heat from the police. " * 5


def picture(colour: QColor = RED) -> bytes:
    image = QImage(342, 513, QImage.Format.Format_RGB32)
    image.fill(colour)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPG")
    return bytes(buffer.data().data())


def serve(site: Any, answers: Any, title: Title, **more: Any) -> None:
    offers = {
        "link": f"https://www.themoviedb.org/movie/{title.tmdb_id}/watch?locale=DE",
        "flatrate": [{"provider_name": "Netflix"}, {"provider_name": "Kanopy"}],
        "rent": [{"provider_name": "Apple TV"}],
    }  # fmt: skip
    told = {
        "id": title.tmdb_id, "title": title.name, "overview": OVERVIEW, "poster_path": f"/{title.id}.jpg",
        "watch/providers": {"results": {"DE": offers}},
    }  # fmt: skip
    site.put(f"/3/movie/{title.tmdb_id}", answers.json({**told, **more}))
    site.put(f"/t/p/w342/{title.id}.jpg", answers.body(picture()))


@pytest.fixture
def go_online(
    open_window: Callable[[Path], Any],
    profile_file: Path,
    site: Any,
    answers: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[..., Any]:
    """Opens a window whose TMDB is the local server; it is off until it is turned on."""

    def go(*, on: bool, key: str = KEY) -> Any:
        monkeypatch.setenv("MOVIEREC_DATA", str(tmp_path / "data"))
        person = open_window(profile_file)
        desk = person.app.online
        desk.titles.access = Access(QUICK, f"{site.url}/3", f"{site.url}/t/p")
        site.put("/3/authentication", answers.json({"success": True}))
        site.put("/3/watch/providers/movie", answers.json({"results": [{"provider_name": "Netflix"}]}))
        site.put("/3/watch/providers/tv", answers.json({"results": [{"provider_name": "Mubi"}]}))
        if key:
            desk.titles.keys.write(key)
        if on:
            desk.choose(on=True, region="DE", services=frozenset({"Kanopy"}))
        return person

    return go


def open_details(person: Any, title: Title) -> None:
    person.window.details.show_title(title, predicted=False)


def asked_for(site: Any, title: Title) -> int:
    return sum(path.startswith(f"/3/movie/{title.tmdb_id}?") for path, _ in site.requests)


def test_the_details_show_what_tmdb_says(
    go_online: Any, site: Any, answers: Any, qtbot: QtBot, title: Callable[[str], Title]
) -> None:
    heat = title("Heat (1995)")
    serve(site, answers, heat)
    person = go_online(on=True)
    open_details(person, heat)
    facts = person.window.details.online
    qtbot.waitUntil(facts.overview.isVisible, timeout=10_000)
    assert facts.where.text() == "On your services: Kanopy\nStream: Netflix\nRent: Apple TV"
    assert facts.heading.text() == f"WHERE TO WATCH IN {country_name('DE').upper()}"
    assert "JustWatch" in facts.source.text()
    assert day(time.time()) in facts.source.text()
    assert not facts.told.isVisible()
    assert facts.overview.text().endswith("…")
    person.click(facts.more)
    assert facts.overview.text() == OVERVIEW.strip()
    assert asked_for(site, heat) == 1


def test_a_late_answer_to_another_title_is_not_shown(
    go_online: Any, site: Any, answers: Any, qtbot: QtBot, title: Callable[[str], Title]
) -> None:
    heat, casino = title("Heat (1995)"), title("Casino (1995)")
    serve(site, answers, heat, overview="Of Heat.")
    serve(site, answers, casino, overview="Of Casino.")
    at_once = site.answers[f"/3/movie/{heat.tmdb_id}"][0]

    def late(handler: Any) -> None:
        time.sleep(0.3)
        at_once(handler)

    site.put(f"/3/movie/{heat.tmdb_id}", late)
    person = go_online(on=True)
    facts = person.window.details.online
    seen: list[str] = []
    open_details(person, heat)
    qtbot.waitUntil(lambda: asked_for(site, heat) == 1, timeout=10_000)
    open_details(person, casino)

    def casino_is_shown() -> bool:
        seen.append(facts.overview.text() if facts.overview.isVisible() else "")
        return seen[-1] == "Of Casino."

    qtbot.waitUntil(casino_is_shown, timeout=10_000)
    qtbot.wait(500)
    assert facts.overview.text() == "Of Casino."
    assert "Of Heat." not in seen


def test_a_cursor_that_runs_over_titles_asks_for_the_last_alone(
    go_online: Any, site: Any, answers: Any, qtbot: QtBot, title: Callable[[str], Title]
) -> None:
    titles = [title(name) for name in ("Heat (1995)", "Casino (1995)", "Fargo (1996)")]
    for one in titles:
        serve(site, answers, one)
    person = go_online(on=True)
    person.window.go_to(SETTINGS)  # where no tile asks for its poster
    for one in titles:
        open_details(person, one)
    qtbot.waitUntil(person.window.details.online.overview.isVisible, timeout=10_000)
    assert [asked_for(site, one) for one in titles[:2]] == [0, 0]
    assert asked_for(site, titles[2])


def test_offline_what_is_kept_is_shown_with_its_date(
    go_online: Any, site: Any, answers: Any, qtbot: QtBot, title: Callable[[str], Title]
) -> None:
    heat = title("Heat (1995)")
    serve(site, answers, heat)
    person = go_online(on=True)
    titles = person.app.online.titles
    then = time.time() - 20 * DAY
    titles.cache = DiskCache(titles.cache.folder, MAX_BYTES, MAX_AGE_DAYS, lambda: then)
    open_details(person, heat)
    facts = person.window.details.online
    qtbot.waitUntil(facts.overview.isVisible, timeout=10_000)
    titles.cache = DiskCache(titles.cache.folder, MAX_BYTES, MAX_AGE_DAYS)
    casino = title("Casino (1995)")
    for one in (heat, casino):
        site.put(f"/3/movie/{one.tmdb_id}", answers.status(503))
    open_details(person, casino)
    qtbot.waitUntil(lambda: "cannot be reached" in facts.told.text() and facts.told.isVisible(), timeout=10_000)
    assert not facts.overview.isVisible()
    open_details(person, heat)
    qtbot.waitUntil(facts.overview.isVisible, timeout=10_000)
    assert facts.told.text() == f"Offline: shown as of {day(then)}."
    assert day(then) in facts.source.text()


def test_posters_come_in_place_of_the_generated_ones_and_go_again(
    go_online: Any, site: Any, answers: Any, qtbot: QtBot
) -> None:
    person = go_online(on=True)
    for row in range(30):
        serve(site, answers, person.app.engine.catalogue.title(row))
    person.go_to(BROWSE)
    first = person.app.engine.catalogue.title(0)
    index = person.tile(first)

    def colour() -> QColor:
        image = person.grid.viewport().grab().toImage()
        return image.pixelColor(person.grid.visualRect(index).center())

    def is_red() -> bool:
        found = colour()
        return abs(found.red() - RED.red()) + abs(found.green() - RED.green()) + abs(found.blue() - RED.blue()) < 30

    qtbot.waitUntil(is_red, timeout=20_000)
    used = person.window.browse.grid.itemDelegate().look.posters.store.used_bytes
    assert 0 < used <= 96 * 1024 * 1024
    person.app.online.choose(on=False)
    assert not is_red()
    asked = len(site.requests)
    qtbot.wait(300)
    assert len(site.requests) == asked


def test_what_is_no_picture_leaves_the_generated_poster(
    go_online: Any, site: Any, answers: Any, qtbot: QtBot, title: Callable[[str], Title]
) -> None:
    heat = title("Heat (1995)")
    serve(site, answers, heat)
    site.put(f"/t/p/w342/{heat.id}.jpg", answers.body(HUGE))
    person = go_online(on=True)
    open_details(person, heat)
    qtbot.waitUntil(lambda: any(path.startswith("/t/p/") for path, _ in site.requests), timeout=10_000)
    qtbot.waitUntil(person.window.details.online.overview.isVisible, timeout=10_000)
    assert person.app.online.poster(heat) is None


def test_pictures_are_checked_before_they_are_used() -> None:
    image = decoded(picture())
    assert image is not None
    assert (image.width(), image.height()) == (342, 513)
    for body in (b"", b"<html>", HUGE):
        assert decoded(body) is None


def test_a_key_is_tried_before_it_is_kept(go_online: Any, site: Any, answers: Any, qtbot: QtBot) -> None:
    person = go_online(on=False, key="")
    card = person.window.settings.online_card
    desk = person.app.online
    person.go_to(SETTINGS)
    assert not card.switch.isChecked()
    assert not card.key.isVisible()
    person.window.settings.ensureWidgetVisible(card.switch)
    card.switch.setFocus()
    person.key(Qt.Key.Key_Space)
    assert desk.choices.on
    assert not desk.is_on, "without a key nothing is asked"
    assert card.key.isVisible()
    assert "no key yet" in card.told.text()
    site.put("/3/authentication", answers.json({"status_code": 7}, 401))
    card.key.setFocus()
    person.type("wrong")
    person.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not accept" in card.told.text(), timeout=10_000)
    assert desk.titles.keys.read() == ""
    site.put("/3/authentication", answers.json({"success": True}))
    card.key.setText(KEY)
    person.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "accepts the key" in card.told.text(), timeout=10_000)
    assert desk.titles.keys.read() == KEY
    assert "plain file" in card.told.text(), "where there is no keyring, the app says so"
    assert str(desk.titles.keys.file) in card.told.text()
    assert card.key.text() == ""
    assert desk.is_on
    assert "Online" in person.window.notices.text
    assert ATTRIBUTION in person.words(card)
    assert "JustWatch" in person.words(card)
    qtbot.waitUntil(lambda: "Mubi" in card.chips_by_name, timeout=10_000)


def test_services_and_region_are_kept(go_online: Any, qtbot: QtBot, open_window: Any, profile_file: Path) -> None:
    person = go_online(on=True)
    person.go_to(SETTINGS)
    card = person.window.settings.online_card
    qtbot.waitUntil(lambda: "Mubi" in card.chips_by_name and card.chips_by_name["Mubi"].isVisible(), timeout=10_000)
    chip = card.chips_by_name["Mubi"]
    person.window.settings.ensureWidgetVisible(chip)
    chip.setFocus()
    person.key(Qt.Key.Key_Space)
    assert chip.hasFocus(), "choosing one leaves the cursor where it is"
    assert person.app.online.choices.services == {"Kanopy", "Mubi"}
    assert card.region.currentData() == "DE"
    card.region.setFocus()
    person.type("fr")
    card.region.activated.emit(card.region.currentIndex())
    assert person.app.online.region == card.region.currentData() != "DE"
    with person.app.profile.writing():
        stored = json.loads(person.app.profile.settings.get("online_services", ""))
    assert stored == ["Kanopy", "Mubi"]


def test_the_cache_is_emptied_and_the_key_forgotten(
    go_online: Any, site: Any, answers: Any, qtbot: QtBot, title: Callable[[str], Title]
) -> None:
    serve(site, answers, title("Heat (1995)"))
    person = go_online(on=True)
    open_details(person, title("Heat (1995)"))
    qtbot.waitUntil(person.window.details.online.overview.isVisible, timeout=10_000)
    titles = person.app.online.titles
    person.window.details.hide()
    person.go_to(SETTINGS)
    card = person.window.settings.online_card
    poster = f"/t/p/w342/{title('Heat (1995)').id}.jpg"
    qtbot.waitUntil(lambda: "Mubi" in card.chips_by_name, timeout=10_000)
    qtbot.waitUntil(lambda: poster in [path for path, _ in site.requests], timeout=10_000)
    qtbot.wait(300)  # until that is on disk too
    assert titles.cache.used_bytes > 0
    card.clear_button.click()
    qtbot.waitUntil(lambda: titles.cache.used_bytes == 0, timeout=10_000)
    card.forget_button.click()
    qtbot.waitUntil(lambda: not titles.keys.file.exists(), timeout=10_000)
    qtbot.waitUntil(lambda: "no key yet" in card.told.text(), timeout=10_000)
    assert not person.app.online.is_on
    open_details(person, title("Heat (1995)"))
    assert not person.window.details.online.isVisible()


def test_what_is_new_is_shown_when_asked_for(go_online: Any, site: Any, answers: Any, qtbot: QtBot) -> None:
    film = {"id": 1, "title": "The Long Way", "release_date": "2026-11-01", "overview": "Two brothers."}
    series = {"id": 2, "name": "Quiet", "first_air_date": "2026-10-05", "overview": ""}
    site.put("/3/discover/movie", answers.json({"results": [film]}))
    site.put("/3/discover/tv", answers.json({"results": [series]}))
    person = go_online(on=True)
    person.go_to(SETTINGS)
    box = person.window.settings.online_card.new
    assert not any("/discover/" in path for path, _ in site.requests), "not before it is asked for"
    box.button.setFocus()
    person.key(Qt.Key.Key_Space)
    qtbot.waitUntil(box.list.isVisible, timeout=10_000)
    assert box.list.item(0).text() == "The Long Way (2026) · film\nTwo brothers."
    assert box.list.item(1).text().startswith("Quiet (2026) · series")
    site.put("/3/discover/movie", answers.status(500))
    person.app.online.choose(region="FR")
    assert not box.list.isVisible()
    person.window.settings.ensureWidgetVisible(box.button)
    box.button.click()
    qtbot.waitUntil(lambda: "could not be reached" in box.told.text(), timeout=10_000)


def test_nothing_of_the_profile_is_sent(
    go_online: Any, site: Any, answers: Any, qtbot: QtBot, title: Callable[[str], Title]
) -> None:
    heat = title("Heat (1995)")
    serve(site, answers, heat)
    person = go_online(on=True)
    person.app.session.rate(heat, 4.5)
    person.app.session.toggle_watchlist(title("Casino (1995)"))
    open_details(person, heat)
    qtbot.waitUntil(person.window.details.online.overview.isVisible, timeout=10_000)
    allowed = {"append_to_response", "language", "api_key", "external_source", "query", "year", "include_adult"}
    allowed |= {"first_air_date_year", "watch_region"}
    for path, headers in site.requests:
        names = {part.partition("=")[0] for part in path.partition("?")[2].split("&") if part}
        assert names <= allowed
        assert {name.casefold() for name in headers} <= {
            "host", "user-agent", "accept-encoding", "accept", "connection",
        }  # fmt: skip


def test_closing_while_tmdb_is_silent_does_not_hang(
    go_online: Any, site: Any, answers: Any, qtbot: QtBot, title: Callable[[str], Title]
) -> None:
    heat = title("Heat (1995)")
    site.put(f"/3/movie/{heat.tmdb_id}", answers.silent(2.0))
    person = go_online(on=True)
    open_details(person, heat)
    qtbot.waitUntil(lambda: asked_for(site, heat) > 0, timeout=10_000)
    started = time.monotonic()
    person.window.close()
    assert time.monotonic() - started < 3


def test_deleting_everything_takes_key_and_cache(
    go_online: Any, site: Any, answers: Any, qtbot: QtBot, title: Callable[[str], Title], monkeypatch: Any
) -> None:
    serve(site, answers, title("Heat (1995)"))
    person = go_online(on=True)
    open_details(person, title("Heat (1995)"))
    qtbot.waitUntil(person.window.details.online.overview.isVisible, timeout=10_000)
    monkeypatch.setenv("MOVIEREC_PROFILE", str(person.app.profile.path))
    gone = person.window.settings.data_card.delete_all()
    titles = person.app.online.titles
    assert titles.keys.file in gone
    assert not titles.keys.file.exists()
    assert not titles.cache.folder.exists()
    assert not person.app.online.is_on


def test_the_languages_of_the_interface_are_as_tmdb_writes_them(go_online: Any) -> None:
    person = go_online(on=True)
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de_AT"))
        assert person.app.online.language == "de-AT"
        QLocale.setDefault(QLocale.c())
        assert person.app.online.language == "en-US"
    finally:
        QLocale.setDefault(before)


def test_a_series_tells_its_next_episode(
    go_online: Any, site: Any, answers: Any, qtbot: QtBot, title: Callable[[str], Title]
) -> None:
    series = title("Breaking Bad (2008)")
    assert series.kind.is_series
    episode = {"air_date": "2026-12-02", "season_number": 3, "episode_number": 4}
    told = {"id": 5, "name": series.name, "overview": "Of it.", "next_episode_to_air": episode}
    site.put(f"/3/tv/{series.tmdb_id}", answers.json(told))
    site.put(f"/3/find/{series.imdb_id}", answers.json({"movie_results": [], "tv_results": [{"id": 5}]}))
    site.put("/3/tv/5", answers.json(told))
    person = go_online(on=True)
    open_details(person, series)
    news = person.window.details.online.news
    qtbot.waitUntil(news.isVisible, timeout=10_000)
    assert "season 3, episode 4" in news.text()
    assert "2026" in news.text()
