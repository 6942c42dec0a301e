// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample instances: what they show between them, and that they live.
#include "core/parser.h"
#include "core/values.h"
#include "demo/providerclient.h"
#include "demo/traps.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace latchkey;

namespace {

const char *const demoId = "102cade84ea-e703-4400-b77d-8ed545d198ee";
const char *const deployingId = "c81e5b02-0f0b-4f44-8a86-3d6f5f6f7e90";
const char *const deletingId = "ad7e2b95-c1f4-4b3a-8d61-fe0937c4a2d0";
const char *const stoppedId = "e0a4b7d6-52fd-4c1a-9c6c-2b9b2f0b1c55";

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

class SamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showTrap_data();
    void showTrap();

    void init();
    void documentedExampleIsServedAsDocumented();
    void runningTimeAndCostGrow_data();
    void runningTimeAndCostGrow();
    void stoppedOnesDoNotGrow();
    void statusGoesOn_data();
    void statusGoesOn();
    void addressAndLoginComeWithRunning();
    void deletedOneGoes();
    void startsAgreeWithRunningTimes();
    void generatedOnesAreAlikeEveryTime();

private:
    QJsonObject record(const char *id);
    QString status(const char *id);

    QDateTime m_begin{QDate(2025, 3, 1), QTime(12, 0), QTimeZone::utc()};
    QDateTime m_now = m_begin;
    Seen m_seen;
    std::unique_ptr<Provider> m_provider;
    std::unique_ptr<ProviderClient> m_client;
};

void SamplesTest::init()
{
    m_now = m_begin;
    ProviderOptions options;
    options.clock = [this] { return m_now; };
    options.step = std::chrono::seconds(20);
    m_provider = std::make_unique<Provider>(options);
    QVERIFY(m_provider->start());
    m_client = std::make_unique<ProviderClient>(m_provider->apiUrl());
}

void SamplesTest::initTestCase()
{
    init();
    constexpr int stepsUntilAllRest = 6;
    for (int step = 0; step <= stepsUntilAllRest; ++step, m_now = m_now.addSecs(20)) {
        const Received list = m_client->get(text("/computing/instances"), m_provider->token());
        const QJsonArray entries = list.json().value(text("data")).toArray();
        QStringList ids{text("canceled-ablation"), text("mixed-up")};
        for (const auto &entry : entries) {
            m_seen.listed.append(entry.toObject());
            ids.append(entry.toObject().value(text("id")).toVariant().toString());
        }
        for (const QString &id : std::as_const(ids)) {
            const Received detail = m_client->detail(id, m_provider->token());
            QCOMPARE(detail.httpStatus, 200);
            m_seen.answers.append({id, detail.json().value(text("data"))});
        }
    }
    const QList<QJsonObject> records = m_seen.listed + m_seen.records();
    for (const QJsonObject &object : records)
        m_seen.statuses.insert(object.value(text("status")).toString());
}

void SamplesTest::showTrap_data()
{
    QTest::addColumn<const Trap *>("trap");
    for (const Trap &trap : traps())
        QTest::newRow(trap.name) << &trap;
}

void SamplesTest::showTrap()
{
    QFETCH(const Trap *, trap);
    QVERIFY(trap->isShown(m_seen));
}

QJsonObject SamplesTest::record(const char *id)
{
    const QJsonValue data =
        m_client->detail(text(id), m_provider->token()).json().value(text("data"));
    return data.isObject() ? data.toObject() : data.toArray().first().toObject();
}

QString SamplesTest::status(const char *id)
{
    return record(id).value(text("status")).toString();
}

void SamplesTest::documentedExampleIsServedAsDocumented()
{
    const QByteArray listed = R"json({
        "id": "102cade84ea-e703-4400-b77d-8ed545d198ee", "region": "CANADA",
        "product_type": "GPU", "host_name": "demo", "cpu_cores": 28, "ram": 58,
        "gpu_type": "RTX-A6000", "gpu_count": 1, "disk_size": 100, "ephemeral": 1500,
        "public_ipv4": "38.80.81.128", "price_per_hour": 0.679,
        "os": "Ubuntu Server 20.04 LTS (Focal Fossa)", "status": "Running"})json";
    const QByteArray detail = R"json({"data": [{
        "id": "102cade84ea-e703-4400-b77d-8ed545d198ee", "region": "CANADA",
        "product_type": "Virtual Machine", "host_name": "demo", "cpu_cores": "28", "ram": "58",
        "gpu_type": "RTX-A6000", "gpu_count": 1, "disk_size": 100, "public_ipv4": "38.80.81.128",
        "login_method": "", "os": "Ubuntu Server 20.04 LTS (Focal Fossa)", "exposed_ports": "",
        "vm_name": "demo", "vm_password": "qZ3!Xukz=I-Xv_ya", "status": "Running",
        "start_time": "EST 2024-11-04 10:11:50", "running_time": "0.0000 hours",
        "total_cost": "$0.0000"
}],
        "message": "Get instance detail successfully", "status": "success"
})json";

    const QJsonArray list = m_client->get(text("/computing/instances"), m_provider->token())
                                .json()
                                .value(text("data"))
                                .toArray();
    QCOMPARE(list.first().toObject(), QJsonDocument::fromJson(listed).object());
    QCOMPARE(m_client->detail(text(demoId), m_provider->token()).json(),
             QJsonDocument::fromJson(detail).object());
}

void SamplesTest::runningTimeAndCostGrow_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("runningTime");
    QTest::addColumn<QString>("totalCost");

    QTest::addRow("a clock that went back")
        << qint64(-60) << text("0.0000 hours") << text("$0.0000");
    QTest::addRow("a minute") << qint64(60) << text("0.0166 hours") << text("$0.0113");
    QTest::addRow("an hour") << qint64(3600) << text("1.0000 hours") << text("$0.6790");
    QTest::addRow("an hour and a second")
        << qint64(3601) << text("1.0002 hours") << text("$0.6791");
    QTest::addRow("ten years") << qint64(315'360'000) << text("87600.0000 hours")
                               << text("$59480.4000");
}

void SamplesTest::runningTimeAndCostGrow()
{
    QFETCH(qint64, seconds);
    m_now = m_begin.addSecs(seconds);
    const QJsonObject demo = record(demoId);
    QTEST(demo.value(text("running_time")).toString(), "runningTime");
    QTEST(demo.value(text("total_cost")).toString(), "totalCost");
}

void SamplesTest::stoppedOnesDoNotGrow()
{
    m_now = m_begin.addDays(1);
    const QJsonObject before = record(stoppedId);
    m_now = m_begin.addDays(2);
    QCOMPARE(record(stoppedId), before);
}

void SamplesTest::statusGoesOn_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *id, int seconds, const char *expected) {
        QTest::addRow("%s after %d s", id, seconds) << QByteArray(id) << seconds << text(expected);
    };
    row(deployingId, 0, "Deploying");
    row(deployingId, 39, "Deploying");
    row(deployingId, 40, "Provisioning");
    row(deployingId, 59, "Provisioning");
    row(deployingId, 60, "Running");
    row(deployingId, 1'000'000, "Running");
    row(stoppedId, 0, "STOPPING");
    row(stoppedId, 20, "SHUTOFF");
    row(deletingId, 59, "Deleting");
    row("render/node 3#farm", 0, "REBOOTING");
    row("render/node 3#farm", 20, "Running");
    row(demoId, 1'000'000, "Running");
}

void SamplesTest::statusGoesOn()
{
    QFETCH(QByteArray, id);
    QFETCH(int, seconds);
    QFETCH(QString, expected);
    m_now = m_begin.addSecs(seconds);
    QCOMPARE(status(id.constData()), expected);

    const auto page =
        parseInstances(m_client->get(text("/computing/instances"), m_provider->token()).body);
    QVERIFY(page);
    const auto listed =
        std::find_if(page->instances.begin(), page->instances.end(),
                     [&](const Instance &i) { return i.id() == text(id.constData()); });
    QVERIFY(listed != page->instances.end());
    QCOMPARE(listed->text(Attribute::Status), expected);
}

void SamplesTest::addressAndLoginComeWithRunning()
{
    const auto parsed = [this] {
        return parseInstance(m_client->detail(text(deployingId), m_provider->token()).body,
                             text(deployingId))
            .value_or(Instance());
    };
    m_now = m_begin.addSecs(59);
    const Instance before = parsed();
    QVERIFY(!before.isGiven(Attribute::PublicIpv4));
    QVERIFY(!before.isGiven(Attribute::UserName));
    QVERIFY(!before.isGiven(Attribute::Password));
    QVERIFY(!before.isGiven(Attribute::StartTime));
    QCOMPARE(before.text(Attribute::RunningTime), text("0.0000 hours"));

    m_now = m_begin.addSecs(60 + 3600);
    const Instance after = parsed();
    QCOMPARE(after.text(Attribute::PublicIpv4), text("203.0.113.24"));
    QCOMPARE(after.text(Attribute::UserName), text("ubuntu"));
    QVERIFY(after.isGiven(Attribute::Password));
    QCOMPARE(after.text(Attribute::RunningTime), text("1.0000 hours"));
    QCOMPARE(after.text(Attribute::TotalCost), text("$5.4000"));
    QCOMPARE(parseStartTime(after.text(Attribute::StartTime)), std::optional(m_begin.addSecs(60)));
}

void SamplesTest::deletedOneGoes()
{
    const auto listed = [this] {
        return m_client->get(text("/computing/instances"), m_provider->token())
            .body.contains(deletingId);
    };
    const auto asked = [this] {
        return parseInstance(m_client->detail(text(deletingId), m_provider->token()).body,
                             text(deletingId));
    };
    QVERIFY(listed());
    QVERIFY(asked());

    m_now = m_begin.addSecs(60);
    QVERIFY(listed());
    QVERIFY(!asked());
    QCOMPARE(asked().error().kind, ErrorKind::NotFound);

    m_now = m_begin.addSecs(100);
    QVERIFY(!listed());
    QVERIFY(!asked());
    QCOMPARE(asked().error().kind, ErrorKind::Failed);
}

void SamplesTest::startsAgreeWithRunningTimes()
{
    m_now = m_begin.addSecs(1234);
    const auto hours = [](const Instance &instance) {
        return parseHours(instance.text(Attribute::RunningTime)).value_or(std::chrono::seconds(-1));
    };
    for (const char *id :
         {"5f0c7c1e-8a53-4a0e-9d0b-6a1f0f3b7a21", "7d2e9c44-1b60-4a1d-b7c0-90b5a8f1e6d3",
          "9a3c1e77-3f5d-4b6e-a1e4-7c2d5b8f9012"}) {
        const auto instance =
            parseInstance(m_client->detail(text(id), m_provider->token()).body, text(id));
        QVERIFY(instance);
        const auto start = instance->startedAt()
                               ? std::optional(QDateTime::fromSecsSinceEpoch(*instance->startedAt(),
                                                                             QTimeZone::utc()))
                               : parseStartTime(instance->text(Attribute::StartTime));
        QVERIFY(start);
        // Four decimals of an hour are a third of a second.
        QVERIFY(qAbs(start->secsTo(m_now) - hours(*instance).count()) <= 1);
    }
}

void SamplesTest::generatedOnesAreAlikeEveryTime()
{
    const auto bodies = [this] {
        ProviderOptions options;
        options.clock = [this] { return m_now; };
        options.generatedInstances = 300;
        options.defaultLimit = options.maximalLimit = 1000;
        Provider provider(options);
        if (!provider.start())
            return QByteArray();
        ProviderClient client(provider.apiUrl());
        return client.get(text("/computing/instances"), provider.token()).body;
    };
    const QByteArray once = bodies();
    QCOMPARE(bodies(), once);
    const auto page = parseInstances(once);
    QVERIFY(page);
    QSet<QString> ids;
    for (const Instance &instance : page->instances)
        ids.insert(instance.id());
    QVERIFY(page->instances.size() > 300);
    QCOMPARE(ids.size(), page->instances.size());
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_samples.moc"
