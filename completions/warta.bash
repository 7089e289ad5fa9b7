# Completion of Warta's programs in bash.
#
# What can stand where is asked of the programs themselves (PROGRAM --complete WORD...), so that nothing here can
# fall behind them. Here words are taken out of the shell's quotation, and completions put into it.

# Takes a line up to the cursor apart as the shell does. Sets words; quote, the mark that is open at the end, or
# nothing; and kept, how many characters of the last word stand before what readline replaces.
_warta_read_words() {
  local line=$1 word='' in_word='' char i
  words=() quote='' kept=0
  for ((i = 0; i < ${#line}; i++)); do
    char=${line:i:1}
    if [[ $quote && $char == "$quote" ]]; then
      quote='' kept=${#word}
    elif [[ $quote != "'" && $char == \\ ]] && { [[ ! $quote ]] || [[ ${line:i+1:1} == [\"\$\`\\] ]]; }; then
      i=$((i + 1))
      word+=${line:i:1} in_word=yes
    elif [[ ! $quote && $char == [\"\'] ]]; then
      quote=$char kept=${#word} in_word=yes
    elif [[ ! $quote && $char == [[:blank:]] ]]; then
      if [[ $in_word ]]; then words+=("$word"); fi
      word='' in_word='' kept=0
    else
      word+=$char in_word=yes
      if [[ ! $quote && $COMP_WORDBREAKS == *"$char"* ]]; then kept=${#word}; fi
    fi
  done
  words+=("$word")
}

# Sets quoted to the text as it must stand behind what is kept, within the quotation that is open.
_warta_quote() {
  local text=$1 special char i
  case $quote in
    \') special="'" ;;
    \") special='["$`\\]' ;;
    *) special='[^[:alnum:]_.,:=/@%+-]' ;;
  esac
  quoted=''
  for ((i = 0; i < ${#text}; i++)); do
    char=${text:i:1}
    if [[ $char != $special || ! $quote && $char > $'\x7f' ]]; then
      quoted+=$char
    elif [[ $quote == "'" ]]; then
      quoted+="'\\''"
    else
      quoted+=\\$char
    fi
  done
}

_warta() {
  local words quote kept quoted line last
  COMPREPLY=()
  _warta_read_words "${COMP_LINE:0:COMP_POINT}"
  last=$((${#words[@]} - 1))
  if [[ ${words[last]} == *[\<\>]* || ${words[last - 1]} =~ ^[0-9]*[\<\>\&]+$ ]]; then
    compopt -o default  # the shell's own: where output goes to
    return
  fi
  while IFS= read -r line; do
    case $line in
      $'\tfiles') compopt -o default ;;
      $'\tdirectories') compopt -o dirnames ;;
      *)
        line=${line%%$'\t'*}
        _warta_quote "${line:kept}"
        COMPREPLY+=("$quoted")
        ;;
    esac
  done < <("${words[0]/#\~\//$HOME/}" --complete "${words[@]:1}" 2>/dev/null)
  # What goes on without a blank: fields, and the parts of --map.
  if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *[:=] ]]; then compopt -o nospace; fi
}

complete -F _warta warta-indexer warta-searcher warta-generate
