// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instance.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QTimeZone>

#include <utility>

/** Records to fill the models with, and ways to look at what came of them. */
namespace machines {

using Texts = QList<std::pair<latchkey::Attribute, QString>>;

/** Part of every secret of a test; wherever it turns up, a secret got out. */
inline QString canary()
{
    return QStringLiteral("qZ3!Xukz");
}

inline latchkey::Secret secret(const QString &text = {})
{
    return latchkey::Secret(canary() + text);
}

inline QLocale locale()
{
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

inline QDateTime noon()
{
    return QDateTime(QDate(2024, 11, 4), QTime(12, 0), QTimeZone::utc());
}

inline latchkey::Instance machine(const QString &id, const Texts &texts = {})
{
    latchkey::Instance instance;
    instance.setText(latchkey::Attribute::Id, id);
    for (const auto &[attribute, text] : texts)
        instance.setText(attribute, text);
    return instance;
}

/** Every attribute given, each with a text of its own that ends in `suffix`, and a password. */
inline latchkey::Instance fullMachine(const QString &id, const QString &suffix)
{
    latchkey::Instance instance;
    for (const latchkey::AttributeInfo &each : latchkey::attributes()) {
        if (!isSecret(each.attribute))
            instance.setText(each.attribute, key(each.attribute) + suffix);
    }
    instance.setText(latchkey::Attribute::Id, id);
    instance.setPassword(secret(suffix));
    return instance;
}

/** Everything that `model` gives out in any role of any cell and header, in one string. */
inline QString allTexts(const QAbstractItemModel &model)
{
    QString all;
    for (int role = 0; role <= Qt::UserRole + 20; ++role) {
        for (int column = 0; column < model.columnCount(); ++column) {
            all += model.headerData(column, Qt::Horizontal, role).toString() + QLatin1Char('\n');
            for (int row = 0; row < model.rowCount(); ++row)
                all += model.index(row, column).data(role).toString() + QLatin1Char('\n');
        }
    }
    return all;
}

} // namespace machines
