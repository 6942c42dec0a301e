// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/accounts.h"
#include "fleet/lastseen.h"
#include "fleet/loginnames.h"
#include "fleet/preferences.h"
#include "support/torturereport.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace latchkey;

namespace {

constexpr int kills = 300;
constexpr int instanceCount = 8000;
constexpr int longestLifeUs = 80'000;

QString settingsPath(const QString &folder)
{
    return folder + QStringLiteral("/config/latchkey.ini");
}

LastSeen::Snapshot snapshotOf(int round)
{
    LastSeen::Snapshot snapshot{QDateTime(QDate(2026, 3, 1), QTime(), QTimeZone::utc()), {}, {}};
    // Some MiB, so that a write takes its time.
    for (int i = 0; i < instanceCount; ++i) {
        Instance instance;
        instance.setText(Attribute::Id, QString::number(i));
        instance.setText(Attribute::HostName,
                         QString(200, QLatin1Char(static_cast<char>('a' + round % 26))));
        snapshot.instances += instance;
    }
    return snapshot;
}

/** Writes all that the program ever writes, over and over, until it is killed. */
int beWriter(const QString &folder)
{
    QSettings settings(settingsPath(folder), QSettings::IniFormat);
    Accounts accounts(&settings);
    const LastSeen lastSeen(folder + QStringLiteral("/cache"));
    const QList<Account> all = accounts.all();
    std::printf("READY\n");
    std::fflush(stdout);
    for (int round = 0;; ++round) {
        Account account = all.at(round % all.size());
        account.email = QString(1000, QLatin1Char(static_cast<char>('a' + round % 26)));
        const bool isSaved = accounts.save(account) && accounts.setCurrent(account.id)
                             && setLoginName(&settings, account.id, QString::number(round % 50),
                                             QStringLiteral("me"))
                             && lastSeen.save(account.id, snapshotOf(round));
        if (!isSaved)
            return EXIT_FAILURE;
        Preferences preferences;
        preferences.visibleInterval = std::chrono::seconds(20 + round % 100);
        savePreferences(settings, preferences);
    }
}

} // namespace

/** SIGKILL at any moment: what was there stays, old or new, and never in between. */
class TestKilledWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothing();

private:
    bool isIntact() const;

    QTemporaryDir m_folder;
    QStringList m_names;
};

void TestKilledWriter::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("config")));
    QSettings settings(settingsPath(m_folder.path()), QSettings::IniFormat);
    Accounts accounts(&settings);
    for (const char *name : {"Research", "Teaching", "Ünï çödé"}) {
        const QUrl url(QStringLiteral("https://api.example.com/api/v1"));
        QVERIFY(accounts.save(newAccount(QString::fromUtf8(name), url)));
        m_names += QString::fromUtf8(name);
    }
}

bool TestKilledWriter::isIntact() const
{
    QSettings settings(settingsPath(m_folder.path()), QSettings::IniFormat);
    const Accounts accounts(&settings);
    QStringList names;
    const LastSeen lastSeen(m_folder.filePath(QStringLiteral("cache")));
    const QList<Account> all = accounts.all();
    for (const Account &account : all) {
        names += account.name;
        const auto seen = lastSeen.load(account.id);
        if (!seen)
            qWarning() << seen.error().technical;
        if (!seen || (*seen && (**seen).instances.size() != instanceCount))
            return false;
    }
    const QStringList damaged = QDir(m_folder.filePath(QStringLiteral("cache")))
                                    .entryList({QStringLiteral("*.damaged")}, QDir::Files);
    return settings.status() == QSettings::NoError && names == m_names && damaged.isEmpty();
}

void TestKilledWriter::losesNothing()
{
    int intact = 0;
    int mostLeftOver = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--writer"), m_folder.path()});
        QVERIFY(writer.waitForReadyRead());
        // The one sleep that is meant: the moment has to be any.
        ::usleep(QRandomGenerator::global()->bounded(static_cast<quint32>(longestLifeUs)));
        ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        if (isIntact())
            ++intact;
        const QStringList files =
            QDir(m_folder.path() + QStringLiteral("/cache")).entryList(QDir::Files | QDir::Hidden)
            + QDir(m_folder.path() + QStringLiteral("/config"))
                  .entryList(QDir::Files | QDir::Hidden);
        mostLeftOver = std::max(mostLeftOver, static_cast<int>(files.size()) - 4);
    }
    const QString note = QStringLiteral("at most %1 temporary files left over").arg(mostLeftOver);
    reportTorture({QStringLiteral("kill -9: writing settings and cache"), kills, intact,
                   std::nullopt, std::nullopt, std::nullopt, note});
    qInfo().noquote() << note;
    QCOMPARE(intact, kills);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--writer"))
        return beWriter(arguments.value(2));
    TestKilledWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedwriter.moc"
