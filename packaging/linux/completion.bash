# Completion of untie's verbs and options, read from what the program itself tells of them.

_untie()
{
    local cur prev words cword
    _init_completion || return
    local told verb=${words[1]}
    told=$("${words[0]}" --help 2>/dev/null | sed -n 's/^  untie //p')
    if [[ $cword -eq 1 ]]; then
        COMPREPLY=($(compgen -W "$(grep -o '^[a-z][a-z]*' <<<"$told") --demo --language --help --version" -- "$cur"))
        [[ $cur == -* ]] || compopt -o plusdirs
        return
    fi
    told=$(grep "^$verb " <<<"$told")
    # What the words of a choice are stands behind the option: "--as open|csv".
    local choice
    choice=$(grep -o -e "$prev [a-z0-9-]*|[a-z0-9|-]*" <<<"$told" | head -1 | cut -d' ' -f2 | tr '|' ' ')
    if [[ $prev == --* && -n $choice ]]; then
        COMPREPLY=($(compgen -W "$choice" -- "$cur"))
    elif [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$(grep -o -e '--[a-z-]*' <<<"$told" | sort -u) --help" -- "$cur"))
    else
        _filedir
    fi
} && complete -F _untie untie
