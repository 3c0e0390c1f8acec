"""Logs and crash reports: complete enough to find a fault, and without a title, a search or a person's name."""

import logging
import sqlite3
from pathlib import Path

import pytest

from movierec_desktop.domain.errors import ProfileError
from movierec_desktop.services.crash_report import fault_text, without_folders, write_report
from movierec_desktop.services.log_file import last_lines, start_log, stop_log

TYPED = "Brokeback Mountain"


def raised(make) -> BaseException:
    try:
        make()
    except Exception as error:  # noqa: BLE001
        return error
    raise AssertionError("nothing was raised")


def from_another() -> None:
    try:
        {}[TYPED]
    except KeyError as error:
        raise ProfileError(f"{TYPED} cannot be saved") from error


@pytest.mark.parametrize(
    "make",
    [
        lambda: {}[TYPED],
        lambda: int(TYPED),
        lambda: Path(f"/nowhere/{TYPED}").read_text(),
        lambda: sqlite3.connect(":memory:").execute('SELECT "Brokeback Mountain" FROM titles'),
        from_another,
    ],
)
def test_no_value_gets_into_a_report(make) -> None:
    told = fault_text(raised(make))
    assert TYPED not in told.replace("TYPED", "")
    assert "test_crash_report.py" in told
    assert type(raised(make)).__name__ in told
    assert str(Path(__file__).parent) not in told, "folders hold the person's name"


def test_what_python_says_of_code_is_told() -> None:
    assert fault_text(raised(lambda: None.stars)).endswith("'NoneType' object has no attribute 'stars'")
    assert "name 'KeyError" not in fault_text(raised(from_another))
    assert fault_text(raised(from_another)).index("KeyError") < fault_text(raised(from_another)).index("ProfileError")


def test_faults_in_native_code_lose_their_folders() -> None:
    told = without_folders('Current thread:\n  File "/home/ada/movierec_desktop/ui/look.py", line 3 in paint')
    assert told == 'Current thread:\n  File "look.py", line 3 in paint'


def test_the_log_turns_over_and_its_end_is_in_the_report(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "movierec.log"
    start_log(log)
    logger = logging.getLogger("movierec_desktop.test")
    for number in range(40_000):
        logger.info("event %d", number)
    stop_log()
    logger.info("afterwards")
    files = sorted(path.name for path in log.parent.iterdir())
    assert files == ["movierec.log", "movierec.log.1", "movierec.log.2", "movierec.log.3"]
    assert sum(path.stat().st_size for path in log.parent.iterdir()) < 3_000_000
    report = write_report(log.parent, fault_text(raised(lambda: list[int]()[1])), last_lines(log))
    assert report is not None
    told = report.read_text(encoding="utf-8")
    assert "IndexError: list index out of range" in told
    assert "event 39999" in told
    assert "afterwards" not in told
    for _ in range(12):
        write_report(log.parent, "fault", [])
    assert len(list(log.parent.glob("crash-*.txt"))) == 10


def test_where_nothing_can_be_written_the_app_goes_on(tmp_path: Path) -> None:
    in_the_way = tmp_path / "logs"
    in_the_way.write_text("a file", encoding="utf-8")
    start_log(in_the_way / "movierec.log")
    logging.getLogger("movierec_desktop.test").warning("lost")
    stop_log()
    assert write_report(in_the_way, "fault", []) is None
    assert last_lines(in_the_way / "movierec.log") == []
