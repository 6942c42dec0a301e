// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace latchkey {

/** Every text in English with accents, in brackets and a third longer: what is cut off lacks its
 * bracket, and what was never meant to be translated has none. */
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    explicit PseudoTranslator(QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText,
                      const char *disambiguation = nullptr, int n = -1) const override;

private:
    /** For the plural forms. */
    QTranslator m_english;
};

} // namespace latchkey
