// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <memory>

namespace latchkey {

/**
 * A text that opens something: a token, a password.
 *
 * Copies share one buffer, which is overwritten when the last of them goes. The text leaves only
 * through reveal() and revealUtf8(), whose results are ordinary copies: keep those short-lived.
 * Debug output and test failures show "<secret>".
 */
class Secret {
public:
    Secret() = default;
    explicit Secret(const QString &text);
    static Secret fromUtf8(const QByteArray &bytes);

    bool isEmpty() const { return !m_buffer; }
    /** A deep copy; detached from the buffer that will be wiped. */
    QString reveal() const;
    QByteArray revealUtf8() const;

    friend bool operator==(const Secret &a, const Secret &b) { return a.reveal() == b.reveal(); }

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug debug, const Secret &secret);

/** The same number of dots for every secret, so that not even the length shows. */
QString mask();

/**
 * True where a key's name says that its value is a secret (password, passwd, pwd, secret, token,
 * key, credential; any case, anywhere in the name). The provider's API page is the source of the
 * list.
 */
bool smellsOfSecret(const QString &key);

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::Secret)
