// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QTest>

using namespace latchkey;

/** The attributes of one record, the same whether the list or the detail brought it. */
class TestParserRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTextsAndNumbers_data();
    void readsTextsAndNumbers();
    void notGivenIsNotZero_data();
    void notGivenIsNotZero();
    void choosesTheLogin_data();
    void choosesTheLogin();
    void choosesTheName_data();
    void choosesTheName();
    void choosesTheGpu_data();
    void choosesTheGpu();
    void readsTheStart_data();
    void readsTheStart();
    void keepsPorts_data();
    void keepsPorts();
    void wrongTypesDoNoHarm_data();
    void wrongTypesDoNoHarm();
    void keepsTheBlanksOfASecret();
};

void TestParserRecord::readsTextsAndNumbers_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *member, Attribute attribute, const char *expected) {
        QTest::newRow(member) << QByteArray(member) << attribute << QString::fromUtf8(expected);
    };
    row(R"("cpu_cores":28)", Attribute::CpuCores, "28");
    row(R"("cpu_cores":"28")", Attribute::CpuCores, "28");
    row(R"("cpu_cores":0)", Attribute::CpuCores, "0");
    row(R"("ram":58)", Attribute::Ram, "58");
    row(R"("ram":"58")", Attribute::Ram, "58");
    row(R"("ram":58.5)", Attribute::Ram, "58.5");
    row(R"("disk_size":100)", Attribute::DiskSize, "100");
    row(R"("disk_size":"100")", Attribute::DiskSize, "100");
    row(R"("disk_size":1000000)", Attribute::DiskSize, "1000000");
    row(R"("ephemeral":1500)", Attribute::Ephemeral, "1500");
    row(R"("ephemeral":"1500")", Attribute::Ephemeral, "1500");
    row(R"("gpu_count":1)", Attribute::GpuCount, "1");
    row(R"("gpu_count":"1")", Attribute::GpuCount, "1");
    row(R"("price_per_hour":0.679)", Attribute::PricePerHour, "0.679");
    row(R"("price_per_hour":"0.679")", Attribute::PricePerHour, "0.679");
    row(R"("price_per_hour":0.00001)", Attribute::PricePerHour, "0.00001");
    row(R"("price_per_hour":1228.556)", Attribute::PricePerHour, "1228.556");
    row(R"("total_cost":"$961.5400")", Attribute::TotalCost, "$961.5400");
    row(R"("total_cost":961.54)", Attribute::TotalCost, "961.54");
    row(R"("total_cost":0.1)", Attribute::TotalCost, "0.1");
    row(R"("total_cost":100000.0)", Attribute::TotalCost, "100000");
    row(R"("running_time":"66.9070 hours")", Attribute::RunningTime, "66.9070 hours");
    row(R"("running_time":66.907)", Attribute::RunningTime, "66.907");
    row(R"("running_time":0)", Attribute::RunningTime, "0");
    row(R"("region":"CANADA")", Attribute::Region, "CANADA");
    row(R"("product_type":"AI GPU")", Attribute::ProductType, "AI GPU");
    row(R"("status":"Running")", Attribute::Status, "Running");
    row(R"("status":"SHUTOFF")", Attribute::Status, "SHUTOFF");
    row(R"("login_method":"ssh-key")", Attribute::LoginMethod, "ssh-key");
    row(R"("lan_ipv4":"10.0.0.4")", Attribute::LanIpv4, "10.0.0.4");
    row(R"("start_time":"2025-07-04 05:13:11 EST")", Attribute::StartTime,
        "2025-07-04 05:13:11 EST");
    row(R"("os":"  Ubuntu \n")", Attribute::Os, "Ubuntu");
    row(R"("os":"<b>Übuntu</b>")", Attribute::Os, "<b>Übuntu</b>");
    row(R"("host_name":7)", Attribute::HostName, "7");
}

void TestParserRecord::readsTextsAndNumbers()
{
    QFETCH(const QByteArray, member);
    QFETCH(const Attribute, attribute);
    QFETCH(const QString, expected);
    QCOMPARE(samples::viaDetail(member).text(attribute), expected);
    QCOMPARE(samples::viaList(member).text(attribute), expected);
    QVERIFY(samples::viaDetail(member).isGiven(attribute));
}

void TestParserRecord::notGivenIsNotZero_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<Attribute>("attribute");
    for (const AttributeInfo &each : attributes()) {
        if (each.attribute == Attribute::Id)
            continue;
        const QByteArray key = QByteArray("\"") + each.key + "\":";
        QTest::addRow("%s absent", each.key) << QByteArray() << each.attribute;
        QTest::addRow("%s null", each.key) << QByteArray(key + "null") << each.attribute;
        QTest::addRow("%s empty", each.key) << QByteArray(key + R"("")") << each.attribute;
        QTest::addRow("%s blank", each.key) << QByteArray(key + R"("  \t ")") << each.attribute;
    }
}

void TestParserRecord::notGivenIsNotZero()
{
    QFETCH(const QByteArray, member);
    QFETCH(const Attribute, attribute);
    for (const Instance &instance : {samples::viaDetail(member), samples::viaList(member)}) {
        QCOMPARE(instance.id(), QStringLiteral("i-1"));
        QVERIFY(!instance.isGiven(attribute));
        QCOMPARE(instance.text(attribute), QString());
        QVERIFY(instance.password().isEmpty());
        QVERIFY(instance.other().isEmpty());
    }
}

void TestParserRecord::choosesTheLogin_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    const auto row = [](const char *name, const char *members, const char *user,
                        const char *password) {
        QTest::newRow(name) << QByteArray(members) << QString::fromUtf8(user)
                            << QString::fromUtf8(password);
    };
    row("attributes' names", R"("user_name":"a","password":"p")", "a", "p");
    row("example's names", R"("vm_name":"c","vm_password":"q")", "c", "q");
    row("console's name", R"("username":"b")", "b", "");
    row("all", R"("vm_name":"c","username":"b","user_name":"a","vm_password":"q","password":"p")",
        "a", "p");
    row("username before vm_name", R"("vm_name":"c","username":"b")", "b", "");
    row("empty ones are passed over",
        R"("user_name":"","username":null,"vm_name":"c","password":"","vm_password":"q")", "c",
        "q");
    row("blank ones too", R"("user_name":"  ","username":"b","vm_name":"c")", "b", "");
    row("number", R"("user_name":1001,"password":12345)", "1001", "12345");
    row("password with an inner blank", R"("password":"a b\\c\"d")", "", "a b\\c\"d");
    row("none", R"("host_name":"demo")", "", "");
}

void TestParserRecord::choosesTheLogin()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    for (const Instance &instance : {samples::viaDetail(members), samples::viaList(members)}) {
        QCOMPARE(instance.id(), QStringLiteral("i-1"));
        QCOMPARE(instance.text(Attribute::UserName), user);
        QCOMPARE(instance.password().reveal(), password);
        QCOMPARE(instance.isGiven(Attribute::Password), !password.isEmpty());
        QCOMPARE(instance.text(Attribute::Password), QString());
    }
}

void TestParserRecord::choosesTheName_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("expected");
    QTest::newRow("host_name") << QByteArray(R"("host_name":"demo")") << QStringLiteral("demo");
    QTest::newRow("name") << QByteArray(R"("name":"n")") << QStringLiteral("n");
    QTest::newRow("both") << QByteArray(R"("name":"n","host_name":"demo")")
                          << QStringLiteral("demo");
    QTest::newRow("empty host_name")
        << QByteArray(R"("name":"n","host_name":"")") << QStringLiteral("n");
    QTest::newRow("neither") << QByteArray() << QStringLiteral("i-1");
    QTest::newRow("both null") << QByteArray(R"("name":null,"host_name":null)")
                               << QStringLiteral("i-1");
    // The machine's own name is a login name, not the instance's.
    QTest::newRow("vm_name") << QByteArray(R"("vm_name":"vm")") << QStringLiteral("i-1");
}

void TestParserRecord::choosesTheName()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, expected);
    QCOMPARE(samples::viaDetail(members).displayName(), expected);
    QCOMPARE(samples::viaList(members).displayName(), expected);
}

void TestParserRecord::choosesTheGpu_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("gpu");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const char *members, const char *gpu, const char *type) {
        QTest::newRow(name) << QByteArray(members) << QString::fromUtf8(gpu)
                            << QString::fromUtf8(type);
    };
    row("both", R"("gpu":"H100-80G-SXM","gpu_type":"H100")", "H100-80G-SXM", "H100");
    row("only the model", R"("gpu":"H100-80G-SXM")", "H100-80G-SXM", "");
    row("only the type", R"("gpu_type":"H100")", "H100", "H100");
    row("empty model", R"("gpu":"","gpu_type":"H100")", "H100", "H100");
    row("null model", R"("gpu":null,"gpu_type":"H100")", "H100", "H100");
    row("neither", R"("gpu_count":0)", "", "");
}

void TestParserRecord::choosesTheGpu()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, gpu);
    QFETCH(const QString, type);
    for (const Instance &instance : {samples::viaDetail(members), samples::viaList(members)}) {
        QCOMPARE(instance.text(Attribute::Gpu), gpu);
        QCOMPARE(instance.text(Attribute::GpuType), type);
    }
}

void TestParserRecord::readsTheStart_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<std::optional<qint64>>("expected");
    const auto row = [](const char *members, std::optional<qint64> expected) {
        QTest::newRow(members) << QByteArray(members) << expected;
    };
    row(R"("started_at":1730733110)", 1730733110);
    row(R"("started_at":"1730733110")", 1730733110);
    row(R"("started_at":1730733110.75)", 1730733110);
    row(R"("started_at":"1730733110.75")", 1730733110);
    row(R"("created_at":1730733000)", 1730733000);
    row(R"("created_at":"1730733000")", 1730733000);
    row(R"("created_at":1730733000,"started_at":1730733110)", 1730733110);
    row(R"("created_at":1730733000,"started_at":"1730733110")", 1730733110);
    row(R"("created_at":1730733000,"started_at":null)", 1730733000);
    row(R"("created_at":1730733000,"started_at":"")", 1730733000);
    row(R"("created_at":"1730733000","started_at":"soon")", 1730733000);
    row(R"("created_at":1730733000,"started_at":0)", 1730733000);
    row(R"("created_at":null)", std::nullopt);
    row(R"("created_at":"")", std::nullopt);
    row(R"("created_at":0)", std::nullopt);
    row(R"("created_at":-5)", std::nullopt);
    row(R"("created_at":true)", std::nullopt);
    row(R"("created_at":"2024-11-04")", std::nullopt);
    row(R"("created_at":"nan")", std::nullopt);
    row(R"("created_at":"inf")", std::nullopt);
    row(R"("created_at":"-inf")", std::nullopt);
    row(R"("created_at":1e300)", std::nullopt);
    row(R"("created_at":"1e300")", std::nullopt);
    row(R"("created_at":[1730733000])", std::nullopt);
    row(R"("created_at":{"seconds":1730733000})", std::nullopt);
    row(R"("start_time":"EST 2024-11-04 10:11:50")", std::nullopt);
}

void TestParserRecord::readsTheStart()
{
    QFETCH(const QByteArray, members);
    QFETCH(const std::optional<qint64>, expected);
    for (const Instance &instance : {samples::viaDetail(members), samples::viaList(members)}) {
        QCOMPARE(instance.id(), QStringLiteral("i-1"));
        QCOMPARE(instance.startedAt(), expected);
        if (expected)
            QVERIFY(instance.isGiven(Attribute::StartTime));
    }
}

void TestParserRecord::keepsPorts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << QByteArray(R"("8080:80, 2222:22")")
                          << QStringLiteral("8080:80, 2222:22");
    QTest::newRow("number") << QByteArray("22") << QStringLiteral("22");
    QTest::newRow("list") << QByteArray(R"(["8080:80", 22])")
                          << QStringLiteral(R"(["8080:80",22])");
    QTest::newRow("object") << QByteArray(R"({"8080": 80})") << QStringLiteral(R"({"8080":80})");
    QTest::newRow("empty list") << QByteArray("[]") << QString();
    QTest::newRow("empty object") << QByteArray("{}") << QString();
}

void TestParserRecord::keepsPorts()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, expected);
    const QByteArray member = R"("exposed_ports":)" + json;
    QCOMPARE(samples::viaDetail(member).text(Attribute::ExposedPorts), expected);
    QCOMPARE(samples::viaList(member).text(Attribute::ExposedPorts), expected);
}

void TestParserRecord::wrongTypesDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<Attribute>("attribute");
    for (const AttributeInfo &each : attributes()) {
        if (each.attribute == Attribute::Id)
            continue;
        for (const char *json : {"true", "false", R"({"value":7})", "[7]", "{}", "[]", "[[]]",
                                 R"({"a":{"b":[null]}})", "1e300", "-1"}) {
            const QByteArray member = QByteArray("\"") + each.key + "\":" + json;
            QTest::newRow(member.constData()) << member << each.attribute;
        }
    }
}

void TestParserRecord::wrongTypesDoNoHarm()
{
    QFETCH(const QByteArray, member);
    QFETCH(const Attribute, attribute);
    for (const Instance &instance : {samples::viaDetail(member), samples::viaList(member)}) {
        QCOMPARE(instance.id(), QStringLiteral("i-1"));
        QVERIFY(instance.text(attribute) != QLatin1String("0"));
        if (isSecret(attribute))
            QCOMPARE(instance.text(attribute), QString());
    }
}

void TestParserRecord::keepsTheBlanksOfASecret()
{
    const Instance instance = samples::viaDetail(R"("password":" two words ","api_key":" k ")");
    QCOMPARE(instance.password().reveal(), QStringLiteral(" two words "));
    QCOMPARE(instance.other().size(), 1);
    QCOMPARE(instance.other().constFirst().secret.reveal(), QStringLiteral(" k "));
    // Nothing but blanks is nothing.
    QVERIFY(!samples::viaDetail(R"("password":"  ")").isGiven(Attribute::Password));
}

QTEST_GUILESS_MAIN(TestParserRecord)
#include "tst_parser_record.moc"
