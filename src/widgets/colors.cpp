// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colors.h"

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

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightnessF()
           > palette.color(QPalette::Window).lightnessF();
}

QColor quietText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.72F);
}

QColor statusColor(StatusGroup group, const QPalette &palette)
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

QColor warningBackground(const QPalette &palette)
{
    return mixed(QColor(0xe5, 0x9a, 0x1b), palette.color(QPalette::Window), 0.22F);
}

} // namespace latchkey
