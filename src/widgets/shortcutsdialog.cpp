// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcutsdialog.h"

#include "widgets/commands.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace latchkey {

namespace {

QString shortcutsOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral("  "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Commands &commands, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(commands.title(Command::Shortcuts));
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Command"), tr("Shortcut")});
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->header()->setSectionsMovable(false);

    QTreeWidgetItem *group = nullptr;
    std::optional<CommandGroup> last;
    const QList<Command> all = commands.all();
    for (const Command command : all) {
        const QString keys = shortcutsOf(*commands.action(command));
        if (keys.isEmpty())
            continue;
        if (last != commands.group(command)) {
            last = commands.group(command);
            group = new QTreeWidgetItem(list, {title(*last)});
            QFont bold = font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setFlags(Qt::ItemIsEnabled);
        }
        group->addChild(new QTreeWidgetItem({commands.title(command), keys}));
    }
    constexpr int rowHeight = 24;
    for (QTreeWidgetItemIterator each(list); *each; ++each)
        (*each)->setSizeHint(1, QSize(0, rowHeight)); // The first column is as wide as it needs.
    list->setCurrentItem(list->topLevelItem(0)->child(0));
    list->expandAll();
    list->resizeColumnToContents(0);
    list->setColumnWidth(0, list->columnWidth(0) + 24);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    constexpr QSize comfortable(480, 480);
    resize(comfortable.boundedTo(parent ? parent->size() : comfortable));
}

} // namespace latchkey
