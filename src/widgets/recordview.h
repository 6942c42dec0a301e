// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attribute.h"
#include "core/secret.h"

#include <QDataWidgetMapper>
#include <QTimer>
#include <QWidget>

#include <array>
#include <chrono>
#include <memory>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace latchkey {

class Commands;
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

    /** Shows the session's record; to be called once. All must outlive the view. `commands` are
     * what its menus are made of. */
    void bind(Session &session, GuardedClipboard &clipboard, const Commands &commands);

    /** How long a secret stays revealed. */
    void setMaskAfter(std::chrono::milliseconds time) { m_maskTimer.setInterval(time); }
    /** What the SSH line begins with, as in Preferences. */
    void setTerminalCommand(const QString &command);
    /** Shows the password, or the mask again. */
    void toggleReveal();
    /** Asks for the user's own login name. */
    void editUserName();
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
    /** The user wants the menu of the record, there on the screen. */
    void menuRequested(const QPoint &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void retranslate();
    void alignLabels();
    /** The form's least width is the view's, so that the list gives way first. */
    void keepWidth();
    /** Labels have less weight than what they are about. */
    void quietLabels();
    void showFieldMenu(Attribute attribute, const QPoint &place);
    void bindFields();
    void bindField(Attribute attribute);
    void bindPassword();
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
    /** Where an attribute is seen, and what copies it; either may be missing. */
    struct Field {
        ValueField *value = nullptr;
        QToolButton *copy = nullptr;
    };
    void findFields();
    const Field &field(Attribute attribute) const;

    std::unique_ptr<Ui::RecordForm> m_ui;
    // Found by name, which takes a look at all that the form is made of.
    std::array<Field, attributeCount> m_fields;
    Session *m_session = nullptr;
    GuardedClipboard *m_clipboard = nullptr;
    const Commands *m_commands = nullptr;
    QDataWidgetMapper m_mapper;
    QTimer m_maskTimer;
    OtherSection *m_other = nullptr;
    QStackedLayout *m_pages;
    QLabel *m_message;
    QScrollArea *m_scroll;
    QWidget *m_form;
};

} // namespace latchkey
