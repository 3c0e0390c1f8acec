#!/bin/sh
# Make .venv with everything that the app, its tests and its training need. Safe to run again: it does what is missing.
set -eu
cd "$(dirname "$0")/.."
PYTHON=${PYTHON:-python3}
TORCH=2.13.0

say() { printf '%s\n' "setup: $*"; }

"$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    say "Python 3.11 or newer is needed, and $PYTHON is $("$PYTHON" --version 2>&1): set PYTHON=/path/to/a/newer/python3"
    exit 1
}

sh packaging/system-libraries.sh "$PYTHON"

[ -x .venv/bin/python ] || {
    say "making .venv"
    "$PYTHON" -m venv .venv || { say "'$PYTHON -m venv' failed: install it (Debian: apt install python3-venv)"; exit 1; }
}
is_cpu_build() { .venv/bin/python -W ignore -c "import torch, sys; sys.exit(torch.version.cuda is not None)" 2>/dev/null; }

# On the public index the Linux build of torch brings several GB of CUDA, so the CPU build is asked for by name first;
# where the index at hand has none of that name, uv knows where PyTorch keeps its CPU builds.
if ! is_cpu_build; then
    say "installing torch $TORCH, CPU build"
    .venv/bin/python -m pip install --quiet "torch==$TORCH+cpu" 2>/dev/null || {
        .venv/bin/python -m pip install --quiet uv
        .venv/bin/uv pip install --quiet --python .venv/bin/python --torch-backend cpu "torch==$TORCH"
    }
    is_cpu_build || { say "torch is not a CPU build, or does not load: remove .venv and run again"; exit 1; }
fi

say "installing the app and its tools"
.venv/bin/python -m pip install --quiet --editable '.[train,learn,dev]'
.venv/bin/movierec --version >/dev/null
cksum pyproject.toml packaging/setup.sh packaging/system-libraries.sh > .venv/.setup-done
say "ready: .venv/bin/movierec"
