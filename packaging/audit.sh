#!/bin/sh
# Look the pinned requirements up among known vulnerabilities, with pip-audit. Needs the network: the advisories of PyPI,
# or with ADVISORIES=osv those of osv.dev. What could not be looked up is a failure too. Usage: audit.sh VENV
set -eu
cd "$(dirname "$0")/.."
VENV=${1:-build/venv}
[ -x "$VENV/bin/python" ] || "${PYTHON:-python3}" -m venv "$VENV"
[ -x "$VENV/bin/pip-audit" ] || "$VENV/bin/python" -m pip install --quiet pip-audit
failed=
for file in packaging/requirements-*.txt; do
    echo "$file"
    # The hashes are checked, so nothing has to be installed or resolved to know what is meant.
    "$VENV/bin/pip-audit" --strict --require-hashes --disable-pip --progress-spinner off \
        --vulnerability-service "${ADVISORIES:-pypi}" --requirement "$file" || failed="$failed $file"
done
[ -z "$failed" ] || { echo "look at:$failed" >&2; exit 1; }
