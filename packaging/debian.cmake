# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack over the staged files: Debian wants its change log there, and that and the manual
# page compressed, which a plain installation does without.
set(share "${CPACK_TEMPORARY_DIRECTORY}/usr/share")
set(changelog "${share}/doc/latchkey/changelog.Debian")
configure_file("${CMAKE_CURRENT_LIST_DIR}/changelog" "${changelog}" COPYONLY)

file(GLOB manuals "${share}/man/man1/*" "${share}/man/*/man1/*")
foreach(file "${changelog}" ${manuals})
    execute_process(COMMAND gzip -9n "${file}" COMMAND_ERROR_IS_FATAL ANY)
    file(CHMOD "${file}.gz" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endforeach()

# CPack makes folders with the permissions that the umask of whoever runs it leaves.
file(CHMOD_RECURSE "${CPACK_TEMPORARY_DIRECTORY}/usr" DIRECTORY_PERMISSIONS
     OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
