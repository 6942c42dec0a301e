// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetfilter.h"

#include "core/display.h"
#include "fleet/fleetmodel.h"
#include "fleet/machines.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace latchkey;
using namespace machines;

using A = Attribute;

namespace {

/** The filter under test over a list, looked after by the model tester. */
struct Bench {
    FleetModel fleet{locale(), [] { return noon(); }};
    FleetFilter filter;
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Bench() { filter.setSourceModel(&fleet); }

    /** The ids from top to bottom. */
    QString ids() const
    {
        QStringList ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids.append(filter.index(row, 0).data(FleetModel::IdRole).toString());
        return ids.join(QLatin1Char(' '));
    }
    QString idAt(int row) const { return filter.index(row, 0).data(FleetModel::IdRole).toString(); }
};

/** "0", "1", … with as much memory, in no order. */
QList<Instance> numbered(int count)
{
    QList<Instance> instances;
    for (int i = 0; i < count; ++i) {
        // Without a common divisor, so that each comes once.
        const QString number = QString::number(qint64{i} * 7919 % count);
        instances += machine(number, {{A::Ram, number}});
    }
    return instances;
}

/** Whether that search is done at once, with something found. */
bool finds(FleetFilter &filter, const QString &text)
{
    filter.setSearch(text);
    return filter.isSettled() && filter.rowCount() > 0;
}

/** Three instances "a", "b", "c" with these texts for one attribute. */
QList<Instance> three(Attribute attribute, const QString &a, const QString &b, const QString &c)
{
    return {machine(QStringLiteral("a"), {{attribute, a}}),
            machine(QStringLiteral("b"), {{attribute, b}}),
            machine(QStringLiteral("c"), {{attribute, c}})};
}

QList<Instance> park()
{
    return {machine(QStringLiteral("id-1"), {{A::HostName, QStringLiteral("Élodie-train")},
                                             {A::Status, QStringLiteral("SHUTOFF")},
                                             {A::Region, QStringLiteral("CANADA")},
                                             {A::Gpu, QStringLiteral("RTX-A6000")},
                                             {A::PricePerHour, QStringLiteral("0.679")}}),
            machine(QStringLiteral("id-2"), {{A::HostName, QStringLiteral("Straße")},
                                             {A::Status, QStringLiteral("Running")},
                                             {A::Region, QStringLiteral("NORWAY")},
                                             {A::Ephemeral, QStringLiteral("1500")}}),
            machine(QStringLiteral("id-3"), {{A::HostName, QStringLiteral("o\ufb03ce")},
                                             {A::Os, QStringLiteral("Ubuntu Server 20.04")},
                                             {A::UserName, QStringLiteral("canadian")}})};
}

} // namespace

/** Search as you type and the order of the list. */
class TestFleetFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksWithoutASource();
    void keepsWhatHasEveryWord_data();
    void keepsWhatHasEveryWord();
    void searchesEveryAttribute_data();
    void searchesEveryAttribute();
    void searchesWhatOnlyTheRecordTold_data();
    void searchesWhatOnlyTheRecordTold();
    void recordsChangeNothingOnScreen();
    void followsRecordsWhileSearching();
    void doesNotFindSecrets();
    void followsTheListWhileSearching();
    void theSameSearchSignalsNothing();
    void sortsByMeaning_data();
    void sortsByMeaning();
    void tiesGoByNameThenId_data();
    void tiesGoByNameThenId();
    void followsTheListWhileSorted();
    void followsNeighboursThatChangeTogether();
    void followsAnySequence();
    void followsRowsApartThatChangeTogether();
    void searchesInTheLanguageOfTheMoment();
    void showsWhatComesWhileASearchIsPrepared();
    void longListsComeInOrder();
    void longListsAreSearched();
    void shortListsDoNotWaitForLongOnes();
    void preparedSearchNeedsNoWait();
    void longListsFollowAnySequence();
};

void TestFleetFilter::worksWithoutASource()
{
    FleetFilter filter;
    const QAbstractItemModelTester tester(&filter,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSearch(QStringLiteral("a"));
    filter.sortBy(A::Status, Qt::DescendingOrder);
    QCOMPARE(filter.rowCount(), 0);
}

void TestFleetFilter::keepsWhatHasEveryWord_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("found");

    const auto row = [](const char *name, const QString &search, const char *found) {
        QTest::newRow(name) << search << QString::fromLatin1(found);
    };
    row("nothing", QString(), "id-1 id-2 id-3");
    row("blanks", QStringLiteral(" \t "), "id-1 id-2 id-3");
    row("only an accent", QStringLiteral("\u0301"), "id-1 id-2 id-3");
    row("as shown", QStringLiteral("Stopped"), "id-1");
    row("as it came", QStringLiteral("SHUTOFF"), "id-1");
    row("other case", QStringLiteral("shutoff"), "id-1");
    row("shown size", QStringLiteral("1.5"), "id-2");
    row("original size", QStringLiteral("1500"), "id-2");
    row("exact price", QStringLiteral("0.679"), "id-1");
    row("shown price", QStringLiteral("$0.68/h"), "id-1");
    row("part of a word", QStringLiteral("a600"), "id-1");
    row("no accent typed", QStringLiteral("elodie"), "id-1");
    row("accent typed, capital", QStringLiteral("ÉLODIE"), "id-1");
    row("accent in two characters", QStringLiteral("e\u0301lodie"), "id-1");
    row("accent where there is none", QStringLiteral("nörwäy"), "id-2");
    row("sharp s", QStringLiteral("STRASSE"), "id-2");
    row("ligature", QStringLiteral("office"), "id-3");
    row("full width", QStringLiteral("\uff35buntu"), "id-3");
    row("several attributes", QStringLiteral("cana"), "id-1 id-3");
    row("two words, two attributes", QStringLiteral("canada elodie"), "id-1");
    row("two words, other order, more blanks", QStringLiteral("  elodie\u00a0 canada "), "id-1");
    row("one word too many", QStringLiteral("canada norway"), "");
    row("no word over two attributes", QStringLiteral("a6000canada"), "");
    row("not a pattern", QStringLiteral("."), "id-1 id-2 id-3");
    row("not a pattern either", QStringLiteral(".*"), "");
    row("the dash is nobody's", notGiven(), "");
    row("nowhere", QStringLiteral("zebra"), "");
}

void TestFleetFilter::keepsWhatHasEveryWord()
{
    QFETCH(const QString, search);
    QFETCH(const QString, found);

    Bench bench;
    bench.fleet.setInstances(park());
    bench.filter.setSearch(search);
    QCOMPARE(bench.ids(), found);
    bench.filter.setSearch({});
    QCOMPARE(bench.filter.rowCount(), 3);
}

void TestFleetFilter::searchesEveryAttribute_data()
{
    QTest::addColumn<Attribute>("attribute");
    for (const AttributeInfo &each : attributes()) {
        if (!isSecret(each.attribute))
            QTest::newRow(each.key) << each.attribute;
    }
}

void TestFleetFilter::searchesEveryAttribute()
{
    QFETCH(const Attribute, attribute);

    Bench bench;
    Instance instance = machine(QStringLiteral("a"));
    instance.setText(attribute, QStringLiteral("needle"));
    bench.fleet.setInstances({instance, machine(QStringLiteral("b"))});
    bench.filter.setSearch(QStringLiteral("Needle"));
    QCOMPARE(bench.filter.rowCount(), 1);
}

void TestFleetFilter::searchesWhatOnlyTheRecordTold_data()
{
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<bool>("isRecordFirst");
    for (const AttributeInfo &each : attributes()) {
        if (isSecret(each.attribute) || each.attribute == A::Id)
            continue;
        QTest::addRow("%s", each.key) << each.attribute << false;
        QTest::addRow("%s, before the list", each.key) << each.attribute << true;
    }
}

void TestFleetFilter::searchesWhatOnlyTheRecordTold()
{
    QFETCH(const Attribute, attribute);
    QFETCH(const bool, isRecordFirst);

    Bench bench;
    bench.filter.setSearch(QStringLiteral("Needle"));
    const QList<Instance> listed{machine(QStringLiteral("a")), machine(QStringLiteral("b"))};
    const Instance record = machine(QStringLiteral("a"), {{attribute, QStringLiteral("needle")}});
    if (isRecordFirst)
        bench.fleet.setRecord(record.id(), record);
    bench.fleet.setInstances(listed);
    if (!isRecordFirst)
        bench.fleet.setRecord(record.id(), record);
    QCOMPARE(bench.ids(), QStringLiteral("a"));
    bench.fleet.clear();
    bench.fleet.setInstances(listed);
    QCOMPARE(bench.ids(), QString());
}

/** The list came later than the record: what it says counts, and is all that is shown. */
void TestFleetFilter::recordsChangeNothingOnScreen()
{
    Bench bench;
    bench.fleet.setInstances(three(A::Status, QStringLiteral("Stopped"), {}, {}));
    const QString before = allTexts(bench.fleet);
    const QList<Instance> instances = bench.fleet.instances();
    bench.fleet.setRecord(QStringLiteral("a"),
                          machine(QStringLiteral("a"), {{A::Status, QStringLiteral("Running")},
                                                        {A::Ram, QStringLiteral("1500")}}));
    QCOMPARE(allTexts(bench.fleet), before);
    QCOMPARE(bench.fleet.instances(), instances);
    bench.filter.setSearch(QStringLiteral("running"));
    QCOMPARE(bench.ids(), QString());
    bench.filter.setSearch(QStringLiteral("stopped 1.5"));
    QCOMPARE(bench.ids(), QStringLiteral("a"));
}

void TestFleetFilter::followsRecordsWhileSearching()
{
    Bench bench;
    const QString id = QStringLiteral("a");
    const auto withAddress = [&id](const char *address) {
        return machine(id, {{A::LanIpv4, QString::fromLatin1(address)}});
    };
    bench.fleet.setInstances(three(A::Region, QStringLiteral("norway"), {}, {}));
    bench.filter.setSearch(QStringLiteral("10.0.0.7"));
    QSignalSpy changed(&bench.fleet, &QAbstractItemModel::dataChanged);
    for (const bool isThere : {true, false, true}) {
        bench.fleet.setRecord(id, withAddress(isThere ? "10.0.0.7" : "10.0.0.8"));
        QCOMPARE(bench.ids(), isThere ? id : QString());
    }
    QCOMPARE(changed.size(), 3);
    // The same again, what the list tells already, and what is not listed are no news.
    bench.fleet.setRecord(id, withAddress("10.0.0.7"));
    Instance listed = withAddress("10.0.0.7");
    listed.setText(A::Region, QStringLiteral("us"));
    bench.fleet.setRecord(id, listed);
    bench.fleet.setRecord(QStringLiteral("z"), withAddress("10.0.0.7"));
    QCOMPARE(changed.size(), 3);
}

void TestFleetFilter::doesNotFindSecrets()
{
    Bench bench;
    bench.fleet.setInstances({fullMachine(QStringLiteral("a"), QStringLiteral("/1"))});
    bench.fleet.setRecord(QStringLiteral("a"),
                          fullMachine(QStringLiteral("a"), QStringLiteral("/2")));
    bench.filter.setSearch(canary());
    QCOMPARE(bench.filter.rowCount(), 0);
    bench.filter.setSearch(mask());
    QCOMPARE(bench.filter.rowCount(), 0);
    QVERIFY(!allTexts(bench.filter).contains(canary()));
}

void TestFleetFilter::followsTheListWhileSearching()
{
    Bench bench;
    bench.filter.setSearch(QStringLiteral("running"));
    const QString running = QStringLiteral("Running");
    const QString stopped = QStringLiteral("Stopped");
    bench.fleet.setInstances(three(A::Status, running, stopped, running));
    QCOMPARE(bench.ids(), QStringLiteral("a c"));
    bench.fleet.setInstances(three(A::Status, stopped, running, running));
    QCOMPARE(bench.ids(), QStringLiteral("b c"));
    bench.fleet.setInstances({});
    QCOMPARE(bench.ids(), QString());
}

void TestFleetFilter::theSameSearchSignalsNothing()
{
    Bench bench;
    bench.fleet.setInstances(park());
    bench.filter.setSearch(QStringLiteral("canada"));
    const QSignalSpy removed(&bench.filter, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(&bench.filter, &QAbstractItemModel::rowsInserted);
    const QSignalSpy moved(&bench.filter, &QAbstractItemModel::layoutChanged);
    bench.filter.setSearch(QStringLiteral(" Canada "));
    bench.fleet.setInstances(park());
    QCOMPARE(removed.count() + inserted.count() + moved.count(), 0);
}

void TestFleetFilter::sortsByMeaning_data()
{
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");

    const auto row = [](const char *name, Attribute attribute, const QStringList &texts,
                        const char *ascending, const char *descending) {
        QTest::newRow(name) << attribute << texts << QString::fromLatin1(ascending)
                            << QString::fromLatin1(descending);
    };
    const auto texts = [](const char *a, const char *b, const char *c) {
        return QStringList{QString::fromLatin1(a), QString::fromLatin1(b), QString::fromLatin1(c)};
    };
    row("text", A::Region, texts("norway", "canada", "us"), "b a c", "c a b");
    row("numbers by size", A::Ram, texts("100", "58", "1500"), "b a c", "c a b");
    row("money by amount", A::TotalCost, texts("$9.5", "$961.54", "$10"), "a c b", "b c a");
    row("price", A::PricePerHour, texts("14.4", "0.679", "2"), "b c a", "a c b");
    row("hours", A::RunningTime, texts("66.9 hours", "100 hours", "2 hours"), "c a b", "b a c");
    row("time by time", A::StartTime,
        texts("2025-01-01 00:00:00 EST", "EST 2024-11-04 10:11:50", "2024-12-01 00:00:00 EST"),
        "b c a", "a c b");
    row("status by group", A::Status, texts("Deleted", "Running", "Deploying"), "b c a", "a c b");
    row("not given last", A::Ram, texts("100", "", "58"), "c a b", "a c b");
    row("no text last", A::Region, texts("", "canada", "us"), "b c a", "c b a");
    row("no status last", A::Status, texts("", "Running", "Deploying"), "b c a", "c b a");
    row("two not given", A::TotalCost, texts("", "", "$1"), "c a b", "c a b");
    row("all the same", A::Region, texts("us", "us", "us"), "a b c", "a b c");
}

void TestFleetFilter::sortsByMeaning()
{
    QFETCH(const Attribute, attribute);
    QFETCH(const QStringList, texts);
    QFETCH(const QString, ascending);
    QFETCH(const QString, descending);

    Bench bench;
    bench.fleet.setInstances(three(attribute, texts.at(0), texts.at(1), texts.at(2)));
    bench.filter.sortBy(attribute, Qt::AscendingOrder);
    QCOMPARE(bench.ids(), ascending);
    bench.filter.sortBy(attribute, Qt::DescendingOrder);
    QCOMPARE(bench.ids(), descending);
}

void TestFleetFilter::tiesGoByNameThenId_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("ascending") << Qt::AscendingOrder;
    QTest::newRow("descending") << Qt::DescendingOrder;
}

void TestFleetFilter::tiesGoByNameThenId()
{
    QFETCH(const Qt::SortOrder, order);

    const auto named = [](const char *id, const char *name) {
        return machine(QString::fromLatin1(id), {{A::HostName, QString::fromLatin1(name)},
                                                 {A::Region, QStringLiteral("us")}});
    };
    QList<Instance> instances{named("3", "beta"), named("2", "alpha"), named("4", "alpha"),
                              named("1", "beta")};
    for (int turn = 0; turn < 4; ++turn) {
        std::rotate(instances.begin(), instances.begin() + 1, instances.end());
        Bench bench;
        bench.filter.sortBy(A::Region, order);
        bench.fleet.setInstances(instances);
        QCOMPARE(bench.ids(), QStringLiteral("2 4 1 3"));
    }
}

void TestFleetFilter::followsTheListWhileSorted()
{
    Bench bench;
    bench.filter.sortBy(A::Ram, Qt::AscendingOrder);
    const QString one = QStringLiteral("1");
    const QString two = QStringLiteral("2");
    const QString three = QStringLiteral("3");
    bench.fleet.setInstances(::three(A::Ram, three, one, two));
    QCOMPARE(bench.ids(), QStringLiteral("b c a"));
    bench.fleet.setInstances(::three(A::Ram, one, two, three));
    QCOMPARE(bench.ids(), QStringLiteral("a b c"));

    // A name alone decides among equals too.
    bench.fleet.setInstances(::three(A::Ram, one, one, one));
    QList<Instance> renamed = ::three(A::Ram, one, one, one);
    renamed.first().setText(A::HostName, QStringLiteral("z"));
    bench.fleet.setInstances(renamed);
    QCOMPARE(bench.ids(), QStringLiteral("b c a"));
}

void TestFleetFilter::followsNeighboursThatChangeTogether()
{
    const auto priced = [](const QStringList &prices) {
        QList<Instance> instances;
        for (qsizetype i = 0; i < prices.size(); ++i)
            instances += machine(QString::number(i), {{A::PricePerHour, prices.at(i)}});
        return instances;
    };
    const auto texts = [](const char *all) {
        return QString::fromLatin1(all).split(QLatin1Char(' '));
    };
    Bench bench;
    bench.filter.sortBy(A::PricePerHour, Qt::AscendingOrder);
    bench.fleet.setInstances(priced(texts("0.5 2 1 3")));
    QCOMPARE(bench.ids(), QStringLiteral("0 2 1 3"));
    bench.fleet.setInstances(priced(texts("3.5 100 1 3")));
    QCOMPARE(bench.ids(), QStringLiteral("2 3 0 1"));
}

/** Lists, searches and orders in any sequence end where starting afresh ends. */
void TestFleetFilter::followsAnySequence()
{
    Bench bench;
    QRandomGenerator random(20241104);
    QList<Instance> instances;
    QString search;
    Attribute attribute = A::Ram;
    Qt::SortOrder order = Qt::AscendingOrder;
    bench.filter.sortBy(attribute, order);
    for (int i = 0; i < 1000; ++i) {
        switch (random.bounded(4)) {
        case 0:
            search = random.bounded(2) == 0 ? QString() : QString::number(random.bounded(4));
            bench.filter.setSearch(search);
            break;
        case 1:
            attribute = random.bounded(2) == 0 ? A::Ram : A::Region;
            order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            bench.filter.sortBy(attribute, order);
            break;
        default:
            instances.clear();
            for (int k = random.bounded(10); k > 0; --k) {
                const QString id = QStringLiteral("id") + QChar(u'a' + random.bounded(12));
                Instance instance = machine(id);
                if (random.bounded(3) > 0)
                    instance.setText(A::Ram, QString::number(random.bounded(4)));
                if (random.bounded(3) > 0)
                    instance.setText(A::Region, QString::number(random.bounded(4)));
                instances.append(instance);
            }
            bench.fleet.setInstances(instances);
        }
        Bench fresh;
        fresh.fleet.setInstances(instances);
        fresh.filter.setSearch(search);
        fresh.filter.sortBy(attribute, order);
        QCOMPARE(bench.ids(), fresh.ids());
    }
}

void TestFleetFilter::followsRowsApartThatChangeTogether()
{
    Bench bench;
    bench.filter.sortBy(A::Ram, Qt::AscendingOrder);
    QRandomGenerator random(20241106);
    QList<Instance> instances = numbered(50);
    for (int i = 0; i < 200; ++i) {
        for (int k = 0; k < 5; ++k) {
            instances[random.bounded(50)].setText(A::Ram, QString::number(random.bounded(1000)));
        }
        bench.fleet.setInstances(instances);
        Bench fresh;
        fresh.fleet.setInstances(instances);
        fresh.filter.sortBy(A::Ram, Qt::AscendingOrder);
        QCOMPARE(bench.ids(), fresh.ids());
    }
}

void TestFleetFilter::searchesInTheLanguageOfTheMoment()
{
    Bench bench;
    bench.fleet.setInstances(
        {machine(QStringLiteral("a"), {{A::PricePerHour, QStringLiteral("0.679")}})});
    bench.filter.setSearch(QStringLiteral("0.68"));
    QCOMPARE(bench.ids(), QStringLiteral("a"));
    bench.fleet.setLocale(QLocale(QLocale::German));
    bench.filter.setSearch(QStringLiteral("0,68"));
    QCOMPARE(bench.ids(), QStringLiteral("a"));
}

void TestFleetFilter::showsWhatComesWhileASearchIsPrepared()
{
    Bench bench;
    bench.fleet.setInstances(numbered(5000));
    QTRY_COMPARE(bench.filter.rowCount(), 5000);
    bench.filter.prepareSearch();
    bench.fleet.setInstances(numbered(5003));
    QCOMPARE(bench.filter.rowCount(), 5003);
    bench.filter.endSearch();
    QCOMPARE(bench.filter.rowCount(), 5003);
}

/** Until they are in order, nothing of them is shown. */
void TestFleetFilter::longListsComeInOrder()
{
    Bench bench;
    bench.filter.sortBy(A::Ram, Qt::DescendingOrder);
    QSignalSpy settled(&bench.filter, &FleetFilter::settled);
    bench.fleet.setInstances(numbered(5000));
    QVERIFY(!bench.filter.isSettled());
    QCOMPARE(bench.filter.rowCount(), 0);
    QVERIFY(settled.wait());
    QVERIFY(bench.filter.isSettled());
    QCOMPARE(bench.filter.rowCount(), 5000);
    QCOMPARE(bench.idAt(0), QStringLiteral("4999"));
    QCOMPARE(bench.idAt(4999), QStringLiteral("0"));

    // What is shown stays until the next order is there, and what is marked keeps its mark.
    const QPersistentModelIndex marked = bench.filter.index(0, 0);
    bench.filter.sortBy(A::Ram, Qt::AscendingOrder);
    QCOMPARE(bench.idAt(0), QStringLiteral("4999"));
    QVERIFY(settled.wait());
    QCOMPARE(bench.idAt(0), QStringLiteral("0"));
    QCOMPARE(marked.row(), 4999);
}

void TestFleetFilter::longListsAreSearched()
{
    Bench bench;
    bench.fleet.setInstances(numbered(5000));
    QTRY_COMPARE(bench.filter.rowCount(), 5000);
    bench.filter.setSearch(QStringLiteral("4999"));
    QVERIFY(!bench.filter.isSettled());
    QCOMPARE(bench.filter.rowCount(), 5000);
    // Whoever types on is not waited for.
    bench.filter.setSearch(QStringLiteral("499"));
    QTRY_VERIFY(bench.filter.isSettled());
    QCOMPARE(bench.filter.rowCount(), 15);
    bench.filter.setSearch(QStringLiteral("4998"));
    QVERIFY(bench.filter.isSettled());
    QCOMPARE(bench.ids(), QStringLiteral("4998"));
    bench.filter.setSearch({});
    QCOMPARE(bench.filter.rowCount(), 5000);
    // Its texts were given back.
    bench.filter.setSearch(QStringLiteral("4998"));
    QVERIFY(!bench.filter.isSettled());
    bench.fleet.setInstances(numbered(4998));
    QTRY_VERIFY(bench.filter.isSettled());
    QCOMPARE(bench.filter.rowCount(), 0);
}

void TestFleetFilter::shortListsDoNotWaitForLongOnes()
{
    Bench bench;
    bench.fleet.setInstances(numbered(5000));
    QTRY_COMPARE(bench.filter.rowCount(), 5000);
    bench.filter.setSearch(QStringLiteral("2"));
    QVERIFY(!bench.filter.isSettled());
    QSignalSpy settled(&bench.filter, &FleetFilter::settled);
    bench.fleet.setInstances(numbered(3));
    QCOMPARE(settled.size(), 1);
    QCOMPARE(bench.ids(), QStringLiteral("2"));
}

void TestFleetFilter::preparedSearchNeedsNoWait()
{
    Bench bench;
    bench.fleet.setInstances(numbered(5000));
    QTRY_COMPARE(bench.filter.rowCount(), 5000);
    bench.filter.prepareSearch();
    QVERIFY(bench.filter.isSettled());
    QTRY_VERIFY(finds(bench.filter, QStringLiteral("4998")));
    bench.filter.setSearch({});
    // While it is prepared its texts are kept.
    QVERIFY(finds(bench.filter, QStringLiteral("4997")));
    bench.filter.setSearch({});
    bench.filter.endSearch();
    QVERIFY(!finds(bench.filter, QStringLiteral("4996")));
    QTRY_VERIFY(bench.filter.isSettled());
}

void TestFleetFilter::longListsFollowAnySequence()
{
    Bench bench;
    QRandomGenerator random(20241105);
    const QList<Instance> all = numbered(2600);
    QString search;
    Qt::SortOrder order = Qt::AscendingOrder;
    bench.filter.sortBy(A::Ram, order);
    QList<Instance> instances;
    for (int i = 0; i < 150; ++i) {
        switch (random.bounded(5)) {
        case 0:
            search = random.bounded(2) == 0 ? QString() : QString::number(random.bounded(20));
            bench.filter.setSearch(search);
            break;
        case 1:
            order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            bench.filter.sortBy(A::Ram, order);
            break;
        case 2:
            random.bounded(2) == 0 ? bench.filter.prepareSearch() : bench.filter.endSearch();
            break;
        default:
            const int first = random.bounded(600);
            instances = all.mid(first, random.bounded(2000));
            for (int k = random.bounded(3); k > 0 && !instances.isEmpty(); --k) {
                Instance &changed = instances[random.bounded(static_cast<int>(instances.size()))];
                changed.setText(A::Ram, QString::number(random.bounded(2000)));
            }
            bench.fleet.setInstances(instances);
        }
        if (random.bounded(3) > 0)
            continue; // with what is still on its way
        QTRY_VERIFY(bench.filter.isSettled());
        Bench fresh;
        fresh.fleet.setInstances(instances);
        fresh.filter.sortBy(A::Ram, order);
        QTRY_VERIFY(fresh.filter.isSettled());
        fresh.filter.setSearch(search);
        QTRY_VERIFY(fresh.filter.isSettled());
        QCOMPARE(bench.ids(), fresh.ids());
    }
}

QTEST_GUILESS_MAIN(TestFleetFilter)
#include "tst_fleetfilter.moc"
