// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attribute.h"
#include "core/secret.h"

#include <QDataWidgetMapper>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <memory>

class QLabel;
class QScrollArea;
class QStackedLayout;

namespace latchkey {

class GuardedClipboard;
class OtherSection;
class Session;
class ValueField;

namespace Ui {
class RecordForm;
}

/** The record of the instance in view, or why there is none. */
class RecordView : public QWidget {
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);
    ~RecordView() override;

    /** Shows the session's record; to be called once. Both must outlive the view. */
    void bind(Session &session, GuardedClipboard &clipboard);

    /** How long a secret stays revealed. */
    void setMaskAfter(std::chrono::milliseconds time) { m_maskTimer.setInterval(time); }
    /** Masks everything, for instance because the window is no longer seen. */
    void mask();
    /** Brings "Updated … ago" up to date. */
    void tick();

    void copy(Attribute attribute);
    void copySshCommand();
    /** What copy() would copy is there. */
    bool canCopy(Attribute attribute) const;
    bool canCopySshCommand() const;

Q_SIGNALS:
    /** Something that is no secret was put on the clipboard. */
    void copied(const QString &what);
    /** The system did not take it. */
    void copyFailed(const QString &what);
    /** What can be copied may have changed. */
    void changed();

private:
    void bindFields();
    void bindField(Attribute attribute);
    void bindPassword();
    void bindSsh();
    void onRecordChanged();
    void onSessionChanged();
    void updateField(Attribute attribute);
    void updatePassword();
    void updateSsh();
    void copyPlain(const QString &text, const QString &what);
    void copySecret(const Secret &secret, const QString &what);
    void copyOther(int row);
    void editUserName();
    ValueField *field(Attribute attribute) const;

    std::unique_ptr<Ui::RecordForm> m_ui;
    Session *m_session = nullptr;
    GuardedClipboard *m_clipboard = nullptr;
    QDataWidgetMapper m_mapper;
    QTimer m_maskTimer;
    OtherSection *m_other = nullptr;
    QStackedLayout *m_pages;
    QLabel *m_message;
    QScrollArea *m_scroll;
};

} // namespace latchkey
