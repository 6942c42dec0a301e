// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lateconnections.h"
#include "cloud/client.h"
#include "support/asking.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace latchkey;

namespace {

QString socketPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(QStringLiteral("latchkey-test.socket"));
}

} // namespace

/** Connections out of a plugin: as if they had been there all along, or a sentence that says why
 * not. */
class TestLateConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void askTheProvider_data() { wayToLoad(); }
    void askTheProvider();
    void handOver_data() { wayToLoad(); }
    void handOver();
    void sayWhatIsMissing_data();
    void sayWhatIsMissing();
    void areThereOnceInstalled();
    void tellNobodyWhoHasGone();
    void mayLoseWhoTheyTell();
    void lieWhereTheyAreInstalled();

private:
    static void wayToLoad();
    static std::unique_ptr<LateConnections> connections();
};

void TestLateConnections::wayToLoad()
{
    QTest::addColumn<bool>("isPrepared");
    QTest::newRow("beside") << true;
    QTest::newRow("when asked for") << false;
}

std::unique_ptr<LateConnections> TestLateConnections::connections()
{
    QFETCH(const bool, isPrepared);
    auto late = std::make_unique<LateConnections>(QStringLiteral(LATCHKEY_PLUGIN));
    if (isPrepared)
        late->prepare([] { });
    return late;
}

void TestLateConnections::askTheProvider()
{
    const auto late = connections();
    const Result<SampleProvider> sample = late->sampleProvider();
    QVERIFY2(sample, qPrintable(sample ? QString() : details(sample.error())));
    Client client(*late, sample->apiUrl, sample->token);
    const auto instances = outcomeOf<QList<Instance>>(client.instances());
    QVERIFY(instances);
    QVERIFY(!instances->isEmpty());
    const auto nobody = outcomeOf<Instance>(client.instance(QStringLiteral("nobody")));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, ErrorKind::Failed);
    QCOMPARE(nobody.error().httpStatus, 200);
}

void TestLateConnections::handOver()
{
    const auto late = connections();
    QList<QByteArray> lines;
    const auto server =
        late->listen(socketPath(), [&lines](const QByteArray &line) { lines += line; });
    QVERIFY(server);
    bool isTaken = false;
    const std::unique_ptr<QThread> second(QThread::create([&isTaken] {
        LateConnections other(QStringLiteral(LATCHKEY_PLUGIN));
        isTaken = other.handOver(socketPath(), "one\ntwo\n", QDeadlineTimer(patienceMs));
    }));
    second->start();
    QVERIFY(becomesTrue([&second] { return second->isFinished(); }));
    QVERIFY(isTaken);
    QCOMPARE(lines, QList<QByteArray>{"one\n"});
}

void TestLateConnections::sayWhatIsMissing_data()
{
    QTest::addColumn<QString>("plugin");
    QTest::newRow("no such file") << QStringLiteral("/dev/null/latchkey.so");
    QTest::newRow("no plugin") << QStringLiteral(LATCHKEY_WIDGETS_FORM);
    QTest::newRow("another version") << QStringLiteral(LATCHKEY_OTHER_VERSION);
}

void TestLateConnections::sayWhatIsMissing()
{
    QFETCH(const QString, plugin);
    LateConnections late(plugin);
    late.prepare([] { });
    Client client(late, QUrl(QStringLiteral("https://localhost/api/v1")), Secret());
    const auto instances = outcomeOf<QList<Instance>>(client.instances());
    QVERIFY(!instances);
    QCOMPARE(instances.error().kind, ErrorKind::Incomplete);
    QVERIFY(instances.error().reachedNobody);
    QVERIFY2(details(instances.error()).contains(QFileInfo(plugin).fileName()),
             qPrintable(details(instances.error())));

    const Result<SampleProvider> sample = late.sampleProvider();
    QVERIFY(!sample);
    QCOMPARE(sample.error().kind, ErrorKind::Incomplete);
    QVERIFY(!late.listen(socketPath(), {}));
    QVERIFY(!late.handOver(socketPath(), "x\n", QDeadlineTimer(patienceMs)));
}

void TestLateConnections::areThereOnceInstalled()
{
    const QTemporaryDir folder;
    const QString plugin = folder.filePath(QStringLiteral("plugin.so"));
    LateConnections late(plugin);
    bool isLoaded = false;
    late.prepare([&isLoaded] { isLoaded = true; });
    QVERIFY(becomesTrue([&isLoaded] { return isLoaded; }));
    QVERIFY(!late.sampleProvider());
    QVERIFY(QFile::copy(QStringLiteral(LATCHKEY_PLUGIN), plugin));
    QVERIFY(late.sampleProvider());
}

void TestLateConnections::mayLoseWhoTheyTell()
{
    LateConnections late(QStringLiteral("/dev/null/latchkey.so"));
    auto asker = std::make_unique<QObject>();
    late.ask({}, {}, [&asker](const Answer &) { asker.reset(); }, asker.get());
    QVERIFY(becomesTrue([&asker] { return !asker; }));
}

void TestLateConnections::tellNobodyWhoHasGone()
{
    LateConnections late(QStringLiteral("/dev/null/latchkey.so"));
    bool isTold = false;
    auto asker = std::make_unique<QObject>();
    late.ask({}, {}, [&isTold](const Answer &) { isTold = true; }, asker.get());
    asker.reset();
    QTest::qWait(0);
    QVERIFY(!isTold);
}

void TestLateConnections::lieWhereTheyAreInstalled()
{
    // None is beside this test.
    const QFileInfo usual(LateConnections::usualPlugin());
    QCOMPARE(usual.fileName(), QFileInfo(QStringLiteral(LATCHKEY_PLUGIN)).fileName());
    QCOMPARE(usual.path(), QFileInfo(QCoreApplication::applicationDirPath()).path()
                               + QStringLiteral("/lib/latchkey/plugins"));
}

QTEST_GUILESS_MAIN(TestLateConnections)
#include "tst_lateconnections.moc"
