#!/usr/bin/env bash
# Dumps that nobody would send in good faith: warta-indexer tells what is wrong with each, keeps within its time and
# memory, and reads the articles around it.
#
#   hostile_input.sh WARTA_INDEXER
#
# Prints a line for each check; where one fails, what was expected and what came, and goes on. Exit status 1 if any
# failed. Takes about a minute, 200 MB below $TMPDIR and 600 MB of memory.
#
#   WARTA_NO_MEMORY_LIMIT=1   leaves the limit of the address space out, which sanitizers do not work under
#   WARTA_ONLY=REGEX          only the checks whose names match
set -euo pipefail

indexer=$(realpath "$1")
seconds=60         # of one run; most take less than one
kilobytes=600000   # of address space; the largest record that is held takes a quarter of that
work=$(realpath "$(mktemp -d)")
trap 'rm -rf "$work"' EXIT
cd "$work"
export LC_ALL=C.UTF-8 HOME=$work/home
unset WARTA_INDEX XDG_DATA_HOME NO_COLOR
output=$work/output
passed=0 failed=0

# --- What a check is made of -----------------------------------------------------------------------------------

# check NAME FUNCTION: runs the function, which calls run and states what must come of it.
check() {
  name=$1
  [[ $name =~ ${WARTA_ONLY:-} ]] || return 0
  complaints=() status=0
  : >"$output"
  "$2"
  if ((${#complaints[@]} == 0)); then
    passed=$((passed + 1))
    echo "passed: $name"
    return
  fi
  failed=$((failed + 1))
  echo "FAILED: $name"
  printf '  %s\n' "${complaints[@]}"
  echo "  Where the first of that was missing it had printed:"
  head -c 4000 "$output.complained" | cat -v | cut -c 1-400 | sed 's/^/  | /'
}

complain() {
  if ((${#complaints[@]} == 0)); then cp "$output" "$output.complained"; fi
  complaints+=("$1")
}

# Runs the indexer within the limits; both its outputs go to $output, its exit status to $status.
run() {
  status=0
  limited timeout -k 5 "$seconds" "$indexer" "$@" >"$output" 2>&1 || status=$?
  sound
}

limited() (
  if [[ -z ${WARTA_NO_MEMORY_LIMIT:-} ]]; then ulimit -v "$kilobytes"; fi
  exec "$@"
)

# What no input may bring about.
sound() {
  case $status in
    124 | 137) complain "did not end in time and was killed" ;;
    134 | 136 | 139) complain "crashed: exit status $status" ;;
  esac
  never 'more than the memory holds|bad_alloc|terminate called|Sanitizer|runtime error:'
  if grep -q $'\e' "$output"; then complain "an escape sequence was printed"; fi
  if (($(LC_ALL=C wc -L <"$output") > 5000)); then complain "a line of more than 5,000 bytes was printed"; fi
}

ends_with() { [[ $status == $1 ]] || complain "exit status $status, expected $1"; }  # a pattern
says() { grep -aqE -- "$1" "$output" || complain "no line like: $1"; }
never() { ! grep -aqE -- "$1" "$output" || complain "there must be no line like: $1"; }
articles() { says "^articles +$1\$"; }  # so many are read; of a dry run

# --- What dumps are made of ------------------------------------------------------------------------------------

too_large='(too (large|long)|of more than [0-9]+ MiB)'
text="Banjir merendam ratusan rumah warga di Bekasi setelah hujan deras turun sejak malam, kata petugas."

repeat() { printf -- "$2%.0s" $(seq "$1"); }  # repeat COUNT FORMAT
letters() { head -c "$1" /dev/zero | tr '\0' x; }
json_article() { printf '{"id":"%s","title":"Berita %s","body":"%s Nomor %s."}\n' "$1" "$1" "$text" "$1"; }
csv_article() { printf '%s,Berita %s,"%s Nomor %s."\n' "$1" "$1" "$text" "$1"; }
rss_begin() { printf '<?xml version="1.0"?>\n%s<rss version="2.0"><channel><title>Warta</title>\n' "${1:-}"; }
rss_item() {
  printf '<item><title>Berita %s</title><description>%s Nomor %s.</description></item>\n' "$1" "$text" "$1"
}
rss_end() { printf '</channel></rss>\n'; }
html_page() {  # html_page INSIDE: a page whose article has INSIDE in its middle
  printf '<!DOCTYPE html><html><head><title>Banjir di Bekasi</title></head><body><article><h1>Banjir di Bekasi</h1>'
  printf '<p>%s %s</p>%s<p>%s Bantuan sudah datang.</p></article></body></html>\n' "$text" "$text" "$1" "$text"
}
warc_record() {  # warc_record TYPE LENGTH CONTENT
  printf 'WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: http://contoh.id/%s\r\n' "$1" "${4:-a}"
  printf 'WARC-Date: 2025-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:%s>\r\nContent-Type: text/plain\r\n' "${4:-a}"
  printf 'Content-Length: %s\r\n\r\n%s\r\n\r\n' "$2" "$3"
}
wet_article() {
  local content="Berita $1
$text
$text Nomor $1."
  warc_record conversion "${#content}" "$content" "$1"
}

# --- Bombs -----------------------------------------------------------------------------------------------------

# Members of gzip, and streams of xz, that stand one behind the other are one file: 48 times 64 MiB in 3 MB.
megabytes_of() { head -c $((64 << 20)) /dev/zero | tr '\0' "$1" | gzip -n; }

gzip_bomb_of_zeros() {
  megabytes_of '\0' >part.gz
  for _ in {1..48}; do cat part.gz; done >zeros.gz
  run --dry-run zeros.gz
  ends_with 2
  says '^warta-indexer: zeros\.gz(:1)?: .*(NUL|grown)'
  never 'is empty'
}

gzip_bomb_in_a_line() {
  megabytes_of x >part.gz
  {
    json_article 1 | gzip -n
    printf '{"title":"Bom","body":"' | gzip -n
    for _ in {1..48}; do cat part.gz; done
    printf '"}\n' | gzip -n
  } >line.jsonl.gz
  run --dry-run line.jsonl.gz
  ends_with 2
  says '^warta-indexer: line\.jsonl\.gz(:2)?: has grown to more than 500 times its size .*unpack it yourself'
  articles 1
}

gzip_bomb_in_gzip() {
  megabytes_of x >part.gz
  {
    { json_article 1 && printf '{"title":"Bom","body":"'; } | gzip -n
    for _ in {1..48}; do cat part.gz; done
  } | gzip -n >again.jsonl.gz.gz
  run --dry-run again.jsonl.gz.gz
  ends_with 2
  says '^warta-indexer: again\.jsonl\.gz\.gz(:2)?: has grown to more than 500 times'
  articles 1
}

xz_bomb() {
  head -c $((64 << 20)) /dev/zero | tr '\0' x | xz -1 >part.xz
  { json_article 1 | xz; for _ in {1..48}; do cat part.xz; done; } >line.jsonl.xz
  run --dry-run line.jsonl.xz
  ends_with 2
  says '^warta-indexer: line\.jsonl\.xz(:2)?: has grown to more than 500 times'
  articles 1
}

gzip_in_gzip_in_tar() {
  json_article 1 | gzip -n >one.jsonl.gz
  megabytes_of x >part.gz
  {
    printf "{\"title\":\"Bom\",\"body\":\"" | gzip -n
    for _ in {1..48}; do cat part.gz; done
  } | gzip -n >bomb.jsonl.gz.gz
  gzip -nc one.jsonl.gz >twice.jsonl.gz.gz
  json_article 2 >two.jsonl
  tar -cf nested.tar twice.jsonl.gz.gz two.jsonl one.jsonl.gz bomb.jsonl.gz.gz
  run --dry-run nested.tar
  says '^warta-indexer: nested\.tar:bomb\.jsonl\.gz\.gz(:1)?: .*(grown|packed)'
  ends_with 2
  says '^  .*id 2$|Berita 2'
  says 'Berita 1'
}

# A line of 100 GB, of which the disk holds nothing.
long_line_is_interrupted() {
  json_article 1 >sparse.jsonl
  truncate -s 100G sparse.jsonl
  interrupted 1 --dry-run sparse.jsonl
  rm sparse.jsonl
  ends_with 130
}

# interrupted SECONDS ARGUMENTS: a run that gets what Ctrl-C sends, and ten seconds later is killed. Without
# --foreground timeout signals twice, and the second SIGINT ends the indexer as it stands.
interrupted() {
  status=0
  local after=$1
  shift
  limited timeout --foreground --preserve-status -s INT -k 10 "$after" "$indexer" "$@" >"$output" 2>&1 || status=$?
  sound
}

# --- Archives --------------------------------------------------------------------------------------------------

members_that_point_outside() {
  mkdir -p deep/er/still target
  json_article 1 >deep/er/still/a.jsonl
  (
    cd deep/er/still
    ln -s "$work/target" door
    tar -cPf evil.tar --transform 's,^a,../../climbed,' a.jsonl
    tar -rPf evil.tar --transform 's,^a,/etc/warta-hostile,' a.jsonl
    tar -rPf evil.tar door
    rm door && mkdir door && cp a.jsonl door/through.jsonl
    tar -rPf evil.tar door/through.jsonl
    run --dry-run evil.tar
    find "$work/deep" "$work/target" /etc/warta-hostile* -name 'climbed*' -o -name 'warta-hostile*' \
      -o -path "*target/*" >>"$output" 2>/dev/null || true
    echo "status $status" >>"$output"
  )
  says '^evil\.tar:\.\./\.\./climbed\.jsonl$'
  says '^evil\.tar:/etc/warta-hostile\.jsonl$'
  says '^evil\.tar:door/through\.jsonl$'
  never '^/'
  articles 3
  says '^status 0$'
}

members_that_are_no_files() {
  echo 'rahasia-negara' >secret
  json_article 1 >a.jsonl
  ln -sf "$work/secret" link.jsonl
  ln -f a.jsonl hard.jsonl
  rm -f pipe.jsonl && mkfifo pipe.jsonl
  tar -cPf odd.tar a.jsonl link.jsonl hard.jsonl pipe.jsonl
  mkdir -p folder.jsonl
  tar -rf odd.tar folder.jsonl
  run --dry-run odd.tar
  ends_with 0
  articles 1
  never rahasia
}

# Members of a tar that stand one behind the other, without the two blocks of its end, are members of one.
tiny_members() {
  mkdir tiny
  seq 1000 | sed 's/.*/{"id":"&","title":"Berita &","body":"Nomor & di tepi jalan."}/' |
    split -l 1 -a 3 --additional-suffix=.jsonl - tiny/
  tar -b 1 -cf thousand.tar tiny
  head -c -1024 thousand.tar >members
  { for _ in {1..99}; do cat members; done && cat thousand.tar; } | gzip -1 >tiny.tar.gz
  rm -r tiny
  run --dry-run tiny.tar.gz
  ends_with 0
  articles '100,000'
}

# --- XML -------------------------------------------------------------------------------------------------------

entity_bomb() {
  {
    rss_begin "$(
      printf '<!DOCTYPE rss [<!ENTITY l0 "tertawa">'
      for i in {1..12}; do printf '<!ENTITY l%d "%s">' "$i" "$(repeat 10 "&l$((i - 1));")"; done
      printf ']>'
    )"
    rss_item 1
    printf '<item><title>Bom</title><description>%s &l12;</description></item>\n' "$text"
    rss_item 2
    rss_end
  } >laughs.xml
  run --dry-run laughs.xml
  never 'tertawatertawa'
  says 'Berita 1'
  says 'Berita 2'
}

quadratic_entity() {
  {
    rss_begin "<!DOCTYPE rss [<!ENTITY a \"$(letters 100000)\">]>"
    rss_item 1
    printf '<item><title>Bom</title><description>%s %s</description></item>\n' "$text" "$(repeat 100000 '&a;')"
    rss_item 2
    rss_end
  } >quadratic.xml
  run --dry-run quadratic.xml
  never 'xxxxxxxxxx'
  says 'Berita 1'
  says 'Berita 2'
}

external_entity() {
  echo 'rahasia-negara' >secret
  {
    rss_begin "<!DOCTYPE rss SYSTEM \"file://$work/secret\" [<!ENTITY isi SYSTEM \"file://$work/secret\">
      <!ENTITY % luar SYSTEM \"file://$work/secret\"> %luar;]>"
    rss_item 1
    printf '<item><title>Luar &isi;</title><description>%s &isi;</description></item>\n' "$text"
    printf '<item><title>Sertakan</title><description>%s<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" ' "$text"
    printf 'href="file://%s/secret" parse="text"/></description></item>\n' "$work"
    rss_item 2
    rss_end
  } >external.xml
  run -d external_index external.xml
  never rahasia
  if grep -rqa rahasia external_index; then complain "the content of another file is in the index"; fi
  says '^added +[34]$'
}

# --- Long lines ------------------------------------------------------------------------------------------------

long_json_line() {
  run --dry-run - < <(
    json_article 1
    printf '{"title":"Panjang","body":"' && letters 1G && printf '"}\n'
    json_article 2
  )
  ends_with 1
  says "^warta-indexer: \(standard input\):2: .*$too_large"
  articles 2
}

long_csv_field() {
  run --dry-run - < <(
    echo id,title,body
    csv_article 1
    csv_article 2
    printf '3,Panjang,"' && letters 256M && printf '"\n'
    csv_article 4
  )
  ends_with 1
  says "^warta-indexer: \(standard input\):4: .*$too_large"
  articles 3
}

long_xml_text() {
  run --dry-run - < <(
    rss_begin
    rss_item 1
    printf '<item><title>Panjang</title><description>' && letters 256M && printf '</description></item>\n'
    rss_item 2
    rss_end
  )
  ends_with 1
  says "^warta-indexer: \(standard input\):4: .*$too_large"
  articles 2
}

long_xml_tag() {
  run --dry-run - < <(
    rss_begin
    rss_item 1
    printf '<item><title isi="' && letters 256M && printf '">Panjang</title></item>\n'
    rss_item 2
    rss_end
  )
  ends_with 1
  says "^warta-indexer: \(standard input\):4: .*$too_large"
  articles 2
}

long_html_text() {
  run --dry-run - < <(
    printf '<!DOCTYPE html><html><head><title>Panjang</title></head><body><p>'
    letters 256M
    printf '</p></body></html>\n'
  )
  ends_with 1
  says "^warta-indexer: \(standard input\)(:1)?: .*$too_large"
}

long_plain_text() {
  run --dry-run - < <(echo 'Sebuah judul' && letters 256M)
  ends_with 1
  says "^warta-indexer: \(standard input\)(:1)?: .*$too_large"
}

long_plain_line() {
  run --dry-run - < <(letters 256M)
  ends_with 1
  says "^warta-indexer: \(standard input\)(:1)?: .*$too_large"
}

long_warc_header() {
  run --dry-run - < <(
    wet_article 1
    printf 'WARC/1.0\r\nWARC-Type: conversion\r\nX-Panjang: ' && letters 256M && printf '\r\n\r\n\r\n\r\n'
    wet_article 2
  )
  ends_with 1
  says '^warta-indexer: \(standard input\)(:[0-9]+| at byte [0-9,]+|:byte [0-9]+)?: '
  says 'Berita 1'
}

# An index of it, because that is where all that was read must end.
long_words_in_an_article() {
  printf '{"id":"1","title":"Kata","body":"%s %s %s"}\n' "$text" "$(letters 3M)" "$text" >words.jsonl
  json_article 2 >>words.jsonl
  run -d words_index words.jsonl
  ends_with 0
  says '^added +2$'
}

# Either it is told as too large or it is indexed, in the same bounds.
# The second is not the first that the parser sees, or is: it makes room for one, and may get none.
giant_articles() {
  local words before
  for words in 800000 3300000; do
    for before in 1 0; do
      { [[ $before == 0 ]] || json_article 1
        printf '{"id":"2","title":"Kata","body":"' && seq -f 'kata%.0f' "$words" | tr '\n' ' '
        printf '"}\n' && json_article 3 && json_article 4; } >giant.jsonl
      rm -rf giant_index
      run -d giant_index giant.jsonl
      ends_with '[01]'
      says '^added +[234]$'
    done
  done
}

long_fields() {
  local field
  for field in id title url date author category source language; do
    { printf '{"%s":"%s' "$field" "$([[ $field != url ]] || echo http://)" && letters 4M
      printf '","body":"%s"}\n' "$text" && json_article 2; } >field.jsonl
    run -v --dry-run field.jsonl
    articles '[12]'
  done
  { printf '{"body":"%s","' "$text" && letters 4M && printf '":"x"}\n' && json_article 2; } >field.jsonl
  run -v --dry-run field.jsonl
  articles 2
}

# --- Deep nesting ----------------------------------------------------------------------------------------------

deep_json() {
  {
    json_article 1
    printf '{"title":"Dalam","body":"%s","x":' "$text" && repeat 100000 '[' && repeat 100000 ']' && printf '}\n'
    printf '{"title":"Dalam","body":"%s","x":' "$text" && repeat 100000 '{"a":' && printf '1' && repeat 100000 '}'
    printf '}\n'
    repeat 100000 '[' && printf '\n'
    repeat 100000 '{"a":' && printf '\n'
    json_article 2
  } >deep.jsonl
  run --dry-run deep.jsonl
  ends_with 1
  says '^warta-indexer: deep\.jsonl:2: nested too deeply'
  says '^warta-indexer: deep\.jsonl:3: nested too deeply'
  says '^warta-indexer: deep\.jsonl:4: '
  says '^warta-indexer: deep\.jsonl:5: '
  articles 2
}

deep_json_array() {
  {
    printf '[' && json_article 1 && printf ',{"title":"Dalam","body":"%s","x":' "$text"
    repeat 100000 '{"a":[' && repeat 100000 ']}' && printf '},' && json_article 2 && printf ']'
  } >deep.json
  run --dry-run deep.json
  ends_with 1
  says '^warta-indexer: deep\.json:2: nested too deeply'
  articles 2
}

deep_xml() {
  {
    rss_begin
    rss_item 1
    printf '<item><title>Dalam</title><description>' && repeat 100000 '<a>' && printf '%s' "$text"
    repeat 100000 '</a>' && printf '</description></item>\n'
    rss_item 2
    rss_end
  } >deep.xml
  run --dry-run deep.xml
  says 'Berita 1'
  says 'Berita 2'
}

deep_unclosed_xml() {
  { rss_begin && rss_item 1 && repeat 100000 '<a>'; } >unclosed.xml
  run --dry-run unclosed.xml
  says 'Berita 1'
  { printf '<?xml version="1.0"?>' && repeat 100000 '<a>'; } >unclosed.xml
  run --dry-run unclosed.xml
  ends_with '[12]'
  says '^warta-indexer: unclosed\.xml'
}

deep_html() {
  html_page "$(repeat 100000 '<div>')<p>$text</p>$(repeat 100000 '</div>')" >deep.html
  run --dry-run deep.html
  ends_with 0
  articles 1
  html_page "$(repeat 100000 '<b><i><a>')" >deep.html
  run --dry-run deep.html
  ends_with 0
  articles 1
  html_page "$(repeat 100000 '<table><tr><td><p>')" >deep.html
  run --dry-run deep.html
  ends_with 0
  articles 1
}

deep_wiki_text() {
  {
    printf '<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.10/"><siteinfo><base>http://id.contoh/</base></siteinfo>'
    for braces in '{{' '[[' '{|' "''" '<ref>' '[http://a '; do
      printf '<page><title>Dalam %s</title><ns>0</ns><id>1</id><revision><id>1</id>' "${#braces}"
      printf '<text>%s %s</text></revision></page>\n' "$text" "$(repeat 100000 "${braces//</&lt;}")"
    done
    printf '<page><title>Berita 2</title><ns>0</ns><id>2</id><revision><id>2</id><text>%s</text></revision></page>' "$text"
    printf '</mediawiki>\n'
  } >deep.xml
  run --dry-run deep.xml
  articles 7
}

# --- Bytes that do not belong ----------------------------------------------------------------------------------

nul_bytes() {
  { json_article 1 && printf '{"title":"Nol","body":"%s\0 lagi"}\n' "$text" && json_article 2; } >nul.jsonl
  run --dry-run nul.jsonl
  says 'Berita 1'
  says 'Berita 2'
  { echo id,title,body && csv_article 1 && printf '2,No\0l,"%s"\n' "$text" && csv_article 3; } >nul.csv
  run --dry-run nul.csv
  articles '[23]'
  { rss_begin && rss_item 1 && printf '<item><title>No\0l</title><description>%s</description></item>\n' "$text"
    rss_item 2 && rss_end; } >nul.xml
  run --dry-run nul.xml
  says 'Berita 1'
  says 'Berita 2'
  html_page 'NOL' | sed 's/NOL/\x00/' >nul.html
  run --dry-run nul.html
  ends_with 0
  articles 1
  { wet_article 1; wet_article 2 | sed 's/Nomor/No\x00or/'; wet_article 3; } >nul.wet
  run --dry-run nul.wet
  articles '[23]'
  printf 'Banjir di Bekasi\n\n%s\0 Nol.\n' "$text" >nul.txt
  run --dry-run nul.txt
  says '^warta-indexer: nul\.txt.*NUL|^articles +1$'
}

# As a log is left that was cut off while it was written to.
nul_bytes_in_front() {
  { head -c 4096 /dev/zero && json_article 1; } >front.jsonl
  run --dry-run front.jsonl
  never 'is empty'
  says '^(warta-indexer: front\.jsonl.*NUL|articles +1$)'
}

lone_surrogates() {
  {
    json_article 1
    printf '{"id":"2","title":"Paruh \\ud800","body":"%s \\udc00\\ud800 \\ud83d"}\n' "$text"
    printf '{"id":"3","title":"Mentah \xed\xa0\x80","body":"%s \xed\xb0\x80\xed\xa0\x80"}\n' "$text"
    json_article 4
  } >surrogates.jsonl
  run -d surrogates_index surrogates.jsonl
  ends_with 0
  says '^added +4$'
}

every_byte() {
  mkdir bytes
  local i
  for i in {0..255}; do printf "\\x$(printf %02x "$i")" >"bytes/$i.txt"; done
  : >bytes/none.txt
  run -v --dry-run bytes
  ends_with '[12]'
  says '^warta-indexer: bytes/none\.txt: no article: the file is empty'
  articles 0
  says '^rejected +[0-9]'
  if (($(grep -c '^warta-indexer: bytes/[0-9]*\.txt' "$output") < 250)); then
    complain "not every file of one byte was told"
  fi
}

names_that_steer_a_terminal() {
  mkdir names
  local name
  for name in $'baris\nbaru.jsonl' $'\e[2J\e]0;judul\a.jsonl' $'\xff\xfe.jsonl' $'\xc2\x9b31m.jsonl' $'a\rb.jsonl'; do
    { json_article 1 && echo '{"judul":1}'; } >"names/$name"
  done
  run -v --dry-run names
  ends_with 1
  articles 5
  if LC_ALL=C grep -q $'[\r\a]\|\xc2\x9b' "$output"; then complain "a control character was printed"; fi
  if ! iconv -f UTF-8 -t UTF-8 "$output" >/dev/null 2>&1; then complain "what was printed is not UTF-8"; fi
  tar -cf names.tar names
  run -v --dry-run names.tar
  ends_with 1
  articles 5
  if LC_ALL=C grep -q $'[\r\a]\|\xc2\x9b' "$output"; then complain "a control character was printed, of a member"; fi
  if ! iconv -f UTF-8 -t UTF-8 "$output" >/dev/null 2>&1; then complain "what was printed of members is not UTF-8"; fi
}

articles_that_steer_a_terminal() {
  printf '{"title":"\\u001b[2JHapus","url":"http://a.id/\\u001b[2J","author":"\\u009b31m",' >steer.jsonl
  printf '"body":"%s \\u001b]0;x\\u0007"}\n' "$text" >>steer.jsonl
  printf '{"\\u001b[2J":"x"}\n' >>steer.jsonl
  run -v --dry-run steer.jsonl
  ends_with 1
  articles 1
}

# --- Files that are none ---------------------------------------------------------------------------------------

names_of_nothing() {
  json_article 1 >a.jsonl
  run --dry-run hilang.jsonl a.jsonl/bawah $'\e[31mmerah.jsonl' "$(letters 300)" a.jsonl
  ends_with 2
  says '^warta-indexer: hilang\.jsonl: no such file; check the name$'
  says '^warta-indexer: a\.jsonl/bawah: '
  says '^warta-indexer: .*merah\.jsonl: no such file'
  says '^warta-indexer: xxxxxxxx.*: '
  articles 1
}

directory_loop() {
  mkdir loop
  json_article 1 >loop/a.jsonl
  ln -s . loop/loop
  ln -s ../loop loop/up
  ln -s self loop/self
  ln -s nowhere loop/dangling.jsonl
  run -v --dry-run loop
  articles 1
  says '^warta-indexer: loop/loop: passed over$'
}

pipe_in_a_directory() {
  mkdir pipes
  json_article 1 >pipes/a.jsonl
  mkfifo pipes/b.jsonl
  run -v --dry-run pipes
  ends_with 0
  articles 1
  says '^warta-indexer: pipes/b\.jsonl: passed over$'
}

pipe_with_a_writer() {
  mkfifo named.jsonl
  { json_article 1 && sleep 1 && json_article 2; } >named.jsonl &
  run --dry-run named.jsonl
  wait $!
  ends_with 0
  articles 2
}

dev_zero() {
  json_article 1 >a.jsonl
  run --dry-run /dev/zero a.jsonl
  ends_with 2
  says '^warta-indexer: /dev/zero: '
  articles 1
}

shrinking_file() {
  json_article 1 >lines
  yes "$(cat lines)" 2>/dev/null | head -c 60M >shrinking.jsonl || true
  (sleep 0.3 && truncate -s 30M shrinking.jsonl) &
  run --dry-run shrinking.jsonl
  wait $!
  if [[ $status == 2 ]]; then
    says '^warta-indexer: shrinking\.jsonl.*: became shorter while it was read'
  else
    ends_with '[01]'  # it was read before it shrank, or its last line was cut
  fi
  says '^articles +[1-9]'
}

growing_file() {
  json_article 1 >growing.jsonl
  (for _ in {1..50}; do json_article 2 >>growing.jsonl && sleep 0.02; done) &
  run --dry-run growing.jsonl growing.jsonl growing.jsonl
  wait $!
  ends_with '[01]'
}

endless_lines() {
  json_article 1 >lines
  interrupted 3 -d endless_index - < <(yes "$(cat lines)" 2>/dev/null)
  ends_with 130
  says 'interrupted; what was read so far is in the index'
  says '^index +[1-9]'
}

endless_line() {
  interrupted 3 -d endless_line_index - < <(json_article 1 && exec tr '\0' x </dev/zero 2>/dev/null)
  ends_with 130
  says '^added +1$'
}

# --- Too many of everything ------------------------------------------------------------------------------------

csv_articles() { seq "$1" "$2" | sed "s/.*/&,Berita &,\"$text Nomor &.\"/"; }

unbalanced_quotes() {
  { echo id,title,body && csv_articles 1 100 && repeat 200000 '"9,Kutip,isi\n' && csv_articles 101 200; } >quotes.csv
  run --dry-run quotes.csv
  ends_with 1
  says '^warta-indexer: quotes\.csv:102: .*quotation mark'
  articles 200
}

# Each line opens one, which what follows does not close but double.
quotes_that_never_close() {
  { echo id,title,body && csv_articles 1 100 && repeat 200000 '9,"Kutip""\n' && csv_articles 101 200; } >quotes.csv
  run --dry-run quotes.csv
  ends_with 1
  says '^warta-indexer: quotes\.csv:102: .*quotation mark'
  articles 200
}

many_columns() {
  { printf 'id,title,body' && repeat 100000 ',k' && echo && csv_article 1 && csv_article 2
    printf '3,Lebar,"%s"' "$text" && repeat 100000 ',1' && echo && csv_article 4; } >wide.csv
  run --dry-run wide.csv
  articles '[1-4]'
}

many_keys() {
  {
    json_article 1
    printf '{"title":"Banyak","body":"%s"' "$text" && printf ',"k%d":1' $(seq 100000) && printf '}\n'
    printf '{"title":"Sama","body":"%s"' "$text" && repeat 100000 ',"title":"x"' && printf '}\n'
    json_article 2
  } >keys.jsonl
  run --dry-run keys.jsonl
  says 'Berita 1'
  articles '[234]'
  if (($(wc -c <"$output") > 100000)); then complain "more than 100 kB were printed"; fi
}

keys_that_differ_in_every_record() {
  seq 100000 | sed "s/.*/{\"title\":\"Berita &\",\"body\":\"$text &\",\"kunci&\":\"$text\"}/" >differ.jsonl
  run --dry-run differ.jsonl
  ends_with 0
  articles '100,000'
  if (($(wc -c <"$output") > 100000)); then complain "more than 100 kB were printed"; fi
}

many_attributes() {
  html_page "<p $(printf 'a%d="1" ' $(seq 1000000))>$text</p>" >attributes.html
  run --dry-run attributes.html
  ends_with 0
  articles 1
  { rss_begin && rss_item 1 && printf '<item><title>Banyak</title><description '
    printf 'a%d="1" ' $(seq 300000) && printf '>%s</description></item>\n' "$text" && rss_item 2 && rss_end; } >attributes.xml
  run --dry-run attributes.xml
  says 'Berita 1'
  says 'Berita 2'
}

markup_that_never_ends() {
  local piece
  for piece in '<!--' '<![CDATA[' '<script>' '<' '&' '<a href="' "<a b='"; do
    html_page "$(repeat 100000 "$piece")" >endless.html
    run --dry-run endless.html
    ends_with '[01]'
    { rss_begin && rss_item 1 && printf '<item><title>x</title><description>%s' "$text" && repeat 100000 "$piece"
      printf '</description></item>\n' && rss_item 2 && rss_end; } >endless.xml
    run --dry-run endless.xml
    says 'Berita 1'
  done
}

impossible_lengths() {
  local length
  for length in 1000000000000000000 -1 99999999999999999999999999 18446744073709551615 0x10 ''; do
    { wet_article 1 && warc_record conversion "$length" "$text" && wet_article 2; } >lengths.warc
    run --dry-run lengths.warc
    ends_with 1
    says '^warta-indexer: lengths\.warc.*: .+'
    says 'Berita 1'
  done
}

many_trec_documents_unclosed() {
  { printf '<DOC>\n<DOCNO>1</DOCNO>\n<TITLE>Berita 1</TITLE>\n<TEXT>%s</TEXT>\n</DOC>\n' "$text"
    repeat 200000 '<DOC>\n<DOCNO>1</DOCNO>\n<TEXT>\n'; } >unclosed.trec
  run --dry-run unclosed.trec
  says 'Berita 1'
}

# ---------------------------------------------------------------------------------------------------------------

check "a gzip bomb of zeros is refused before it is unpacked" gzip_bomb_of_zeros
check "a gzip bomb that is one line of JSON is refused; the article before it is read" gzip_bomb_in_a_line
check "a gzip bomb inside gzip is refused; the article before it is read" gzip_bomb_in_gzip
check "an xz bomb is refused; the article before it is read" xz_bomb
check "gzip in gzip in tar is read, and a bomb there refused" gzip_in_gzip_in_tar
check "Ctrl-C ends the reading of a line of 100 GB" long_line_is_interrupted
check "members named ../../x and /etc/x are articles; nothing is written" members_that_point_outside
check "links, pipes and directories in an archive are not followed" members_that_are_no_files
check "100,000 members of a tar" tiny_members
check "entities that multiply are not expanded" entity_bomb
check "a long entity used 100,000 times is not expanded" quadratic_entity
check "external entities are not fetched" external_entity
check "a line of 1 GB: JSON lines" long_json_line
check "a field of 256 MB: CSV" long_csv_field
check "a text of 256 MB: XML" long_xml_text
check "an attribute of 256 MB: XML" long_xml_tag
check "a text of 256 MB: HTML" long_html_text
check "a line of 256 MB below a title: plain text" long_plain_text
check "a line of 256 MB and nothing else" long_plain_line
check "a header of 256 MB: WARC" long_warc_header
check "a word of 3 MB in an article" long_words_in_an_article
check "articles of 9 and of 38 MB" giant_articles
check "fields and a key of 4 MB" long_fields
check "JSON nested 100,000 deep, in lines" deep_json
check "JSON nested 100,000 deep, in an array" deep_json_array
check "XML nested 100,000 deep" deep_xml
check "XML opened 100,000 times and never closed" deep_unclosed_xml
check "HTML nested 100,000 deep, closed or not" deep_html
check "wiki text nested 100,000 deep" deep_wiki_text
check "NUL bytes in every format" nul_bytes
check "NUL bytes before the first record" nul_bytes_in_front
check "lone surrogates, as escapes and as bytes" lone_surrogates
check "an empty file, and one of each byte" every_byte
check "file names that steer a terminal or are not UTF-8" names_that_steer_a_terminal
check "articles that steer a terminal" articles_that_steer_a_terminal
check "names of files that are not there" names_of_nothing
check "directories that lead into themselves" directory_loop
check "a named pipe in a directory is passed over" pipe_in_a_directory
check "a named pipe on the command line is read" pipe_with_a_writer
check "/dev/zero is refused; the next dump is read" dev_zero
check "a file that shrinks while it is read" shrinking_file
check "a file that grows while it is read" growing_file
check "Ctrl-C ends an endless stream of articles" endless_lines
check "Ctrl-C ends an endless line" endless_line
check "CSV with an unbalanced quote on each of 200,000 lines" unbalanced_quotes
check "CSV with a quote that never closes" quotes_that_never_close
check "CSV of 100,000 columns" many_columns
check "a JSON object of 100,000 keys" many_keys
check "100,000 records, each with a key of its own" keys_that_differ_in_every_record
check "an element of a million attributes" many_attributes
check "markup that begins 100,000 times and never ends" markup_that_never_ends
check "WARC records of impossible lengths" impossible_lengths
check "TREC documents that are never closed" many_trec_documents_unclosed

echo "$passed passed, $failed failed"
((failed == 0))
