"""`python -m movierec_desktop` is the same as `movierec`."""

from movierec_desktop.cli import main

raise SystemExit(main())
