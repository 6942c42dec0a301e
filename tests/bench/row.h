// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QTextStream>

namespace latchkey {

/** Of the table: every run of Latchkey and of its baseline. */
struct Row {
    QString what;
    QString unit;
    QJsonArray subject;
    QJsonArray baseline;
    QString note;
};

inline void print(const Row &row)
{
    const QJsonObject object{
        {QStringLiteral("what"), row.what},       {QStringLiteral("unit"), row.unit},
        {QStringLiteral("subject"), row.subject}, {QStringLiteral("baseline"), row.baseline},
        {QStringLiteral("note"), row.note},
    };
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace latchkey
