// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a Qt program with a form can cost: `latchkey-floor FIELDS` shows a form of so many
// fields and nothing else. Keep it bare: every comfort added here flatters Latchkey.

#include <QApplication>
#include <QFormLayout>
#include <QLineEdit>

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const int fields = QApplication::arguments().value(1).toInt();
    QWidget window;
    auto *form = new QFormLayout(&window);
    for (int i = 1; i <= fields; ++i) {
        form->addRow(QStringLiteral("Label %1").arg(i),
                     new QLineEdit(QStringLiteral("Value %1").arg(i)));
    }
    window.show();
    return QApplication::exec();
}
