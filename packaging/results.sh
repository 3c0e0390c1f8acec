#!/bin/sh
# Measure everything that docs/results.md tells, and write each table into its place there. What the same call has made
# is not made again: after a kill, call it again. Cheap tables first.
#
#   results.sh MOVIEREC DATA FOLDS META
#
#   MOVIEREC  the command
#   DATA      a folder with ml-100k, ml-1m, anime and the four editions of MovieLens latest, a folder each
#   FOLDS     a folder with the files of folds that docs/methodology.md names
#   META      lists of facts about titles, a folder each, as 'movierec train --meta' takes them
#
# From the environment:
#   ONLY='NAME ...'   only these tables
#   AGAIN=1           make them although they are made
#   MODELS=a,b        instead of all seven; differences are to the first (COLD_MODELS: of titles that nobody rated)
#   WORK=DIR          keeps every figure of every fold as NAME.json, and what was told meanwhile (build/results)
#   DOC=FILE          the document (docs/results.md)
set -u
[ $# -eq 4 ] || { sed -n '2,19p' "$0" >&2; exit 2; }
movierec=$1 data=$2 folds=$3 meta=$4
models=${MODELS:-hybrid,svd,svdpp,rbm,autoencoder,bayes,content}
cold_models=${COLD_MODELS:-${MODELS:-content,hybrid}}
work=${WORK:-build/results}
doc=${DOC:-docs/results.md}
mkdir -p "$work" || exit 2
known_names= failed=

# wanted NAME CALL: whether to make this table. Says why not.
wanted() {
    known_names="$known_names $1"
    case " ${ONLY:-$1} " in *" $1 "*) ;; *) return 1 ;; esac
    if ! grep -qF -e "<!-- $1: begin -->" "$doc"; then
        echo "$1: skipped, $doc has no place of this name"
        return 1
    fi
    if [ -e "$work/$1.done" ] && [ "$(cat "$work/$1.call" 2>/dev/null)" = "$2" ] && [ -z "${AGAIN:-}" ]; then
        echo "$1: made before, in $(cat "$work/$1.done") s (AGAIN=1 makes it again)"
        return 1
    fi
    return 0
}

# made NAME COMMAND...: run it, keep what it says, and note how long it took.
made() {
    name=$1
    shift
    echo "$name: running since $(date +%H:%M:%S), progress in $work/$name.log"
    begun=$(date +%s)
    rm -f "$work/$name.done"
    echo "$call" >"$work/$name.call"
    if "$@" >"$work/$name.log" 2>&1; then
        echo $(($(date +%s) - begun)) >"$work/$name.done"
        echo "$name: done in $(cat "$work/$name.done") s"
    else
        echo "$name: failed after $(($(date +%s) - begun)) s: $(tail -n 1 "$work/$name.log")" >&2
        failed="$failed $name"
    fi
}

# measure NAME OPTIONS...: one call of 'movierec evaluate' into its place. The figures appear under their name when
# they are complete.
evaluated() {
    "$movierec" evaluate "$@" --markdown "$doc" --mark "$name" --json "$work/$name.json.part" &&
        mv "$work/$name.json.part" "$work/$name.json"
}
measure() {
    name=$1
    shift
    call=$*
    if wanted "$name" "$call"; then made "$name" evaluated "$@"; fi
}

# list NAME OPTIONS...: one list of 'movierec recommend' into its place.
list() {
    name=$1
    shift
    call=$*
    if wanted "$name" "$call"; then
        made "$name" "$movierec" recommend --ratings docs/persona.csv "$@" --markdown "$doc" --mark "$name"
    fi
}

set -- --data "$data/ml-latest-small-2016" --data "$data/ml-latest-small" --data "$data/ml-latest-2023-subset" \
    --data "$data/ml-latest-more" --meta "$meta" # the sets that the bundle is trained on: "$@" below

list korean-series --kind series --language ko
list japanese-films --kind film --language ja --decade 1950
measure new-items-small --data "$data/ml-latest-small" --protocol new-items --models "$cold_models"
measure film-to-series --data "$data/anime" --protocol film-to-series --models "$cold_models"
measure new-items "$@" --protocol new-items --models "$cold_models"
measure new-series "$@" --protocol new-series --models "$cold_models"
measure known-100k --data "$data/ml-100k" --protocol official --models "$models" --peers
measure known-small --data "$data/ml-latest-small" --protocol kfold \
    --folds "$folds/ml-latest-small_5fold_seed0.npz" --models "$models" --peers
measure ablation --data "$data/ml-latest-small" --protocol holdout --models hybrid --ablation
measure strong-small --data "$data/ml-latest-small" --protocol strong \
    --folds "$folds/ml-latest-small_topn_seed0.npz" --models "$models" --peers
measure sliders-small --data "$data/ml-latest-small" --protocol strong \
    --folds "$folds/ml-latest-small_topn_seed0.npz" --models hybrid --sliders
measure new-small --data "$data/ml-latest-small" --protocol new --folds "$folds/ml-latest-small_newuser_seed0_g0.npz" \
    --folds "$folds/ml-latest-small_newuser_seed0_g1.npz" --folds "$folds/ml-latest-small_newuser_seed0_g2.npz" \
    --models "$models" --peers
measure new-shipped "$@" --protocol new --models "$models" --peers
measure known-1m --data "$data/ml-1m" --protocol holdout --folds "$folds/ml-1m_90-10_seed0.npz" \
    --models "$models" --peers
measure strong-1m --data "$data/ml-1m" --protocol strong --folds "$folds/ml-1m_topn_seed0.npz" \
    --models "$models" --peers
measure new-1m --data "$data/ml-1m" --protocol new --folds "$folds/ml-1m_newuser_seed0_g0.npz" \
    --models "$models" --peers

for name in ${ONLY:-}; do
    case "$known_names " in *" $name "*) ;; *) echo "there is no table '$name': choose among$known_names" >&2; exit 2 ;; esac
done
if [ -n "$failed" ]; then
    echo "not made:$failed. Read the .log of each in $work, and call this again." >&2
    exit 1
fi
