// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quitsignals.h"

#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#include <sys/resource.h>
#include <sys/stat.h>

using namespace latchkey;

namespace {

using Handler = void (*)(int);

Handler handlerOf(int signal)
{
    struct sigaction action = {};
    ::sigaction(signal, nullptr, &action);
    return action.sa_handler;
}

} // namespace

/** Signals that end the program end it in an orderly way; nothing is left for others to read. */
class TestQuitSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrives_data();
    void arrives();
    void arrivesOnce();
    void disturbsNobody();
    void leavesIgnoredSignalsAlone();
    void forbidsCoreDumps();
    void letsPortalsLook();
    void keepsFilesPrivate();
};

void TestQuitSignals::arrives_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestQuitSignals::arrives()
{
    QFETCH(const int, signal);
    // The second one works like the first.
    for (int round = 0; round < 2; ++round) {
        {
            const QuitSignals signals;
            QSignalSpy received(&signals, &QuitSignals::received);
            QCOMPARE(::raise(signal), 0);
            QVERIFY2(received.isEmpty(), "it came within the signal handler");
            QVERIFY(received.wait());
        }
        QVERIFY(handlerOf(signal) == SIG_DFL);
    }
}

void TestQuitSignals::arrivesOnce()
{
    const QuitSignals signals;
    QSignalSpy received(&signals, &QuitSignals::received);
    ::raise(SIGTERM);
    ::raise(SIGINT);
    QVERIFY(received.wait());
    ::raise(SIGTERM);
    QCoreApplication::processEvents();
    QCOMPARE(received.size(), 1);
}

void TestQuitSignals::disturbsNobody()
{
    const QuitSignals signals;
    QSignalSpy received(&signals, &QuitSignals::received);
    // More than fit in before anyone listens: neither blocks nor changes what is interrupted.
    for (int i = 0; i < 20'000; ++i) {
        errno = 0;
        ::raise(SIGTERM);
        if (errno != 0)
            break;
    }
    QCOMPARE(errno, 0);
    QVERIFY(received.wait());
}

void TestQuitSignals::leavesIgnoredSignalsAlone()
{
    // As nohup does.
    ::signal(SIGHUP, SIG_IGN);
    {
        const QuitSignals signals;
        QSignalSpy received(&signals, &QuitSignals::received);
        QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
        QVERIFY(handlerOf(SIGTERM) != SIG_IGN);
        ::raise(SIGTERM);
        QVERIFY(received.wait());
    }
    QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
    ::signal(SIGHUP, SIG_DFL);
}

void TestQuitSignals::forbidsCoreDumps()
{
    forbidCoreDumps();
    rlimit limit = {1, 1};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
}

/** A portal finds out by /proc/PID/root who asks for a file dialog; only of the dumpable it can. */
void TestQuitSignals::letsPortalsLook()
{
#ifdef Q_OS_LINUX
    forbidCoreDumps();
    QCOMPARE(::prctl(PR_GET_DUMPABLE), 1);
    QProcess portal;
    portal.start(QStringLiteral("readlink"),
                 {QStringLiteral("/proc/%1/root").arg(QCoreApplication::applicationPid())});
    QVERIFY(portal.waitForFinished());
    QCOMPARE(portal.readAllStandardOutput(), QByteArrayLiteral("/\n"));
#endif
}

void TestQuitSignals::keepsFilesPrivate()
{
    const QTemporaryDir folder;
    const mode_t before = ::umask(0);
    keepFilesPrivate();
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("inside")));
    ::umask(before);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFile::permissions(folder.filePath(QStringLiteral("inside"))) & others));
}

QTEST_GUILESS_MAIN(TestQuitSignals)
#include "tst_quitsignals.moc"
