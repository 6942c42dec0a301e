// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Latchkey does without a window, each beside QJsonDocument::fromJson() of the same list, and
// the memory for each instance beside its JSON:
// `latchkey-bench SIZE...` prints a JSON object in a line for each row, with every run's times.
// `latchkey-bench --once NAME SIZE` does what the row of this name times, or "fromJson", twice, and
// the second time within countedWork(), which callgrind can count.

#include "bench/listanswer.h"
#include "bench/row.h"
#include "core/parser.h"
#include "fleet/fleetfilter.h"
#include "fleet/fleetmodel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

#include <malloc.h>

namespace {

using namespace latchkey;
using Work = std::function<void()>;

/** A row has at least the fewest pairs of runs, and more while the milliseconds last. */
constexpr int fewestPairs = 5;
constexpr int mostPairs = 101;
constexpr qint64 enough = 1000;

QList<Instance> parsed(const QByteArray &body)
{
    return parseInstances(body).value().instances;
}

/** A list of instances as the provider sends it. */
struct List {
    int size;
    QByteArray body;
};

constexpr QLatin1String fromJson("fromJson");

/** What is to be done once instead of being timed. */
QString onlyOnce;

/** callgrind is told this name. */
extern "C" [[gnu::noinline]] void countedWork(const Work *work)
{
    (*work)();
}

void count(const Work &prepare, const Work &work)
{
    prepare();
    work();
    prepare();
    countedWork(&work);
}

/** Times `subject` and the baseline in turn, with `prepare` untimed before each pair, and prints
 * the row with what `note` says in the end. */
void measure(
    const List &list, const QString &what, const Work &prepare, const Work &subject,
    const std::function<QString()> &note = [] { return QString(); })
{
    QJsonDocument document;
    const Work baseline = [&] { document = QJsonDocument::fromJson(list.body); };
    if (!onlyOnce.isEmpty()) {
        if (what == onlyOnce)
            count(prepare, subject);
        // The baseline is that of every row, so any will do.
        else if (onlyOnce == fromJson && what == QLatin1String("parse"))
            count([&] { document = {}; }, baseline);
        return;
    }
    QJsonArray times[2];
    QElapsedTimer all;
    all.start();
    // The first pair is for caches and allocator, and does not count.
    for (int pair = 0; pair <= fewestPairs || (pair <= mostPairs && all.elapsed() < enough);
         ++pair) {
        prepare();
        document = {};
        // Each goes first as often as the other.
        for (const bool isBaseline : {pair % 2 == 0, pair % 2 != 0}) {
            QElapsedTimer timer;
            timer.start();
            (isBaseline ? baseline : subject)();
            if (pair > 0)
                times[isBaseline].append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    print({QStringLiteral("%L1: %2").arg(list.size).arg(what), QStringLiteral("ms"), times[0],
           times[1], note()});
}

void parse(const List &list)
{
    QList<Instance> instances;
    measure(
        list, QStringLiteral("parse"), [&] { instances.clear(); },
        [&] { instances = parsed(list.body); });
}

void fill(const List &list)
{
    FleetModel model(QLocale(QLocale::English), &QDateTime::currentDateTimeUtc);
    measure(
        list, QStringLiteral("parse, fill the model"), [&] { model.setInstances({}); },
        [&] { model.setInstances(parsed(list.body)); });
}

/** A refresh after which the first `changed` instances are not what they were. */
void refresh(const List &list, int changed)
{
    const QByteArray body = listAnswer(list.size, changed);
    const QList<Instance> before = parsed(list.body);
    FleetModel model(QLocale(QLocale::English), &QDateTime::currentDateTimeUtc);
    int told = 0;
    int rows = 0;
    const auto on = [&](auto signal, const auto &act) {
        QObject::connect(&model, signal, &model, act);
    };
    const auto count = [&told] { ++told; };
    on(&QAbstractItemModel::rowsInserted, count);
    on(&QAbstractItemModel::rowsRemoved, count);
    on(&QAbstractItemModel::rowsMoved, count);
    on(&QAbstractItemModel::layoutChanged, count);
    on(&QAbstractItemModel::modelReset, count);
    on(&QAbstractItemModel::dataChanged, [&](const QModelIndex &first, const QModelIndex &last) {
        ++told;
        rows += last.row() - first.row() + 1;
    });
    const auto restore = [&] {
        model.setInstances(before);
        told = rows = 0;
    };
    measure(
        list, QStringLiteral("parse, refresh, %1 changed").arg(changed), restore,
        [&] { model.setInstances(parsed(body)); },
        [&] { return QStringLiteral("%1 signals, %2 rows").arg(told).arg(rows); });
}

/** Until all is in order and searched, which takes a while with a long list. */
void settle(const FleetFilter &filter)
{
    while (!filter.isSettled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/** The keystroke that makes `after` of `before` in the search field, without any view. */
void search(const List &list, const QString &key, const QString &before, const QString &after)
{
    FleetModel model(QLocale(QLocale::English), &QDateTime::currentDateTimeUtc);
    model.setInstances(parsed(list.body));
    FleetFilter filter;
    filter.setSourceModel(&model);
    filter.sortBy(Attribute::HostName, Qt::AscendingOrder);
    int found = 0;
    settle(filter);
    const auto type = [&](const QString &text) {
        filter.setSearch(text);
        settle(filter);
        found = filter.rowCount();
    };
    measure(
        list, QStringLiteral("search, %1").arg(key), [&] { type(before); }, [&] { type(after); },
        [&] { return QStringLiteral("%1 found").arg(found); });
}

/** Bytes of the heap that are in use. */
double heapUsed()
{
    const auto heap = ::mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd);
}

/** What an instance takes in the model and its filter, beside its JSON. */
void memory(const List &list)
{
    const double before = heapUsed();
    FleetModel model(QLocale(QLocale::English), &QDateTime::currentDateTimeUtc);
    FleetFilter filter;
    filter.setSourceModel(&model);
    filter.sortBy(Attribute::HostName, Qt::AscendingOrder);
    model.setInstances(parsed(list.body));
    settle(filter);
    const double held = heapUsed() - before;
    filter.setSearch(QStringLiteral("t"));
    settle(filter);
    const double searched = heapUsed() - before;
    print({QStringLiteral("%L1: memory for each").arg(list.size),
           QStringLiteral("B"),
           {held / list.size},
           {static_cast<double>(list.body.size()) / list.size},
           QStringLiteral("%1 B while there is a search").arg(searched / list.size, 0, 'f', 0)});
}

/** Every row but that of the memory. */
void timed(const List &list)
{
    parse(list);
    fill(list);
    refresh(list, 0);
    refresh(list, 10);
    search(list, QStringLiteral("unprepared"), {}, QStringLiteral("t"));
    search(list, QStringLiteral("next key"), QStringLiteral("t"), QStringLiteral("tr"));
    search(list, QStringLiteral("cleared"), QStringLiteral("tr"), {});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QStringList sizes = QCoreApplication::arguments().mid(1);
    if (sizes.value(0) == QLatin1String("--once")) {
        onlyOnce = sizes.value(1);
        sizes = sizes.mid(2);
    }
    for (const QString &size : sizes) {
        const List list{size.toInt(), listAnswer(size.toInt())};
        if (onlyOnce.isEmpty())
            memory(list);
        timed(list);
    }
}
