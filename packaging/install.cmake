# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Puts the program and what a desktop wants to know of it where freedesktop.org expects them.
# To be included once the target latchkey exists.
include(GNUInstallDirs)

set(LATCHKEY_ZSH_FOLDER zsh/site-functions CACHE STRING "Where completions for zsh go, in share")
set(latchkey_id io.github.latchkey.Latchkey)
set(latchkey_icons "${PROJECT_SOURCE_DIR}/resources/icons")

if(WIN32)
    # Beside its libraries, which packaging/windows/build puts there.
    set(CMAKE_INSTALL_BINDIR .)
endif()
install(TARGETS latchkey RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" BUNDLE DESTINATION .)
if(TARGET latchkey-connections)
    install(TARGETS latchkey-connections LIBRARY DESTINATION "${LATCHKEY_PLUGIN_FOLDER}")
endif()
if(APPLE)
    # Qt and what it stands on, into the bundle.
    qt_generate_deploy_app_script(TARGET latchkey OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT "${deploy}")
    return()
endif()
if(WIN32)
    return()
endif()
install(FILES "${CMAKE_CURRENT_LIST_DIR}/${latchkey_id}.desktop"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${CMAKE_CURRENT_LIST_DIR}/${latchkey_id}.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
file(GLOB translated_manuals CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/man/*/latchkey.1")
foreach(manual IN LISTS translated_manuals)
    cmake_path(GET manual PARENT_PATH language)
    cmake_path(GET language FILENAME language)
    install(FILES "${manual}" DESTINATION "${CMAKE_INSTALL_MANDIR}/${language}/man1")
endforeach()
install(FILES "${CMAKE_CURRENT_LIST_DIR}/man/latchkey.1"
        DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${CMAKE_CURRENT_LIST_DIR}/completions/latchkey.bash"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME latchkey)
install(FILES "${CMAKE_CURRENT_LIST_DIR}/completions/_latchkey"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/${LATCHKEY_ZSH_FOLDER}")
install(FILES "${CMAKE_CURRENT_LIST_DIR}/completions/latchkey.fish"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
install(FILES "${CMAKE_CURRENT_LIST_DIR}/copyright"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/latchkey")
install(FILES "${latchkey_icons}/${latchkey_id}.svg"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
foreach(size 16 24 32 48 64 128 256 512)
    install(FILES "${latchkey_icons}/app/${size}.png"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps"
            RENAME "${latchkey_id}.png")
endforeach()
