// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/aboutbox.h"

#include "core/version.h"
#include "widgets/icons.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace latchkey {

namespace {

/** The translation context of this file. */
struct AboutBox {
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

/** What the program is made of, a line each with its SPDX licence; packaging/copyright has the
 * texts.
 */
QString parts()
{
    return QStringLiteral("Latchkey %1: GPL-3.0-or-later\n"
                          "Qt %2: LGPL-3.0-only\n"
                          "QtKeychain: BSD-3-Clause\n"
                          "tl::expected: CC0-1.0\n"
                          "RapidJSON: MIT\n"
                          "Lucide: ISC AND MIT")
        .arg(version(), QString::fromLatin1(qVersion()));
}

} // namespace

QMessageBox *aboutBox(QWidget *parent)
{
    const QString whole =
        commit().isEmpty() ? version() : QStringLiteral("%1 (%2)").arg(version(), commit());
    auto *about =
        new QMessageBox(QMessageBox::NoIcon, AboutBox::tr("About Latchkey"),
                        AboutBox::tr("Latchkey %1").arg(whole), QMessageBox::Close, parent);
    about->setIconPixmap(programIcon().pixmap(64, 64));
    about->setInformativeText(
        AboutBox::tr("Shows your rented GPU machines and how to get in. Free software under the "
                     "GNU General Public License, version 3 or later. Icons by Lucide (ISC "
                     "licence). Made with Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    about->setDetailedText(parts());
    return about;
}

} // namespace latchkey
