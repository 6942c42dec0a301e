// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rawdialog.h"

#include "widgets/secretfield.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

namespace latchkey {

namespace {

/** The sign in front of a line with an unknown key, so that not bold type alone tells. */
QString signOf(const RawLine &line)
{
    return line.isUnknown ? QStringLiteral("\u2022 ") : QStringLiteral("  ");
}

void write(QPlainTextEdit &view, const QList<RawLine> &lines)
{
    view.setUndoRedoEnabled(false);
    QTextCursor cursor(view.document());
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QTextCharFormat format;
        format.setFontWeight(lines.at(i).isUnknown ? QFont::Bold : QFont::Normal);
        if (i > 0)
            cursor.insertBlock();
        cursor.insertText(signOf(lines.at(i)) + lines.at(i).text, format);
    }
    cursor.endEditBlock();
    view.moveCursor(QTextCursor::Start);
}

QString plain(const QList<RawLine> &lines)
{
    QString text;
    for (const RawLine &line : lines)
        text += line.text + QLatin1Char('\n');
    return text;
}

} // namespace

RawDialog::RawDialog(const QByteArray &json, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Raw answer"));
    const QList<RawLine> lines = prettyLines(json);
    auto *legend = new QLabel(
        lines.isEmpty() ? tr("No answer has come yet for this instance. Refresh first.")
                        : tr("Secrets are masked. A dot marks what Latchkey does not know."),
        this);
    legend->setTextFormat(Qt::PlainText);
    legend->setWordWrap(true);
    auto *view = new QPlainTextEdit(this);
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setAccessibleName(windowTitle());
    view->setFont(secretFont(font()));
    // It is JSON, whatever direction the window has.
    view->setLayoutDirection(Qt::LeftToRight);
    view->setTabChangesFocus(true);
    write(*view, lines);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setEnabled(!lines.isEmpty());
    connect(copy, &QPushButton::clicked, this,
            [this, lines] { Q_EMIT copyRequested(plain(lines)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(legend);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    constexpr QSize comfortable(640, 560);
    resize(comfortable.boundedTo(parent ? parent->size() : comfortable));
}

} // namespace latchkey
