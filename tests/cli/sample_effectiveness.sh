#!/usr/bin/env bash
# How good the ranking is on the bundled sample, with both programs as they are by default. A figure that falls
# below its baseline fails: a change that makes one fall must say why, and lower it there.
#
#   sample_effectiveness.sh SOURCE_DIR WARTA_INDEXER WARTA_SEARCHER
set -euo pipefail
export LC_ALL=C.UTF-8  # messages are looked for in English

sample=$1/corpus/sample
baseline=$1/tests/data/evaluation/baseline.tsv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$2" -q -d "$work/index" "$sample/articles.jsonl"
"$3" -d "$work/index" --queries "$sample/queries.tsv" --qrels "$sample/qrels.txt" >"$work/figures"
cat "$work/figures"

# Lines of measure, baseline, figure.
paste "$baseline" <(tail -n 1 "$work/figures" | sed 's/^mean of 54 *//' | tr -s ' ' '\n') >"$work/both"
if [[ $(awk 'NF == 3' "$work/both" | wc -l) != "$(head -n 1 "$work/figures" | wc -w)" ]]; then
  echo "not the figures of 54 queries, or not the measures of $baseline" >&2
  exit 1
fi
awk '$3 < $2 { print $1 " fell from " $2 " to " $3; fell = 1 } END { exit fell }' "$work/both" >&2
