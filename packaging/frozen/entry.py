"""Where the frozen app begins: the same as `movierec`."""

from movierec_desktop.cli import main

raise SystemExit(main())
