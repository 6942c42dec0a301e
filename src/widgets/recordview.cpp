// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recordview.h"

#include "core/display.h"
#include "core/printable.h"
#include "fleet/session.h"
#include "secrets/clipboard.h"
#include "ui_recordform.h"
#include "widgets/colors.h"
#include "widgets/commands.h"
#include "widgets/fieldbuttons.h"
#include "widgets/literal.h"
#include "widgets/menus.h"
#include "widgets/othersection.h"

#include <QAbstractItemDelegate>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace latchkey {

RecordView::RecordView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecordForm>())
    , m_pages(new QStackedLayout(this))
    , m_message(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_form(new QWidget(m_scroll->viewport()))
{
    m_ui->setupUi(m_form);
    findFields();
    // Before anything asks how much room they take, since it would have to ask once more.
    alignLabels();
    m_form->installEventFilter(this);
    // On the largest screens a value would be far from its button.
    constexpr int widest = 1120;
    m_form->setMaximumWidth(widest);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(24);
    m_message->setTextFormat(Qt::PlainText);
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_scroll);

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_ui->host_name->setFont(large);
    m_ui->status->setFitsText(true);

    quietLabels();
    m_maskTimer.setSingleShot(true);
    connect(&m_maskTimer, &QTimer::timeout, this, &RecordView::mask);
}

RecordView::~RecordView() = default;

void RecordView::bind(Session &session, GuardedClipboard &clipboard, const Commands &commands)
{
    m_session = &session;
    m_clipboard = &clipboard;
    m_commands = &commands;
    bindFields();
    m_other = new OtherSection(*m_ui->section_other, session.other());
    connect(m_other, &OtherSection::copyRequested, this, &RecordView::copyOther);
    connect(m_other, &OtherSection::revealed, this, &RecordView::onRevealed);
    connect(&session.record(), &InstanceModel::dataChanged, this, &RecordView::onRecordChanged);
    connect(&session, &Session::changed, this, &RecordView::onSessionChanged);
    connect(&session, &Session::selectionChanged, this, &RecordView::mask);
    connect(&session, &Session::accountChanged, this, &RecordView::mask);
    retranslate();
}

void RecordView::mask()
{
    m_maskTimer.stop();
    m_session->record().setRevealed(false);
    m_session->other().maskAll();
}

void RecordView::setTerminalCommand(const QString &command)
{
    m_session->record().setTerminalCommand(command);
    updateSsh();
}

void RecordView::toggleReveal()
{
    InstanceModel &record = m_session->record();
    if (!canCopy(Attribute::Password)) {
        Q_EMIT notCopied(whyNotGiven(Attribute::Password));
        return;
    }
    record.setRevealed(!record.isRevealed());
    if (record.isRevealed())
        onRevealed();
    else if (!m_session->other().isRevealed())
        m_maskTimer.stop();
}

void RecordView::tick()
{
    if (present(m_session->recordState()).showsProgress) {
        m_ui->updated->setText(tr("Loading the record…"));
        return;
    }
    const QDateTime at = m_session->recordedAt();
    m_ui->updated->setText(at.isValid() ? tr("Updated %1").arg(ago(at, m_session->now()))
                                        : QString());
    m_ui->updated->setToolTip(
        at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::LongFormat) : QString());
}

void RecordView::copy(Attribute attribute)
{
    const InstanceModel &record = m_session->record();
    if (!canCopy(attribute))
        Q_EMIT notCopied(whyNotGiven(attribute));
    else if (isSecret(attribute))
        copySecret(record.password(), label(attribute));
    else
        copyPlain(record.index(0, column(attribute)).data(InstanceModel::PlainRole).toString(),
                  label(attribute));
}

void RecordView::copySshCommand()
{
    if (const auto command = m_session->record().sshCommand())
        copyPlain(*command, tr("SSH"));
    else
        Q_EMIT notCopied(whyNoSshCommand());
}

bool RecordView::canCopy(Attribute attribute) const
{
    const InstanceModel &record = m_session->record();
    return record.index(0, column(attribute)).data(InstanceModel::GivenRole).toBool();
}

QString RecordView::whyNotGiven(Attribute attribute) const
{
    const InstanceModel &record = m_session->record();
    if (!record.instance())
        return tr("There is no record yet to copy from.");
    if (isSecret(attribute) && !record.secretsKnown())
        return tr("Passwords are not kept on this computer; this one comes with the next refresh.");
    return tr("Nothing was copied: this instance has no value for “%1”.").arg(label(attribute));
}

QString RecordView::whyNoSshCommand() const
{
    if (!m_session->record().instance())
        return tr("There is no record yet to copy from.");
    return tr("There is no SSH command: user name or public address is missing, or holds "
              "something that ssh would misread.");
}

/** One time for all that is revealed, so that revealing another secret prolongs none. */
void RecordView::onRevealed()
{
    if (!m_maskTimer.isActive())
        m_maskTimer.start();
}

void RecordView::bindFields()
{
    m_mapper.setModel(&m_session->record());
    m_mapper.setSubmitPolicy(QDataWidgetMapper::ManualSubmit);
    for (const AttributeInfo &row : attributes())
        bindField(row.attribute);
    m_mapper.toFirst();
    bindPassword();
    connect(m_ui->copy_ssh, &QToolButton::clicked, this, &RecordView::copySshCommand);
    connect(m_ui->edit_user_name, &QToolButton::clicked, this, &RecordView::editUserName);
}

void RecordView::bindField(Attribute attribute)
{
    const auto [place, copyButton] = field(attribute);
    if (!place)
        return;
    m_mapper.addMapping(place, column(attribute));
    // The delegate's filter is for editing: it would take Tab and Escape away from a field to read.
    place->removeEventFilter(m_mapper.itemDelegate());
    place->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(place, &QWidget::customContextMenuRequested, this,
            [this, attribute, place = place](const QPoint &at) {
                showFieldMenu(attribute, place->mapToGlobal(at));
            });
    if (copyButton)
        connect(copyButton, &QToolButton::clicked, this, [this, attribute] { copy(attribute); });
}

bool RecordView::eventFilter(QObject *watched, QEvent *event)
{
    // Of the form: its texts take more or less room than before.
    if (event->type() == QEvent::LayoutRequest)
        keepWidth();
    return QWidget::eventFilter(watched, event);
}

void RecordView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_session) {
        m_ui->retranslateUi(m_form);
        retranslate();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        alignLabels();
    if (event->type() == QEvent::PaletteChange)
        quietLabels();
}

void RecordView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

void RecordView::retranslate()
{
    const QList<QLabel *> labels = m_form->findChildren<QLabel *>();
    for (const AttributeInfo &row : attributes()) {
        const auto [place, copyButton] = field(row.attribute);
        if (!place)
            continue;
        place->setAccessibleName(label(row.attribute));
        for (QLabel *name : labels) {
            if (name->buddy() == place)
                name->setText(label(row.attribute));
        }
        if (copyButton)
            dressCopyButton(*copyButton, label(row.attribute));
    }
    m_ui->label_ssh->setText(tr("SSH"));
    m_ui->ssh->setAccessibleName(tr("SSH"));
    dressCopyButton(*m_ui->copy_ssh, tr("SSH"));
    dressEditButton(*m_ui->edit_user_name, label(Attribute::UserName));
    m_other->retranslate();
    alignLabels();
    onRecordChanged();
    onSessionChanged();
}

void RecordView::keepWidth()
{
    // Beside the narrowest list in the narrowest window that is supported.
    constexpr int most = 400;
    const int least =
        m_form->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width();
    // Otherwise it would ask for a new layout for ever.
    if (m_scroll->minimumWidth() != std::min(least, most))
        m_scroll->setMinimumWidth(std::min(least, most));
}

void RecordView::quietLabels()
{
    QPalette quiet;
    // On a card the label's text is Text.
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        quiet.setColor(role, quietText(palette()));
    const QList<QLabel *> labels = m_form->findChildren<QLabel *>();
    for (QLabel *each : labels)
        each->setPalette(quiet);
}

/** The values of all sections but "Other" begin at the same distance from the edge of theirs. */
void RecordView::alignLabels()
{
    const QList<Section *> sections = m_form->findChildren<Section *>();
    int width = 0;
    const auto each = [&sections, this](const auto &act) {
        for (const Section *section : sections) {
            // Its keys are the provider's, and of any length.
            if (section == m_ui->section_other)
                continue;
            auto *rows = qobject_cast<QGridLayout *>(section->layout());
            for (int row = 0; rows && row < rows->rowCount(); ++row) {
                if (QLayoutItem *item = rows->itemAtPosition(row, 0))
                    act(*rows, *item);
            }
        }
    };
    // Left to itself, "GPU" aligns left in a window from right to left, away from its neighbours.
    const Qt::Alignment side =
        Qt::AlignAbsolute | Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    each([&](const QGridLayout &, QLayoutItem &item) {
        if (auto *name = qobject_cast<QLabel *>(item.widget()))
            name->setAlignment(side);
        width = std::max(width, item.sizeHint().width());
    });
    each([width](QGridLayout &rows, const QLayoutItem &) { rows.setColumnMinimumWidth(0, width); });
}

void RecordView::showFieldMenu(Attribute attribute, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *whole = menu->addAction(literal(copyText(label(attribute))), this,
                                     [this, attribute] { copy(attribute); });
    if (const auto command = copyCommand(attribute))
        whole->setShortcut(m_commands->action(*command)->shortcut());
    ValueField *value = field(attribute).value;
    if (value->hasSelectedText() && !isSecret(attribute))
        menu->addAction(tr("Copy &selection"), value, &QLineEdit::copy);
    if (isSecret(attribute))
        menu->addAction(m_commands->action(Command::ShowPassword));
    if (attribute == Attribute::UserName)
        menu->addAction(m_commands->action(Command::ChangeUserName));
    menu->addSeparator();
    menu->addMenu(takeAlongMenu(*m_commands, menu));
    menu->popup(place);
}

void RecordView::bindPassword()
{
    connect(m_ui->password, &SecretField::copyRequested, this,
            [this] { copy(Attribute::Password); });
    connect(m_ui->show_password, &QToolButton::clicked, this, &RecordView::toggleReveal);
    connect(&m_session->record(), &InstanceModel::revealedChanged, this,
            &RecordView::updatePassword);
}

void RecordView::onRecordChanged()
{
    for (const AttributeInfo &row : attributes())
        updateField(row.attribute);
    updatePassword();
    updateSsh();
    m_ui->edit_user_name->setEnabled(m_session->record().instance().has_value());
    const QModelIndex status = m_session->record().index(0, column(Attribute::Status));
    const StatusGroup group = statusGroup(status.data(InstanceModel::PlainRole).toString());
    m_ui->status_shape->setGroup(group);
    m_ui->status_badge->setGroup(group);
}

void RecordView::onSessionChanged()
{
    const Presentation shown = present(m_session->recordState());
    if (shown.showsFailure)
        m_message->setText(m_session->trouble() ? sentence(*m_session->trouble()) : QString());
    else
        m_message->setText(tr("Select an instance to see its record."));
    const bool showsForm = shown.showsData || shown.showsProgress;
    m_pages->setCurrentWidget(showsForm ? static_cast<QWidget *>(m_scroll) : m_message);
    const QList<ValueField *> fields = m_form->findChildren<ValueField *>();
    for (ValueField *place : fields) {
        place->setDimmed(shown.isDimmed);
        place->setWaiting(shown.showsProgress);
    }
    tick();
}

void RecordView::updateField(Attribute attribute)
{
    const auto [place, copyButton] = field(attribute);
    if (!place)
        return;
    const QModelIndex index = m_session->record().index(0, column(attribute));
    place->setToolTip(literalToolTip(index.data(Qt::ToolTipRole).toString()));
    // The heading of one without a name is what the list calls it.
    if (attribute == Attribute::HostName && !canCopy(attribute) && m_session->record().instance())
        place->setValue(m_session->record().instance()->displayName());
    if (copyButton)
        copyButton->setEnabled(canCopy(attribute));
}

void RecordView::updatePassword()
{
    const InstanceModel &record = m_session->record();
    m_ui->password->setRevealed(record.isRevealed());
    dressShowButton(*m_ui->show_password, label(Attribute::Password), record.isRevealed());
    m_ui->show_password->setEnabled(canCopy(Attribute::Password));
    m_ui->password->setToolTip(record.secretsKnown() ? QString()
                                                     : whyNotGiven(Attribute::Password));
}

void RecordView::updateSsh()
{
    const auto command = m_session->record().sshCommand();
    m_ui->ssh->setValue(command.value_or(notGiven()));
    m_ui->ssh->setToolTip(command ? QString() : whyNoSshCommand());
    m_ui->copy_ssh->setEnabled(command.has_value());
}

void RecordView::copyPlain(const QString &text, const QString &what)
{
    // A line end pasted into a shell runs what stands before it, and not all of this was seen.
    if (!isPrintable(text)) {
        Q_EMIT notCopied(tr("%1 was not copied: it holds characters that could do harm when "
                            "pasted.")
                             .arg(what));
        return;
    }
    m_clipboard->copy(text);
    Q_EMIT copied(what);
}

void RecordView::copySecret(const Secret &secret, const QString &what)
{
    if (!m_clipboard->copySecret(secret, what))
        Q_EMIT notCopied(tr("%1 was not copied: the desktop did not take it. Click into the "
                            "window and try again.")
                             .arg(what));
}

void RecordView::copyOther(int row)
{
    const OtherModel &other = m_session->other();
    const QString name = other.index(row, OtherModel::KeyColumn).data().toString();
    if (other.isSecret(row))
        copySecret(other.secret(row), name);
    else
        copyPlain(other.index(row, OtherModel::ValueColumn).data().toString(), name);
}

void RecordView::editUserName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("User name"));
    dialog->setLabelText(
        tr("User name to log in with. Leave it empty for the one that the provider "
           "gives."));
    dialog->setTextValue(m_session->record().userName());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = m_session->selectedId()](const QString &name) {
                // Left as it was, it goes on following the provider.
                if (id == m_session->selectedId() && name != m_session->record().userName())
                    m_session->setLoginName(name.trimmed());
            });
    dialog->open();
}

void RecordView::findFields()
{
    for (const AttributeInfo &each : attributes()) {
        const QString name = key(each.attribute);
        m_fields[static_cast<std::size_t>(each.attribute)] = {
            m_form->findChild<ValueField *>(name),
            m_form->findChild<QToolButton *>(QStringLiteral("copy_") + name)};
    }
}

const RecordView::Field &RecordView::field(Attribute attribute) const
{
    return m_fields[static_cast<std::size_t>(attribute)];
}

} // namespace latchkey
