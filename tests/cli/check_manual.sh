#!/usr/bin/env bash
# Every option that --help shows must be explained in the program's manual page.
#   check_manual.sh DOCS PROGRAM...
set -euo pipefail
docs=$1
shift
status=0
for program in "$@"; do
  page=$docs/$(basename "$program").1
  options=$("$program" --help | grep -oE '^ +(-[A-Za-z0-9] \[ )?--[a-z0-9-]+' | grep -oE '\-\-[a-z0-9-]+')
  [[ -n $options ]] || { echo "no options in $program --help" >&2; status=1; }
  for option in $options; do
    if ! grep -qF -- "${option//-/\\-}" "$page"; then
      echo "$page does not explain $option" >&2
      status=1
    fi
  done
done
exit $status
