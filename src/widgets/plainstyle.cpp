// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plainstyle.h"

#include <QIcon>

namespace latchkey {

int PlainStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons
        && !QIcon::hasThemeIcon(QStringLiteral("dialog-close")))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace latchkey
