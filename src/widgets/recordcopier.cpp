// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recordcopier.h"

#include "fleet/session.h"
#include "secrets/clipboard.h"

namespace latchkey {

QString title(RecordFormat format)
{
    switch (format) {
    case RecordFormat::Text:
        return RecordCopier::tr("Text");
    case RecordFormat::Json:
        return RecordCopier::tr("JSON");
    case RecordFormat::Markdown:
        return RecordCopier::tr("Markdown");
    }
    Q_UNREACHABLE();
}

RecordCopier::RecordCopier(const Session &session, GuardedClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clipboard(clipboard)
{
}

void RecordCopier::copy(RecordFormat format, Secrets secrets)
{
    if (!m_session.record().instance()) {
        Q_EMIT notCopied(tr("There is no record yet to copy from."));
        return;
    }
    const QString text = textOf(format, secrets);
    if (secrets == Secrets::LeftOut) {
        m_clipboard.copy(text);
        Q_EMIT copied(tr("Record"));
    } else if (!m_clipboard.copySecret(Secret(text), tr("Record with passwords"))) {
        Q_EMIT notCopied(tr("Nothing was copied: the desktop did not take it. Click into the "
                            "window and try again."));
    }
}

void RecordCopier::copyCurl()
{
    const auto &account = m_session.account();
    const QString command =
        account ? curlCommand(account->apiUrl, m_session.selectedId()) : QString();
    if (command.isEmpty()) {
        Q_EMIT notCopied(tr("There is no record yet to copy from."));
        return;
    }
    m_clipboard.copy(command);
    Q_EMIT copied(tr("curl command"));
}

QString RecordCopier::textOf(RecordFormat format, Secrets secrets) const
{
    const Instance instance = *m_session.record().withUserName();
    switch (format) {
    case RecordFormat::Text:
        return recordText(instance, m_session.locale(), m_session.now(), secrets);
    case RecordFormat::Json:
        return recordJson(instance, secrets);
    case RecordFormat::Markdown:
        return recordMarkdown(instance, m_session.locale(), m_session.now(), secrets);
    }
    Q_UNREACHABLE();
}

} // namespace latchkey
