// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orderkey.h"

#include <QTest>

#include <algorithm>
#include <compare>

using namespace latchkey;

namespace {

Instance with(Attribute attribute, const QString &text)
{
    Instance instance;
    instance.setText(attribute, text);
    return instance;
}

std::weak_ordering compare(const Instance &a, const Instance &b, Attribute attribute)
{
    static const QCollator collator = orderOf(QLocale());
    return OrderKey(a, attribute, collator) <=> OrderKey(b, attribute, collator);
}

} // namespace

/** The order of the list: by meaning, and what is not given at its end. */
class TestOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersByMeaning_data();
    void ordersByMeaning();
    void equalMeaningIsNoDifference_data();
    void equalMeaningIsNoDifference();
    void startsAreOrderedAcrossTheirForms();
    void isAnOrder_data();
    void isAnOrder();
    void passwordsHaveNoOrder();
};

void TestOrder::ordersByMeaning_data()
{
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QString>("less");
    QTest::addColumn<QString>("more");
    const auto row = [](Attribute attribute, const char *less, const char *more) {
        QTest::addRow("%s: '%s' < '%s'", info(attribute).key, less, more)
            << attribute << QString::fromUtf8(less) << QString::fromUtf8(more);
    };
    row(Attribute::CpuCores, "8", "28");
    row(Attribute::CpuCores, "0", "1");
    row(Attribute::GpuCount, "9", "10");
    row(Attribute::Ram, "58", "1500");
    row(Attribute::DiskSize, "99.5", "100");
    row(Attribute::RunningTime, "9.5 hours", "66.9070 hours");
    row(Attribute::TotalCost, "$99.9900", "$961.5400");
    row(Attribute::TotalCost, "$9.10", "$10");
    row(Attribute::TotalCost, "-5", "$0.0000");
    row(Attribute::PricePerHour, "0.679", "14.4");
    row(Attribute::StartTime, "EST 2024-11-04 10:11:50", "2025-07-04 05:13:11 EST");
    row(Attribute::HostName, "alpha", "beta");
    row(Attribute::Region, "CANADA", "NORWAY");
    // A text that cannot be read comes behind those that can.
    row(Attribute::CpuCores, "28", "many");
    row(Attribute::TotalCost, "$961.5400", "free");
    row(Attribute::StartTime, "EST 2024-11-04 10:11:50", "soon");
    // What is not given comes last, also behind zero and behind what cannot be read.
    for (const AttributeInfo &each : attributes()) {
        if (isSecret(each.attribute))
            continue;
        row(each.attribute, "0", "");
        row(each.attribute, "unreadable", "");
    }
}

void TestOrder::ordersByMeaning()
{
    QFETCH(const Attribute, attribute);
    QFETCH(const QString, less);
    QFETCH(const QString, more);
    QVERIFY(std::is_lt(compare(with(attribute, less), with(attribute, more), attribute)));
    QVERIFY(std::is_gt(compare(with(attribute, more), with(attribute, less), attribute)));
}

void TestOrder::equalMeaningIsNoDifference_data()
{
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QString>("text");
    for (const AttributeInfo &each : attributes()) {
        if (isSecret(each.attribute))
            continue;
        for (const char *text : {"", "7", "unreadable"})
            QTest::addRow("%s '%s'", each.key, text) << each.attribute << QString::fromUtf8(text);
    }
}

void TestOrder::equalMeaningIsNoDifference()
{
    QFETCH(const Attribute, attribute);
    QFETCH(const QString, text);
    QVERIFY(std::is_eq(compare(with(attribute, text), with(attribute, text), attribute)));
    // Only the attribute asked for counts.
    const Attribute another = attribute == Attribute::Os ? Attribute::Region : Attribute::Os;
    Instance other = with(attribute, text);
    other.setText(another, QStringLiteral("else"));
    QVERIFY(std::is_eq(compare(with(attribute, text), other, attribute)));
}

void TestOrder::startsAreOrderedAcrossTheirForms()
{
    const Instance text = with(Attribute::StartTime, QStringLiteral("EST 2024-11-04 10:11:50"));
    Instance before;
    before.setStartedAt(1730733109);
    Instance after;
    after.setStartedAt(1730733111);
    QVERIFY(std::is_lt(compare(before, text, Attribute::StartTime)));
    QVERIFY(std::is_lt(compare(text, after, Attribute::StartTime)));
    QVERIFY(std::is_lt(compare(after, Instance(), Attribute::StartTime)));
}

void TestOrder::isAnOrder_data()
{
    QTest::addColumn<Attribute>("attribute");
    for (const AttributeInfo &each : attributes()) {
        if (!isSecret(each.attribute))
            QTest::newRow(each.key) << each.attribute;
    }
}

void TestOrder::isAnOrder()
{
    // Sorting with a comparison that contradicts itself is undefined behaviour.
    QFETCH(const Attribute, attribute);
    QList<Instance> all;
    for (const char *text : {"",
                             "0",
                             "1",
                             "10",
                             "9",
                             "1.0",
                             "28",
                             "nan",
                             "-1",
                             "many",
                             "Many",
                             "ä",
                             "$5",
                             "$0.5",
                             "3 hours",
                             "Running",
                             "error",
                             "levitating",
                             "EST 2024-11-04 10:11:50",
                             "2025-07-04 05:13:11 EST",
                             "10.0.0.9"})
        all << with(attribute, QString::fromUtf8(text));
    for (const Instance &a : all) {
        for (const Instance &b : all) {
            const auto order = compare(a, b, attribute);
            QCOMPARE(std::is_lt(order), std::is_gt(compare(b, a, attribute)));
            for (const Instance &c : all) {
                if (std::is_lteq(order) && std::is_lteq(compare(b, c, attribute)))
                    QVERIFY(std::is_lteq(compare(a, c, attribute)));
            }
        }
    }
    std::sort(all.begin(), all.end(), [attribute](const Instance &a, const Instance &b) {
        return std::is_lt(compare(a, b, attribute));
    });
    QVERIFY(!all.last().isGiven(attribute));
}

void TestOrder::passwordsHaveNoOrder()
{
    // Sorting by them would tell something of them.
    Instance a;
    a.setPassword(Secret(QStringLiteral("aaa")));
    Instance b;
    b.setPassword(Secret(QStringLiteral("bbb")));
    QVERIFY(std::is_eq(compare(a, b, Attribute::Password)));
}

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
