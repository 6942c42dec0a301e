// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

/*
 * Overwrites every block of the heap when it is given back.
 *
 * A secret passes through buffers of Qt's, GLib's and libsecret's that nobody here can reach: of
 * the socket, the HTTP reply, JSON, D-Bus and text on its way to the screen. They all end in free()
 * and realloc(), and glibc lets a program put its own in place of these two. What it costs was too
 * little to be measured.
 *
 * Only in the program, not in a library: whoever links one gets to keep the usual heap. Sanitizers
 * have their own heap, and other systems other ways: there, Secret is all that is wiped.
 */
#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

#include <algorithm>
#include <cstring>
#include <malloc.h>

// Where glibc keeps its own under another name, for this purpose.
extern "C" void __libc_free(void *block);
extern "C" void *__libc_realloc(void *block, std::size_t size);

namespace {

/** From this size on glibc returns a block to the system at once (M_MMAP_THRESHOLD's maximum). */
constexpr std::size_t ownMapping = 4 * 1024 * 1024 * sizeof(long);

} // namespace

extern "C" void free(void *block) // NOLINT(readability-inconsistent-declaration-parameter-name)
{
    const std::size_t size = ::malloc_usable_size(block);
    if (size < ownMapping)
        ::explicit_bzero(block, size);
    __libc_free(block);
}

extern "C" void *realloc(void *block, std::size_t size)
{
    const std::size_t before = ::malloc_usable_size(block);
    if (before == 0 || before >= ownMapping)
        return __libc_realloc(block, size);
    if (size == 0) {
        std::free(block);
        return nullptr;
    }
    if (size <= before && size >= before / 2) {
        // Left as large as it is: the rest, cut off, would not come to free().
        ::explicit_bzero(static_cast<char *>(block) + size, before - size);
        return block;
    }
    void *const other = std::malloc(size);
    if (other) {
        std::memcpy(other, block, std::min(size, before));
        std::free(block);
    }
    return other;
}

#endif
