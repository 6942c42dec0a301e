// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palettes.h"

namespace latchkey {

namespace {

/** What a palette is made of; the shades of frames are Qt's to derive. */
struct Colors {
    QRgb window;
    QRgb base;
    QRgb button;
    QRgb text;
    QRgb quiet;
    QRgb disabled;
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
};

constexpr Colors light{0xfff3f4f6, 0xffffffff, 0xffeceef1, 0xff1a1d21, 0xff5a6169,
                       0xff8b9199, 0xff1f64b4, 0xffffffff, 0xff1a5ba6};
constexpr Colors dark{0xff26292d, 0xff1c1e21, 0xff34383d, 0xffe7e9ec, 0xffa3a9b1,
                      0xff767d86, 0xff2f6cb0, 0xffffffff, 0xff7cbcff};
constexpr Colors lightContrast{0xffffffff, 0xffffffff, 0xfff0f0f0, 0xff000000, 0xff2b2b2b,
                               0xff5c5c5c, 0xff00307d, 0xffffffff, 0xff00307d};
constexpr Colors darkContrast{0xff161616, 0xff000000, 0xff3a3a3a, 0xffffffff, 0xffdcdcdc,
                              0xff9b9b9b, 0xffffd94a, 0xff000000, 0xffffe27a};

QPalette made(const Colors &colors)
{
    QPalette palette(QColor(colors.button), QColor(colors.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor(color));
    };
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.window);
    set(QPalette::Highlight, colors.highlight);
    set(QPalette::HighlightedText, colors.highlightedText);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.link);
    set(QPalette::ToolTipBase, colors.base);
    set(QPalette::ToolTipText, colors.text);
    set(QPalette::PlaceholderText, colors.quiet);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        set(role, colors.text);
        palette.setColor(QPalette::Disabled, role, QColor(colors.disabled));
    }
    return palette;
}

} // namespace

QPalette ownPalette(bool isDark, bool hasHighContrast)
{
    if (hasHighContrast)
        return made(isDark ? darkContrast : lightContrast);
    return made(isDark ? dark : light);
}

} // namespace latchkey
