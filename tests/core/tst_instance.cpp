// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance.h"

#include <QTest>

using namespace latchkey;

/** A record as a value: what it calls itself, what it lacks, what may be written down of it. */
class TestInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyRecordGivesNothing();
    void callsItselfByNameOrId();
    void knowsWhatIsGiven();
    void withoutSecretsHasNone();
    void isCompletedByTheList_data();
    void isCompletedByTheList();
    void isCompletedWithoutForeignSecrets();
    void startIsOneOrTheOther();
    void comparesAsAWhole();
};

void TestInstance::anEmptyRecordGivesNothing()
{
    const Instance instance;
    for (const AttributeInfo &each : attributes()) {
        QVERIFY2(!instance.isGiven(each.attribute), each.key);
        QCOMPARE(instance.text(each.attribute), QString());
    }
    QCOMPARE(instance.id(), QString());
    QCOMPARE(instance.displayName(), QString());
    QVERIFY(!instance.startedAt());
    QVERIFY(instance.other().isEmpty());
}

void TestInstance::callsItselfByNameOrId()
{
    Instance instance;
    instance.setText(Attribute::Id, QStringLiteral("i-1"));
    QCOMPARE(instance.id(), QStringLiteral("i-1"));
    QCOMPARE(instance.displayName(), QStringLiteral("i-1"));
    instance.setText(Attribute::HostName, QStringLiteral("demo"));
    QCOMPARE(instance.displayName(), QStringLiteral("demo"));
}

void TestInstance::knowsWhatIsGiven()
{
    Instance instance;
    instance.setPassword(Secret(QStringLiteral("hunter2")));
    QVERIFY(instance.isGiven(Attribute::Password));
    QCOMPARE(instance.text(Attribute::Password), QString());
    instance.setText(Attribute::GpuCount, QStringLiteral("0"));
    QVERIFY(instance.isGiven(Attribute::GpuCount));
    instance.setStartedAt(1730733110);
    QVERIFY(instance.isGiven(Attribute::StartTime));
    QVERIFY(!instance.isGiven(Attribute::RunningTime));
}

void TestInstance::withoutSecretsHasNone()
{
    const OtherField open{QStringLiteral("image"), QStringLiteral("ubuntu"), {}};
    const OtherField guarded{QStringLiteral("api_key"), {}, Secret(QStringLiteral("hunter3"))};
    Instance instance;
    instance.setText(Attribute::HostName, QStringLiteral("demo"));
    instance.setPassword(Secret(QStringLiteral("hunter2")));
    instance.setStartedAt(1730733110);
    instance.setOther({guarded, open});

    Instance expected = instance;
    expected.setPassword({});
    expected.setOther({open});
    QVERIFY(instance.withoutSecrets() == expected);
    QVERIFY(expected.withoutSecrets() == expected);
}

void TestInstance::isCompletedByTheList_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("expected");
    QTest::newRow("only the list")
        << QString() << QStringLiteral("0.679") << QStringLiteral("0.679");
    QTest::newRow("only the detail") << QStringLiteral("0.7") << QString() << QStringLiteral("0.7");
    QTest::newRow("the detail's own wins")
        << QStringLiteral("0.7") << QStringLiteral("0.679") << QStringLiteral("0.7");
    QTest::newRow("zero is given")
        << QStringLiteral("0") << QStringLiteral("0.679") << QStringLiteral("0");
    QTest::newRow("neither") << QString() << QString() << QString();
}

void TestInstance::isCompletedByTheList()
{
    QFETCH(const QString, detail);
    QFETCH(const QString, list);
    QFETCH(const QString, expected);
    for (const AttributeInfo &each : attributes()) {
        if (isSecret(each.attribute))
            continue;
        Instance own;
        own.setText(each.attribute, detail);
        Instance listed;
        listed.setText(each.attribute, list);
        QCOMPARE(own.completedBy(listed).text(each.attribute), expected);
    }
}

void TestInstance::isCompletedWithoutForeignSecrets()
{
    Instance own;
    own.setPassword(Secret(QStringLiteral("hunter2")));
    Instance listed;
    listed.setPassword(Secret(QStringLiteral("hunter3")));
    QVERIFY(own.completedBy(listed).password() == Secret(QStringLiteral("hunter2")));
    QVERIFY(own.completedBy(listed) == own);
}

void TestInstance::startIsOneOrTheOther()
{
    Instance listed;
    listed.setStartedAt(1);
    QCOMPARE(Instance().completedBy(listed).startedAt(), std::optional<qint64>(1));
    Instance own;
    own.setStartedAt(2);
    QCOMPARE(own.completedBy(listed).startedAt(), std::optional<qint64>(2));
    // The list's number does not go before a text that the detail gives.
    Instance texted;
    texted.setText(Attribute::StartTime, QStringLiteral("EST 2024-11-04 10:11:50"));
    QVERIFY(!texted.completedBy(listed).startedAt());
}

void TestInstance::comparesAsAWhole()
{
    Instance a;
    Instance b;
    QVERIFY(a == b);
    a.setText(Attribute::Os, QStringLiteral("Ubuntu"));
    QVERIFY(a != b);
    b.setText(Attribute::Os, QStringLiteral("Ubuntu"));
    QVERIFY(a == b);
    a.setPassword(Secret(QStringLiteral("hunter2")));
    QVERIFY(a != b);
    b.setPassword(Secret(QStringLiteral("hunter2")));
    QVERIFY(a == b);
    a.setStartedAt(1);
    QVERIFY(a != b);
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
