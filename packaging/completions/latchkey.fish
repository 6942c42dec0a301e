# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
complete -c latchkey -f
complete -c latchkey -l demo -d "Look around with sample data"
complete -c latchkey -l instance -x -d "Show the instance with this ID"
complete -c latchkey -l refresh -d "Ask the provider anew"
complete -c latchkey -s h -l help -d "Show the help"
complete -c latchkey -s v -l version -d "Show the version"
