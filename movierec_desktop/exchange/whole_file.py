"""A file written whole or not at all, readable by its owner alone, under a name that nobody can foresee until it is."""

import contextlib
import os
import tempfile
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` in place of what is at `path`. Raises OSError; whatever is raised, nothing has changed then."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:  # also where the person ends the command: what it held is theirs
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
