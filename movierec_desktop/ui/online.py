"""Online, as the window uses it: it asks beside the interface's thread, and hands on what is still wanted then."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader

from movierec_desktop.domain.title import Title
from movierec_desktop.jobs.context import JobContext
from movierec_desktop.jobs.runner import Job, Work
from movierec_desktop.online.key_store import KeyPlace
from movierec_desktop.services.online import Asked, OnlineChoices, OnlineTitles, read_choices, write_choices
from movierec_desktop.store.profile import Profile

_CALM_MS = 180
"""A cursor that runs over a list asks for nothing."""
_POSTERS_AT_ONCE = 4
_MOST_WANTED = 80
_IMAGE_BYTES = 64 * 1024 * 1024
_ASK_AGAIN_SECONDS = 120.0
_LARGEST = QSize(4000, 6000)


class OnlineDesk(QObject):
    """Opens nothing while the person has it off. For the thread of the interface only."""

    facts_arrived = Signal(object, object)
    """(Title, Shown) of the title that was asked for last."""
    posters_arrived = Signal()
    """Some titles look otherwise now."""
    changed = Signal()
    """The person has chosen otherwise, or there is another key."""

    def __init__(self, profile: Profile, titles: OnlineTitles) -> None:
        super().__init__()
        self._profile = profile
        self.titles = titles
        self.choices = read_choices(profile)
        self._wanted: Title | None = None
        self._facts_job: Job | None = None
        self._poster_job: Job | None = None
        self._jobs: list[Job] = []
        self._posters = _Images(_IMAGE_BYTES)
        self._missing: dict[int, float] = {}
        self._queue: OrderedDict[int, Title] = OrderedDict()
        self._facts_timer = _single_shot(self._ask_facts, _CALM_MS)
        self._poster_timer = _single_shot(self._ask_posters, _CALM_MS)
        self._ended = False

    @property
    def is_on(self) -> bool:
        """Whether anything may be asked at all: the person wants it, and there is a key."""
        return self.choices.on and not self._ended and self.titles.keys.place is not KeyPlace.NOWHERE

    @property
    def region(self) -> str:
        """ISO 3166-1 code of where the person watches."""
        return self.choices.region or QLocale.territoryToCode(QLocale.system().territory()) or "US"

    @property
    def language(self) -> str:
        """Language of the interface, as TMDB writes it."""
        return QLocale().name().replace("_", "-") if QLocale().language() != QLocale.Language.C else "en-US"

    def start(self) -> None:
        """Drop what TMDB's terms no longer allow to be kept, whether it is on or off; no connection is opened."""
        if self.titles.cache.folder.is_dir():
            self.run(lambda _: self.titles.cache.purge())

    def choose(self, **choices: Any) -> None:
        """Change some of the choices. Raises ProfileError when they cannot be written."""
        before, self.choices = self.choices, replace(self.choices, **choices)
        try:
            write_choices(self._profile, self.choices)
        finally:
            self._follow(before)

    def reload(self) -> None:
        """The profile is another one now."""
        before, self.choices = self.choices, read_choices(self._profile)
        self._follow(before)

    def _follow(self, before: OnlineChoices) -> None:
        if (before.on, before.region) != (self.choices.on, self.choices.region):
            self.look_anew()
        elif before != self.choices:
            self.changed.emit()

    def look_anew(self) -> None:
        """What was found under other choices, or with another key, no longer counts."""
        self._stop_asking()
        self._posters.clear()
        self._missing.clear()
        self.changed.emit()
        self.posters_arrived.emit()

    def empty_cache(self) -> None:
        """Drop everything that is kept; what is in sight is then asked for anew."""
        self._stop_asking()
        self.run(lambda _: self.titles.cache.clear(), lambda _: self.look_anew())

    def want_facts(self, title: Title | None) -> None:
        """Ask for one title, in place of the one before; `facts_arrived` tells. None for no title."""
        self._wanted = title
        if self._facts_job is not None:
            self._facts_job.cancel()
            self._facts_job = None
        if title is None or not self.is_on:
            self._facts_timer.stop()
        else:
            self._facts_timer.start()

    def poster(self, title: Title) -> QImage | None:
        """The poster of a title that is being painted; None while there is none, and it is asked for."""
        if not self.choices.on:
            return None
        found = self._posters.get(title.id)
        if found is None and self.is_on and time.monotonic() >= self._missing.get(title.id, 0.0):
            self._queue[title.id] = title
            self._queue.move_to_end(title.id)
            while len(self._queue) > _MOST_WANTED:
                self._queue.popitem(last=False)
            if self._poster_job is None and not self._poster_timer.isActive():
                self._poster_timer.start()
        return found

    def run(
        self,
        work: Work,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[str], object] | None = None,
    ) -> Job:
        """Start work that is waited for when the window closes."""
        self._jobs = [job for job in self._jobs if not job.is_over]
        job = Job(work)
        if done is not None:
            job.succeeded.connect(done)
        if failed is not None:
            job.failed.connect(failed)
        self._jobs.append(job)
        job.start()
        return job

    def shut_down(self) -> None:
        """Stop for good, and wait for what is under way."""
        self._ended = True
        self._stop_asking()
        for job in self._jobs:
            job.cancel()
        for job in self._jobs:
            job.shut_down()
        self.titles.close()

    def _stop_asking(self) -> None:
        self._queue.clear()
        for timer in (self._facts_timer, self._poster_timer):
            timer.stop()
        for job in (self._facts_job, self._poster_job):
            if job is not None:
                job.cancel()
        self._facts_job = self._poster_job = None

    def _ask_facts(self) -> None:
        title = self._wanted
        if title is None or not self.is_on:
            return
        region, language = self.region, self.language

        def work(context: JobContext) -> Any:
            return self.titles.facts(Asked(title, region, language, context.cancelled))

        self._facts_job = self.run(work, lambda shown: self._tell_facts(title, shown))

    def _tell_facts(self, title: Title, shown: Any) -> None:
        self._facts_job = None
        if self._wanted is title:
            self.facts_arrived.emit(title, shown)

    def _ask_posters(self) -> None:
        """The titles that were painted last come first: those are in sight."""
        if self._poster_job is not None or not self._queue or not self.is_on:
            return
        titles = [self._queue.popitem()[1] for _ in range(min(_POSTERS_AT_ONCE, len(self._queue)))]
        region, language = self.region, self.language

        def work(context: JobContext) -> list[tuple[int, QImage | None]]:
            asked = (Asked(title, region, language, context.cancelled) for title in titles)
            return [(one.title.id, self.titles.poster(one, decoded)) for one in asked]

        self._poster_job = self.run(work, self._take_posters)
        self._poster_job.finished.connect(self._go_on)

    def _take_posters(self, found: list[tuple[int, QImage | None]]) -> None:
        for title_id, image in found:
            if image is None:
                self._missing[title_id] = time.monotonic() + _ASK_AGAIN_SECONDS
            else:
                self._posters.put(title_id, image)
        if any(image is not None for _, image in found):
            self.posters_arrived.emit()

    def _go_on(self) -> None:
        """Posters have come, or one that was stopped has ended."""
        if self._poster_job is None or not self._poster_job.is_running:
            self._poster_job = None
            self._ask_posters()


class _Images:
    """The images used last, up to a number of bytes."""

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._used = 0
        self._images: OrderedDict[int, QImage] = OrderedDict()

    def get(self, key: int) -> QImage | None:
        found = self._images.get(key)
        if found is not None:
            self._images.move_to_end(key)
        return found

    def put(self, key: int, image: QImage) -> None:
        before = self._images.pop(key, None)
        self._used += image.sizeInBytes() - (before.sizeInBytes() if before is not None else 0)
        self._images[key] = image
        while self._used > self._max_bytes and len(self._images) > 1:
            self._used -= self._images.popitem(last=False)[1].sizeInBytes()

    def clear(self) -> None:
        self._images.clear()
        self._used = 0


def decoded(body: bytes) -> QImage | None:
    """An image out of what came, in any thread; None when it is none, or an unlikely large one."""
    buffer = QBuffer()
    buffer.setData(QByteArray(body))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or size.width() > _LARGEST.width() or size.height() > _LARGEST.height():
        return None
    image = reader.read()
    return None if image.isNull() else image


def _single_shot(action: Callable[[], None], milliseconds: int) -> QTimer:
    timer = QTimer()
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(action)
    return timer
