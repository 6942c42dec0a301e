// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attribute.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace latchkey;

/** The table of attributes: complete, in order, and without two rows that claim the same key. */
class TestAttribute : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasOneRowForEachAttributeInOrder();
    void knowsEveryDocumentedKey_data();
    void knowsEveryDocumentedKey();
    void keysAreUnique();
    void aliasesBelongToOneAttribute();
    void aliasesAreThoseOfTheProvider_data();
    void aliasesAreThoseOfTheProvider();
    void unusedAliasPlacesComeLast();
    void onlyThePasswordIsSecret();
    void labelsAreGivenAndUnique();
    void kindsFitTheValues_data();
    void kindsFitTheValues();
};

void TestAttribute::hasOneRowForEachAttributeInOrder()
{
    QCOMPARE(attributeCount, std::size_t(23));
    QCOMPARE(attributes().size(), std::size_t(23));
    int row = 0;
    for (const AttributeInfo &each : attributes()) {
        QCOMPARE(column(each.attribute), row);
        QCOMPARE(&info(each.attribute), &each);
        QCOMPARE(key(each.attribute), QString::fromLatin1(each.key));
        ++row;
    }
}

void TestAttribute::knowsEveryDocumentedKey_data()
{
    QTest::addColumn<Attribute>("attribute");

    QTest::newRow("id") << Attribute::Id;
    QTest::newRow("region") << Attribute::Region;
    QTest::newRow("product_type") << Attribute::ProductType;
    QTest::newRow("host_name") << Attribute::HostName;
    QTest::newRow("cpu_cores") << Attribute::CpuCores;
    QTest::newRow("ram") << Attribute::Ram;
    QTest::newRow("gpu") << Attribute::Gpu;
    QTest::newRow("gpu_type") << Attribute::GpuType;
    QTest::newRow("gpu_count") << Attribute::GpuCount;
    QTest::newRow("disk_size") << Attribute::DiskSize;
    QTest::newRow("ephemeral") << Attribute::Ephemeral;
    QTest::newRow("public_ipv4") << Attribute::PublicIpv4;
    QTest::newRow("lan_ipv4") << Attribute::LanIpv4;
    QTest::newRow("login_method") << Attribute::LoginMethod;
    QTest::newRow("os") << Attribute::Os;
    QTest::newRow("exposed_ports") << Attribute::ExposedPorts;
    QTest::newRow("user_name") << Attribute::UserName;
    QTest::newRow("password") << Attribute::Password;
    QTest::newRow("status") << Attribute::Status;
    QTest::newRow("start_time") << Attribute::StartTime;
    QTest::newRow("running_time") << Attribute::RunningTime;
    QTest::newRow("total_cost") << Attribute::TotalCost;
    // Not among the documented 22: only the list carries it.
    QTest::newRow("price_per_hour") << Attribute::PricePerHour;
}

void TestAttribute::knowsEveryDocumentedKey()
{
    QFETCH(const Attribute, attribute);
    QCOMPARE(key(attribute), QString::fromLatin1(QTest::currentDataTag()));
}

void TestAttribute::keysAreUnique()
{
    QSet<QString> seen;
    for (const AttributeInfo &each : attributes()) {
        QVERIFY2(!seen.contains(key(each.attribute)), each.key);
        seen.insert(key(each.attribute));
    }
}

void TestAttribute::aliasesBelongToOneAttribute()
{
    QHash<QString, Attribute> owners;
    for (const AttributeInfo &each : attributes())
        owners.insert(key(each.attribute), each.attribute);
    for (const AttributeInfo &each : attributes()) {
        for (const char *alias : each.otherKeys) {
            if (!alias)
                continue;
            const QString name = QString::fromLatin1(alias);
            QVERIFY(!name.isEmpty());
            QVERIFY2(!owners.contains(name), alias);
            owners.insert(name, each.attribute);
        }
    }
}

void TestAttribute::aliasesAreThoseOfTheProvider_data()
{
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QStringList>("aliases");

    QTest::newRow("name") << Attribute::HostName << QStringList{QStringLiteral("name")};
    QTest::newRow("login") << Attribute::UserName
                           << QStringList{QStringLiteral("username"), QStringLiteral("vm_name")};
    QTest::newRow("password") << Attribute::Password << QStringList{QStringLiteral("vm_password")};
    // "gpu" and "gpu_type" are two attributes, each shown by itself.
    QTest::newRow("gpu") << Attribute::Gpu << QStringList{};
    QTest::newRow("gpu type") << Attribute::GpuType << QStringList{};
    QTest::newRow("id") << Attribute::Id << QStringList{};
}

void TestAttribute::aliasesAreThoseOfTheProvider()
{
    QFETCH(const Attribute, attribute);
    QFETCH(const QStringList, aliases);
    QStringList found;
    for (const char *alias : info(attribute).otherKeys) {
        if (alias)
            found << QString::fromLatin1(alias);
    }
    QCOMPARE(found, aliases);
}

void TestAttribute::unusedAliasPlacesComeLast()
{
    for (const AttributeInfo &each : attributes()) {
        bool ended = false;
        for (const char *alias : each.otherKeys) {
            QVERIFY2(!(ended && alias), each.key);
            ended = ended || !alias;
        }
    }
}

void TestAttribute::onlyThePasswordIsSecret()
{
    for (const AttributeInfo &each : attributes())
        QCOMPARE(isSecret(each.attribute), each.attribute == Attribute::Password);
}

void TestAttribute::labelsAreGivenAndUnique()
{
    QSet<QString> seen;
    for (const AttributeInfo &each : attributes()) {
        const QString shown = label(each.attribute);
        QVERIFY2(!shown.trimmed().isEmpty(), each.key);
        QCOMPARE(shown, shown.trimmed());
        QVERIFY2(!seen.contains(shown), qPrintable(shown));
        seen.insert(shown);
    }
}

void TestAttribute::kindsFitTheValues_data()
{
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("status") << Attribute::Status << Kind::Status;
    QTest::newRow("public address") << Attribute::PublicIpv4 << Kind::Address;
    QTest::newRow("lan address") << Attribute::LanIpv4 << Kind::Address;
    QTest::newRow("password") << Attribute::Password << Kind::Secret;
    QTest::newRow("ports") << Attribute::ExposedPorts << Kind::Ports;
    QTest::newRow("gpu count") << Attribute::GpuCount << Kind::Count;
    QTest::newRow("cores") << Attribute::CpuCores << Kind::Cores;
    QTest::newRow("memory") << Attribute::Ram << Kind::Gigabytes;
    QTest::newRow("disk") << Attribute::DiskSize << Kind::Gigabytes;
    QTest::newRow("ephemeral disk") << Attribute::Ephemeral << Kind::Gigabytes;
    QTest::newRow("start") << Attribute::StartTime << Kind::Time;
    QTest::newRow("running time") << Attribute::RunningTime << Kind::Hours;
    QTest::newRow("total cost") << Attribute::TotalCost << Kind::Money;
    QTest::newRow("price") << Attribute::PricePerHour << Kind::MoneyPerHour;
    // An id is opaque: never a number, even where it looks like one.
    QTest::newRow("id") << Attribute::Id << Kind::Text;
}

void TestAttribute::kindsFitTheValues()
{
    QFETCH(const Attribute, attribute);
    QFETCH(const Kind, kind);
    QCOMPARE(info(attribute).kind, kind);
}

QTEST_GUILESS_MAIN(TestAttribute)
#include "tst_attribute.moc"
