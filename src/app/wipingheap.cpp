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

// Under these names glibc keeps its own, for this purpose.
extern "C" void freeOfLibc(void *block) __asm__("__libc_free");
extern "C" void *reallocOfLibc(void *block, std::size_t size) __asm__("__libc_realloc");

namespace {

/** From this size on glibc returns a block to the system at once (M_MMAP_THRESHOLD's maximum). */
constexpr std::size_t ownMapping = 4 * 1024 * 1024 * sizeof(long);

} // namespace

// Everyone's, whatever the rest of the program hides: clang would hide these two as well.
#pragma GCC visibility push(default)
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name): glibc's names are reserved.
extern "C" void free(void *block)
{
    const std::size_t size = ::malloc_usable_size(block);
    if (size < ownMapping)
        ::explicit_bzero(block, size);
    freeOfLibc(block);
}

extern "C" void *realloc(void *block, std::size_t size)
{
    const std::size_t before = ::malloc_usable_size(block);
    if (before == 0 || before >= ownMapping)
        return reallocOfLibc(block, size);
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
// NOLINTEND(readability-inconsistent-declaration-parameter-name)
#pragma GCC visibility pop

#endif
