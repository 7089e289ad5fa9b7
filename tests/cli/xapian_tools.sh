#!/usr/bin/env bash
# Xapian's own programs read an index that was built in one go, and say of it what they say of one that Xapian
# wrote: xapian-check, xapian-delve (package xapian-tools), and xapian-delve through a stock xapian-tcpsrv.
#
#   xapian_tools.sh DUMP WARTA_INDEXER
#
# Exit status 77 and a line why if something that it needs is not there.
set -euo pipefail
export LC_ALL=C.UTF-8  # messages are looked for in English
dump=$(realpath "$1")
indexer=$(realpath "$2")
work=$(mktemp -d)
server=
finish() {
  if [[ -n $server ]]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap finish EXIT
cd "$work"

skip() { echo "skipped: $*"; exit 77; }
fail() { echo "xapian_tools.sh: $*" >&2; exit 1; }

for program in xapian-check xapian-delve xapian-tcpsrv; do
  command -v "$program" >/dev/null || skip "$program is not there (package xapian-tools)"
done

"$indexer" -v -d built "$dump" 2>messages
grep -q 'is built in one go' messages || fail "the index was not built in one go: $(cat messages)"
"$indexer" --writer xapian -d xapians "$dump" 2>/dev/null

xapian-check built >checked || fail "xapian-check: $(cat checked)"
tail -1 checked | grep -qx 'No errors found' || fail "xapian-check: $(cat checked)"

# All that xapian-delve tells but what says which index it is.
told() {
  xapian-delve "$@" | grep -vE '^(UUID|revision|currently open)'
}
describe() {  # INDEX: statistics, all terms with their frequencies, documents, postings with positions
  told "$1"
  told -a -v -1 "$1"
  for document in 1 77 168; do told -r "$document" -d -v -V "$1"; done
  for term in indonesia Zindonesia; do told -t "$term" -v "$1"; done
}
describe xapians >expected
describe built >actual
(( $(wc -l <expected) > 5000 )) || fail "xapian-delve tells next to nothing"
diff expected actual >different || fail "xapian-delve tells otherwise: $(head -5 different)"

listen() {  # PORT: true once xapian-tcpsrv listens there. When it ends it ends its process group too, hence setsid.
  setsid xapian-tcpsrv --interface 127.0.0.1 --port "$1" --idle-timeout 60000 built >served 2>&1 &
  server=$!
  for _ in {1..100}; do
    if grep -q '^Listening' served 2>/dev/null; then return 0; fi
    if ! kill -0 "$server" 2>/dev/null; then break; fi
    sleep .05
  done
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  server=
  return 1
}
port=
for _ in {1..5}; do  # one may be taken
  candidate=$((20000 + RANDOM % 20000))
  if listen "$candidate"; then port=$candidate; break; fi
done
[[ -n $port ]] || skip "xapian-tcpsrv cannot listen on 127.0.0.1: $(tail -1 served)"
echo "remote 127.0.0.1:$port" >stub
for arguments in '' '-a -v -1' '-r 77 -d -V'; do
  # shellcheck disable=SC2086 # several arguments
  told $arguments built >local
  # shellcheck disable=SC2086
  told $arguments stub >remote
  diff local remote >different || fail "through xapian-tcpsrv '$arguments' is otherwise: $(head -5 different)"
done
echo "xapian-check, xapian-delve and xapian-tcpsrv read it: $(wc -l <expected) lines the same"
