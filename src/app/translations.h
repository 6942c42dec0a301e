// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace latchkey {

/**
 * Installs the program's and Qt's own texts in the language of QLocale(), English where there is
 * none: English has a file, too, for its plural forms. The translators belong to `app`.
 */
void installTranslations(QCoreApplication &app);

} // namespace latchkey
