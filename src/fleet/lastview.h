// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attribute.h"

#include <QMetaType>
#include <QString>

class QSettings;

namespace latchkey {

/** How a list is sorted. */
struct Sorting {
    Attribute by = Attribute::Status;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const Sorting &, const Sorting &) = default;
};

/**
 * How the user last looked at an account: kept in the settings, gone with the account when that is
 * removed. It is written a moment after it was set, together with what else is new, and nobody is
 * told where it could not be. Without settings, or an account, it remembers nothing.
 */
class LastView {
public:
    /** `settings` may be nullptr, and else outlives it. */
    LastView(QSettings *settings, const QString &accountId);

    /** The id of the instance that was in view; empty for none. */
    QString instanceId() const;
    void keepInstanceId(const QString &id);

    /** The default where none was kept, or none that makes sense. */
    Sorting sorting() const;
    void keepSorting(const Sorting &sorting);

private:
    QString keyOf(const QString &name) const;

    QSettings *m_settings;
    QString m_accountId;
};

} // namespace latchkey

Q_DECLARE_METATYPE(latchkey::Sorting)
