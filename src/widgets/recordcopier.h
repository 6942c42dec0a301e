// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/takealong.h"

#include <QMetaType>
#include <QObject>

namespace latchkey {

class GuardedClipboard;
class Session;

/** What a whole record is copied as. */
enum class RecordFormat { Text, Json, Markdown };

/** The format's name in the user's language. */
QString title(RecordFormat format);

/** Puts the whole record in view on the clipboard. */
class RecordCopier : public QObject {
    Q_OBJECT

public:
    /** Both must outlive this. */
    RecordCopier(const Session &session, GuardedClipboard &clipboard, QObject *parent = nullptr);

    void copy(RecordFormat format);
    /** The same with secrets, the guarded way: it is cleared like a password. Nothing is copied
     * where another instance than `id` is in view by now, or its secrets are not known. */
    void copyWithSecrets(RecordFormat format, const QString &id);
    /** The line that asks the provider for the record; the token is a variable of the shell. */
    void copyCurl();

Q_SIGNALS:
    void copied(const QString &what);
    /** `why` is a sentence for the user. */
    void notCopied(const QString &why);

private:
    bool hasRecord();
    QString textOf(RecordFormat format, Secrets secrets) const;

    const Session &m_session;
    GuardedClipboard &m_clipboard;
};

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::RecordFormat)
