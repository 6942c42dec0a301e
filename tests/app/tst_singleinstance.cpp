// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace latchkey;

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

/** What a second start does, which blocks, while this thread answers as the first one. */
bool handsOver(const QString &id, const QString &ofKind = kind())
{
    bool isTaken = false;
    const std::unique_ptr<QThread> second(
        QThread::create([&] { isTaken = SingleInstance(ofKind).handOver(id); }));
    second->start();
    const bool isDone = QTest::qWaitFor([&] { return second->isFinished(); });
    second->wait();
    return isDone && isTaken;
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
    void takesOneAfterTheOther();
    void standsAloneWhereNobodyListens();
    void kindsStandApart();
    void shrugsOffWhatIsNotAMessage_data();
    void shrugsOffWhatIsNotAMessage();
    void takesTheFirstLineOnly();
#ifdef Q_OS_UNIX
    void replacesWhatIsLeftOver();
    void replacesWhoDoesNotAnswer();
    void isForItsUserOnly();
    void doesWithoutAPrivateFolder();
#endif

private:
    std::unique_ptr<SingleInstance> m_first;
    std::unique_ptr<QSignalSpy> m_activated;
};

void TestSingleInstance::init()
{
    m_first = std::make_unique<SingleInstance>(kind());
    QVERIFY(m_first->listen());
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
    QCOMPARE(m_activated->first().first().toString(), id);
}

void TestSingleInstance::takesOneAfterTheOther()
{
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(::handsOver(QString::number(i)));
        QCOMPARE(m_activated->size(), i);
        QCOMPARE(m_activated->last().first().toString(), QString::number(i));
    }
}

void TestSingleInstance::standsAloneWhereNobodyListens()
{
    m_first.reset();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!SingleInstance(kind()).handOver(QStringLiteral("x")));
    QVERIFY(timer.elapsed() < 500);
    QVERIFY2(!QFile::exists(socketPath()), "the first one left its socket behind");
}

void TestSingleInstance::kindsStandApart()
{
    QVERIFY(!::handsOver(QStringLiteral("x"), QStringLiteral("other")));
    SingleInstance other(QStringLiteral("other"));
    QVERIFY(other.listen());
    QSignalSpy activated(&other, &SingleInstance::activated);
    QVERIFY(::handsOver(QStringLiteral("x"), QStringLiteral("other")));
    QCOMPARE(activated.size(), 1);
    QVERIFY(m_activated->isEmpty());
}

void TestSingleInstance::shrugsOffWhatIsNotAMessage_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a line") << QByteArray("half");
    QTest::newRow("too long a line") << QByteArray(5000, 'x') + '\n';
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
    QCOMPARE(m_activated->first().first().toString(), QStringLiteral("x"));
}

void TestSingleInstance::takesTheFirstLineOnly()
{
    QLocalSocket second;
    second.connectToServer(socketPath());
    second.write("a\nb\nc\n");
    second.flush();
    QTRY_COMPARE(second.state(), QLocalSocket::UnconnectedState);
    QVERIFY(::handsOver(QStringLiteral("x")));
    QCOMPARE(m_activated->size(), 2);
    QCOMPARE(m_activated->first().first().toString(), QStringLiteral("a"));
}

#ifdef Q_OS_UNIX

void TestSingleInstance::replacesWhatIsLeftOver()
{
    // As after a crash: the socket's file is there, and nobody behind it.
    const QString kept = socketPath() + QLatin1Char('~');
    QCOMPARE(::link(qPrintable(socketPath()), qPrintable(kept)), 0);
    m_first.reset();
    QVERIFY(QFile::rename(kept, socketPath()));
    QVERIFY(QFile::exists(socketPath()));

    QElapsedTimer timer;
    timer.start();
    SingleInstance next(kind());
    QVERIFY(!next.handOver(QStringLiteral("x")));
    QVERIFY(timer.elapsed() < 500);
    QVERIFY(next.listen());
    QSignalSpy activated(&next, &SingleInstance::activated);
    QVERIFY(::handsOver(QStringLiteral("x")));
    QCOMPARE(activated.size(), 1);
}

void TestSingleInstance::replacesWhoDoesNotAnswer()
{
    // The first one's thread is busy here: it does not answer.
    QElapsedTimer timer;
    timer.start();
    SingleInstance next(kind());
    QVERIFY(!next.handOver(QStringLiteral("x")));
    QVERIFY(timer.elapsed() < 3000);
    QVERIFY(next.listen());
    QSignalSpy activated(&next, &SingleInstance::activated);
    QVERIFY(::handsOver(QStringLiteral("y")));
    QCOMPARE(activated.size(), 1);
}

void TestSingleInstance::isForItsUserOnly()
{
    m_first.reset();
    const mode_t before = ::umask(0);
    m_first = std::make_unique<SingleInstance>(kind());
    const bool isListening = m_first->listen();
    ::umask(before);
    QVERIFY(isListening);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(socketPath()) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(socketPath()).path()) & others));
}

void TestSingleInstance::doesWithoutAPrivateFolder()
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const QByteArray temporary = qgetenv("TMPDIR");
    qputenv("XDG_RUNTIME_DIR", "/dev/null/nowhere");
    qputenv("TMPDIR", "/dev/null");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    SingleInstance lone(kind());
    qputenv("XDG_RUNTIME_DIR", runtime);
    qputenv("TMPDIR", temporary);
    QCOMPARE(folder, QString());
    // Not in a folder where anybody could have put a socket of that name.
    QLocalServer stranger;
    QVERIFY(stranger.listen(QStringLiteral("latchkey-test.socket")));
    QSignalSpy asked(&stranger, &QLocalServer::newConnection);
    QVERIFY(!lone.handOver(QStringLiteral("x")));
    QVERIFY(!lone.listen());
    QCoreApplication::processEvents();
    QVERIFY(asked.isEmpty());
}

#endif

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
