# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
_latchkey()
{
    COMPREPLY=()
    # After this one comes an ID, which only the provider knows.
    [[ $3 == --instance ]] && return
    [[ $2 == -* ]] || return
    mapfile -t COMPREPLY < <(compgen -W "--demo --help --instance --refresh --version" -- "$2")
}
complete -F _latchkey latchkey
