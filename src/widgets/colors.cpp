// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace latchkey {

namespace {

/** `share` of `top`, the rest of `bottom`. */
QColor mixed(const QColor &top, const QColor &bottom, float share)
{
    const auto channel = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(channel(top.redF(), bottom.redF()),
                            channel(top.greenF(), bottom.greenF()),
                            channel(top.blueF(), bottom.blueF()));
}

/** The light that a channel gives (sRGB). Made once: lists ask for it in each row they draw. */
double linear(int channel)
{
    static const std::array<double, 256> all = [] {
        std::array<double, 256> made;
        for (std::size_t i = 0; i < made.size(); ++i) {
            const double value = static_cast<double>(i) / 255;
            made[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        }
        return made;
    }();
    return all[static_cast<std::size_t>(channel)];
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green())
           + 0.0722 * linear(color.blue());
}

double leastOn(const QPalette &palette)
{
    constexpr double enhanced = 7; // WCAG 2.1, 1.4.6
    return hasHighContrast(palette) ? enhanced : leastContrast;
}

QColor rawStatusColor(StatusGroup group, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const auto pick = [dark](QRgb onLight, QRgb onDark) { return QColor(dark ? onDark : onLight); };
    switch (group) {
    case StatusGroup::Running:
        return pick(0xff18794e, 0xff4cc38a);
    case StatusGroup::Starting:
        return pick(0xff0b68cb, 0xff6cb6ff);
    case StatusGroup::Stopping:
        return pick(0xff8a5300, 0xffe2a336);
    case StatusGroup::Failed:
        return pick(0xffc1272d, 0xffff8b82);
    case StatusGroup::Stopped:
    case StatusGroup::Gone:
    case StatusGroup::Unknown:
        break;
    }
    return quietText(palette);
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    constexpr double flare = 0.05;
    const double one = luminance(a) + flare;
    const double other = luminance(b) + flare;
    return std::max(one, other) / std::min(one, other);
}

QColor readableOn(const QColor &background, const QColor &color, double least)
{
    const QColor end = contrast(Qt::white, background) > contrast(Qt::black, background)
                           ? QColor(Qt::white)
                           : QColor(Qt::black);
    QColor result = color;
    for (int share = 1; share <= 20 && contrast(result, background) < least; ++share)
        result = mixed(end, color, 0.05F * static_cast<float>(share));
    return result;
}

bool hasHighContrast(const QPalette &palette)
{
    constexpr double nearlyBlackOnWhite = 17.5;
    return contrast(palette.color(QPalette::Text), palette.color(QPalette::Base))
           > nearlyBlackOnWhite;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightnessF()
           > palette.color(QPalette::Window).lightnessF();
}

QColor quietText(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor quiet = mixed(palette.color(QPalette::WindowText), window,
                               hasHighContrast(palette) ? 0.85F : 0.68F);
    const double least = leastOn(palette);
    return readableOn(palette.color(QPalette::Base), readableOn(window, quiet, least), least);
}

QColor selectedText(const QPalette &palette, QPalette::ColorGroup group)
{
    return readableOn(palette.color(group, QPalette::Highlight),
                      palette.color(group, QPalette::HighlightedText));
}

QColor statusColor(StatusGroup group, const QPalette &palette)
{
    const QColor color = rawStatusColor(group, palette);
    const double least = leastOn(palette);
    return readableOn(palette.color(QPalette::Base),
                      readableOn(statusTint(group, palette), color, least), least);
}

QColor statusTint(StatusGroup group, const QPalette &palette)
{
    constexpr float share = 0.12F;
    return mixed(rawStatusColor(group, palette), palette.color(QPalette::Base), share);
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base),
                 hasHighContrast(palette) ? 0.6F : 0.14F);
}

QColor handleColor(const QPalette &palette)
{
    constexpr double least = 3;
    const QColor window = palette.color(QPalette::Window);
    const float share = hasHighContrast(palette) ? 0.7F : 0.4F;
    return readableOn(window, mixed(palette.color(QPalette::WindowText), window, share), least);
}

QColor warningBackground(const QPalette &palette)
{
    return mixed(QColor(0xe5, 0x9a, 0x1b), palette.color(QPalette::Window), 0.22F);
}

} // namespace latchkey
