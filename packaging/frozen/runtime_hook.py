"""Runs before anything of the frozen app.

The learning component is a folder beside the app's own libraries that is there or not; where it is, torch can be
imported. And programs that the app starts (a file manager, a browser) must find the system's libraries, not the app's.
"""

import os
import sys
from pathlib import Path

_component = Path(getattr(sys, "_MEIPASS", ".")) / "learning"
if _component.is_dir():
    sys.path.append(str(_component))

for _name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    _before = os.environ.pop(f"{_name}_ORIG", None)
    if _before is not None:
        os.environ[_name] = _before
    else:
        os.environ.pop(_name, None)
