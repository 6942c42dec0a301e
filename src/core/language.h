// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace latchkey {

/** The languages that there are texts in, "de" or "pt_BR", English first, the others by their own
 * names. In debug builds also pseudoLanguage(). */
QStringList languages();

/** English with accents and a third longer, to find what is cut off or was never translated. */
QString pseudoLanguage();

/** What its speakers call it: "Deutsch". */
QString nativeName(const QString &language);

/** The one of languages() that comes first among what the user of `locale` reads, else "en". */
QString languageFor(const QLocale &locale);

/**
 * What numbers, money and dates are written by for who chose `language`, empty for the desktop's:
 * the desktop's own locale where that is of this language, because it knows the country.
 */
QLocale localeFor(const QString &language, const QLocale &desktop);

} // namespace latchkey
