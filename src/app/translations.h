// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QCoreApplication;
class QTranslator;

namespace latchkey {

/**
 * The language of the program. It can be changed at any time: Qt then tells every widget, and the
 * default QLocale and the direction of the layout follow.
 */
class Translations {
public:
    /** Nothing is installed before use(). `app` must outlive this. */
    explicit Translations(QCoreApplication &app);
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /**
     * Installs the program's and Qt's own texts in this one of languages(); where it is empty or
     * none of them, in the desktop's. English has a file, too, for its plural forms.
     */
    void use(const QString &language);

private:
    void install(std::unique_ptr<QTranslator> &place, std::unique_ptr<QTranslator> translator);

    QCoreApplication &m_app;
    std::unique_ptr<QTranslator> m_qt;
    std::unique_ptr<QTranslator> m_own;
    QString m_language;
};

} // namespace latchkey
