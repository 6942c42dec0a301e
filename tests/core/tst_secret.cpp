// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QDebug>
#include <QTest>

using namespace latchkey;

/** A secret leaves only through reveal(); whatever prints it by accident prints a placeholder. */
class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void revealsWhatItWasGiven_data();
    void revealsWhatItWasGiven();
    void emptyIsEmpty();
    void readsUtf8();
    void comparesByText();
    void copiesOutliveTheOriginal();
    void revealedTextIsDetached();
    void debugOutputHidesTheText();
    void debugOutputKeepsTheStreamsFormat();
    void testFailuresHideTheText();
    void maskIsConstant();
    void smells_data();
    void smells();
};

void TestSecret::revealsWhatItWasGiven_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("qZ3!Xukz=I-Xv_ya");
    QTest::newRow("blanks are kept") << QStringLiteral(" a b ");
    QTest::newRow("beyond Latin 1") << QStringLiteral("pässwörd-Ω-\U0001F511");
    QTest::newRow("long") << QString(10000, QLatin1Char('x'));
    QTest::newRow("quotes") << QStringLiteral("a\"b'c\\d");
}

void TestSecret::revealsWhatItWasGiven()
{
    QFETCH(const QString, text);
    const Secret secret(text);
    QVERIFY(!secret.isEmpty());
    QCOMPARE(secret.reveal(), text);
    QCOMPARE(secret.revealUtf8(), text.toUtf8());
}

void TestSecret::emptyIsEmpty()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QString()).isEmpty());
    QVERIFY(Secret(QStringLiteral("")).isEmpty());
    QVERIFY(Secret::fromUtf8({}).isEmpty());
    QCOMPARE(Secret().reveal(), QString());
    QCOMPARE(Secret().revealUtf8(), QByteArray());
}

void TestSecret::readsUtf8()
{
    const QString text = QStringLiteral("schlüssel");
    QVERIFY(Secret::fromUtf8(text.toUtf8()) == Secret(text));
}

void TestSecret::comparesByText()
{
    const Secret one(QStringLiteral("same"));
    QVERIFY(one == Secret(QStringLiteral("same")));
    QVERIFY(one != Secret(QStringLiteral("Same")));
    QVERIFY(one != Secret());
    QVERIFY(Secret() == Secret(QStringLiteral("")));
}

void TestSecret::copiesOutliveTheOriginal()
{
    Secret copy;
    {
        const Secret original(QStringLiteral("hunter2"));
        copy = original;
    }
    QCOMPARE(copy.reveal(), QStringLiteral("hunter2"));
}

void TestSecret::revealedTextIsDetached()
{
    QString revealed;
    {
        const Secret secret(QStringLiteral("hunter2"));
        revealed = secret.reveal();
    }
    QCOMPARE(revealed, QStringLiteral("hunter2"));
}

void TestSecret::debugOutputHidesTheText()
{
    const Secret secret(QStringLiteral("hunter2"));
    QString output;
    QDebug(&output) << secret << QVariant::fromValue(secret) << QList<Secret>{secret, secret};
    QVERIFY2(!output.contains(QLatin1String("hunter2")), qPrintable(output));
    QVERIFY2(output.contains(QLatin1String("<secret>")), qPrintable(output));

    QString ofNone;
    QDebug(&ofNone) << Secret();
    QVERIFY2(!ofNone.contains(QLatin1String("<secret>")), qPrintable(ofNone));

    QTest::ignoreMessage(QtDebugMsg, "<secret>");
    qDebug() << secret;
}

void TestSecret::debugOutputKeepsTheStreamsFormat()
{
    QString output;
    QDebug(&output) << 1 << Secret(QStringLiteral("hunter2")) << 2;
    QCOMPARE(output.simplified(), QStringLiteral("1 <secret> 2"));
}

void TestSecret::testFailuresHideTheText()
{
    // What QCOMPARE would print of it; nothing at all would do as well.
    const std::unique_ptr<char[]> printed(QTest::toString(Secret(QStringLiteral("hunter2"))));
    QVERIFY(!QByteArray(printed.get()).contains("hunter2"));
    QVERIFY(!QVariant::fromValue(Secret(QStringLiteral("hunter2"))).canConvert<QString>());
}

void TestSecret::maskIsConstant()
{
    QCOMPARE(mask(), mask());
    QVERIFY(mask().size() >= 8);
    QCOMPARE(mask(), QString(mask().size(), mask().front()));
    QVERIFY(!mask().front().isLetterOrNumber());
}

void TestSecret::smells_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *key, bool expected) {
        QTest::newRow(key) << QString::fromLatin1(key) << expected;
    };
    row("password", true);
    row("vm_password", true);
    row("PASSWORD", true);
    row("rootPassword", true);
    row("passwd", true);
    row("user_passwd_hash", true);
    row("pwd", true);
    row("adminPwd", true);
    row("secret", true);
    row("client_secret", true);
    row("token", true);
    row("jwtToken", true);
    row("refresh_tokens", true);
    row("key", true);
    row("ssh_key", true);
    row("API-KEY", true);
    row("credential", true);
    row("credentials", true);
    row("user.password", true);
    row("", false);
    row("id", false);
    row("host_name", false);
    row("user_name", false);
    row("login_method", false);
    row("exposed_ports", false);
    row("cpu_model", false);
    row("user.email", false);
    row("bypass", false);
    row("image", false);
}

void TestSecret::smells()
{
    QFETCH(const QString, key);
    QFETCH(const bool, expected);
    QCOMPARE(smellsOfSecret(key), expected);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
