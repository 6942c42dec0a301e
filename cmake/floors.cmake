# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of this project is compiled with. Linked privately, so that nothing leaks out.
add_library(latchkey_flags INTERFACE)
target_compile_features(latchkey_flags INTERFACE cxx_std_20)
target_include_directories(latchkey_flags INTERFACE "${PROJECT_SOURCE_DIR}/src")
target_compile_definitions(latchkey_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_JAVA_STYLE_ITERATORS QT_STRICT_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(WIN32)
    # windows.h would have min and max as macros.
    target_compile_definitions(latchkey_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
endif()
if(NOT MSVC)
    target_compile_options(latchkey_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual)
    # What runs once for a click is as quick when it is small, and all of it is in memory as long as
    # the window is open. latchkey_prefer_speed() is for the rest.
    target_compile_options(latchkey_flags INTERFACE $<$<CONFIG:Release>:-Os>)
    if(UNIX AND NOT APPLE)
        # Of a file of which one function is needed, the plugin with the connections has no more.
        target_compile_options(latchkey_flags INTERFACE $<$<CONFIG:Release>:-ffunction-sections>)
        target_link_options(latchkey_flags INTERFACE $<$<CONFIG:Release>:-Wl,--gc-sections>)
    endif()
    if(LATCHKEY_WERROR)
        target_compile_options(latchkey_flags INTERFACE -Werror)
    endif()
    if(LATCHKEY_SANITIZE)
        target_compile_options(latchkey_flags INTERFACE
            -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
        target_link_options(latchkey_flags INTERFACE -fsanitize=address,undefined)
    endif()
    if(LATCHKEY_FUZZ)
        # Clang's -Wconversion is about signs, too, which GCC's is not.
        target_compile_options(latchkey_flags INTERFACE
            -fsanitize=fuzzer-no-link -Wno-sign-conversion)
    endif()
endif()

# latchkey_floor(<name> LIBS <targets...>): a folder of src/ as a static library that links only
# what it is given here, so that an include from a floor it may not know does not compile.
# PRECOMPILE names the Qt headers that are read once for all of its files; ./dev lint reads each file
# without them, so that none comes to rely on it.
function(latchkey_floor name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS;PRIVATE_LIBS;PRECOMPILE")
    qt_add_library(latchkey_${name} STATIC ${arg_SOURCES})
    target_link_libraries(latchkey_${name} PUBLIC ${arg_LIBS} PRIVATE latchkey_flags ${arg_PRIVATE_LIBS})
    target_precompile_headers(latchkey_${name} PRIVATE ${arg_PRECOMPILE})
endfunction()

# latchkey_prefer_speed(<sources...>): what runs for each of 100,000 instances. In the folder of the
# target that they are of.
function(latchkey_prefer_speed)
    if(MSVC OR NOT CMAKE_BUILD_TYPE STREQUAL "Release")
        return()
    endif()
    set_property(SOURCE ${ARGN} APPEND PROPERTY COMPILE_OPTIONS -O2)
    # Headers compiled to be small are refused.
    set_property(SOURCE ${ARGN} PROPERTY SKIP_PRECOMPILE_HEADERS ON)
endfunction()
