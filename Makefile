# `make help` lists what there is. Nothing here needs more than git, make and Python 3.11.
.DEFAULT_GOAL := help
INSTALLER = sh packaging/installer.sh
.PHONY: help installer installer-test nightly size licences requirements setup run test lint types contracts bench screenshots translations results bundle clean torture torture-short coverage mutants audit
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.setup-done

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

$(STAMP): pyproject.toml packaging/setup.sh packaging/system-libraries.sh
	@sh packaging/setup.sh

setup: $(STAMP)  ## system libraries, .venv, CPU build of torch, dependencies

run: $(STAMP)  ## open the app with the bundled models (in the terminal where there is no display)
	@$(BIN)/movierec

test: $(STAMP)  ## all tests, offscreen
	@QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n 2

coverage: $(STAMP)  ## all tests, counting branches, into docs/reliability.md; fails where too few are taken
	@rm -rf build/coverage && mkdir -p build/coverage
	@QT_QPA_PLATFORM=offscreen COVERAGE_FILE="$(CURDIR)/build/coverage/data" \
	    $(BIN)/pytest -n 2 --cov --cov-report=json:build/coverage/report.json; tests=$$?; \
	    $(BIN)/python packaging/coverage_table.py build/coverage/report.json docs/reliability.md && exit $$tests

lint: $(STAMP)  ## ruff: rules and format
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: $(STAMP)  ## mypy, strict
	@$(BIN)/mypy

contracts: $(STAMP)  ## import-linter: imports flow one way
	@$(BIN)/lint-imports

bench: $(STAMP)  ## timings, each beside a floor measured in the same run
	@$(BIN)/movierec bench

torture: $(STAMP)  ## kill, starve, damage and overload the app, into docs/reliability.md: make torture [ONLY='NAME ...']
	@$(BIN)/python -m torture $(ONLY) --write docs/reliability.md

torture-short: $(STAMP)  ## the same in a minute, writing nothing
	@$(BIN)/python -m torture $(ONLY) --short

mutants: $(STAMP)  ## an hour: does a test notice small changes of the code? [EACH=400 of each room]
	@$(BIN)/python -m pip install --quiet --editable '.[mutation]'
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m torture.mutants --write docs/reliability.md --survivors build/mutants.txt $(if $(EACH),--each $(EACH))

screenshots: $(STAMP)  ## every page, dark and light, into docs/images
	@QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/screenshots.py docs/images

translations: $(STAMP)  ## bring resources/translations up to date with the words in the code
	@$(BIN)/python packaging/translations.py

bundle: $(STAMP)  ## train the bundle anew: make bundle DATA='DIR DIR ...'
	@test -n "$(DATA)" || { echo "name the MovieLens folders or zips: make bundle DATA='DIR DIR ...'"; exit 2; }
	@$(BIN)/movierec train $(foreach dir,$(DATA),--data $(dir)) --out models

results: $(STAMP)  ## every table of docs/results.md: make results DATA=DIR FOLDS=DIR META=DIR [ONLY='NAME ...'] [AGAIN=1]
	@test -n "$(DATA)" -a -n "$(FOLDS)" -a -n "$(META)" || { \
	    echo "name the folders of sets, folds and facts: make results DATA=DIR FOLDS=DIR META=DIR"; exit 2; }
	@ONLY="$(ONLY)" AGAIN="$(AGAIN)" sh packaging/results.sh "$(BIN)/movierec" "$(DATA)" "$(FOLDS)" "$(META)"

installer:  ## the app frozen, archives and packages of this system, into dist: docs/installers.md
	@$(INSTALLER)

installer-test: $(STAMP)  ## build the frozen app and use it, and its packages on a bare Debian (root, debootstrap, Xvfb)
	@sh packaging/installer_test.sh

nightly: $(STAMP)  ## what takes too long for every change: installer-test at the compression of a release, and sizes
	@LEVEL=19 sh packaging/installer_test.sh
	@$(BIN)/python packaging/size.py build dist docs/results.md

size: $(STAMP)  ## how large the built installers are and what in them is, into docs/results.md
	@$(BIN)/python packaging/size.py build dist docs/results.md

licences:  ## the page of third-party licences, from what is inside the built app
	@$(INSTALLER) licences

requirements:  ## pin and hash anew what the installers are built from
	@sh packaging/requirements.sh build/venv

audit:  ## look the pinned requirements up among known vulnerabilities (network): make audit [ADVISORIES=osv]
	@ADVISORIES="$(ADVISORIES)" sh packaging/audit.sh build/venv

clean:  ## remove everything that can be made again
	@rm -rf $(VENV) build dist mutants .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
