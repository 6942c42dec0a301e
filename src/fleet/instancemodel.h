// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/display.h"
#include "core/instance.h"
#include "fleet/clock.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <array>
#include <optional>

namespace latchkey {

/**
 * The record in view: one row, a column for each attribute, as people read it.
 *
 * The row is there even without a record: QDataWidgetMapper leaves the old values, an old password
 * too, on the form when its row goes or the model is reset. So nothing is ever inserted, removed or
 * reset here, and every change arrives as dataChanged().
 */
class InstanceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /** Besides Display, Edit (the same text, for QDataWidgetMapper) and ToolTip. */
    enum Role {
        /** The text as it came, or the user's own login name; empty where nothing is given, and
         * always for a secret. */
        PlainRole = Qt::UserRole,
        /** Whether there is a value, a bool. */
        GivenRole,
    };

    /** `clock` is asked whenever a record is set and at each tick(). */
    InstanceModel(const QLocale &locale, Clock clock, QObject *parent = nullptr);

    /**
     * Shows `instance`, or dashes for none. One dataChanged() from the first to the last column
     * that changed, none where nothing did. A record with another id, or none, masks the password
     * and forgets the user's own login name.
     */
    void setInstance(const std::optional<Instance> &instance);
    const std::optional<Instance> &instance() const { return m_instance; }

    /** Shows the password, or the mask again. Does nothing where there is no password to show. */
    void setRevealed(bool revealed);
    bool isRevealed() const { return m_revealed; }

    /**
     * False for a record of the last-seen cache, which holds no secrets: the password then counts
     * as not given, and the window can say that it comes with the next refresh. True at first.
     */
    void setSecretsKnown(bool known);
    bool secretsKnown() const { return m_secretsKnown; }

    /**
     * The user's own login name for this instance; empty for the provider's. Set it after
     * setInstance(), which forgets it together with the record it was for.
     */
    void setUserName(const QString &name);
    /** The login name in use; empty where there is none. */
    QString userName() const;

    /** Brings what depends on the time up to date; silent where the text stays the same. */
    void tick();
    /** Shows everything anew in the language of the moment, with this locale's numbers. */
    void setLocale(const QLocale &locale);

    /** The password, masked or not; empty where there is none. */
    const Secret &password() const;
    /** The record with the login name in use, to take along; nothing where there is none. */
    std::optional<Instance> withUserName() const;
    /** What sshCommand() begins with; "ssh" at first. No signal: it is in no column. */
    void setTerminalCommand(const QString &command) { m_terminalCommand = command; }
    /** The line that logs in, where enough is known to build a safe one. */
    std::optional<QString> sshCommand() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /** After dataChanged(): the views hold the mask, or the password, already. */
    void revealedChanged(bool revealed);

private:
    /** What the views were last told of a column. */
    struct Cell {
        Shown shown;
        QString plain;
        bool isGiven = false;
        /** The password while it is revealed; so that the models hold no further copy of it. */
        Secret revealed;

        bool operator==(const Cell &other) const;
    };
    using Cells = std::array<Cell, attributeCount>;

    Cell cell(Attribute attribute, const QDateTime &now) const;
    void update();

    QLocale m_locale;
    Clock m_clock;
    std::optional<Instance> m_instance;
    QString m_userName;
    QString m_terminalCommand = QStringLiteral("ssh");
    bool m_secretsKnown = true;
    bool m_revealed = false;
    Cells m_cells;
};

} // namespace latchkey
