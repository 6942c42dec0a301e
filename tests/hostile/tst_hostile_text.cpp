// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/printable.h"
#include "hostile/stand.h"

#include <QTest>

#include <memory>

using namespace latchkey;

namespace {

/** A record of which every attribute, known or not, says `text`; its id stays what it is. */
QJsonObject saying(const QString &id, const QJsonValue &text)
{
    QJsonObject record;
    for (const AttributeInfo &each : attributes())
        record.insert(key(each.attribute), text);
    record.insert(QStringLiteral("something_new"), text);
    record.insert(QStringLiteral("nested"), QJsonObject{{QStringLiteral("inner"), text}});
    record.insert(QStringLiteral("id"), id);
    return record;
}

/** `{"k0":0,…}`; made of its text, because inserting one after the other takes long. */
QJsonObject numbered(int count)
{
    QByteArray json = "{";
    for (int i = 0; i < count; ++i)
        json += (i ? ",\"k" : "\"k") + QByteArray::number(i) + "\":1";
    return QJsonDocument::fromJson(json + "}").object();
}

} // namespace

/** What the provider writes into its texts, numbers and ids. */
class TestHostileText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The rows of a table follow one another in one session.
        const QByteArray test = QTest::currentTestFunction();
        if (!m_stand || m_test != test || test.startsWith("asks"))
            m_stand = std::make_unique<Stand>(Limits{});
        m_test = test;
    }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            m_stand.reset();
    }
    void cleanupTestCase() { m_stand.reset(); }

    void isShownLiterally_data();
    void isShownLiterally();
    void toleratesEveryType_data();
    void toleratesEveryType();
    void asksForTheRightPath_data();
    void asksForTheRightPath();
    void asksNobody_data();
    void asksNobody();
    void refusesAnothersRecord();
    void showsOneOfTwoWithOneId();
    void listsWhatHasNoId();
    void showsServersWordsLiterally();
    void boundsWhatARecordMayHold_data();
    void boundsWhatARecordMayHold();

private:
    SessionBench &bench() { return m_stand->bench; }
    Session &session() { return *m_stand->bench.session; }
    /** Lists and describes it, and puts it in view. */
    bool shows(const QJsonObject &record)
    {
        const QString id = record.value(QStringLiteral("id")).toString();
        bench().server.listed = {record};
        bench().server.records = {{id, record}};
        if (session().selectedId() == id) {
            session().record().setRevealed(false);
            return bench().refreshes();
        }
        return bench().opens() && bench().selects(id);
    }

    QByteArray m_test;
    std::unique_ptr<Stand> m_stand;
};

void TestHostileText::isShownLiterally_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("HTML", QStringLiteral("<b>x</b><img src=http://127.0.0.1/x><script>alert(1)</script>"));
    row("entities", QStringLiteral("&amp; &lt;b&gt; &#65;"));
    row("Markdown", QStringLiteral("**x** [y](http://127.0.0.1/) `z` # h\u2028- l"));
    row("placeholders", QStringLiteral("%1 %2 %n %L1 %% ${HOME} {0}"));
    row("mnemonic and title marks", QStringLiteral("A&B &C [*]"));
    row("shell", QStringLiteral("$(reboot); `reboot` | x && y > z"));
    row("control characters", QStringLiteral("a\u0001b\u0007c\u001b[31md\u007fe\u0085f"));
    row("line ends and tabs", QStringLiteral("a\nb\r\nc\td\u000be\u2028f\u2029g"));
    row("a NUL", QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    row("bidirectional override", QStringLiteral("a\u202egnp.exe\u202cb"));
    row("bidirectional isolate", QStringLiteral("a\u2067b\u2069c\u2066d\u2068e"));
    row("bidirectional embedding", QStringLiteral("a\u202ab\u202bc\u202dd"));
    row("many marks on one letter", QStringLiteral("a") + QString(200, QChar(0x0301)));
    row("a lone surrogate", QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b"));
    row("not a character", QStringLiteral("a\uffff\ufffe\ufeffb"));
    row("beyond the first plane", QStringLiteral("\U0001F511 \U00020000"));
    row("any script", QStringLiteral("\u05d0\u05d1 \u0645\u0631 \u6f22 \u0e01"));
    row("blanks of all kinds", QStringLiteral("a\u00a0b\u2003c\u200bd\u3000e"));
}

void TestHostileText::isShownLiterally()
{
    QFETCH(const QString, text);
    // JSON has no lone surrogates, Qt writes a sign instead.
    const QJsonObject record =
        QJsonDocument::fromJson(QJsonDocument(saying(QStringLiteral("x"), text)).toJson()).object();
    const QString came = record.value(QStringLiteral("region")).toString();
    QString kept = came;
    kept.replace(QChar(0xd800), QChar::ReplacementCharacter);
    QVERIFY(shows(record));
    QVERIFY(!session().trouble());
    QCOMPARE(session().fleet().rowCount(), 1);

    const InstanceModel &model = session().record();
    for (const AttributeInfo &each : attributes()) {
        if (each.attribute == Attribute::Id || isSecret(each.attribute))
            continue;
        const QModelIndex cell = model.index(0, column(each.attribute));
        QCOMPARE(cell.data(InstanceModel::PlainRole).toString(), kept);
        // As it came; the window shows what acts in it by signs.
        QCOMPARE(cell.data().toString(), kept);
        QVERIFY(isPrintable(printable(kept)));
    }
    const OtherModel &other = session().other();
    for (int row = 0; row < other.rowCount(); ++row) {
        QCOMPARE(other.index(row, OtherModel::ValueColumn).data().toString(), came);
    }
    // A password is exactly what it is.
    session().record().setRevealed(true);
    QCOMPARE(bench().shown(Attribute::Password), came);
    // And nothing of it becomes a command, but a word in quotes at the most.
    const auto command = session().record().sshCommand();
    QVERIFY(!command || command->startsWith(QLatin1String("ssh '")));
}

void TestHostileText::toleratesEveryType_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"null",
                             "true",
                             "false",
                             "0",
                             "-0",
                             "-1",
                             "1e308",
                             "-1e308",
                             "1e-308",
                             "0.1",
                             "1e15",
                             "9007199254740993",
                             "18446744073709551616",
                             "-9223372036854775809",
                             "\"\"",
                             "\" \"",
                             "\"-1\"",
                             "\"NaN\"",
                             "\"inf\"",
                             "\"1e999\"",
                             "\"-5 hours\"",
                             "\"$-1\"",
                             "\"1e300\"",
                             "\"0x10\"",
                             "\"99999999999999999999999999\"",
                             "\"999999999999 hours\"",
                             "\"EST 9999-99-99 99:99:99\"",
                             "\"2024-02-30 00:00:00 EST\"",
                             "[]",
                             "{}",
                             "[null]",
                             "[[[]]]",
                             "[{}]",
                             "{\"a\":null}",
                             "[1,\"2\",null,true]",
                             "{\"\":{\"\":\"\"}}"})
        QTest::newRow(json) << QByteArray(json);
}

void TestHostileText::toleratesEveryType()
{
    QFETCH(const QByteArray, json);
    const QJsonValue value = QJsonDocument::fromJson("[" + json + "]").array().at(0);
    QVERIFY(!value.isUndefined());
    QJsonObject record = saying(QStringLiteral("x"), value);
    for (const char *name : {"started_at", "created_at", "name", "vm_name", "vm_password"})
        record.insert(QLatin1String(name), value);
    QVERIFY(shows(record));
    QVERIFY(!session().trouble());
    QCOMPARE(session().recordState(), ViewState::Ready);
    const InstanceModel &model = session().record();
    for (const AttributeInfo &each : attributes()) {
        const QString shown = model.index(0, column(each.attribute)).data().toString();
        QVERIFY(!shown.isEmpty());
        // Absurd sizes are not spelled out.
        QVERIFY2(shown.size() <= 320, qPrintable(shown));
        QVERIFY2(!shown.contains(QLatin1String("inf TB")), qPrintable(shown));
    }
}

void TestHostileText::asksForTheRightPath_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("../x?y#z") << QStringLiteral("../x?y#z") << QByteArray("..%2Fx%3Fy%23z");
    QTest::newRow("another endpoint")
        << QStringLiteral("../../users/credits") << QByteArray("..%2F..%2Fusers%2Fcredits");
    QTest::newRow("a command") << QStringLiteral("a/stop") << QByteArray("a%2Fstop");
    QTest::newRow("encoded") << QStringLiteral("%2e%2e%2f") << QByteArray("%252e%252e%252f");
    QTest::newRow("another host") << QStringLiteral("//127.0.0.2/x")
                                  << QByteArray("%2F%2F127.0.0.2%2Fx");
    QTest::newRow("a login") << QStringLiteral("a:b@127.0.0.2") << QByteArray("a%3Ab%40127.0.0.2");
    QTest::newRow("a header") << QStringLiteral("a HTTP/1.1\r\nX: y")
                              << QByteArray("a%20HTTP%2F1.1%0D%0AX%3A%20y");
    QTest::newRow("a NUL") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b"))
                           << QByteArray("a%00b");
    QTest::newRow("bidirectional override")
        << QStringLiteral("a\u202eb") << QByteArray("a%E2%80%AEb");
    QTest::newRow("huge") << QString(4000, QLatin1Char('x')) << QByteArray(4000, 'x');
}

void TestHostileText::asksForTheRightPath()
{
    QFETCH(const QString, id);
    QFETCH(const QByteArray, segment);
    QList<QByteArray> targets;
    const QJsonObject record = saying(id, QStringLiteral("text"));
    bench().server.server().answer([&targets, record](const QByteArray &request) {
        targets += targetOf(request);
        const QJsonObject object{{QStringLiteral("data"), QJsonArray{record}},
                                 {QStringLiteral("status"), QStringLiteral("success")}};
        return InstanceServer::says(200, QJsonDocument(object).toJson());
    });
    QVERIFY(bench().opens());
    session().select(id);
    QTRY_COMPARE(targets.size(), 2);
    QVERIFY(bench().settles());
    QCOMPARE(targets.constLast(), "/api/v1/computing/instance/" + segment);
    QVERIFY(!session().trouble());
    QCOMPARE(session().recordState(), ViewState::Ready);
    QCOMPARE(session().record().index(0, column(Attribute::Id)).data().toString(), id);
}

void TestHostileText::asksNobody_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("this folder") << QStringLiteral(".");
    QTest::newRow("the folder above") << QStringLiteral("..");
    QTest::newRow("too huge for a URL") << QString(4000, QChar(0xe4));
}

void TestHostileText::asksNobody()
{
    QFETCH(const QString, id);
    bench().server.listed = {saying(id, QStringLiteral("text"))};
    QVERIFY(bench().opens());
    const qsizetype before = bench().server.server().requests().size();
    session().select(id);
    QTRY_COMPARE(bench().trouble(), ErrorKind::NotFound);
    // What the list says of it stays in view.
    QCOMPARE(bench().shown(Attribute::Region), QStringLiteral("text"));
    QCOMPARE(bench().server.server().requests().size(), before);
}

void TestHostileText::refusesAnothersRecord()
{
    QVERIFY(m_stand->isSet());
    const QJsonObject good = bench().server.records.value(Stand::id());
    bench().server.records.insert(Stand::id(), bench().server.records.value(QStringLiteral("b")));
    const std::optional<Outcome> outcome = m_stand->refresh();
    QVERIFY(outcome && !outcome->list && outcome->record);
    QCOMPARE(outcome->record->kind, ErrorKind::WrongInstance);
    QCOMPARE(session().recordState(), ViewState::Stale);
    QCOMPARE(session().listState(), ViewState::Ready);
    QVERIFY(m_stand->isUnharmed());
    bench().server.records.insert(Stand::id(), good);
    QVERIFY(bench().refreshes());
    QVERIFY(!session().trouble());
    QVERIFY(m_stand->isUnharmed());
}

void TestHostileText::showsOneOfTwoWithOneId()
{
    bench().server.listed += saying(Stand::id(), QStringLiteral("second"));
    QVERIFY(m_stand->isSet());
    QCOMPARE(session().fleet().rowCount(), 3);
    QVERIFY(!session().trouble());
}

void TestHostileText::listsWhatHasNoId()
{
    bench().server.listed += saying({}, QStringLiteral("nameless"));
    bench().server.listed += QJsonObject{{QStringLiteral("host_name"), QStringLiteral("other")}};
    QVERIFY(bench().opens());
    QVERIFY(bench().selects(Stand::id()));
    QVERIFY(!session().trouble());
    // Without an id they cannot be told apart; one stands for them, and nobody is asked about it.
    QCOMPARE(session().fleet().rowCount(), 4);
    bench().server.asked.clear();
    session().select({});
    QVERIFY(bench().refreshes());
    QCOMPARE(bench().server.asked, QStringList{InstanceServer::list()});
}

void TestHostileText::showsServersWordsLiterally()
{
    QVERIFY(m_stand->isSet());
    const QString words = QStringLiteral("<b>No</b>\nHTTP status: 200\u202e \u001b[2J%1");
    const QJsonObject failed{{QStringLiteral("status"), QStringLiteral("failed")},
                             {QStringLiteral("message"), words}};
    bench().server.faults.insert(InstanceServer::list(),
                                 InstanceServer::says(200, QJsonDocument(failed).toJson()));
    const std::optional<Outcome> outcome = m_stand->refresh();
    QVERIFY(outcome && outcome->list);
    QCOMPARE(outcome->list->serverMessage, words);
    // They cannot pass for what the program says.
    const QStringList lines = details(*outcome->list).split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.constFirst().contains(printable(words)));
    QVERIFY(isPrintable(sentence(*outcome->list)));
}

void TestHostileText::boundsWhatARecordMayHold_data()
{
    QTest::addColumn<QJsonObject>("record");
    const QString mebi(1024 * 1024, QLatin1Char('k'));
    const QJsonObject many = numbered(50'000);
    QJsonObject manyKeys = many;
    manyKeys.insert(QStringLiteral("id"), QStringLiteral("x"));
    QTest::newRow("50,000 keys") << manyKeys;
    QTest::newRow("texts of 1 MiB") << saying(QStringLiteral("x"), mebi.left(mebi.size() / 8));
    QTest::newRow("a key of 1 MiB")
        << QJsonObject{{QStringLiteral("id"), QStringLiteral("x")}, {mebi, QStringLiteral("text")}};
    // Joined to the keys above it, a long one would come again with every leaf.
    QTest::newRow("50,000 leaves under a key of 1 MiB")
        << QJsonObject{{QStringLiteral("id"), QStringLiteral("x")}, {mebi, many}};
    QJsonValue deep = QStringLiteral("text");
    for (int i = 0; i < 400; ++i)
        deep = QJsonObject{{mebi.left(2000), deep}};
    QTest::newRow("long keys, 400 deep")
        << QJsonObject{{QStringLiteral("id"), QStringLiteral("x")}, {QStringLiteral("k"), deep}};
    QJsonValue deepSecret = machines::canary();
    for (int i = 0; i < 400; ++i)
        deepSecret =
            QJsonObject{{i == 200 ? QStringLiteral("password") : QStringLiteral("k"), deepSecret}};
    QTest::newRow("a secret far down") << QJsonObject{{QStringLiteral("id"), QStringLiteral("x")},
                                                      {QStringLiteral("k"), deepSecret}};
}

void TestHostileText::boundsWhatARecordMayHold()
{
    QFETCH(const QJsonObject, record);
    QVERIFY(shows(record));
    QVERIFY(!session().trouble());
    const OtherModel &other = session().other();
    QVERIFY(other.rowCount() <= 1000);
    qsizetype all = 0;
    for (int row = 0; row < other.rowCount(); ++row) {
        const QString name = other.index(row, OtherModel::KeyColumn).data().toString();
        const QString value = other.index(row, OtherModel::ValueColumn).data().toString();
        QVERIFY(name.size() <= 320 && value.size() <= 10'001);
        QVERIFY(!value.contains(machines::canary()));
        all += name.size() + value.size();
    }
    QVERIFY(all < 2 * 1024 * 1024);
    QVERIFY(bench().shown(Attribute::Region).size() <= 10'001);
    QVERIFY(!bench().written().contains(machines::canary().toUtf8()));
}

QTEST_GUILESS_MAIN(TestHostileText)
#include "tst_hostile_text.moc"
