# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The package for Debian: `cpack -G DEB`. To be included after install.cmake.
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

set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/debian.cmake")

include(CPack)
