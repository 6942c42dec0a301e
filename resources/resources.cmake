# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The drawings of icons/ as pictures that the program replays. For another system than this one, the
# recorder is one that was built here before.
set(LATCHKEY_RECORDER "" CACHE FILEPATH "The program that records icons, when building for another system")
if(CMAKE_CROSSCOMPILING)
    add_executable(latchkey-recorder IMPORTED)
    set_target_properties(latchkey-recorder PROPERTIES IMPORTED_LOCATION "${LATCHKEY_RECORDER}")
else()
    qt_add_executable(latchkey-recorder "${CMAKE_CURRENT_LIST_DIR}/icons/record.cpp")
    target_link_libraries(latchkey-recorder PRIVATE latchkey_flags Qt6::Gui Qt6::Svg)
    set_target_properties(latchkey-recorder PROPERTIES MACOSX_BUNDLE OFF WIN32_EXECUTABLE OFF
        RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/resources")
endif()

# latchkey_add_icons(<target>): the program's icon as :/icons/io.github.latchkey.Latchkey.picture and those of its buttons
# and states as :/icons/ui/<name>.picture.
function(latchkey_add_icons target)
    set(base "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/icons")
    set(recorded "${CMAKE_CURRENT_BINARY_DIR}/icons")
    file(MAKE_DIRECTORY "${recorded}/ui")
    file(GLOB drawings CONFIGURE_DEPENDS "${base}/ui/*.svg")
    list(TRANSFORM drawings REPLACE "^.*/(.*)\\.svg$" "${recorded}/ui/\\1.picture" OUTPUT_VARIABLE pictures)
    add_custom_command(OUTPUT ${pictures}
        COMMAND latchkey-recorder "${recorded}/ui" ${drawings}
        DEPENDS latchkey-recorder ${drawings} VERBATIM)
    set(program "${recorded}/io.github.latchkey.Latchkey.picture")
    add_custom_command(OUTPUT "${program}"
        COMMAND latchkey-recorder "${recorded}" "${base}/io.github.latchkey.Latchkey.svg"
        DEPENDS latchkey-recorder "${base}/io.github.latchkey.Latchkey.svg" VERBATIM)
    # Compressed they would be smaller by less than what unpacking them takes of memory.
    qt_add_resources(${target} "icons" OPTIONS --no-compress PREFIX "/icons" BASE "${recorded}" FILES "${program}" ${pictures})
endfunction()
