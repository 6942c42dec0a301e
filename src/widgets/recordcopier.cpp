// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recordcopier.h"

#include "fleet/session.h"
#include "secrets/clipboard.h"
#include "widgets/recordview.h"

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

bool RecordCopier::hasRecord()
{
    const bool isThere = m_session.record().instance().has_value();
    if (!isThere)
        Q_EMIT notCopied(tr("There is no record yet to copy from."));
    return isThere;
}

void RecordCopier::copy(RecordFormat format)
{
    if (!hasRecord())
        return;
    m_clipboard.copy(textOf(format, Secrets::LeftOut));
    Q_EMIT copied(tr("Record"));
}

void RecordCopier::copyWithSecrets(RecordFormat format, const QString &id)
{
    if (!hasRecord())
        return;
    if (id != m_session.selectedId()) {
        Q_EMIT notCopied(tr("There is no record yet to copy from."));
        return;
    }
    if (!m_session.record().secretsKnown()) {
        Q_EMIT notCopied(RecordView::tr("Passwords are not kept on this computer; this one comes "
                                        "with the next refresh."));
        return;
    }
    if (!m_clipboard.copySecret(Secret(textOf(format, Secrets::Included)),
                                tr("Record with passwords"))) {
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
