// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace latchkey {

/** X11's selections as another program (xclip) sees and fills them. */
namespace selections {

inline QString clipboard()
{
    return QStringLiteral("clipboard");
}
inline QString primary()
{
    return QStringLiteral("primary");
}

inline QByteArray xclip(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral("xclip"), arguments);
    process.write(input);
    process.closeWriteChannel();
    // It may ask this program, so this program's events have to go on.
    const bool hasEnded =
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; });
    if (!hasEnded)
        process.kill();
    return process.readAllStandardOutput();
}

/** What is on it, empty where nothing is. */
inline QByteArray read(const QString &selection,
                       const QString &target = QStringLiteral("UTF8_STRING"))
{
    return xclip({QStringLiteral("-out"), QStringLiteral("-selection"), selection,
                  QStringLiteral("-target"), target});
}

/** The types it is offered as. */
inline QList<QByteArray> targets(const QString &selection)
{
    return read(selection, QStringLiteral("TARGETS")).split('\n');
}

inline void write(const QString &selection, const QByteArray &text)
{
    // Until this program has heard of it, X would take its own next copy for an older one.
    QSignalSpy heard(QGuiApplication::clipboard(), selection == clipboard()
                                                       ? &QClipboard::dataChanged
                                                       : &QClipboard::selectionChanged);
    const auto isHeard = [&heard] { return !heard.isEmpty(); };
    xclip({QStringLiteral("-in"), QStringLiteral("-selection"), selection}, text);
    QVERIFY(QTest::qWaitFor(isHeard));
}

/** Whether clipboard managers are asked not to keep what is on the clipboard. */
inline bool isHinted()
{
    return targets(clipboard()).contains("x-kde-passwordManagerHint");
}

} // namespace selections

} // namespace latchkey
