import pytest

from movierec_desktop.domain.errors import OnlineError
from movierec_desktop.online.addresses import check_address, is_address, redirected


@pytest.mark.parametrize("url", ["https://example.org/a.zip", "https://example.org:8443/a.zip", "HTTPS://EXAMPLE.org/"])
def test_https_passes(url: str) -> None:
    check_address(url)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8000/a", "http://127.9.9.9/a", "http://[::1]:80/a", "http://localhost/"]
)
def test_plain_http_passes_to_this_machine_and_only_when_allowed(url: str) -> None:
    check_address(url, allow_loopback_http=True)
    with pytest.raises(OnlineError, match="not encrypted"):
        check_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/a.zip",
        "http://127.0.0.1.example.org/a.zip",
        "http://localhost.example.org/",
        "http://2130706433/",
        "http://0.0.0.0/",
        "ftp://127.0.0.1/a",
        "file:///etc/passwd",
        "https://name:hunter2@example.org/a",
        "http://127.0.0.1@example.org/",
        "https://",
        "https://[::1/",
        "https://example.org:99999/",
        "nothing",
    ],
)
def test_everything_else_is_refused_in_one_line(url: str) -> None:
    with pytest.raises(OnlineError) as caught:
        check_address(url, allow_loopback_http=True)
    assert "\n" not in str(caught.value)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("location", ["/b", "b?x=1", "https://example.org/b", "https://example.org:443/b"])
def test_redirects_within_the_host(location: str) -> None:
    assert redirected("https://example.org/a", location).startswith("https://example.org")


@pytest.mark.parametrize(
    "location",
    [
        "http://example.org/b",
        "https://example.com/b",
        "//example.com/b",
        "https://example.org:444/",
        "https://[",
        "file:///a",
    ],
)
def test_redirects_elsewhere_are_refused(location: str) -> None:
    with pytest.raises(OnlineError, match="another place"):
        redirected("https://example.org/a", location)


def test_addresses_and_file_names() -> None:
    assert is_address("https://example.org/x.zip")
    assert not is_address("C:\\bundle.zip")
    assert not is_address("/home/me/bundle.zip")
