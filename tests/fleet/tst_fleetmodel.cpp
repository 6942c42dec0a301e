// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetmodel.h"

#include "core/display.h"
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

/** The model under test, looked after by the model tester, and a list that follows its signals. */
struct Bench {
    FleetModel model{locale(), [] { return noon(); }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    /** "+0-2", "-1-1", "~3-4": rows inserted, removed, changed. */
    QStringList signalled;
    QList<Instance> mirror;
    QObject context;

    Bench()
    {
        const auto note = [this](char what, int first, int last) {
            signalled.append(QStringLiteral("%1%2-%3").arg(QLatin1Char(what)).arg(first).arg(last));
        };
        QObject::connect(&model, &QAbstractItemModel::rowsInserted, &context,
                         [this, note](const QModelIndex &, int first, int last) {
                             note('+', first, last);
                             for (int row = first; row <= last; ++row)
                                 mirror.insert(row, model.at(row));
                             checkRows();
                         });
        QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &context,
                         [this, note](const QModelIndex &, int first, int last) {
                             note('-', first, last);
                             mirror.remove(first, last - first + 1);
                             checkRows();
                         });
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &context,
                         [this, note](const QModelIndex &first, const QModelIndex &last) {
                             note('~', first.row(), last.row());
                             QCOMPARE(first.column(), 0);
                             QCOMPARE(last.column(), model.columnCount() - 1);
                             for (int row = first.row(); row <= last.row(); ++row)
                                 mirror[row] = model.at(row);
                         });
    }

    /** Who looks up a row while the model changes finds the right one. */
    void checkRows() const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.row(model.at(row).id()), row);
    }

    QVariant data(int row, Attribute attribute, int role = Qt::DisplayRole) const
    {
        return model.index(row, column(attribute)).data(role);
    }
    QString text(int role) const { return model.index(0, 0).data(role).toString(); }
};

/** "a b2 c": an instance for each word; its letter is the id, the rest the status. */
QList<Instance> list(const QString &words)
{
    QList<Instance> instances;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        instances.append(machine(word.left(1), {{A::Status, word.mid(1)}}));
    return instances;
}

QString words(const QList<Instance> &instances)
{
    QStringList words;
    for (const Instance &each : instances)
        words.append(each.id() + each.text(A::Status));
    return words.join(QLatin1Char(' '));
}

Instance demo()
{
    return machine(QStringLiteral("i-1"), {{A::HostName, QStringLiteral("demo")},
                                           {A::Status, QStringLiteral("RUNNING")},
                                           {A::Gpu, QStringLiteral("RTX-A6000")},
                                           {A::GpuCount, QStringLiteral("1")},
                                           {A::Region, QStringLiteral("CANADA")},
                                           {A::PricePerHour, QStringLiteral("0.679")}});
}

} // namespace

/** The list of instances: kept in step with the least signals, and free of secrets. */
class TestFleetModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void headersAreTheLabels();
    void signalsOnlyWhatChanged_data();
    void signalsOnlyWhatChanged();
    void tellsOfManyThatChangeAtOnce();
    void keepsPersistentIndexesOnTheirInstance();
    void findsInstancesById();
    void showsAttributes_data();
    void showsAttributes();
    void tellsWhatTheListDraws_data();
    void tellsWhatTheListDraws();
    void readsARowOut_data();
    void readsARowOut();
    void keepsNoSecret();
    void anotherPasswordIsNoChange();
    void followsAnySequenceOfLists();
};

void TestFleetModel::isEmptyAtFirst()
{
    Bench bench;
    QCOMPARE(bench.model.rowCount(), 0);
    QCOMPARE(bench.model.columnCount(), 23);
    QCOMPARE(bench.model.row(QStringLiteral("a")), -1);
    QVERIFY(!bench.model.instance(QStringLiteral("a")));
    QVERIFY(bench.model.instances().isEmpty());
    bench.model.setInstances({});
    QCOMPARE(bench.signalled, QStringList());
}

void TestFleetModel::headersAreTheLabels()
{
    const Bench bench;
    for (const AttributeInfo &each : attributes()) {
        QCOMPARE(bench.model.headerData(column(each.attribute), Qt::Horizontal).toString(),
                 label(each.attribute));
    }
}

void TestFleetModel::signalsOnlyWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("incoming");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("signalled");

    const auto row = [](const char *name, const char *before, const char *incoming,
                        const char *after, const char *signalled) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(incoming)
                            << QString::fromLatin1(after) << QString::fromLatin1(signalled);
    };
    row("first", "", "a b c", "a b c", "+0-2");
    row("the same", "a b c", "a b c", "a b c", "");
    row("another order", "a b c", "c a b", "a b c", "");
    row("one changed", "a b c", "a b2 c", "a b2 c", "~1-1");
    row("neighbours changed", "a b c d", "a b2 c2 d", "a b2 c2 d", "~1-2");
    row("apart and at the end", "a b c", "a2 b c2", "a2 b c2", "~0-0 ~2-2");
    row("all changed", "a b", "a2 b2", "a2 b2", "~0-1");
    row("one gone", "a b c", "a c", "a c", "-1-1");
    row("neighbours gone", "a b c d", "a d", "a d", "-1-2");
    row("apart gone", "a b c d e", "b d", "b d", "-4-4 -2-2 -0-0");
    row("all gone", "a b c", "", "", "-0-2");
    row("one new", "a b", "a b c", "a b c", "+2-2");
    row("new ones come last", "a b", "c a d b", "a b c d", "+2-3");
    row("all others", "a b", "c d", "c d", "-0-1 +0-1");
    row("gone, changed, new", "a b c", "d c2 a", "a c2 d", "-1-1 ~1-1 +2-2");
    row("the first of two", "", "a1 b a2", "a1 b", "+0-1");
    row("the first of two, there already", "a b", "a1 b a2", "a1 b", "~0-0");
}

void TestFleetModel::signalsOnlyWhatChanged()
{
    QFETCH(const QString, before);
    QFETCH(const QString, incoming);
    QFETCH(const QString, after);
    QFETCH(const QString, signalled);

    Bench bench;
    bench.model.setInstances(list(before));
    bench.signalled.clear();
    bench.model.setInstances(list(incoming));
    QCOMPARE(bench.signalled.join(QLatin1Char(' ')), signalled);
    QCOMPARE(words(bench.model.instances()), after);
    QCOMPARE(bench.mirror, bench.model.instances());
}

/** Who hears of each alone does as much work as there are rows. */
void TestFleetModel::tellsOfManyThatChangeAtOnce()
{
    QList<Instance> instances;
    for (int i = 0; i < 1000; ++i)
        instances += machine(QString::number(i), {{A::Status, QStringLiteral("RUNNING")}});
    Bench bench;
    bench.model.setInstances(instances);
    bench.signalled.clear();
    for (int i = 1; i < 1000; i += 2)
        instances[i] = machine(QString::number(i), {{A::Status, QStringLiteral("STOPPED")}});
    bench.model.setInstances(instances);
    QCOMPARE(bench.signalled, QStringList{QStringLiteral("~1-999")});
    QCOMPARE(bench.mirror, instances);
}

void TestFleetModel::keepsPersistentIndexesOnTheirInstance()
{
    Bench bench;
    bench.model.setInstances(list(QStringLiteral("a b c")));
    const QPersistentModelIndex b(bench.model.index(1, 0));
    const QPersistentModelIndex c(bench.model.index(2, 0));
    bench.model.setInstances(list(QStringLiteral("d c2 a")));
    QVERIFY(!b.isValid());
    QCOMPARE(c.data(FleetModel::IdRole).toString(), QStringLiteral("c"));
}

void TestFleetModel::findsInstancesById()
{
    Bench bench;
    bench.model.setInstances(list(QStringLiteral("a b c")));
    bench.model.setInstances(list(QStringLiteral("b c2 d")));
    QCOMPARE(bench.model.row(QStringLiteral("a")), -1);
    QVERIFY(!bench.model.instance(QStringLiteral("a")));
    QCOMPARE(bench.model.row(QStringLiteral("c")), 1);
    QCOMPARE(bench.model.at(1), machine(QStringLiteral("c"), {{A::Status, QStringLiteral("2")}}));
    QCOMPARE(bench.model.instance(QStringLiteral("c")), &bench.model.at(1));
}

void TestFleetModel::showsAttributes_data()
{
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QString>("came");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("toolTip");
    QTest::newRow("text") << A::Region << QStringLiteral("CANADA") << QStringLiteral("CANADA")
                          << QString();
    QTest::newRow("price") << A::PricePerHour << QStringLiteral("0.679")
                           << QStringLiteral("$0.68/h") << QStringLiteral("0.679");
    QTest::newRow("nothing") << A::Ram << QString() << notGiven() << QString();
}

void TestFleetModel::showsAttributes()
{
    QFETCH(const Attribute, attribute);
    QFETCH(const QString, came);
    QFETCH(const QString, shown);
    QFETCH(const QString, toolTip);

    Bench bench;
    bench.model.setInstances({machine(QStringLiteral("i-1"), {{attribute, came}})});
    QCOMPARE(bench.data(0, attribute).toString(), shown);
    QCOMPARE(bench.data(0, attribute, Qt::ToolTipRole).toString(), toolTip);
    QCOMPARE(bench.data(0, attribute, Qt::ToolTipRole).isValid(), !toolTip.isEmpty());
}

void TestFleetModel::tellsWhatTheListDraws_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("group");

    const QString id = QStringLiteral("i-1");
    QTest::newRow("everything") << demo()
                                << QStringList{id,
                                               QStringLiteral("demo"),
                                               QStringLiteral("Running"),
                                               QStringLiteral("1 \u00d7 RTX-A6000"),
                                               QStringLiteral("CANADA"),
                                               QStringLiteral("$0.68/h")}
                                << static_cast<int>(StatusGroup::Running);
    QTest::newRow("nothing but the id")
        << machine(id) << QStringList{id, id, notGiven(), notGiven(), notGiven(), notGiven()}
        << static_cast<int>(StatusGroup::Unknown);
    QTest::newRow("no GPU, unknown status")
        << machine(id, {{A::GpuCount, QStringLiteral("0")}, {A::Status, QStringLiteral("Odd")}})
        << QStringList{id,         id,        QStringLiteral("Odd"), QStringLiteral("CPU only"),
                       notGiven(), notGiven()}
        << static_cast<int>(StatusGroup::Unknown);
}

void TestFleetModel::tellsWhatTheListDraws()
{
    QFETCH(const Instance, instance);
    QFETCH(const QStringList, texts);
    QFETCH(const int, group);

    Bench bench;
    bench.model.setInstances({instance});
    const QList<int> roles{FleetModel::IdRole,  FleetModel::NameRole,   FleetModel::StatusRole,
                           FleetModel::GpuRole, FleetModel::RegionRole, FleetModel::PriceRole};
    for (int column = 0; column < bench.model.columnCount(); ++column) {
        const QModelIndex index = bench.model.index(0, column);
        QStringList given;
        for (const int role : roles)
            given.append(index.data(role).toString());
        QCOMPARE(given, texts);
        QCOMPARE(index.data(FleetModel::StatusGroupRole), QVariant(group));
    }
}

void TestFleetModel::readsARowOut_data()
{
    QTest::addColumn<Instance>("instance");
    QTest::addColumn<QString>("text");

    QTest::newRow("everything") << demo()
                                << QStringLiteral(
                                       "demo, Running, 1 \u00d7 RTX-A6000, CANADA, $0.68/h");
    QTest::newRow("nothing but the id") << machine(QStringLiteral("i-1")) << QStringLiteral("i-1");
    QTest::newRow("some") << machine(QStringLiteral("i-1"), {{A::Region, QStringLiteral("NORWAY")}})
                          << QStringLiteral("i-1, NORWAY");
    QTest::newRow("a name like a placeholder")
        << machine(QStringLiteral("i-1"), {{A::HostName, QStringLiteral("%2 %1")},
                                           {A::Status, QStringLiteral("%1")},
                                           {A::Region, QStringLiteral("NORWAY")}})
        << QStringLiteral("%2 %1, %1, NORWAY");
}

void TestFleetModel::readsARowOut()
{
    QFETCH(const Instance, instance);
    QFETCH(const QString, text);

    Bench bench;
    bench.model.setInstances({instance});
    QCOMPARE(bench.text(Qt::AccessibleTextRole), text);
    QVERIFY(!bench.data(0, A::Status, Qt::AccessibleTextRole).isValid());
}

void TestFleetModel::keepsNoSecret()
{
    Bench bench;
    Instance leaky = fullMachine(QStringLiteral("i-1"), QStringLiteral("/1"));
    leaky.setOther({{QStringLiteral("token"), {}, secret()},
                    {QStringLiteral("image"), QStringLiteral("ubuntu"), {}}});
    bench.model.setInstances({leaky});
    QVERIFY(!allTexts(bench.model).contains(canary()));
    QCOMPARE(bench.model.at(0), leaky.withoutSecrets());
    QCOMPARE(bench.data(0, A::Password).toString(), notGiven());
}

void TestFleetModel::anotherPasswordIsNoChange()
{
    Bench bench;
    Instance leaky = demo();
    leaky.setPassword(secret(QStringLiteral("1")));
    bench.model.setInstances({leaky});
    bench.signalled.clear();
    leaky.setPassword(secret(QStringLiteral("2")));
    bench.model.setInstances({leaky});
    QCOMPARE(bench.signalled, QStringList());
}

void TestFleetModel::followsAnySequenceOfLists()
{
    Bench bench;
    QRandomGenerator random(20241104);
    QList<Instance> expected;
    for (int i = 0; i < 1000; ++i) {
        QList<Instance> incoming;
        const int count = random.bounded(12);
        for (int k = 0; k < count; ++k) {
            incoming.append(machine(QString::number(random.bounded(15)),
                                    {{A::Status, QString::number(random.bounded(3))}}));
        }

        // The plain way to say it: who stays keeps the place, who is new comes last.
        const auto find = [](const QList<Instance> &where, const QString &id) {
            return std::find_if(where.cbegin(), where.cend(),
                                [&id](const Instance &each) { return each.id() == id; });
        };
        QList<Instance> next;
        for (const Instance &each : std::as_const(expected)) {
            const auto found = find(incoming, each.id());
            if (found != incoming.cend())
                next.append(*found);
        }
        for (const Instance &each : std::as_const(incoming)) {
            if (find(next, each.id()) == next.cend())
                next.append(each);
        }
        const bool isSame = next == expected;
        expected = next;

        bench.signalled.clear();
        bench.model.setInstances(incoming);
        QCOMPARE(words(bench.model.instances()), words(expected));
        QCOMPARE(bench.mirror, bench.model.instances());
        QCOMPARE(bench.signalled.isEmpty(), isSame);
        bench.checkRows();
    }
}

QTEST_GUILESS_MAIN(TestFleetModel)
#include "tst_fleetmodel.moc"
