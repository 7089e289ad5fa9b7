#!/usr/bin/env bash
# Holds po/ against the messages that the sources mark: nothing is left to translate, nothing is translated that
# nobody says any more.
#
#   check_messages.sh SOURCE_DIR
set -euo pipefail

cd "$1"
for tool in xgettext msgcmp msgattrib; do
  if command -v "$tool" >/dev/null; then continue; fi
  echo "skipped: $tool is not installed (Debian's package gettext)"
  exit 77
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
scripts/update_messages.sh "$work/warta.pot"

# The messages of a file in the order of the alphabet, without its header and where they are said.
messages() { msgattrib --no-wrap --no-location --sort-output "$1" | sed '1,/^$/d'; }

status=0
if ! diff -u --label po/warta.pot --label sources <(messages po/warta.pot) <(messages "$work/warta.pot"); then
  status=1
fi
for catalogue in po/*.po; do
  echo "$catalogue"
  msgcmp "$catalogue" "$work/warta.pot" || status=1
  msgcmp --use-untranslated "$work/warta.pot" "$catalogue" || status=1
  if [[ $(msgattrib --only-obsolete "$catalogue") ]]; then
    echo "$catalogue keeps messages that nobody says" >&2
    status=1
  fi
done
if [[ $status != 0 ]]; then echo 'scripts/update_messages.sh brings po/ up to date; translate what it counts' >&2; fi
exit $status
