// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace latchkey {

/** What the desktop says of how its programs should look. */
struct DesktopAppearance {
    /** Nothing where it does not say. */
    std::optional<bool> isDark;
    bool hasHighContrast = false;
    bool hasReducedMotion = false;

    friend bool operator==(const DesktopAppearance &, const DesktopAppearance &) = default;
};

} // namespace latchkey
