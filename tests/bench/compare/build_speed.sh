#!/usr/bin/env bash
# How fast warta-indexer and Lucene build an index of the same articles on the same cores, in turns.
#
#   build_speed.sh [--indexer PROGRAM] [--dump FILE] [--rounds N] [--cores LIST] [--csv FILE] [--merge]
#
#   --indexer PROGRAM  (build/release/indexer/warta-indexer)
#   --dump FILE        JSON lines as warta-generate writes them, plain, .gz or .zst; without it, the real news that
#                      docs/performance.md names where they are, else 50,000 generated articles
#   --rounds N         each builds so many times on each count of cores (3)
#   --cores LIST       counts of cores (1,2)
#   --csv FILE         where each build's figures go (build_speed.csv)
#   --merge            Lucene makes one segment of its index in the end
#
# Prints each build, and then the ratios to Warta's with their spread. Takes disk space for the dump, unpacked, and two
# indexes below $TMPDIR.
set -euo pipefail
here=$(dirname -- "$(realpath -- "$0")")
top=$(realpath "$here/../../..")
indexer=$top/build/release/indexer/warta-indexer
dump='' rounds=3 cores=1,2 csv=build_speed.csv merge=''

refuse() {
  echo "build_speed.sh: $*" >&2
  exit 2
}

while [[ $# -gt 0 ]]; do
  case $1 in
    --merge) merge=merge && shift && continue ;;
    --help) sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0" && exit ;;
    --indexer | --dump | --rounds | --cores | --csv) [[ $# -gt 1 ]] || refuse "$1 needs a value" ;;
    *) refuse "there is no option '$1'; see --help" ;;
  esac
  printf -v "${1#--}" %s "$2"
  shift 2
done

[[ -x $indexer ]] || refuse "there is no program '$indexer'; build it: cmake --build --preset release"
source "$top/scripts/setup.sh"
source "$here/lucene/lucene.sh"
require_files /usr/bin/time /usr/bin/python3 /usr/bin/taskset /usr/bin/zstdcat
require_lucene
work=$(realpath "$(mktemp -d)")
trap 'rm -rf "$work"' EXIT
build_lucene_driver "$work/classes"

# The dump as all read it: nobody's time goes into unpacking.
unpack() {
  case $1 in
    *.zst) zstdcat "$1" ;;
    *.gz) zcat "$1" ;;
    *) cat "$1" ;;
  esac
}
real=$top/../shared/data/news/click_id.jsonl.zst
if [[ -n $dump ]]; then
  [[ -r $dump ]] || refuse "'$dump' cannot be read"
  unpack "$dump" >"$work/dump.jsonl"
elif [[ -r $real ]]; then
  dump=$real
  unpack "$real" >"$work/dump.jsonl"
else
  generator=$top/build/release/corpus/generate/warta-generate
  [[ -x $generator ]] || refuse "there is no program '$generator' to generate articles with; build it, or give --dump"
  dump='50,000 generated articles'
  "$generator" 50000 >"$work/dump.jsonl"
fi

# Lucene's reader counts the articles and the bytes of their texts, for all.
lucene_indexer "$work/none" 1 read <"$work/dump.jsonl" >"$work/reading"
value_of() { awk -F '\t' -v name="$1" '$1 == name { print $2 }' "$2"; }
articles=$(value_of articles "$work/reading")
text_bytes=$(value_of text_bytes "$work/reading")

# The first cores of those that this process may use: first_cores COUNT
mapfile -t allowed < <(python3 -c 'import os; print(*sorted(os.sched_getaffinity(0)), sep="\n")')
first_cores() {
  [[ $1 -le ${#allowed[@]} ]] || refuse "--cores $1: there are ${#allowed[@]}"
  local IFS=,
  echo "${allowed[*]:0:$1}"
}

# A build by each, for the count of cores in $1, as a whole process: what a user waits for.
build_warta() {
  timed "$1" "$indexer" -d "$work/index" --quiet -j "$1" "$work/dump.jsonl"
}
build_lucene() {
  # shellcheck disable=SC2086  # merge is a word or none
  timed "$1" "${lucene_java[@]}" LuceneIndexer "$work/index" "$1" $merge <"$work/dump.jsonl"
}
timed() {
  local list
  list=$(first_cores "$1")
  shift
  taskset -c "$list" /usr/bin/time -o "$work/time" -f '%e %M' "$@" >"$work/stdout"
}

# record ROUND CORES ENGINE MEASURE VALUE
record() { echo "$1,$2,$3,,\"$4\",$5" >>"$csv"; }
per_second() { awk -v seconds="$1" -v text="$text_bytes" 'BEGIN { printf "%.4f", text / 1e6 / seconds }'; }

# measure ROUND CORES ENGINE
measure() {
  rm -rf "$work/index" "$work/stdout"
  sync
  "build_$3" "$2" || refuse "$3 failed to build"
  local seconds seconds_without_start='' kib bytes
  read -r seconds kib <"$work/time"
  bytes=$(du -sb --apparent-size "$work/index" | cut -f 1)
  record "$1" "$2" "$3" 'MB/s' "$(per_second "$seconds")"
  if [[ $3 == lucene ]]; then seconds_without_start=$(value_of seconds "$work/stdout"); fi
  record "$1" "$2" "$3" 'MB/s without start' "$(per_second "${seconds_without_start:-$seconds}")"
  record "$1" "$2" "$3" 'peak memory, MB' "$((kib * 1024 / 1000000))"
  record "$1" "$2" "$3" 'index bytes / text byte' "$(awk "BEGIN { printf \"%.4f\", $bytes / $text_bytes }")"
  awk -v engine="$3" -v cores="$2" -v seconds="$seconds" -v text="$text_bytes" -v kib="$kib" -v bytes="$bytes" 'BEGIN {
    printf "%-8s %d core%s %8.2f s %7.2f MB/s %7.0f MB at most %6.3f bytes of index for one of text\n",
           engine, cores, (cores > 1 ? "s" : " "), seconds, text / 1e6 / seconds, kib * 1024 / 1e6, bytes / text }'
}

echo "$(basename -- "$dump"): $articles articles, $text_bytes bytes of text"
echo "round,cores,engine,queries,measure,value" >"$csv"
for ((round = 1; round <= rounds; ++round)); do
  for count in ${cores//,/ }; do
    # Who comes first finds another machine than who comes second: they take turns in that too.
    engines=(warta lucene)
    if ((round % 2 == 0)); then engines=(lucene warta); fi
    for engine in "${engines[@]}"; do measure "$round" "$count" "$engine"; done
  done
done
python3 "$here/ratios.py" "$csv"
