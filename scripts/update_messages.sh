#!/usr/bin/env bash
# Brings po/ up to date with the messages that the sources mark: po/warta.pot is made anew, po/id.po keeps its
# translations. What is left to translate, or to look at because its English has changed, is counted at the end.
#
#   scripts/update_messages.sh             updates po/
#   scripts/update_messages.sh POT_FILE    writes only the template, there
set -Eeuo pipefail
cd -- "$(dirname -- "$(realpath -- "$0")")/.."

# Prints the template: messages in the order of their files. Places are files without lines, which change with
# every edit, and no date or name is in it: what is made of the same messages is the same.
template() {
  find common corpus indexer searcher -name '*.cc' -o -name '*.h' | LC_ALL=C sort |
    xgettext --files-from=- --from-code=UTF-8 --language=C++ --keyword --keyword=tr:1 --keyword=trn:1,2 \
      --keyword=marked:1 --add-location=file --package-name=warta --add-comments=Translators: --no-wrap -o - |
    sed -E -e '1,/^$/{/^#/d; /^"(POT-Creation-Date|PO-Revision-Date|Last-Translator|Language-Team):/d}' -e 's/charset=CHARSET/charset=UTF-8/'
}

if [[ $# == 1 ]]; then
  template >"$1"
  exit
fi
template >po/warta.pot
for catalogue in po/*.po; do
  msgmerge --quiet --update --backup=none --no-fuzzy-matching --no-wrap --add-location=file "$catalogue" po/warta.pot
  msgattrib --no-obsolete --no-wrap -o "$catalogue" "$catalogue"
  msgfmt --statistics -o /dev/null "$catalogue"
done
