# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack over the files of each package. Manual pages are compressed, as distributions want them,
# which a plain installation does without; Debian wants its change log as well.
set(share "${CPACK_TEMPORARY_DIRECTORY}/usr/share")
file(GLOB texts "${share}/man/man1/*" "${share}/man/*/man1/*")
if(CPACK_GENERATOR STREQUAL "DEB")
    set(changelog "${share}/doc/latchkey/changelog.Debian")
    configure_file("${CMAKE_CURRENT_LIST_DIR}/changelog" "${changelog}" COPYONLY)
    list(APPEND texts "${changelog}")
endif()

foreach(file IN LISTS texts)
    execute_process(COMMAND gzip -9n "${file}" COMMAND_ERROR_IS_FATAL ANY)
    file(CHMOD "${file}.gz" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endforeach()

# RPM finds out what a library needs only where it may be executed, as libraries there may.
if(CPACK_GENERATOR STREQUAL "RPM")
    file(GLOB plugins "${CPACK_TEMPORARY_DIRECTORY}/usr/lib/latchkey/plugins/*")
    file(CHMOD ${plugins} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
         GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
endif()

# CPack makes folders with the permissions that the umask of whoever runs it leaves.
file(CHMOD_RECURSE "${CPACK_TEMPORARY_DIRECTORY}/usr" DIRECTORY_PERMISSIONS
     OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# A file keeps the time of its checkout, which is another one elsewhere.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}/usr"
                            -exec touch --no-dereference --date "@$ENV{SOURCE_DATE_EPOCH}" {} +
                    COMMAND_ERROR_IS_FATAL ANY)
endif()
