# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The packages that CPack makes: `cpack -G DEB`, `cpack -G RPM`. To be included after install.cmake.
set(CPACK_PACKAGE_NAME latchkey)
set(CPACK_PACKAGE_VENDOR "The Latchkey authors")
set(CPACK_PACKAGE_CONTACT "The Latchkey authors <latchkey@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "viewer for rented GPU machines")
set(CPACK_PACKAGE_DESCRIPTION
"Latchkey shows the machines that you rent by the hour from Nebula Block:
whether they run, what they cost, and the address, user name and password to
log in with, each copied with one click.

Passwords stay hidden until they are asked for and leave the clipboard by
themselves; access tokens are kept in the desktop's keyring.")
set(CPACK_STRIP_FILES ON)
# Folders are not as the umask of whoever makes the package would have them.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
# Gives way to a package of the same version made by Debian itself.
set(CPACK_DEBIAN_PACKAGE_RELEASE 0latchkey1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${PROJECT_HOMEPAGE_URL}")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no linked library tells: QtKeychain loads libsecret when it is there, the times of the
# provider need the time zones, and its certificate needs the authorities.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, tzdata, ca-certificates, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-wayland, qt6-translations-l10n, gnome-keyring | kwalletmanager | keepassxc, fonts-dejavu-core")

set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/staging.cmake")

# Named by what is in them, so that Fedora and openSUSE both find them under their own names.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND CC0-1.0 AND ISC AND MIT")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_PACKAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_RPM_PACKAGE_SUMMARY "Viewer for rented GPU machines")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_REQUIRES "libsecret-1.so.0()(64bit), hicolor-icon-theme")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1 /usr/share/doc
    /usr/share/icons /usr/share/icons/hicolor /usr/share/bash-completion
    /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/site-functions
    /usr/share/fish /usr/share/fish/vendor_completions.d)
foreach(size scalable 16x16 24x24 32x32 48x48 64x64 128x128 256x256 512x512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
         /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
endforeach()
foreach(language ar de es fr it ja ko pl pt_BR tr uk zh_CN)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
         /usr/share/man/${language} /usr/share/man/${language}/man1)
endforeach()
# The same bytes from the same commit: SOURCE_DATE_EPOCH for every time, and no name of a machine.
set(CPACK_RPM_SPEC_MORE_DEFINE
"%define _buildhost latchkey
%define packager ${CPACK_PACKAGE_CONTACT}
%define _build_id_links none
%define clamp_mtime_to_source_date_epoch 1
%define use_source_date_epoch_as_buildtime 1
%define _binary_payload w19.zstdio")
set(CPACK_RPM_CHANGELOG_FILE "${CMAKE_CURRENT_LIST_DIR}/changelog.rpm")

# A disk image for macOS; signing and notarisation come after it (docs/packaging.md).
set(CPACK_DMG_VOLUME_NAME Latchkey)
if(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_PACKAGE_FILE_NAME "Latchkey-${PROJECT_VERSION}-macos")
endif()

include(CPack)
