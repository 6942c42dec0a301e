// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyringprompt.h"

#include <QProcess>
#include <QStringList>

namespace latchkey {

static QByteArray xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

bool isPromptShown()
{
    const QByteArray prompt = xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                       QStringLiteral("--class"), QStringLiteral("gcr")});
    return !prompt.isEmpty() && xdotool({QStringLiteral("getwindowfocus")}) == prompt;
}

void answerPrompt(const QString &password)
{
    xdotool({QStringLiteral("type"), password});
    xdotool({QStringLiteral("key"), QStringLiteral("Return")});
}

void dismissPrompt()
{
    xdotool({QStringLiteral("key"), QStringLiteral("Escape")});
}

} // namespace latchkey
