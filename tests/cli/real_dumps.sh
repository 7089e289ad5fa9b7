#!/usr/bin/env bash
# The main job on real articles: 21,952 of them, indexed, searched, and indexed again.
#   real_dumps.sh DATA WARTA_INDEXER WARTA_SEARCHER
set -euo pipefail
data=$1 indexer=$2 searcher=$3
seed=("$data"/seed/*.txt)
dump=$data/news/click_id.jsonl.zst
if [[ ! -e ${seed[0]} || ! -e $dump ]]; then
  echo "skipped: the real dumps are not at $data"
  exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

expect() {  # expect WHAT FILE PATTERN
  if ! grep -qE -- "$3" "$2"; then
    echo "$1: no line like '$3' in:" >&2
    cat "$2" >&2
    exit 1
  fi
}

"$indexer" -d "$work/index" "${seed[@]}" "$dump" 2>"$work/first"
expect "first run" "$work/first" '^21,952 articles: 21,952 added, 0 replaced, 0 already there; 0 rejected$'
expect "first run" "$work/first" 'now holds 21,952 articles$'

"$searcher" -d "$work/index" Sberbank DeepSeek >"$work/hits" 2>/dev/null
head -1 "$work/hits" >"$work/best"
expect "search" "$work/best" '^1\. Gara-Gara DeepSeek, Bank Rusia'

"$indexer" -d "$work/index" "${seed[@]}" "$dump" 2>"$work/second"
expect "second run" "$work/second" '^21,952 articles: 0 added, 0 replaced, 21,952 already there; 0 rejected$'

xapian-check "$work/index" >"$work/check"
expect "xapian-check" "$work/check" '^No errors found$'
echo "21,952 articles indexed, found, indexed again without a change; the database is sound"
