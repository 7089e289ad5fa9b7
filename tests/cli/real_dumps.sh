#!/usr/bin/env bash
# The main job on real articles: 21,952 of them, indexed, searched, and indexed again.
#   real_dumps.sh DATA WARTA_INDEXER WARTA_SEARCHER
set -euo pipefail
export LC_ALL=C.UTF-8  # messages are looked for in English
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
expect "first run" "$work/first" '^added +21,952$'
expect "first run" "$work/first" '^rejected +0$'
expect "first run" "$work/first" '^index +21,952  articles now in '

"$searcher" -d "$work/index" Sberbank DeepSeek >"$work/hits" 2>/dev/null
head -1 "$work/hits" >"$work/best"
expect "search" "$work/best" '^1\. Gara-Gara DeepSeek, Bank Rusia'

"$indexer" -d "$work/index" "${seed[@]}" "$dump" 2>"$work/second"
expect "second run" "$work/second" '^added +0$'
expect "second run" "$work/second" '^replaced +0$'
expect "second run" "$work/second" '^unchanged +21,952$'

xapian-check "$work/index" >"$work/check"
expect "xapian-check" "$work/check" '^No errors found$'

# Files as their authors published them, each with columns, dates and damage of its own: FOLDER ARTICLES DATED FIELDS.
# Articles are the records that another reader of CSV and JSON counts; dated are those with a date field, or a dateline.
while read -r folder articles dated fields; do
  "$indexer" --dry-run "$data/raw/$folder" >"$work/raw" 2>"$work/raw.err"
  expect "$folder" "$work/raw" "^articles +$articles\$"
  expect "$folder" "$work/raw" "^dated +$dated  "
  for field in ${fields//,/ }; do expect "$folder" "$work/raw" "^  fields .*${field/=/ = }( |,|\$)"; done
  if grep -q '^rejected' "$work/raw"; then
    echo "$folder: rejects:"
    cat "$work/raw.err"
    exit 1
  fi
done <<'END'
arielpradhana 330 282 title=judul,body=konten_berita,url=link,date=tgl_publikasi,category=kategori
ciletuh 200 199 title=judul,body=isi,url=url,date=tahun,source=media
gabriella 1,000 1,000 title=judul,body=isi_berita,url=tautan,date=tanggal
kamigon 1,840 1,836 title=judul,body=isi,url=url,date=tanggal,category=kategori
malaya_indonnews 1,295 [0-9]+ body=berita,body=text
wahyualvyy 100 [0-9]+ title=judul,body=isi
END
echo "21,952 articles indexed, found, indexed again without a change; the database is sound; six published sets read whole"
