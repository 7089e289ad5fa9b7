# Completion of Warta's programs in fish. What can stand where is asked of the programs themselves
# (PROGRAM --complete WORD...), so that nothing here can fall behind them.

function __warta_complete
    set -l words (commandline -opc)
    set -l written (commandline -ct)
    # A quotation may be open.
    set -l word (string unescape -- $written; or string unescape -- $written\'; or string unescape -- $written\")
    set -l before (string match -r -- '^--[^=]*=' "$word")
    for line in ($words[1] --complete $words[2..-1] "$word" 2>/dev/null)
        switch $line
            case \tfiles
                __fish_complete_path (string replace -- "$before" '' "$word") | string replace -r '^' -- "$before"
            case \tdirectories
                __fish_complete_directories (string replace -- "$before" '' "$word") | string replace -r '^' -- "$before"
            case '*'
                echo $line
        end
    end
end

for program in warta-indexer warta-searcher warta-generate
    complete -c $program -f -a '(__warta_complete)'
end
