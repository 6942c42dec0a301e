// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QJsonArray>
#include <QTest>

using namespace latchkey;

/** Keys that the table does not know, and secrets wherever they come from. */
class TestParserOther : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsExtraKeys_data();
    void keepsExtraKeys();
    void guardsSmellyKeys_data();
    void guardsSmellyKeys();
    void comesInOneOrder();
    void tellsTwinKeysApart();
    void losesNoAlias_data();
    void losesNoAlias();
    void equalAliasIsNotRepeated();
    void guardsTheLosingPassword();
    void leakedPasswordStaysASecret();
    void secretsInsideAttributesStayGuarded_data();
    void secretsInsideAttributesStayGuarded();
    void secretsInTextsStayGuarded_data();
    void secretsInTextsStayGuarded();
    void toldApartInATextToo();
    void keepsTextsThatOnlyLookLikeJson_data();
    void keepsTextsThatOnlyLookLikeJson();
    void aStructureInAnAttributeIsNotLost();
    void withoutSecretsKeepsTheRest();
    void readsItsOwnKeysBack();
};

void TestParserOther::keepsExtraKeys_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *member, const char *key, const char *text) {
        QTest::newRow(member) << QByteArray(member) << QString::fromUtf8(key)
                              << QString::fromUtf8(text);
    };
    row(R"("cpu_model":"EPYC 7763")", "cpu_model", "EPYC 7763");
    row(R"("cpu_count":2)", "cpu_count", "2");
    row(R"("bandwidth":0.5)", "bandwidth", "0.5");
    row(R"("spot":true)", "spot", "true");
    row(R"("spot":false)", "spot", "false");
    row(R"("created_at":1730733000)", "created_at", "1730733000");
    row(R"("user":{"email":"a@example.com"})", "user.email", "a@example.com");
    row(R"("user":{"team":{"name":"ML"}})", "user.team.name", "ML");
    row(R"("naïve ключ":"ок")", "naïve ключ", "ок");
    row(R"("image":"<img src=x>")", "image", "<img src=x>");
    row(R"("Status":"odd")", "Status", "odd");
}

void TestParserOther::keepsExtraKeys()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    for (const Instance &instance : {samples::viaDetail(member), samples::viaList(member)}) {
        QCOMPARE(instance.other().size(), 1);
        const OtherField &field = instance.other().first();
        QCOMPARE(field.key, key);
        QCOMPARE(field.text, text);
        QVERIFY(!field.isSecret());
    }
}

void TestParserOther::guardsSmellyKeys_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *member, const char *key) {
        QTest::newRow(member) << QByteArray(member) << QString::fromUtf8(key);
    };
    row(R"("root_password":"hunter2")", "root_password");
    row(R"("Passwd":"hunter2")", "Passwd");
    row(R"("adminPwd":"hunter2")", "adminPwd");
    row(R"("client_secret":"hunter2")", "client_secret");
    row(R"("jupyter_token":"hunter2")", "jupyter_token");
    row(R"("SSH_KEY":"hunter2")", "SSH_KEY");
    row(R"("credential":"hunter2")", "credential");
    row(R"("user":{"password":"hunter2"})", "user.password");
    row(R"("user":{"a":{"api_key":"hunter2"}})", "user.a.api_key");
    // The parent's name is enough.
    row(R"("credentials":{"login":"hunter2"})", "credentials.login");
    row(R"("secrets":{"a":{"b":"hunter2"}})", "secrets.a.b");
}

void TestParserOther::guardsSmellyKeys()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QString, key);
    for (const Instance &instance : {samples::viaDetail(member), samples::viaList(member)}) {
        QVERIFY(!samples::openTexts(instance).contains(QLatin1String("hunter2")));
        const std::optional<OtherField> field = samples::otherField(instance, key);
        QVERIFY(field);
        QVERIFY(field->isSecret());
        QCOMPARE(field->text, QString());
        QVERIFY(field->secret == Secret(QStringLiteral("hunter2")));
    }
}

void TestParserOther::comesInOneOrder()
{
    // Nothing moves on screen when the next answer has its keys in another order.
    const Instance one = samples::viaDetail(
        R"("d_last":"5","b_second":"2","c_third":{"y":"4","x":"3"},"a_first":"1")");
    const Instance another = samples::viaDetail(
        R"("c_third":{"x":"3","y":"4"},"a_first":"1","d_last":"5","b_second":"2")");
    QVERIFY(one == another);
    QStringList keys;
    for (const OtherField &field : one.other())
        keys << field.key;
    QCOMPARE(keys.join(QLatin1Char(' ')),
             QStringLiteral("a_first b_second c_third.x c_third.y d_last"));
}

void TestParserOther::tellsTwinKeysApart()
{
    const Instance twins =
        samples::viaDetail(R"json("a":{"b":"1","b (2)":"2"},"a.b":"3","a.b.c":"4")json");
    QStringList fields;
    for (const OtherField &field : twins.other())
        fields << field.key + QLatin1Char('=') + field.text;
    QCOMPARE(fields, QStringList({QStringLiteral("a.b=1"), QStringLiteral("a.b (2)=2"),
                                  QStringLiteral("a.b (3)=3"), QStringLiteral("a.b.c=4")}));
}

void TestParserOther::losesNoAlias_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("username") << QByteArray(R"("user_name":"root","username":"demo")")
                              << QStringLiteral("username") << QStringLiteral("demo");
    QTest::newRow("vm_name") << QByteArray(R"("user_name":"root","vm_name":"host-7")")
                             << QStringLiteral("vm_name") << QStringLiteral("host-7");
    QTest::newRow("vm_name behind username")
        << QByteArray(R"("username":"root","vm_name":"host-7")") << QStringLiteral("vm_name")
        << QStringLiteral("host-7");
    QTest::newRow("name") << QByteArray(R"("host_name":"demo","name":"Demo box")")
                          << QStringLiteral("name") << QStringLiteral("Demo box");
}

void TestParserOther::losesNoAlias()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    for (const Instance &instance : {samples::viaDetail(members), samples::viaList(members)}) {
        const std::optional<OtherField> field = samples::otherField(instance, key);
        QVERIFY(field);
        QCOMPARE(field->text, text);
    }
}

void TestParserOther::equalAliasIsNotRepeated()
{
    const Instance instance = samples::viaDetail(
        R"("user_name":"demo","vm_name":"demo","username":"demo","host_name":"demo","name":"demo",
           "password":"p","vm_password":"p")");
    QCOMPARE(instance.id(), QStringLiteral("i-1"));
    QVERIFY(instance.other().isEmpty());
}

void TestParserOther::guardsTheLosingPassword()
{
    const QByteArray members = R"("password":"hunter2","vm_password":"hunter3")";
    for (const Instance &instance : {samples::viaDetail(members), samples::viaList(members)}) {
        QVERIFY(instance.password() == Secret(QStringLiteral("hunter2")));
        const std::optional<OtherField> field =
            samples::otherField(instance, QStringLiteral("vm_password"));
        QVERIFY(field);
        QVERIFY(field->secret == Secret(QStringLiteral("hunter3")));
        QVERIFY(!samples::openTexts(instance).contains(QLatin1String("hunter")));
    }
}

void TestParserOther::leakedPasswordStaysASecret()
{
    // Older versions of the list carried it.
    const Instance instance = samples::viaList(R"("vm_name":"demo","vm_password":"hunter2")");
    QVERIFY(instance.password() == Secret(QStringLiteral("hunter2")));
    QVERIFY(!samples::openTexts(instance).contains(QLatin1String("hunter2")));
}

void TestParserOther::secretsInsideAttributesStayGuarded_data()
{
    QTest::addColumn<QByteArray>("member");
    for (const AttributeInfo &each : attributes()) {
        for (const char *json :
             {R"({"password":"hunter2"})", R"([{"a":{"api_token":"hunter2"}}])"}) {
            const QByteArray member = QByteArray("\"") + each.key + "\":" + json;
            QTest::newRow(member.constData()) << member;
        }
    }
    QTest::newRow("alias") << QByteArray(R"("vm_name":{"password":"hunter2"})");
    QTest::newRow("second alias") << QByteArray(R"("vm_password":{"value":"hunter2"})");
    QTest::newRow("list in other") << QByteArray(R"("users":[{"name":"x","password":"hunter2"}])");
    QTest::newRow("plain list in other") << QByteArray(R"("tokens":["hunter2"])");
}

void TestParserOther::secretsInsideAttributesStayGuarded()
{
    QFETCH(const QByteArray, member);
    const QJsonObject object = QJsonDocument::fromJson("{" + member + "}").object();
    QVERIFY(!object.isEmpty());
    QVERIFY(!samples::openTexts(instanceFromJson(object)).contains(QLatin1String("hunter2")));
}

/** The JSON of a text. */
static QByteArray textJson(const QByteArray &text)
{
    return QJsonDocument(QJsonArray{QString::fromUtf8(text)})
        .toJson(QJsonDocument::Compact)
        .mid(1)
        .chopped(1);
}

void TestParserOther::secretsInTextsStayGuarded_data()
{
    QTest::addColumn<QByteArray>("member");
    const QByteArray json = R"({"password":"hunter2"})";
    const auto row = [](const char *name, const QByteArray &key, const QByteArray &text) {
        QTest::addRow("%s, %s", key.constData(), name) << "\"" + key + "\":" + textJson(text);
    };
    for (const AttributeInfo &each : attributes()) {
        row("object", each.key, json);
        row("list", each.key, R"([22,{"a":{"api_token":"hunter2"}}])");
    }
    const QByteArray other = "user_data";
    row("object", other, json);
    row("blanks before", other, " \n" + json);
    row("byte order mark", other, "\xEF\xBB\xBF" + json);
    row("list", other, "[" + json + "]");
    row("text in a text", other, textJson(json));
    row("text in a text in an object", other, R"({"a":)" + textJson(json) + "}");
    row("text in a text in a list", other, "[" + textJson(json) + "]");
    row("too deep", other,
        QByteArray(R"({"a":)").repeated(100) + "\"hunter2\"" + QByteArray(100, '}'));
    row("cut off", other, json.chopped(1));
    row("of another language", other, "{'password': 'hunter2'}");
    row("too long to look through", other, json.chopped(1) + QByteArray(70'000, ' ') + "}");
    QTest::newRow("list of texts") << "\"users\":[\"a\"," + textJson(json) + "]";
    QTest::newRow("ports, list of texts") << "\"exposed_ports\":[22," + textJson(json) + "]";
    QTest::newRow("alias") << "\"vm_name\":" + textJson(json);
}

void TestParserOther::secretsInTextsStayGuarded()
{
    QFETCH(const QByteArray, member);
    const QJsonObject object = QJsonDocument::fromJson("{" + member + "}").object();
    QVERIFY(!object.isEmpty());
    QVERIFY(!samples::openTexts(instanceFromJson(object)).contains(QLatin1String("hunter2")));
}

void TestParserOther::toldApartInATextToo()
{
    const QByteArray text = textJson(R"({"port":8080,"password":"hunter2"})");
    for (const char *key : {"exposed_ports", "user_data"}) {
        const Instance instance = samples::viaDetail("\"" + QByteArray(key) + "\":" + text);
        QCOMPARE(instance.other().size(), 2);
        const QString name = QString::fromLatin1(key);
        const auto port = samples::otherField(instance, name + QStringLiteral(".port"));
        QVERIFY(port);
        QCOMPARE(port->text, QStringLiteral("8080"));
        const auto password = samples::otherField(instance, name + QStringLiteral(".password"));
        QVERIFY(password);
        QVERIFY(password->secret == Secret(QStringLiteral("hunter2")));
    }
}

void TestParserOther::keepsTextsThatOnlyLookLikeJson_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"[prod] key server", "{web}", "[1]", R"(["8080","2222:22"])", R"({"8080":80})",
          R"("keys")", "{", "[", R"({"a":[1,2]})", "a {password}", "key=value"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestParserOther::keepsTextsThatOnlyLookLikeJson()
{
    QFETCH(const QString, text);
    const QByteArray json = textJson(text.toUtf8());
    const Instance instance = samples::viaDetail(R"("host_name":)" + json + R"(,"exposed_ports":)"
                                                 + json + R"(,"image":)" + json);
    QCOMPARE(instance.displayName(), text);
    QCOMPARE(instance.text(Attribute::ExposedPorts), text);
    QCOMPARE(instance.other().size(), 1);
    QCOMPARE(instance.other().constFirst().text, text);
    QVERIFY(!holdsSecret(text));
}

void TestParserOther::aStructureInAnAttributeIsNotLost()
{
    const Instance instance = samples::viaDetail(
        R"("os":{"name":"Ubuntu","root_password":"hunter2"},"ram":{"value":58})");
    QVERIFY(!instance.isGiven(Attribute::Os));
    QVERIFY(!instance.isGiven(Attribute::Ram));
    const auto name = samples::otherField(instance, QStringLiteral("os.name"));
    QVERIFY(name);
    QCOMPARE(name->text, QStringLiteral("Ubuntu"));
    const auto password = samples::otherField(instance, QStringLiteral("os.root_password"));
    QVERIFY(password);
    QVERIFY(password->secret == Secret(QStringLiteral("hunter2")));
    const auto size = samples::otherField(instance, QStringLiteral("ram.value"));
    QVERIFY(size);
    QCOMPARE(size->text, QStringLiteral("58"));
}

void TestParserOther::withoutSecretsKeepsTheRest()
{
    const Instance whole = samples::viaDetail(
        R"("host_name":"demo","password":"hunter2","vm_password":"hunter3","started_at":1730733110,
           "api_key":"hunter4","image":"ubuntu","user":{"email":"a@example.com","pwd":"hunter5"})");
    const Instance safe = whole.withoutSecrets();
    QVERIFY(!safe.isGiven(Attribute::Password));
    QVERIFY(safe.password().isEmpty());
    for (const OtherField &field : safe.other())
        QVERIFY(field.secret.isEmpty());
    QCOMPARE(safe.displayName(), QStringLiteral("demo"));
    QCOMPARE(safe.startedAt(), std::optional<qint64>(1730733110));
    QVERIFY(samples::otherField(safe, QStringLiteral("image")));
    QVERIFY(samples::otherField(safe, QStringLiteral("user.email")));
    QVERIFY(safe.withoutSecrets() == safe);
    // The record itself is left as it was.
    QVERIFY(whole.password() == Secret(QStringLiteral("hunter2")));
}

void TestParserOther::readsItsOwnKeysBack()
{
    // What the cache does: an object of the table's own keys makes the same record again.
    const Instance first = samples::viaDetail(R"("host_name":"demo","vm_name":"root","ram":58)");
    QJsonObject object;
    for (const AttributeInfo &each : attributes()) {
        if (first.isGiven(each.attribute))
            object.insert(key(each.attribute), first.text(each.attribute));
    }
    QVERIFY(instanceFromJson(object) == first);
}

QTEST_GUILESS_MAIN(TestParserOther)
#include "tst_parser_other.moc"
