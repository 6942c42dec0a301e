// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bounds.h"
#include "samples.h"

#include <QTest>

using namespace latchkey;

namespace {

QByteArray quoted(const QByteArray &text)
{
    return "\"" + text + "\"";
}

/** A list of `count` such records. */
QByteArray listOf(const QByteArray &record, qsizetype count)
{
    return samples::answer("[" + (record + ",").repeated(count).chopped(1) + "]");
}

} // namespace

/** Answers that are too much: what is taken of them, and which are not taken at all. */
class TestParserBounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void elidesTexts_data();
    void elidesTexts();
    void elidesOtherKeysAndTexts();
    void elidesAPathOnce();
    void keepsSecretsWholeOrNotAtAll_data();
    void keepsSecretsWholeOrNotAtAll();
    void keepsSoManyOtherFields_data();
    void keepsSoManyOtherFields();
    void looksForSecretsBehindTheLastField();
    void joinsSoManyLevels();
    void keepsOtherFieldsOfHonestLists();
    void leavesOutWhatRepeatsTooMuch();
    void takesTheMostInstances();
    void refusesLargerAnswers_data();
    void refusesLargerAnswers();
    void takesNoMessageThatIsNone();
    void numbersComeShort_data();
    void numbersComeShort();
};

void TestParserBounds::elidesTexts_data()
{
    QTest::addColumn<Attribute>("attribute");
    for (const AttributeInfo &each : attributes()) {
        if (!isSecret(each.attribute))
            QTest::newRow(each.key) << each.attribute;
    }
}

void TestParserBounds::elidesTexts()
{
    QFETCH(const Attribute, attribute);
    const QByteArray text(bounds::longestText, 'x');
    const auto read = [attribute](const QByteArray &value) {
        const QByteArray json = "{\"" + QByteArray(info(attribute).key) + "\":" + value + "}";
        return instanceFromJson(QJsonDocument::fromJson(json).object()).text(attribute);
    };
    QCOMPARE(read(quoted(text)), QString::fromLatin1(text));
    QCOMPARE(read(quoted(text + "y")), QString::fromLatin1(text.chopped(1)) + QChar(0x2026));
    QCOMPARE(read(quoted(QByteArray(1'000'000, 'x'))).size(), bounds::longestText);
    if (info(attribute).kind == Kind::Ports)
        QCOMPARE(read("[" + quoted(text) + "]").size(), bounds::longestText);
}

void TestParserBounds::elidesOtherKeysAndTexts()
{
    const Instance instance = samples::viaDetail(quoted(QByteArray(1'000'000, 'x')) + ":"
                                                 + quoted(QByteArray(1'000'000, 'y')) + R"(,"z":[")"
                                                 + QByteArray(1'000'000, 'z') + R"("])");
    QCOMPARE(instance.other().size(), 2);
    QCOMPARE(instance.other().at(0).key.size(), bounds::longestKey);
    QCOMPARE(instance.other().at(0).text.size(), bounds::longestText);
    QCOMPARE(instance.other().at(1).text.size(), bounds::longestText);
}

void TestParserBounds::elidesAPathOnce()
{
    // Five thousand times a megabyte, if it were joined as it came.
    const QByteArray key(1'000'000, 'x');
    QByteArray leaves;
    for (int i = 0; i < 5000; ++i)
        leaves += ",\"" + QByteArray::number(i) + "\":1";
    const Instance instance =
        samples::viaDetail(quoted(key) + R"(:{"password":"hunter2")" + leaves + "}");
    QCOMPARE(instance.other().size(), bounds::mostOtherFields);
    for (const OtherField &field : instance.other())
        QCOMPARE(field.key.size(), bounds::longestKey);

    // What is elided of a key still tells that the value is a secret.
    for (const QByteArray &smelly :
         {quoted(key + "password") + R"(:"hunter2")", quoted(key) + R"(:{"password":"hunter2"})",
          quoted(key + "token") + R"(:{"a":"hunter2"})"}) {
        const Instance guarded = samples::viaDetail(smelly);
        QCOMPARE(guarded.other().size(), 1);
        QVERIFY(guarded.other().constFirst().isSecret());
        QVERIFY(!samples::openTexts(guarded).contains(QLatin1String("hunter2")));
    }
}

void TestParserBounds::keepsSecretsWholeOrNotAtAll_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("isGiven");
    QTest::newRow("private key") << qsizetype(13'000) << true;
    QTest::newRow("longest") << bounds::longestSecret << true;
    QTest::newRow("too long") << bounds::longestSecret + 1 << false;
}

void TestParserBounds::keepsSecretsWholeOrNotAtAll()
{
    QFETCH(const qsizetype, size);
    QFETCH(const bool, isGiven);
    const QByteArray secret(size, 'x');
    const Instance instance =
        samples::viaDetail(R"("password":)" + quoted(secret) + R"(,"ssh_key":)" + quoted(secret));
    QCOMPARE(instance.isGiven(Attribute::Password), isGiven);
    const auto other = samples::otherField(instance, QStringLiteral("ssh_key"));
    QVERIFY(other);
    QCOMPARE(other->isSecret(), isGiven);
    QCOMPARE(other->text, QString());
    if (isGiven) {
        QVERIFY(instance.password() == Secret(QString::fromLatin1(secret)));
        QVERIFY(other->secret == instance.password());
    }
}

void TestParserBounds::keepsSoManyOtherFields_data()
{
    QTest::addColumn<QByteArray>("members");
    QByteArray keys;
    QByteArray items;
    for (int i = 0; i < 20'000; ++i) {
        keys += (i > 0 ? ",\"k" : "\"k") + QByteArray::number(i) + "\":1";
        items += "1,";
    }
    QTest::newRow("keys") << keys;
    QTest::newRow("inside one") << "\"a\":{" + keys + "}";
    QTest::newRow("inside a list") << "\"a\":[" + items + "{}]";
    QTest::newRow("inside many") << R"("a":{"b":{)" + keys + R"(}},"c":{)" + keys + "}," + keys;
}

void TestParserBounds::keepsSoManyOtherFields()
{
    QFETCH(const QByteArray, members);
    for (const Instance &instance : {samples::viaDetail(members), samples::viaList(members)})
        QCOMPARE(instance.other().size(), bounds::mostOtherFields);
}

void TestParserBounds::looksForSecretsBehindTheLastField()
{
    QByteArray ports;
    for (int port = 1000; port < 1000 + bounds::mostOtherFields; ++port)
        ports += QByteArray::number(port) + ",";
    const Instance instance =
        samples::viaDetail(R"("exposed_ports":[)" + ports + R"({"password":"hunter2"}])");
    QVERIFY(!instance.isGiven(Attribute::ExposedPorts));
    QVERIFY(!samples::openTexts(instance).contains(QLatin1String("hunter2")));
}

void TestParserBounds::joinsSoManyLevels()
{
    const auto nested = [](int levels, const QByteArray &inside) {
        return "\"x\":" + QByteArray(R"({"a":)").repeated(levels) + inside
               + QByteArray(levels, '}');
    };
    const Instance deep = samples::viaDetail(nested(bounds::deepestOther, "7"));
    QCOMPARE(deep.other().constFirst().text, QStringLiteral("7"));
    // Deeper, it is one value; masked, for it may hold anything.
    for (const int levels : {bounds::deepestOther + 2, 500}) {
        const Instance deeper =
            samples::viaDetail(nested(levels, R"({"password":"hunter2","b":"hunter2"})"));
        QCOMPARE(deeper.other().size(), 1);
        QVERIFY(deeper.other().constFirst().isSecret());
        QVERIFY(!samples::openTexts(deeper).contains(QLatin1String("hunter2")));
    }
}

void TestParserBounds::keepsOtherFieldsOfHonestLists()
{
    const QByteArray record = samples::record(
        R"("host_name":"demo","cpu_model":"EPYC 7763","cpu_count":2,"bandwidth":0.5,"tags":["a"],)"
        R"("image":{"name":"ubuntu","version":"22.04"},"team":{"id":7,"name":"ML"},)"
        R"("user":{"email":"a@example.com","name":"A","organization":{"id":1,"name":"B"}})");
    const auto page = parseInstances(listOf(record, 5000));
    QVERIFY(page);
    for (const Instance &instance : page->instances)
        QCOMPARE(instance.other().size(), 12);
}

void TestParserBounds::leavesOutWhatRepeatsTooMuch()
{
    // Joined, each is a hundred times as large as it came.
    const QByteArray record = samples::record(quoted(QByteArray(240, 'x')) + ":["
                                              + QByteArray("0,").repeated(198) + "{\"a\":1}]");
    const QByteArray body = listOf(record, 2000);
    const auto page = parseInstances(body);
    QVERIFY(page);
    QCOMPARE(page->instances.size(), 2000);
    QCOMPARE(page->instances.constFirst().other().size(), 199);
    QVERIFY(page->instances.constLast().other().isEmpty());
    QCOMPARE(page->instances.constLast().id(), QStringLiteral("i-1"));
    qsizetype units = 0;
    for (const Instance &instance : page->instances) {
        for (const OtherField &field : instance.other())
            units += field.key.size() + field.text.size();
    }
    QVERIFY(units <= bounds::roomForOther(body.size()));
}

void TestParserBounds::takesTheMostInstances()
{
    const auto page = parseInstances(listOf(samples::record({}), bounds::mostInstances));
    QVERIFY(page);
    QCOMPARE(page->instances.size(), bounds::mostInstances);
}

void TestParserBounds::refusesLargerAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an instance more") << listOf(samples::record({}), bounds::mostInstances + 1);
    QTest::newRow("three million of nothing") << listOf("{}", 3'000'000);
    QTest::newRow("lists in lists") << listOf("[1]", bounds::mostContainers);
    QTest::newRow("values") << samples::answer(
        "{\"a\":[" + QByteArray("1,").repeated(bounds::mostValues) + "1]}");
}

void TestParserBounds::refusesLargerAnswers()
{
    QFETCH(const QByteArray, body);
    const auto list = parseInstances(body);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::TooLarge);
    const auto detail = parseInstance(body, QStringLiteral("i-1"));
    QVERIFY(!detail);
    QCOMPARE(detail.error().kind, ErrorKind::TooLarge);
}

void TestParserBounds::takesNoMessageThatIsNone()
{
    const auto message = [](qsizetype size) {
        const QByteArray body = R"({"status":"failed","message":")" + QByteArray(size, 'x') + "\"}";
        return serverMessage(body).size();
    };
    QCOMPARE(message(bounds::longestMessage), bounds::longestMessage);
    QCOMPARE(message(bounds::longestMessage + 1), 0);
}

void TestParserBounds::numbersComeShort_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *number, const char *text) {
        QTest::newRow(number) << QByteArray(number) << QString::fromLatin1(text);
    };
    row("1e308", "1e+308");
    row("-1e308", "-1e+308");
    row("1e-300", "1e-300");
    row("1e-7", "0.0000001");
    row("99999999999", "99999999999");
}

void TestParserBounds::numbersComeShort()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QString, text);
    QCOMPARE(samples::viaDetail(R"("ram":)" + number).text(Attribute::Ram), text);
}

QTEST_GUILESS_MAIN(TestParserBounds)
#include "tst_parser_bounds.moc"
