from movierec_desktop.domain.errors import BundleError, MovieRecError


def test_what_a_message_quotes_is_one_plain_line() -> None:
    told = str(BundleError("damaged (CREATE TABLE\n  x \x1b[2J\u202e)"))
    assert told == "damaged (CREATE TABLE x [2J)"


def test_a_message_that_quotes_too_much_keeps_its_end_which_says_what_to_do() -> None:
    told = str(MovieRecError(f"{'x' * 50_000}: install it again"))
    assert len(told) < 1_100
    assert told.endswith(": install it again")
