"""Install a newer bundle from a file or an address. Runs in any one thread; knows nothing of Qt.

    updates = Updates(paths.data_dir(), paths.resources_dir() / "keys")
    installed = updates.install("https://...", in_use=folder, progress=..., cancelled=...)

The bundle is used from the next start on (`bundle_shelf`).
"""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from movierec_desktop.domain.errors import BundleError, InputError, StoppedError
from movierec_desktop.online.addresses import is_address
from movierec_desktop.online.policy import Cancelled, Policy, Progress, Request, never, no_progress
from movierec_desktop.recommend.bundle import open_bundle
from movierec_desktop.services.bundle_archive import MAX_ARCHIVE_BYTES, SignedManifest, open_archive
from movierec_desktop.services.bundle_shelf import BundleShelf
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.signing import trust, trusted_keys

_DOWNLOADS = "downloads"
_ID_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Installed:
    """What an update did. `is_new` is False when this very bundle was in use already."""

    bundle_id: str
    folder: Path
    signed_by: str
    is_new: bool
    n_titles: int


class Updates:
    """Updates of the bundle, into the folder of the person's data."""

    def __init__(self, data_dir: Path, shipped_keys: Path, policy: Policy | None = None) -> None:
        """`shipped_keys` is the folder of the project's own public keys; `policy` is that of downloads."""
        self.shelf = BundleShelf(data_dir)
        self._own_keys = data_dir / "keys"
        self._shipped_keys = shipped_keys
        self._policy = policy or Policy()

    def trust(self, key_file: Path) -> str:
        """Trust whoever holds the private half of a key from now on; returns its fingerprint. Raises InputError."""
        return trust(key_file, self._own_keys)

    def install(
        self,
        origin: str,
        *,
        in_use: Path | None = None,
        allow_older: bool = False,
        progress: Progress = no_progress,
        cancelled: Cancelled = never,
    ) -> Installed:
        """Fetch where needed, check everything, and put the bundle in place of the one in use, for the next start.

        Args:
            origin: the path of a bundle's .zip, or its address (https://).
            in_use: the bundle used now; one that was released before it is refused unless `allow_older`.
            allow_older: install it all the same.
            progress: bytes so far and in all, first of the download and then of the unpacking.
            cancelled: asked often; True ends it, and nothing has changed.

        Raises OnlineError, BundleError, InputError: one line that says what to do; StoppedError when cancelled.
        """
        if not is_address(origin):
            return self._install_file(Path(origin).expanduser(), in_use, allow_older, progress, cancelled)
        from movierec_desktop.online.download import download

        downloads = self.shelf.folder / _DOWNLOADS
        target = downloads / f"{hashlib.sha256(origin.encode()).hexdigest()[:_ID_DIGITS]}.zip"
        with _told(self.shelf.folder):
            downloads.mkdir(parents=True, exist_ok=True)
        path = download(Request(origin, target, MAX_ARCHIVE_BYTES), self._policy, progress, cancelled)
        try:
            return self._install_file(path, in_use, allow_older, progress, cancelled)
        finally:
            shutil.rmtree(downloads, ignore_errors=True)

    def _install_file(
        self, path: Path, in_use: Path | None, allow_older: bool, progress: Progress, cancelled: Cancelled
    ) -> Installed:
        keys = trusted_keys([self._shipped_keys, self._own_keys])
        with open_archive(path) as archive, _told(self.shelf.folder):
            signed = archive.manifest(keys)
            bundle_id = hashlib.sha256(signed.raw).hexdigest()[:_ID_DIGITS]
            if not allow_older:
                _refuse_older(signed, in_use)
            self.shelf.folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=".new-", dir=self.shelf.folder) as made:
                folder = Path(made) / bundle_id
                folder.mkdir()
                archive.extract(signed, folder, progress, cancelled)
                n_titles = _try_out(folder)
                if cancelled():
                    raise StoppedError("Stopped: the bundle was not installed, and the one before it stays")
                is_new = self._place(folder, bundle_id)
        return Installed(bundle_id, self.shelf.path(bundle_id), signed.signed_by, is_new, n_titles)

    def _place(self, folder: Path, bundle_id: str) -> bool:
        """Move the finished folder to its name and make it the current one. False when it is that already."""
        target, aside = self.shelf.path(bundle_id), folder.with_name("aside")
        if target.exists():
            target.rename(aside)  # the same bundle from before, perhaps damaged since; goes with the temporary folder
        folder.rename(target)
        _flush_folder(self.shelf.folder)
        if self.shelf.state.current == bundle_id:
            return False
        self.shelf.activate(bundle_id)
        return True


def _try_out(folder: Path) -> int:
    """Check every hash, open catalogue and models, and return the number of titles. Raises BundleError."""
    engine = Engine(folder)
    try:
        if engine.bundle.default_model not in engine.bundle.model_names:
            raise BundleError("The bundle lacks its own default model, so it was not installed: get a newer one")
        for name in engine.bundle.model_names:
            engine.model(name)
        return len(engine.catalogue)
    finally:
        engine.close()


def _refuse_older(signed: SignedManifest, in_use: Path | None) -> None:
    """An attacker who cannot sign can still hand out an old bundle. Raises BundleError."""
    if in_use is None:
        return
    try:
        used = _released(open_bundle(in_use).manifest)
    except BundleError:
        return  # what is in use is broken, and any sound bundle is better
    offered = _released(signed.facts)
    if used is not None and (offered is None or offered < used):
        when = f"of {offered:%Y-%m-%d}" if offered else "without a date"
        raise BundleError(
            f"The bundle ({when}) is older than the one in use ({used:%Y-%m-%d}), so it was not installed: "
            "add --allow-older if you want it all the same"
        )


def _released(manifest: dict[str, Any]) -> datetime | None:
    """When the bundle was signed, or None when it does not say."""
    try:
        when = datetime.fromisoformat(str(manifest.get("released", "")))
    except ValueError:
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Turn what the system says about the disk into one line that says what to do."""
    try:
        yield
    except OSError as error:
        raise InputError(
            f"The update cannot be written to {folder} ({error.strerror or error}): make room, or see its permissions"
        ) from error


def _flush_folder(folder: Path) -> None:
    """Make a rename last through a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
