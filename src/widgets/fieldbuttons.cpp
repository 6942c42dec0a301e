// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fieldbuttons.h"

#include "widgets/icons.h"
#include "widgets/literal.h"

#include <QCoreApplication>
#include <QToolButton>

namespace latchkey {

namespace {

/** The translation context of this file. */
struct FieldButtons {
    Q_DECLARE_TR_FUNCTIONS(FieldButtons)
};

void dress(QToolButton &button, const QString &iconName, const QString &name)
{
    button.setIcon(icon(iconName));
    button.setToolTip(literalToolTip(name));
    button.setAccessibleName(name);
    button.setAutoRaise(true);
    button.setFocusPolicy(Qt::StrongFocus);
}

} // namespace

QString copyText(const QString &label)
{
    return FieldButtons::tr("Copy %1").arg(label);
}

void dressCopyButton(QToolButton &button, const QString &label)
{
    dress(button, QStringLiteral("copy"), copyText(label));
}

void dressShowButton(QToolButton &button, const QString &label, bool isRevealed)
{
    if (isRevealed)
        dress(button, QStringLiteral("eye-off"), FieldButtons::tr("Hide %1").arg(label));
    else
        dress(button, QStringLiteral("eye"), FieldButtons::tr("Show %1").arg(label));
}

void dressEditButton(QToolButton &button, const QString &label)
{
    dress(button, QStringLiteral("pencil"), FieldButtons::tr("Change %1").arg(label));
}

} // namespace latchkey
