// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/torturereport.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace latchkey {

namespace {

qint64 statusValue(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

} // namespace

void reportTorture(const TortureLine &line)
{
    QFile file(qEnvironmentVariable("LATCHKEY_TORTURE_REPORT"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::Append))
        return;
    QJsonObject object{{QStringLiteral("name"), line.name},
                       {QStringLiteral("tried"), line.tried},
                       {QStringLiteral("passed"), line.passed}};
    const auto add = [&object](const QString &key, const std::optional<qint64> &value) {
        if (value)
            object.insert(key, *value);
    };
    add(QStringLiteral("requests"), line.requests);
    add(QStringLiteral("peak_kib"), line.peakKib);
    add(QStringLiteral("block_ms"), line.blockMs);
    if (!line.note.isEmpty())
        object.insert(QStringLiteral("note"), line.note);
    file.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

qint64 peakKib()
{
    return statusValue("VmHWM");
}

qint64 residentKib()
{
    return statusValue("VmRSS");
}

qint64 openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
}

} // namespace latchkey
