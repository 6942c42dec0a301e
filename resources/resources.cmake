# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# latchkey_add_icons(<target>): the program's icon as :/icons/io.github.latchkey.Latchkey.svg and
# those of its buttons and states as :/icons/ui/<name>.svg.
function(latchkey_add_icons target)
    set(base "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/icons")
    file(GLOB files CONFIGURE_DEPENDS "${base}/ui/*.svg")
    qt_add_resources(${target} "icons"
        PREFIX "/icons"
        BASE "${base}"
        FILES "${base}/io.github.latchkey.Latchkey.svg" ${files})
endfunction()
