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

    /** Answered by copied(), GuardedClipboard::secretCopied() or notCopied(). */
    void copy(Attribute attribute);
    void copySshCommand();

Q_SIGNALS:
    /** Something that is no secret was put on the clipboard. */
    void copied(const QString &what);
    /** Nothing was; `why` is a sentence for the user. */
    void notCopied(const QString &why);

private:
    void bindFields();
    void bindField(Attribute attribute);
    void bindPassword();
    void bindSsh();
    void onRevealed();
    bool canCopy(Attribute attribute) const;
    QString whyNotGiven(Attribute attribute) const;
    QString whyNoSshCommand() const;
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
