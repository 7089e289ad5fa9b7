#!/usr/bin/env bash
# Runs the commands of a golden file and compares what they print and return with what stands there.
#
#   run_golden.sh [--update] FILE.golden SOURCE_DIR WARTA_INDEXER WARTA_SEARCHER
#
# A golden file is made of comments (#), commands ($ COMMAND, run by bash in an empty directory) and, under each
# command, what it must print: lines of standard output as they are, lines of standard error behind "! ", and
# "? STATUS" where the exit status is not 0; an empty line that is printed is a "~". $SAMPLE is the bundled sample, $DATA is tests/data; times and speeds
# are shown as TIME and SPEED. --update writes what the commands print into the file: read the diff before you
# commit it.
set -euo pipefail

update=no
if [[ $1 == --update ]]; then update=yes; shift; fi
golden=$(realpath "$1")
source_dir=$(realpath "$2")
tools=$(mktemp -d)
work=$(mktemp -d)
trap 'rm -rf "$tools" "$work"' EXIT
ln -s "$(realpath "$3")" "$tools/warta-indexer"
ln -s "$(realpath "$4")" "$tools/warta-searcher"

# By names that need no quoting, wherever the tree lies.
ln -s "$source_dir/corpus/sample" "$work/sample"
ln -s "$source_dir/tests/data" "$work/data"
export PATH="$tools:$PATH" SAMPLE=$work/sample DATA=$work/data
export LC_ALL=C.UTF-8
unset WARTA_INDEX XDG_DATA_HOME XDG_CONFIG_HOME NO_COLOR PAGER LESS LANGUAGE
export XDG_CONFIG_DIRS="$work/etc"
export WARTA_PAGER=cat
export TERM=xterm COLUMNS=100  # of terminals that a run makes with script(1)
export HOME="$work/home"
mkdir "$work/run"
cd "$work/run"

steady() {  # what differs from run to run and from machine to machine
  sed -E -e 's/[0-9.]+ MB\/s/SPEED/g' -e 's/ (in|dalam) [0-9.]+ s,/ \1 TIME,/' -e 's/, [0-9.]+ ms$/, TIME/' \
    -e "s|$work/||g"
}

actual=$work/actual
while IFS= read -r line; do
  case $line in
    '$ '*)
      echo "$line"
      status=0
      bash -c "${line#'$ '}" >"$work/out" 2>"$work/err" </dev/null || status=$?
      steady <"$work/out" | sed 's/^$/~/'
      steady <"$work/err" | sed 's/^/! /'
      if [[ $status != 0 ]]; then echo "? $status"; fi
      ;;
    '#'* | '') echo "$line" ;;
  esac
done <"$golden" >"$actual"

if [[ $update == yes ]]; then cp "$actual" "$golden"; exit; fi
diff -u --label expected --label actual "$golden" "$actual" || {
  echo "differs from $golden" >&2
  exit 1
}
