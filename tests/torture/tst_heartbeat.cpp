// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bigserver.h"
#include "support/heartbeat.h"
#include "support/torturereport.h"
#include "widgets/staging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace latchkey;

/** What a round's list and record are. */
using Body = std::function<QByteArray(int round)>;
Q_DECLARE_METATYPE(Body)

namespace {

constexpr int rounds = 5;

QString idOf(int number)
{
    return QStringLiteral("instance-%1").arg(number);
}

QJsonObject instance(int number, int round)
{
    return {{QStringLiteral("id"), idOf(number)},
            {QStringLiteral("host_name"), QStringLiteral("node-%1").arg((number * 7919) % 100'003)},
            {QStringLiteral("status"),
             round % 2 ? QStringLiteral("Running") : QStringLiteral("Deploying")},
            {QStringLiteral("region"), QStringLiteral("NORWAY")},
            {QStringLiteral("gpu_type"), QStringLiteral("H100")},
            {QStringLiteral("gpu_count"), 1 + number % 8},
            {QStringLiteral("price_per_hour"), number % 100 + round * 0.01},
            {QStringLiteral("public_ipv4"), QStringLiteral("192.0.2.1")}};
}

QByteArray answer(const QJsonArray &data)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("data"), data},
                                     {QStringLiteral("total_instance"), data.size()},
                                     {QStringLiteral("status"), QStringLiteral("success")}})
        .toJson(QJsonDocument::Compact);
}

QByteArray list(int size, int round)
{
    QJsonArray data;
    for (int i = 0; i < size; ++i)
        data += instance(i, round);
    return answer(data);
}

/** A record of the first one with these keys besides. */
QByteArray record(const QJsonObject &more, int round)
{
    QJsonObject whole = instance(0, round);
    for (auto it = more.begin(); it != more.end(); ++it)
        whole.insert(it.key(), it.value());
    return answer({whole});
}

QJsonObject manyKeys(int count, int round)
{
    QJsonObject keys;
    for (int i = 0; i < count; ++i)
        keys.insert(QStringLiteral("key-%1").arg(i), QStringLiteral("value %1").arg(round));
    return keys;
}

QJsonObject longText(qsizetype length)
{
    return {{QStringLiteral("region"), QString(length, QLatin1Char('W'))},
            {QStringLiteral("note"), QString(length, QLatin1Char('i'))},
            {QStringLiteral("host_name"), QString(length, QChar(0x202e))}};
}

} // namespace

/** However much the provider sends, the window answers soon. */
class TestHeartbeat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersInTime_data();
    void answersInTime();
};

void TestHeartbeat::answersInTime_data()
{
    QTest::addColumn<Body>("listBody");
    QTest::addColumn<Body>("recordBody");
    QTest::addColumn<int>("mostMs");
    const auto lists = [](int size) {
        return Body([size](int round) { return list(size, round); });
    };
    const auto plain = Body([](int round) { return record({}, round); });
    QTest::newRow("10 instances") << lists(10) << plain << 500;
    QTest::newRow("1,000 instances") << lists(1000) << plain << 1000;
    QTest::newRow("10,000 instances") << lists(10'000) << plain << 3000;
    QTest::newRow("200 keys unknown today")
        << lists(10) << Body([](int round) { return record(manyKeys(200, round), round); }) << 2000;
    QTest::newRow("texts of 1 MiB")
        << lists(10) << Body([](int round) { return record(longText(1 << 20), round); }) << 5000;
}

void TestHeartbeat::answersInTime()
{
    QFETCH(const Body, listBody);
    QFETCH(const Body, recordBody);
    QFETCH(const int, mostMs);
    BigServer server;
    server.answer(listBody(0), recordBody(0));
    Stage stage;
    QVERIFY(showWindow(stage));
    Account account = newAccount(QStringLiteral("Research"), server.url());
    stage.tokens.keepForSession(account.id, Secret(QStringLiteral("ak_0123456789")));
    qint64 longest = 0;
    int passed = 0;
    for (int round = 0; round < rounds; ++round) {
        server.answer(listBody(round), recordBody(round));
        Heartbeat heart;
        if (round == 0) {
            stage.session.open(account, Session::Memory::Keep);
            stage.session.select(idOf(0));
        } else {
            stage.session.refresh();
        }
        QVERIFY(stage.session.isBusy());
        // Painting is part of it.
        const bool isDone = QTest::qWaitFor([&] { return !stage.session.isBusy(); }, 120'000)
                            && QTest::qWaitFor([] { return true; });
        QCoreApplication::processEvents();
        longest = std::max(longest, heart.longest());
        if (isDone && stage.session.listState() == ViewState::Ready)
            ++passed;
    }
    const QString name = QStringLiteral("window: ") + QString::fromUtf8(QTest::currentDataTag());
    reportTorture({name, rounds, passed, 2 * rounds, peakKib(), longest});
    qInfo().noquote() << name << longest << "ms";
    QCOMPARE(passed, rounds);
    QVERIFY2(longest < mostMs, qPrintable(QStringLiteral("%1 ms").arg(longest)));
}

QTEST_MAIN(TestHeartbeat)
#include "tst_heartbeat.moc"
