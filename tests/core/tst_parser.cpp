// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QTest>

using namespace latchkey;

/** Envelope and shape: which records come out of an answer. */
class TestParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsThePublishedDetail_data();
    void readsThePublishedDetail();
    void readsThePublishedList();
    void dataMayBeArrayOrObject_data();
    void dataMayBeArrayOrObject();
    void picksTheAskedId_data();
    void picksTheAskedId();
    void anIdIsOpaque_data();
    void anIdIsOpaque();
    void nothingInDataIsNotFound_data();
    void nothingInDataIsNotFound();
    void anotherRecordIsNotShown_data();
    void anotherRecordIsNotShown();
    void readsTheTotal_data();
    void readsTheTotal();
    void keepsTheListsOrder();
    void skipsWhatIsNoRecord();
    void forgivesAByteOrderMark();
    void readsTheSignIn();
};

void TestParser::readsThePublishedDetail_data()
{
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QString>("expected");

    const auto row = [](Attribute attribute, const char *expected) {
        QTest::newRow(info(attribute).key) << attribute << QString::fromUtf8(expected);
    };
    row(Attribute::HostName, "demo");
    row(Attribute::Status, "Running");
    row(Attribute::Id, "102cade84ea-e703-4400-b77d-8ed545d198ee");
    row(Attribute::PublicIpv4, "38.80.81.128");
    row(Attribute::LanIpv4, "");
    row(Attribute::UserName, "demo");
    row(Attribute::Password, "");
    row(Attribute::ExposedPorts, "");
    row(Attribute::LoginMethod, "");
    row(Attribute::Gpu, "RTX-A6000");
    row(Attribute::GpuType, "RTX-A6000");
    row(Attribute::GpuCount, "1");
    row(Attribute::CpuCores, "28");
    row(Attribute::Ram, "58");
    row(Attribute::DiskSize, "100");
    row(Attribute::Ephemeral, "");
    row(Attribute::Region, "CANADA");
    row(Attribute::ProductType, "Virtual Machine");
    row(Attribute::Os, "Ubuntu Server 20.04 LTS (Focal Fossa)");
    row(Attribute::StartTime, "EST 2024-11-04 10:11:50");
    row(Attribute::RunningTime, "0.0000 hours");
    row(Attribute::TotalCost, "$0.0000");
    row(Attribute::PricePerHour, "");
}

void TestParser::readsThePublishedDetail()
{
    QFETCH(const Attribute, attribute);
    QFETCH(const QString, expected);
    const Result<Instance> instance = parseInstance(samples::detail(), samples::id());
    QVERIFY(instance);
    QCOMPARE(instance->text(attribute), expected);
    if (isSecret(attribute)) {
        QVERIFY(instance->isGiven(attribute));
        QVERIFY(instance->password() == Secret(QStringLiteral("qZ3!Xukz=I-Xv_ya")));
    } else {
        QCOMPARE(instance->isGiven(attribute), !expected.isEmpty());
    }
    QVERIFY(instance->other().isEmpty());
    QVERIFY(!instance->startedAt());
    QCOMPARE(instance->displayName(), QStringLiteral("demo"));
}

void TestParser::readsThePublishedList()
{
    const Result<InstancePage> page = parseInstances(samples::list());
    QVERIFY(page);
    QCOMPARE(page->total, std::optional<qint64>(1));
    QCOMPARE(page->instances.size(), 1);
    const Instance &instance = page->instances.first();
    QCOMPARE(instance.id(), samples::id());
    QCOMPARE(instance.text(Attribute::CpuCores), QStringLiteral("28"));
    QCOMPARE(instance.text(Attribute::Ram), QStringLiteral("58"));
    QCOMPARE(instance.text(Attribute::Ephemeral), QStringLiteral("1500"));
    QCOMPARE(instance.text(Attribute::PricePerHour), QStringLiteral("0.679"));
    QVERIFY(!instance.isGiven(Attribute::Password));
    QVERIFY(!instance.isGiven(Attribute::UserName));
    QVERIFY(instance.other().isEmpty());
}

void TestParser::dataMayBeArrayOrObject_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray record = samples::record(R"("host_name":"demo")");
    QTest::newRow("array of one") << samples::answer("[" + record + "]");
    QTest::newRow("object") << samples::answer(record);
    QTest::newRow("no status") << R"({"data":[)" + record + "]}";
    QTest::newRow("null status") << R"({"status":null,"data":[)" + record + "]}";
    QTest::newRow("status in capitals") << R"({"status":"SUCCESS","data":)" + record + "}";
}

void TestParser::dataMayBeArrayOrObject()
{
    QFETCH(const QByteArray, body);
    const Result<Instance> detail = parseInstance(body, QStringLiteral("i-1"));
    QVERIFY(detail);
    QCOMPARE(detail->displayName(), QStringLiteral("demo"));
    const Result<InstancePage> list = parseInstances(body);
    QVERIFY(list);
    QCOMPARE(list->instances.size(), 1);
    QVERIFY(list->instances.first() == *detail);
}

void TestParser::picksTheAskedId_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << QStringLiteral("a") << QStringLiteral("one");
    QTest::newRow("in the middle") << QStringLiteral("b") << QStringLiteral("two");
    QTest::newRow("last, an integer") << QStringLiteral("3") << QStringLiteral("three");
}

void TestParser::picksTheAskedId()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    const QByteArray body = samples::answer(R"([{"id":"a","host_name":"one"},
        {"id":"b","host_name":"two"},{"id":3,"host_name":"three"}])");
    const Result<Instance> instance = parseInstance(body, id);
    QVERIFY(instance);
    QCOMPARE(instance->displayName(), name);
}

void TestParser::anIdIsOpaque_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    QTest::newRow("integer") << QByteArray("42") << QStringLiteral("42");
    QTest::newRow("zero") << QByteArray("0") << QStringLiteral("0");
    // Beyond 2^53, where a double would round it.
    QTest::newRow("large integer")
        << QByteArray("9007199254740993") << QStringLiteral("9007199254740993");
    QTest::newRow("million") << QByteArray("1000000") << QStringLiteral("1000000");
    QTest::newRow("string of digits") << QByteArray(R"("0042")") << QStringLiteral("0042");
    QTest::newRow("path and query") << QByteArray(R"("../x?y#z")") << QStringLiteral("../x?y#z");
    QTest::newRow("capitals") << QByteArray(R"("AbC")") << QStringLiteral("AbC");
}

void TestParser::anIdIsOpaque()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, id);
    const QByteArray body = samples::answer("[" + samples::record({}, json) + "]");
    const Result<Instance> instance = parseInstance(body, id);
    QVERIFY(instance);
    QCOMPARE(instance->id(), id);
    const Result<InstancePage> page = parseInstances(body);
    QVERIFY(page);
    QCOMPARE(page->instances.first().id(), id);
}

void TestParser::nothingInDataIsNotFound_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("empty array") << QByteArray("[]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("nothing but nulls") << QByteArray("[null,null]");
}

void TestParser::nothingInDataIsNotFound()
{
    QFETCH(const QByteArray, data);
    const Result<Instance> instance = parseInstance(samples::answer(data), QStringLiteral("i-1"));
    QVERIFY(!instance);
    QCOMPARE(instance.error().kind, ErrorKind::NotFound);
    // For the list it means that the account has no instance.
    const Result<InstancePage> page = parseInstances(samples::answer(data));
    QVERIFY(page);
    QVERIFY(page->instances.isEmpty());
}

void TestParser::anotherRecordIsNotShown_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("one other") << QByteArray(R"([{"id":"other"}])");
    QTest::newRow("object") << QByteArray(R"({"id":"other"})");
    QTest::newRow("several") << QByteArray(R"([{"id":"x"},{"id":"y"}])");
    QTest::newRow("differs in case") << QByteArray(R"([{"id":"I-1"}])");
    QTest::newRow("longer") << QByteArray(R"([{"id":"i-10"}])");
    QTest::newRow("no id") << QByteArray(R"([{"host_name":"demo"}])");
    QTest::newRow("null id") << QByteArray(R"([{"id":null,"host_name":"demo"}])");
    QTest::newRow("id only as the name") << QByteArray(R"([{"id":"x","host_name":"i-1"}])");
}

void TestParser::anotherRecordIsNotShown()
{
    QFETCH(const QByteArray, data);
    const Result<Instance> instance = parseInstance(samples::answer(data), QStringLiteral("i-1"));
    QVERIFY(!instance);
    QCOMPARE(instance.error().kind, ErrorKind::WrongInstance);
}

void TestParser::readsTheTotal_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<std::optional<qint64>>("expected");
    const auto row = [](const char *name, const char *member, std::optional<qint64> expected) {
        QTest::newRow(name) << QByteArray(member) << expected;
    };
    row("number", R"(,"total_instance":25)", 25);
    row("string", R"(,"total_instance":"25")", 25);
    row("zero", R"(,"total_instance":0)", 0);
    row("missing", "", std::nullopt);
    row("null", R"(,"total_instance":null)", std::nullopt);
    row("empty", R"(,"total_instance":"")", std::nullopt);
    row("a word", R"(,"total_instance":"many")", std::nullopt);
    row("negative", R"(,"total_instance":-1)", std::nullopt);
    row("object", R"(,"total_instance":{"n":1})", std::nullopt);
    row("true", R"(,"total_instance":true)", std::nullopt);
}

void TestParser::readsTheTotal()
{
    QFETCH(const QByteArray, member);
    QFETCH(const std::optional<qint64>, expected);
    const Result<InstancePage> page =
        parseInstances(R"({"data":[],"status":"success")" + member + "}");
    QVERIFY(page);
    QCOMPARE(page->total, expected);
}

void TestParser::keepsTheListsOrder()
{
    const Result<InstancePage> page =
        parseInstances(samples::answer(R"([{"id":"z"},{"id":"a"},{"id":"m"}])"));
    QVERIFY(page);
    QStringList ids;
    for (const Instance &instance : page->instances)
        ids << instance.id();
    QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("z a m"));
}

void TestParser::skipsWhatIsNoRecord()
{
    const QByteArray body = samples::answer(R"([null,1,"x",[],true,{"id":"i-1"}])");
    const Result<InstancePage> page = parseInstances(body);
    QVERIFY(page);
    QCOMPARE(page->instances.size(), 1);
    QVERIFY(parseInstance(body, QStringLiteral("i-1")));
}

void TestParser::forgivesAByteOrderMark()
{
    QVERIFY(parseInstances("\xEF\xBB\xBF" + samples::list()));
    QVERIFY(parseInstance("\xEF\xBB\xBF" + samples::detail(), samples::id()));
    QVERIFY(parseInstances("\r\n " + samples::list() + "\r\n\r\n"));
}

void TestParser::readsTheSignIn()
{
    const Result<Secret> token =
        parseSignIn(R"({"data":{"jwtToken":"aaa.bbb.ccc"},"message":"ok","status":"success"})");
    QVERIFY(token);
    QVERIFY(*token == Secret(QStringLiteral("aaa.bbb.ccc")));
}

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
