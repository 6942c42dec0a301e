// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parser.h"
#include "core/usuallist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace latchkey;

namespace {

/** What has to come out: each record read on its own, from the answer as a whole. */
QList<Instance> readAsAWhole(const QByteArray &body)
{
    QList<Instance> instances;
    const QJsonArray data = QJsonDocument::fromJson(body)[QLatin1String("data")].toArray();
    for (const QJsonValue &record : data)
        instances += instanceFromJson(record.toObject());
    return instances;
}

QByteArray answerOf(const QByteArray &records)
{
    return R"({"status":"success","data":[)" + records + R"(],"total_instance":3})";
}

/** A record with this after its ID. */
QByteArray with(const QByteArray &fields)
{
    return answerOf(R"({"id":"i-1",)" + fields + R"(},{"id":"i-2","host_name":"next"})");
}

/** Lists in one another, of which the answer's own levels are three. */
QByteArray nested(int levels)
{
    return R"("os":)" + QByteArray(levels, '[') + QByteArray(levels, ']');
}

} // namespace

class TestUsualList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheSame_data();
    void readsTheSame();
    void leavesAlone_data();
    void leavesAlone();
    void envelopeKeepsItsRest();
};

void TestUsualList::readsTheSame_data()
{
    QTest::addColumn<QByteArray>("body");

    const QByteArray published = R"({"id":"102cade84ea-e703","region":"CANADA",)"
                                 R"("product_type":"GPU","host_name":"demo","cpu_cores":28,)"
                                 R"("ram":58,"gpu_type":"RTX-A6000","gpu_count":1,)"
                                 R"("disk_size":100,"ephemeral":1500,)"
                                 R"("public_ipv4":"38.80.81.128","price_per_hour":0.679,)"
                                 R"-("os":"Ubuntu Server 20.04 LTS (Focal Fossa)",)-"
                                 R"("status":"Running"})";
    QTest::newRow("as published") << answerOf(published);
    QTest::newRow("several") << answerOf(published + ",{}," + published);
    QTest::newRow("blanks everywhere")
        << QByteArray("  {\n\"data\" :\t[ { \"id\" : \"a\" , \"ram\" : 58 } , { } ] }\r\n");
    QTest::newRow("keys behind") << QByteArray(R"({"data":[{"id":"a"}],"status":"success"})");
    for (const char *number :
         {"0", "-0", "28", "-28", "28.0", "0.679", "0.50", "-1.5", "1e3", "1E-3", "0.0000001",
          "1e-20", "123456789012345", "1234567890123456", "12345678901234567890",
          "1.00000000000000001", "0.1234567890123456789", "9007199254740993"}) {
        QTest::addRow("number %s", number)
            << with(QByteArray(R"("price_per_hour":)") + number + R"(,"ram":)" + number);
    }
    QTest::newRow("null, true, false")
        << with(R"("host_name":null,"os":true,"region":false,"status":"")");
    QTest::newRow("outer blanks") << with(R"("host_name":" demo ","os":"\tLinux\n")");
    QTest::newRow("blanks of Unicode") << with("\"host_name\":\"\xc2\xa0"
                                               "demo\xe2\x80\x83\"");
    QTest::newRow("beyond ASCII") << with("\"host_name\":\"\xc3\xbc"
                                          "ber \xf0\x9f\x98\x80\"");
    QTest::newRow("within ASCII only at its ends") << with("\"host_name\":\"a\xc3\xbc"
                                                           "b\"");
    QTest::newRow("escapes") << with(R"("host_name":"a\"b\\c\/d\u00e9\n.","os":"\u0041")");
    QTest::newRow("a pair of surrogates") << with(R"("host_name":"x\ud83d\ude00x")");
    QTest::newRow("escaped key") << with(R"("host\u005fname":"demo")");
    QTest::newRow("the same key twice") << with(R"("host_name":"a","host_name":"b")");
    QTest::newRow("another key for the same") << with(R"("name":"a","host_name":"b")");
    QTest::newRow("only another key") << with(R"("vm_name":"ubuntu")");
    QTest::newRow("unknown keys") << with(R"("new":"x","team":{"id":7},"tags":["a","b"])");
    QTest::newRow("half of a pair behind") << with(R"("host_name":"x\udc00x")");
    QTest::newRow("a byte order mark in a text") << with("\"host_name\":\"\xef\xbb\xbfx\"");
    QTest::newRow("an empty key") << with(R"("":"x")");
    QTest::newRow("an unknown secret") << with(R"("api_token":"t0p")");
    QTest::newRow("a password") << with(R"("password":"  pa\u0000ss ")");
    QTest::newRow("ports") << with(R"("exposed_ports":[{"port":22}])");
    QTest::newRow("an object for a text") << with(R"("host_name":{"a":1})");
    QTest::newRow("a text that is JSON") << with(R"("os":"{\"password\":\"x\"}")");
    QTest::newRow("a text that is a list") << with(R"("os":"[1]")");
    QTest::newRow("a time") << with(R"("start_time":"2026-01-01","started_at":1700000000)");
    QTest::newRow("gpu") << with(R"("gpu":"H100","gpu_type":"x")");
    QTest::newRow("gpu empty") << with(R"("gpu":"","gpu_type":"x")");
    QTest::newRow("longest text") << with("\"os\":\"" + QByteArray(4096, 'x') + '"');
    QTest::newRow("too long a text") << with("\"os\":\"" + QByteArray(4097, 'x') + '"');
    QTest::newRow("long beyond ASCII")
        << with("\"os\":\"x" + QByteArray("\xc3\xbc").repeated(4090) + "x\"");
    QTest::newRow("as deep as it goes") << with(nested(1021));
    QTest::newRow("a nested envelope")
        << QByteArray(R"({"meta":{"data":[{"id":"no"}]},"data":[{"id":"yes"}]})");
}

void TestUsualList::readsTheSame()
{
    QFETCH(const QByteArray, body);
    const auto list = readUsualList(body);
    QVERIFY(list);
    QCOMPARE(list->instances, readAsAWhole(body));
    const auto page = parseInstances(body);
    QVERIFY(page);
    QCOMPARE(page->instances, list->instances);
}

void TestUsualList::leavesAlone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray(R"([{"id":"a"}])");
    QTest::newRow("no data") << QByteArray(R"({"status":"success"})");
    QTest::newRow("one record") << QByteArray(R"({"data":{"id":"a"}})");
    QTest::newRow("null among records") << answerOf(R"({"id":"a"},null)");
    QTest::newRow("text among records") << answerOf(R"({"id":"a"},"b")");
    QTest::newRow("list among records") << answerOf(R"({"id":"a"},[])");
    QTest::newRow("data twice") << QByteArray(R"({"data":[{"id":"a"}],"data":[{"id":"b"}]})");
    QTest::newRow("data and a text") << QByteArray(R"({"data":[{"id":"a"}],"data":"b"})");
    QTest::newRow("more behind") << answerOf("{}") + "x";
    QTest::newRow("more behind a NUL") << answerOf("{}") + QByteArray("\0x", 2);
    QTest::newRow("deeper than Qt goes") << with(nested(1022));
    QTest::newRow("cut off") << answerOf(R"({"id":"a"})").chopped(1);
    QTest::newRow("no UTF-8") << with("\"os\":\"\xff\"");
    QTest::newRow("a number beyond a double") << with(R"("ram":1e999)");
    QTest::newRow("a comma too many") << with(R"("ram":1,)");
}

void TestUsualList::leavesAlone()
{
    QFETCH(const QByteArray, body);
    QVERIFY(!readUsualList(body));
}

void TestUsualList::envelopeKeepsItsRest()
{
    const auto list = readUsualList(answerOf(R"({"id":"a"},{"id":"b"})"));
    QVERIFY(list);
    QCOMPARE(list->envelope, answerOf({}));
}

QTEST_GUILESS_MAIN(TestUsualList)
#include "tst_usuallist.moc"
