// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"
#include "connections/qtconnections.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace latchkey;
using namespace std::chrono_literals;

using Start = SingleInstance::Start;

namespace {

QString kind()
{
    return QStringLiteral("test");
}

QString socketPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(QStringLiteral("latchkey-test.socket"));
}

QString lockPath()
{
    return socketPath() + QStringLiteral(".lock");
}

QtConnections &connections()
{
    static QtConnections connections;
    return connections;
}

/** What a second start does, which blocks, while this thread answers as the first one. */
bool handsOver(const QString &id, const QString &ofKind = kind())
{
    Start result = Start::NoAnswer;
    const std::unique_ptr<QThread> second(QThread::create(
        [&] { result = SingleInstance(ofKind, connections()).start({.instanceId = id}); }));
    second->start();
    const bool isDone = QTest::qWaitFor([&] { return second->isFinished(); });
    second->wait();
    return isDone && result == Start::HandedOver;
}

/** A start while this thread is busy: nobody answers. */
Start startsMeanwhile(std::chrono::milliseconds patience)
{
    return SingleInstance(kind(), connections(), patience)
        .start({.instanceId = QStringLiteral("x")});
}

} // namespace

/** A second start brings what it was asked for to the first one; nobody else gets through. */
class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_first.reset(); }

    void handsOver_data();
    void handsOver();
    void handsOverAllOfIt();
    void takesOneAfterTheOther();
    void standsAloneWhereNobodyListens();
    void kindsStandApart();
    void shrugsOffWhatIsNotAMessage_data();
    void shrugsOffWhatIsNotAMessage();
    void takesTheFirstLineOnly();
#ifdef Q_OS_UNIX
    void replacesWhatIsLeftOver_data();
    void replacesWhatIsLeftOver();
    void keepsOutOfTheWayOfABusyOne();
    void waitsForABusyOne();
    void waitsForOneThatStarts();
    void waitsForOneThatEnds();
    void takesNoLockThatIsHeld_data();
    void takesNoLockThatIsHeld();
    void isForItsUserOnly();
    void doesWithoutAPrivateFolder();
#endif

private:
    std::unique_ptr<SingleInstance> m_first;
    std::unique_ptr<QSignalSpy> m_activated;
};

void TestSingleInstance::init()
{
    m_first = std::make_unique<SingleInstance>(kind(), connections());
    QCOMPARE(m_first->start({}), Start::First);
    m_first->listen();
    m_activated = std::make_unique<QSignalSpy>(m_first.get(), &SingleInstance::activated);
}

void TestSingleInstance::handsOver_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("none") << QString();
    QTest::newRow("an id") << QStringLiteral("102cade84ea-e703-4400-b77d-8ed545d198ee");
    QTest::newRow("an odd one") << QStringLiteral("render/node 3#farm%41");
    QTest::newRow("another script") << QStringLiteral("机器-ß");
    QTest::newRow("a long one") << QString(1000, QLatin1Char('x'));
}

void TestSingleInstance::handsOver()
{
    QFETCH(const QString, id);
    QVERIFY(::handsOver(id));
    QCOMPARE(m_activated->size(), 1);
    QCOMPARE(m_activated->first().first().value<Activation>().instanceId, id);
}

void TestSingleInstance::handsOverAllOfIt()
{
    const Activation whole{QStringLiteral("7"), true, QStringLiteral("sway-4711_TIME12")};
    QCOMPARE(activationOf(lineOf(whole)), std::optional(whole));
    const std::unique_ptr<QThread> second(
        QThread::create([&] { SingleInstance(kind(), connections()).start(whole); }));
    second->start();
    QTRY_COMPARE(m_activated->size(), 1);
    second->wait();
    QCOMPARE(m_activated->first().first().value<Activation>(), whole);
}

void TestSingleInstance::takesOneAfterTheOther()
{
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(::handsOver(QString::number(i)));
        QCOMPARE(m_activated->size(), i);
        QCOMPARE(m_activated->last().first().value<Activation>().instanceId, QString::number(i));
    }
}

void TestSingleInstance::standsAloneWhereNobodyListens()
{
    m_first.reset();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(startsMeanwhile(5s), Start::First);
    QVERIFY(timer.elapsed() < 500);
    QVERIFY2(!QFile::exists(socketPath()), "the first one left its socket behind");
}

void TestSingleInstance::kindsStandApart()
{
    SingleInstance other(QStringLiteral("other"), connections());
    QCOMPARE(other.start({}), Start::First);
    other.listen();
    QSignalSpy activated(&other, &SingleInstance::activated);
    QVERIFY(::handsOver(QStringLiteral("x"), QStringLiteral("other")));
    QCOMPARE(activated.size(), 1);
    QVERIFY(m_activated->isEmpty());
}

void TestSingleInstance::shrugsOffWhatIsNotAMessage_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a line") << QByteArray("{\"instance\":\"x\"");
    QTest::newRow("no JSON") << QByteArray("102cade84ea\n");
    QTest::newRow("a list") << QByteArray("[\"x\"]\n");
    QTest::newRow("too long a line")
        << QByteArray(R"({"instance":"x","token":")" + QByteArray(20'000, 'x') + "\"}\n");
    QTest::newRow("a flood") << QByteArray(3'000'000, 'x');
    QTest::newRow("a flood that ends") << QByteArray(3'000'000, 'x') + '\n';
}

void TestSingleInstance::shrugsOffWhatIsNotAMessage()
{
    QFETCH(const QByteArray, message);
    QLocalSocket stranger;
    stranger.connectToServer(socketPath());
    QVERIFY(stranger.waitForConnected());
    stranger.write(message);
    stranger.flush();
    if (message.size() < 1000)
        stranger.disconnectFromServer();
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    QVERIFY(::handsOver(QStringLiteral("x")));
    QCOMPARE(m_activated->size(), 1);
    QCOMPARE(m_activated->first().first().value<Activation>().instanceId, QStringLiteral("x"));
}

void TestSingleInstance::takesTheFirstLineOnly()
{
    QLocalSocket second;
    second.connectToServer(socketPath());
    second.write("{\"instance\":\"a\"}\n{\"instance\":\"b\"}\n");
    second.flush();
    QTRY_COMPARE(second.state(), QLocalSocket::UnconnectedState);
    QVERIFY(::handsOver(QStringLiteral("x")));
    QCOMPARE(m_activated->size(), 2);
    QCOMPARE(m_activated->first().first().value<Activation>().instanceId, QStringLiteral("a"));
}

#ifdef Q_OS_UNIX

void TestSingleInstance::replacesWhatIsLeftOver_data()
{
    QTest::addColumn<std::optional<QByteArray>>("lock");
    const auto row = [](const char *name, const std::optional<QByteArray> &lock) {
        QTest::newRow(name) << lock;
    };
    row("a socket alone", std::nullopt);
    // As after a crash. Nobody has this number: it is above the highest there can be.
    row("the lock of one that has gone",
        "2147483646\ntst_singleinstance\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    row("an empty lock", QByteArray());
    row("no lock at all", QByteArray("nonsense\n\n\n"));
}

void TestSingleInstance::replacesWhatIsLeftOver()
{
    QFETCH(const std::optional<QByteArray>, lock);
    // As after a crash: the socket's file is there, and nobody behind it.
    const QString kept = socketPath() + QLatin1Char('~');
    QCOMPARE(::link(qPrintable(socketPath()), qPrintable(kept)), 0);
    m_first.reset();
    QVERIFY(QFile::rename(kept, socketPath()));
    QVERIFY(QFile::exists(socketPath()) && !QFile::exists(lockPath()));
    if (lock) {
        QFile file(lockPath());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*lock) == lock->size());
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                                 QFileDevice::FileModificationTime));
    }

    QElapsedTimer timer;
    timer.start();
    SingleInstance next(kind(), connections());
    QCOMPARE(next.start({.instanceId = QStringLiteral("x")}), Start::First);
    next.listen();
    QVERIFY(timer.elapsed() < 500);
    QSignalSpy activated(&next, &SingleInstance::activated);
    QVERIFY(::handsOver(QStringLiteral("x")));
    QCOMPARE(activated.size(), 1);
}

void TestSingleInstance::keepsOutOfTheWayOfABusyOne()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(startsMeanwhile(200ms), Start::NoAnswer);
    QVERIFY(timer.elapsed() >= 200);
    QVERIFY(timer.elapsed() < 3000);
    // It is the first one still, and hears of it when it has time.
    QTRY_COMPARE(m_activated->size(), 1);
    QVERIFY(::handsOver(QStringLiteral("y")));
    QCOMPARE(m_activated->last().first().value<Activation>().instanceId, QStringLiteral("y"));
}

void TestSingleInstance::waitsForABusyOne()
{
    Start result = Start::First;
    const std::unique_ptr<QThread> second(QThread::create([&] { result = startsMeanwhile(30s); }));
    second->start();
    // This thread is busy for longer than a moment.
    QVERIFY(!second->wait(1200));
    QTRY_VERIFY(second->isFinished());
    QCOMPARE(result, Start::HandedOver);
    QCOMPARE(m_activated->size(), 1);
}

void TestSingleInstance::waitsForOneThatStarts()
{
    m_first = nullptr;
    m_first = std::make_unique<SingleInstance>(kind(), connections());
    const QSignalSpy activated(m_first.get(), &SingleInstance::activated);
    QCOMPARE(m_first->start({}), Start::First);
    Start result = Start::First;
    const std::unique_ptr<QThread> second(QThread::create([&] { result = startsMeanwhile(30s); }));
    second->start();
    QVERIFY(!second->wait(200));
    m_first->listen();
    QTRY_VERIFY(second->isFinished());
    QCOMPARE(result, Start::HandedOver);
    QCOMPARE(activated.size(), 1);
}

void TestSingleInstance::waitsForOneThatEnds()
{
    // It listens no more, but has not ended.
    QVERIFY(QFile::remove(socketPath()));
    Start result = Start::HandedOver;
    const std::unique_ptr<QThread> second(QThread::create([&] { result = startsMeanwhile(30s); }));
    second->start();
    QVERIFY(!second->wait(200));
    m_first.reset();
    QVERIFY(second->wait(5000));
    QCOMPARE(result, Start::First);
}

void TestSingleInstance::takesNoLockThatIsHeld_data()
{
    QTest::addColumn<bool>("isListening");
    QTest::newRow("busy") << true;
    QTest::newRow("starting or ending") << false;
}

/** However long ago it was taken. */
void TestSingleInstance::takesNoLockThatIsHeld()
{
    QFETCH(const bool, isListening);
    if (!isListening)
        QVERIFY(QFile::remove(socketPath()));
    QFile lock(lockPath());
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addDays(-1),
                             QFileDevice::FileModificationTime));
    lock.close();
    QCOMPARE(startsMeanwhile(200ms), Start::NoAnswer);
    QVERIFY(QFile::exists(lockPath()));
    QCOMPARE(QFile::exists(socketPath()), isListening);
}

void TestSingleInstance::isForItsUserOnly()
{
    m_first.reset();
    const mode_t before = ::umask(0);
    m_first = std::make_unique<SingleInstance>(kind(), connections());
    const Start started = m_first->start({});
    m_first->listen();
    ::umask(before);
    QCOMPARE(started, Start::First);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(socketPath()) & others));
    QVERIFY(QFile::exists(lockPath()));
    QVERIFY(!(QFile::permissions(QFileInfo(socketPath()).path()) & others));
}

void TestSingleInstance::doesWithoutAPrivateFolder()
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const QByteArray temporary = qgetenv("TMPDIR");
    qputenv("XDG_RUNTIME_DIR", "/dev/null/nowhere");
    qputenv("TMPDIR", "/dev/null");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    SingleInstance lone(kind(), connections());
    qputenv("XDG_RUNTIME_DIR", runtime);
    qputenv("TMPDIR", temporary);
    QCOMPARE(folder, QString());
    // Not in a folder where anybody could have put a socket of that name.
    QLocalServer stranger;
    QVERIFY(stranger.listen(QStringLiteral("latchkey-test.socket")));
    QSignalSpy asked(&stranger, &QLocalServer::newConnection);
    QCOMPARE(lone.start({.instanceId = QStringLiteral("x")}), Start::First);
    lone.listen();
    QCoreApplication::processEvents();
    QVERIFY(asked.isEmpty());
}

#endif

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
