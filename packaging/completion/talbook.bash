# bash completion of talbook
_talbook() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    if [[ $previous == --lang ]]; then
        mapfile -t COMPREPLY < <(compgen -W 'en ru' -- "$current")
    elif [[ $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--lang --as-of --screenshots --size --help --version' -- "$current")
    else
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -X '!*.talbook' -- "$current"; compgen -d -- "$current")
    fi
}
complete -F _talbook talbook
