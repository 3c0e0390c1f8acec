#!/bin/sh
# Measure predictions for people held out of training, and write the table into docs/results.md.
# Usage: results.sh MOVIEREC DATA...   (MovieLens folders or zips)
set -eu
movierec=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
data=
for folder in "$@"; do data="$data --data $folder"; done

# shellcheck disable=SC2086 # a list of options
"$movierec" split $data --people 100 --given 20 --seed 0 --out "$work/split"
"$movierec" train --data "$work/split/train" --out "$work/bundle" --seed 0
"$movierec" predict --bundle "$work/bundle" --ratings "$work/split/given.csv" --titles "$work/split/ask.csv" \
    --out "$work/predictions.csv"
"$movierec" evaluate --split "$work/split" --predictions "$work/predictions.csv" --markdown docs/results.md
