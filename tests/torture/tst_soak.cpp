// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/provider.h"
#include "fleet/fakekeychain.h"
#include "fleet/session.h"
#include "fleet/tokenkeeper.h"
#include "http/httpnetwork.h"
#include "support/torturereport.h"

#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTimer>

#include <QSet>

#include <algorithm>
#include <cstdio>
#include <malloc.h>
#include <mutex>
#include <vector>

using namespace latchkey;
using namespace std::chrono_literals;

/** Qt's hooks for debuggers (qhooks_p.h): what is called for each object that comes and goes. */
extern quintptr Q_CORE_EXPORT qtHookData[];

namespace {

constexpr int refreshes = 20'000;
/** Caches fill, the heap finds its size. */
constexpr int warmUp = 2'000;
constexpr int betweenLooks = 250;
/** Kept open by Qt for a while after their last use, with what belongs to them. */
constexpr qint64 idleConnections = 6;
/** What a few bytes lost with each refresh would add up to, in KiB for each 1000 of them. */
constexpr double steepestHeap = 4;
constexpr double steepestResident = 64;

QDateTime morning()
{
    return {QDate(2026, 3, 1), QTime(8, 0), QTimeZone::utc()};
}

/** The provider in a process of its own, so that only the session's memory is looked at. */
int beProvider()
{
    // Half a minute passes with each look at the clock: every answer is another one. Then it is
    // morning again, and what was deleted is back.
    qint64 looks = 0;
    ProviderOptions options;
    options.clock = [&looks] { return morning().addSecs(30 * (++looks % 1000)); };
    Provider provider(options);
    if (!provider.start())
        return EXIT_FAILURE;
    std::printf("%s %s\n", provider.apiUrl().toEncoded().constData(),
                provider.token().revealUtf8().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/** Every QObject that lives, whoever it belongs to. */
class Census {
public:
    static void begin()
    {
        constexpr int added = 3;
        constexpr int removed = 4;
        qtHookData[added] = reinterpret_cast<quintptr>(&Census::add);
        qtHookData[removed] = reinterpret_cast<quintptr>(&Census::remove);
    }
    static qsizetype objects()
    {
        const std::scoped_lock lock(mutex());
        return all().size();
    }
    static qsizetype timers()
    {
        const std::scoped_lock lock(mutex());
        return std::count_if(all().cbegin(), all().cend(), [](const QObject *object) {
            return qobject_cast<const QTimer *>(object) != nullptr;
        });
    }

private:
    static QSet<const QObject *> &all()
    {
        static QSet<const QObject *> objects;
        return objects;
    }
    static std::mutex &mutex()
    {
        static std::mutex one;
        return one;
    }
    static void add(const QObject *object)
    {
        const std::scoped_lock lock(mutex());
        all().insert(object);
    }
    static void remove(const QObject *object)
    {
        const std::scoped_lock lock(mutex());
        all().remove(object);
    }
};

/** What there is at one moment. */
struct Look {
    double thousands;
    double heapKib;
    double residentKib;
};

/** The slope of the line through the looks with the least squares. */
double slope(const std::vector<Look> &looks, double Look::*value)
{
    double meanX = 0;
    double meanY = 0;
    for (const Look &look : looks) {
        meanX += look.thousands / static_cast<double>(looks.size());
        meanY += look.*value / static_cast<double>(looks.size());
    }
    double above = 0;
    double below = 0;
    for (const Look &look : looks) {
        above += (look.thousands - meanX) * (look.*value - meanY);
        below += (look.thousands - meanX) * (look.thousands - meanX);
    }
    return above / below;
}

} // namespace

/** A session that refreshes for weeks needs no more of anything at the end than at the beginning.
 */
class TestSoak : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void staysFlat();
    void cleanupTestCase();

private:
    struct Things {
        qsizetype objects;
        qsizetype timers;
        qint64 descriptors;
    };
    static Things things();
    bool refreshes() const;

    QProcess m_provider;
    QTemporaryDir m_folder;
    FakeKeychain m_keychain;
    TokenKeeper m_tokens{m_keychain};
    HttpNetwork m_network;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Session> m_session;
    std::chrono::milliseconds m_uptime{0};
    QDateTime m_now = morning();
};

void TestSoak::initTestCase()
{
    m_provider.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--provider")});
    QVERIFY(m_provider.waitForReadyRead());
    const QList<QByteArray> told = m_provider.readLine().simplified().split(' ');
    QCOMPARE(told.size(), 2);

    m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("latchkey.ini")),
                                             QSettings::IniFormat);
    m_session = std::make_unique<Session>(SessionParts{
        .network = m_network,
        .tokens = m_tokens,
        .settings = m_settings.get(),
        .lastSeen = LastSeen(m_folder.filePath(QStringLiteral("cache"))),
        .clock = [this] { return m_now; },
        .monotonic = [this] { return m_uptime; },
        .jitter = [] { return 0.5; },
        .locale = QLocale(QLocale::English, QLocale::UnitedStates),
    });
    Account account = newAccount(QStringLiteral("Research"), QUrl::fromEncoded(told.first()));
    m_tokens.keepForSession(account.id, Secret::fromUtf8(told.last()));
    m_session->open(account, Session::Memory::Keep);
    QVERIFY(QTest::qWaitFor([this] { return !m_session->isBusy(); }));
    QVERIFY(m_session->fleet().rowCount() > 5);
    m_session->select(m_session->fleet().instances().constFirst().id());
}

TestSoak::Things TestSoak::things()
{
    return {Census::objects(), Census::timers(), openDescriptors()};
}

bool TestSoak::refreshes() const
{
    m_session->refresh();
    if (!m_session->isBusy())
        return false;
    // Not QTest::qWaitFor(), which sleeps in between. The session's own deadlines end it.
    while (m_session->isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return true;
}

void TestSoak::staysFlat()
{
    std::vector<Look> looks;
    Things before{};
    qint64 answers = 0;
    qint64 changes = 0;
    connect(&m_session->refresher(), &Refresher::listed, this, [&] { ++answers; });
    connect(&m_session->refresher(), &Refresher::recorded, this, [&] { ++answers; });
    connect(&m_session->record(), &QAbstractItemModel::dataChanged, this, [&] { ++changes; });
    int passed = 0;
    for (int i = 1; i <= ::refreshes; ++i) {
        m_uptime += 60s;
        m_now = m_now.addSecs(60);
        // Now and then another record, as people do.
        if (i % 100 == 0) {
            const auto &instances = m_session->fleet().instances();
            m_session->select(instances.at((i / 100) % instances.size()).id());
        }
        if (refreshes() && !m_session->trouble())
            ++passed;
        m_session->tick();
        if (i == warmUp)
            before = things();
        if (i >= warmUp && i % betweenLooks == 0) {
            looks.push_back({i / 1000.0, static_cast<double>(::mallinfo2().uordblks) / 1024,
                             static_cast<double>(residentKib())});
        }
    }
    const Things after = things();
    const double heap = slope(looks, &Look::heapKib);
    const double resident = slope(looks, &Look::residentKib);
    const QString note = QStringLiteral("per 1,000: heap %1 KiB, resident %2 KiB; "
                                        "descriptors %3 to %4, objects %5 to %6, timers %7 to %8")
                             .arg(heap, 0, 'f', 2)
                             .arg(resident, 0, 'f', 2)
                             .arg(before.descriptors)
                             .arg(after.descriptors)
                             .arg(before.objects)
                             .arg(after.objects)
                             .arg(before.timers)
                             .arg(after.timers);
    reportTorture({QStringLiteral("soak: refreshes with changing data"), ::refreshes, passed,
                   answers, peakKib(), std::nullopt, note});
    qInfo().noquote() << note;
    QCOMPARE(passed, ::refreshes);
    QVERIFY2(changes > ::refreshes / 2, "the data hardly changed");
    QVERIFY2(heap < steepestHeap, qPrintable(note));
    QVERIFY2(resident < steepestResident, qPrintable(note));
    QVERIFY2(after.descriptors <= before.descriptors + idleConnections, qPrintable(note));
    QVERIFY2(after.objects <= before.objects + idleConnections, qPrintable(note));
    QVERIFY2(after.timers <= before.timers + idleConnections, qPrintable(note));
}

void TestSoak::cleanupTestCase()
{
    m_session.reset();
    m_provider.kill();
    m_provider.waitForFinished();
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--provider")))
        return beProvider();
    Census::begin();
    // Qt Test gives up after five minutes.
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    TestSoak test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_soak.moc"
