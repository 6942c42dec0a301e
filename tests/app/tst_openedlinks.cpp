// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openedlinks.h"

#include <QFileOpenEvent>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;

/** A link that comes as an event shows its instance; nothing else that is opened does anything. */
class TestOpenedLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opens_data();
    void opens();
};

void TestOpenedLinks::opens_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *url, const QStringList &ids) {
        QTest::newRow(url) << QUrl(QString::fromLatin1(url)) << ids;
    };
    row("latchkey://instance/102cade84ea-e703", {QStringLiteral("102cade84ea-e703")});
    row("latchkey://stop/102cade84ea-e703", {});
    row("latchkey://instance/a%20b", {});
    row("file:///etc/passwd", {});
}

void TestOpenedLinks::opens()
{
    QFETCH(const QUrl, url);
    QFETCH(const QStringList, ids);
    OpenedLinks links(qGuiApp);
    QSignalSpy opened(&links, &OpenedLinks::opened);
    QFileOpenEvent event(url);
    QCoreApplication::sendEvent(qGuiApp, &event);
    QStringList seen;
    for (const QList<QVariant> &each : opened)
        seen += each.constFirst().toString();
    QCOMPARE(seen, ids);
}

QTEST_MAIN(TestOpenedLinks)
#include "tst_openedlinks.moc"
