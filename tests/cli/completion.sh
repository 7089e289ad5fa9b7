#!/usr/bin/env bash
# Completes command lines in a real shell, on a terminal, and looks at the words that the shell makes of them.
#
#   completion.sh bash|zsh|fish COMPLETIONS WARTA_INDEXER WARTA_SEARCHER WARTA_GENERATE
#
# A line is typed with a tab at its end, then "words" before it: a program that prints what it is given. So what
# is held is what a user gets, quotation and all. Exit status 77 where the shell is not installed.
set -euo pipefail
shell=$1 completions=$(realpath "$2")
command -v "$shell" >/dev/null || { echo "skipped: $shell is not installed"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/home" "$work/run"
for program in "${@:3}"; do ln -s "$(realpath "$program")" "$work/bin/"; done
sample=$(dirname "$completions")/corpus/sample/articles.jsonl
cd "$work/run"
export PATH="$work/bin:$PATH" HOME="$work/home" LC_ALL=C.UTF-8 TERM=dumb
export XDG_CONFIG_HOME="$work/home/config" XDG_CONFIG_DIRS="$work/none" XDG_DATA_HOME="$work/home/data"
unset WARTA_INDEX HISTFILE LANGUAGE

cat >"$work/bin/words" <<'END'
#!/bin/sh
shift
printf 'WORDS'
for word; do printf '<%s>' "$word"; done
echo DONE
END
chmod +x "$work/bin/words"

# Names that a shell could take for something else.
cat >odd.jsonl <<'END'
{"id": "a:1", "title": "Satu", "body": "Banjir di kota.", "source": "Radio: Kota", "author": "Éva Sjö", "category": "R&D $HOME"}
{"id": "a:2", "title": "Dua", "body": "Gempa di desa.", "source": "it's (new)", "author": "Kwee \"Kiki\" Lan", "category": "tanya?*"}
END
warta-indexer -q -d 'odd index' odd.jsonl
warta-indexer -q -d news "$sample"
WARTA_INDEX='' warta-indexer -q "$sample"
touch 'queries of today.tsv'

case $shell in
  bash)
    printf '%s\n' "PS1='> '" "source '$completions/warta.bash'" 'bind "set completion-query-items 0"' \
      'bind "set page-completions off"' 'bind "set enable-bracketed-paste off"' >"$work/rc"
    start="bash --noprofile --rcfile '$work/rc' -i"
    ;;
  zsh)
    printf '%s\n' "PS1='> '" "fpath=('$completions' \$fpath)" 'autoload -Uz compinit' 'compinit -u -D' 'bindkey -e' \
      'LISTMAX=0' 'unset zle_bracketed_paste' 'setopt nobeep' >"$work/home/.zshrc"
    start='zsh -d -i'
    ;;
  fish)
    # The second, where fish would otherwise put what it makes of all manual pages, beside the test.
    mkdir -p "$XDG_CONFIG_HOME/fish/completions" "$XDG_DATA_HOME/fish/generated_completions"
    for program in warta-indexer warta-searcher warta-generate; do
      ln -s "$completions/warta.fish" "$XDG_CONFIG_HOME/fish/completions/$program.fish"
    done
    start="fish --init-command 'function fish_prompt; echo -n \"> \"; end; set fish_greeting'"
    ;;
esac

coproc terminal { exec timeout 120 script -qfec "stty rows 300 columns 200; $start" /dev/null; }
exec {keys}>&"${terminal[1]}" {screen}<&"${terminal[0]}"

# Reads what the shell writes up to a text, into `seen`.
wait_for() {
  local char
  seen=''
  while [[ $seen != *"$1" ]]; do
    if ! IFS= read -r -d '' -N 1 -t 20 -u "$screen" char; then
      echo "$shell: '$1' did not come; it wrote:" "$seen" >&2
      exit 1
    fi
    seen+=$char
  done
}

failures=0
# becomes KEYS WORDS: the line typed, and the words behind the program's name that it must become.
becomes() {
  printf '%b\001words \r' "$1" >&"$keys"
  wait_for DONE
  local got=${seen##*WORDS}
  got=${got%DONE}
  if [[ $got != "$2" ]]; then
    printf '%s: %q became\n  %s and not\n  %s\n' "$shell" "$1" "$got" "$2" >&2
    failures=$((failures + 1))
  fi
  wait_for '> '
}

# Every option that --help shows, of a program.
options_of() { "$1" --help | grep -oE '^ +(-[A-Za-z0-9] \[ )?--[a-z0-9-]+' | grep -oE '\-\-[a-z0-9-]+'; }

# What the shell lists for the beginning of an option.
listed() {
  if [[ $shell == fish ]]; then
    seen=$(fish -c "complete -C '$1 --'")
  else
    printf '%s --\t\t\025words x\r' "$1" >&"$keys"
    wait_for 'DONE'
  fi
}

wait_for '> '
for program in warta-indexer warta-searcher warta-generate; do
  options=$(options_of $program)
  [[ $(wc -l <<<"$options") -ge 4 ]] || { echo "few options in $program --help: $options" >&2; exit 1; }
  listed $program
  for option in $options; do
    if ! grep -qE -- "(^|[^a-z-])$option([^a-z-]|\$)" <<<"${seen//$'\r'/}"; then
      echo "$shell: $option of $program is not completed" >&2
      failures=$((failures + 1))
    fi
  done
done
[[ $shell == fish ]] || wait_for '> '

# Options and what they know.
becomes 'warta-searcher --form\t csv' '<--format><csv>'
becomes 'warta-searcher --format tr\tx' '<--format><trec><x>'
becomes 'warta-searcher --format=tr\tx' '<--format=trec><x>'
becomes 'warta-searcher --by mo\tx' '<--by><month><x>'
becomes 'warta-searcher --sort -d\tx' '<--sort><-date><x>'
becomes 'warta-searcher --color al\tx' '<--color><always><x>'
becomes 'warta-searcher --lang u\tx' '<--lang><und><x>'
becomes 'warta-searcher -qn 3 --dupl\tcol\tx' '<-qn><3><--duplicates><collapse><x>'
becomes 'warta-indexer --map ti\tjudul' '<--map><title=judul>'
becomes 'warta-indexer --progress ne\tx' '<--progress><never><x>'
becomes 'warta-generate 5 --form\tjs\tx' '<5><--format><jsonl><x>'
# Files and directories.
becomes 'warta-searcher -d new\tx' '<-d><news/x>'
becomes 'warta-searcher -d odd\tx' '<-d><odd index/x>'
becomes 'warta-searcher --queries quer\tx' '<--queries><queries of today.tsv><x>'
becomes 'warta-searcher --queries=quer\tx' '<--queries=queries of today.tsv><x>'
becomes 'warta-indexer odd.j\tx' '<odd.jsonl><x>'
# Values of the index that is named, or of the default one.
becomes 'warta-searcher -d news --source kb\tx' '<-d><news><--source><kbk.example><x>'
becomes 'warta-searcher --source kb\tx' '<--source><kbk.example><x>'
becomes 'warta-searcher --index=news --author Desk\\ Ek\tx' '<--index=news><--author><Desk Ekonomi><x>'
becomes 'warta-searcher -d news --author "Desk Ek\tx' '<-d><news><--author><Desk Ekonomi><x>'
becomes "warta-searcher -d news --author 'Desk Ek\\tx" '<-d><news><--author><Desk Ekonomi><x>'
becomes 'warta-searcher -d news --author=Desk\\ Ek\tx' '<-d><news><--author=Desk Ekonomi><x>'
becomes 'warta-searcher -d news --author desk\\ ek\tx' '<-d><news><--author><Desk Ekonomi><x>'
becomes 'warta-searcher -d news --show kbk-20240116-\tx' '<-d><news><--show><kbk-20240116-a19><x>'
becomes 'warta-searcher -d news --show https://kbk.example/energi/kbk-20240116\tx' \
  '<-d><news><--show><https://kbk.example/energi/kbk-20240116-a19/produksi-batu-bara-2023-lampaui-target><x>'
becomes 'warta-indexer -d news --delete kbk-20240116-\tx' '<-d><news><--delete><kbk-20240116-a19><x>'
becomes 'warta-indexer -d news --expire kb\t2y' '<-d><news><--expire><kbk.example=2y>'
# Fields of queries, and their values.
becomes 'warta-searcher kateg\tx' '<kategori:x>'
becomes 'warta-searcher -d news +sumber:kb\tx' '<-d><news><+sumber:kbk.example><x>'
becomes 'warta-searcher -d news penulis:Desk\\ Ek\tx' '<-d><news><penulis:"Desk Ekonomi"><x>'
becomes "warta-searcher -d news 'penulis:\"Desk Ek\\tx" '<-d><news><penulis:"Desk Ekonomi"><x>'
# Names that a shell could take for something else.
becomes 'warta-searcher -d odd\\ index --source Rad\tx' '<-d><odd index><--source><Radio: Kota><x>'
becomes 'warta-searcher -d odd\\ index --source Radio:\tx' '<-d><odd index><--source><Radio: Kota><x>'
becomes 'warta-searcher -d "odd index" --source "Radio:\tx' '<-d><odd index><--source><Radio: Kota><x>'
becomes 'warta-searcher -d odd\\ index --source it\tx' "<-d><odd index><--source><it's (new)><x>"
becomes "warta-searcher -d odd\\\\ index --source 'it\\tx" "<-d><odd index><--source><it's (new)><x>"
becomes 'warta-searcher -d odd\\ index --author Kw\tx' '<-d><odd index><--author><Kwee "Kiki" Lan><x>'
becomes 'warta-searcher -d odd\\ index --author "Kw\tx' '<-d><odd index><--author><Kwee "Kiki" Lan><x>'
becomes 'warta-searcher -d odd\\ index --author É\tx' '<-d><odd index><--author><Éva Sjö><x>'
becomes 'warta-searcher -d odd\\ index --category R\tx' '<-d><odd index><--category><R&D $HOME><x>'
becomes 'warta-searcher -d odd\\ index --category "R\tx' '<-d><odd index><--category><R&D $HOME><x>'
becomes 'warta-searcher -d odd\\ index --category ta\tx' '<-d><odd index><--category><tanya?*><x>'
becomes 'warta-searcher -d odd\\ index --show a\t2\tx' '<-d><odd index><--show><a:2><x>'
# An index that is not there has no values, and no messages come between.
becomes 'warta-searcher -d nowhere --source kb\tx' '<-d><nowhere><--source><kbx>'

printf 'exit\r' >&"$keys"
wait "$terminal_PID" || true
exit $((failures > 0))
