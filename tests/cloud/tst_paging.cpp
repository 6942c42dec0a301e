// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/paging.h"

#include "cloud/instancesrequest.h"
#include "core/bounds.h"

#include <QTest>

#include <algorithm>

using namespace latchkey;

namespace {

/** A provider with `count` instances that understands `offset` in its own way. */
struct Provider {
    enum Manner { Rows, PagesFromOne, PagesFromZero, Ignores, Refuses };

    Manner manner = Rows;
    qint64 count = 0;
    /** What it claims to have; -1: nothing. */
    qint64 claimed = 0;
    /** Rows of the page that comes without parameters. */
    int pageSize = 10;
    /** Rows of the largest page. */
    qint64 mostRows = bounds::mostInstances;
    /** Larger ones are refused, not cut. */
    bool isStrict = false;

    bool refuses(const PageQuery &query) const
    {
        return manner == Refuses || (isStrict && query.limit > mostRows);
    }

    InstancePage page(std::optional<PageQuery> query) const
    {
        qint64 from = 0;
        const qint64 size =
            query && manner != Ignores ? std::min(query->limit, mostRows) : pageSize;
        if (query && manner == Rows)
            from = query->offset;
        if (query && manner == PagesFromOne)
            from = (query->offset - 1) * size;
        if (query && manner == PagesFromZero)
            from = query->offset * size;
        InstancePage page;
        if (claimed >= 0)
            page.total = claimed;
        for (qint64 row = from; row < std::min<qint64>(from + size, count); ++row) {
            Instance instance;
            instance.setText(Attribute::Id, QStringLiteral("i%1").arg(row));
            page.instances += instance;
        }
        return page;
    }
};

/** How a list came together. */
struct Listing {
    QList<qint64> offsets;
    QStringList ids;
    PagingLesson lesson;
};

Listing list(const Provider &provider, const PagingLesson &lesson = {})
{
    Paging paging(lesson);
    Listing listing;
    paging.take(provider.page(std::nullopt));
    while (const std::optional<PageQuery> query = paging.next()) {
        listing.offsets += query->offset;
        if (provider.refuses(*query))
            paging.skip();
        else
            paging.take(provider.page(query));
    }
    for (const Instance &instance : paging.instances())
        listing.ids += instance.id();
    listing.lesson = paging.lesson();
    return listing;
}

bool isWhole(const Listing &listing, qint64 count)
{
    return listing.ids.size() == count
           && QSet<QString>(listing.ids.begin(), listing.ids.end()).size() == count;
}

Instance named(const QString &id, const QString &name)
{
    Instance instance;
    instance.setText(Attribute::Id, id);
    instance.setText(Attribute::HostName, name);
    return instance;
}

QStringList namesOf(const QList<Instance> &instances)
{
    QStringList names;
    for (const Instance &instance : instances)
        names += instance.text(Attribute::HostName);
    return names;
}

/** Rows `from` to before `to`, of `total`. */
InstancePage page(qint64 from, qint64 to, qint64 total)
{
    InstancePage rows{.instances = {}, .total = total};
    for (qint64 i = from; i < to; ++i)
        rows.instances += named(QString::number(i), {});
    return rows;
}

using Offsets = QList<qint64>;

} // namespace

Q_DECLARE_METATYPE(Provider)

/** The API page's trap "offset": documented as rows, sent by the console as a page. */
class TestPaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAll_data();
    void listsAll();
    void listsAllOfAnySize_data();
    void listsAllOfAnySize();
    void asksNothingInVainTwice_data();
    void asksNothingInVainTwice();
    void learnsAnew_data();
    void learnsAnew();
    void asksForLargerPagesOfLongLists_data();
    void asksForLargerPagesOfLongLists();
    void doesNotReachForTooMuch();
    void remembersWhatWasTooMuch();
    void asksForAsMuchAsCame();
    void keepsFirstOfEachId();
    void keepsNamelessOfFirstPageOnly();
    void believesLatestTotal();
    void carriesOnAfterRowsMoved();
    void doesNotSettleForAMovingList();
};

void TestPaging::listsAll_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("claimed");
    QTest::addColumn<Offsets>("offsets");
    QTest::addColumn<Offsets>("nextTime");

    const auto row = [](const char *name, Provider::Manner manner, int count, int claimed,
                        const Offsets &offsets, const Offsets &nextTime) {
        QTest::newRow(name) << static_cast<int>(manner) << count << claimed << offsets << nextTime;
    };
    row("none", Provider::Rows, 0, 0, {}, {});
    row("one page", Provider::Rows, 7, 7, {}, {});
    row("exactly one page", Provider::Rows, 10, 10, {}, {});
    row("fewer claimed", Provider::Rows, 7, 5, {}, {});
    row("no total", Provider::Rows, 25, -1, {}, {});
    row("rows, two pages", Provider::Rows, 11, 11, {10}, {10});
    row("rows, three pages", Provider::Rows, 25, 25, {10, 20}, {10, 20});
    row("pages from one, two", Provider::PagesFromOne, 15, 15, {10, 2}, {2});
    row("pages from one, three", Provider::PagesFromOne, 25, 25, {10, 2, 3}, {2, 3});
    row("pages from zero, two", Provider::PagesFromZero, 15, 15, {10, 2, 1}, {1});
    row("pages from zero, three", Provider::PagesFromZero, 25, 25, {10, 2, 3, 1}, {1, 2});
    row("parameters ignored", Provider::Ignores, 25, 25, {10, 2, 1}, {});
    row("parameters refused", Provider::Refuses, 25, 25, {10, 2, 1}, {});
    row("more claimed, one page", Provider::Rows, 7, 9, {7, 2, 1}, {});
    row("more claimed, rows", Provider::Rows, 25, 30, {10, 20, 25, 2, 1}, {10, 20});
    row("more claimed, pages from one", Provider::PagesFromOne, 25, 30, {10, 2, 3, 4, 1}, {2, 3});
    row("more claimed, pages from zero", Provider::PagesFromZero, 25, 30, {10, 2, 3, 1}, {1, 2});
    row("none, more claimed", Provider::Rows, 0, 3, {0, 2, 1}, {});
}

void TestPaging::listsAll()
{
    QFETCH(const int, manner);
    QFETCH(const int, count);
    QFETCH(const int, claimed);
    QFETCH(const Offsets, offsets);
    QFETCH(const Offsets, nextTime);
    const Provider provider{static_cast<Provider::Manner>(manner), count, claimed};
    const bool tellsAll =
        claimed >= 0 && manner != Provider::Ignores && manner != Provider::Refuses;

    const Listing first = list(provider);
    QCOMPARE(first.offsets, offsets);
    QVERIFY(isWhole(first, tellsAll ? count : std::min(count, provider.pageSize)));
    const Listing second = list(provider, first.lesson);
    QCOMPARE(second.offsets, nextTime);
    QVERIFY(isWhole(second, static_cast<int>(first.ids.size())));
    QCOMPARE(second.lesson, first.lesson);
}

void TestPaging::listsAllOfAnySize_data()
{
    QTest::addColumn<int>("manner");
    QTest::addRow("rows") << static_cast<int>(Provider::Rows);
    QTest::addRow("pages from one") << static_cast<int>(Provider::PagesFromOne);
    QTest::addRow("pages from zero") << static_cast<int>(Provider::PagesFromZero);
}

void TestPaging::listsAllOfAnySize()
{
    QFETCH(const int, manner);
    for (int pageSize = 1; pageSize <= 12; ++pageSize) {
        for (int count = 0; count <= 40; ++count) {
            const Provider provider{static_cast<Provider::Manner>(manner), count, count, pageSize};
            const Listing first = list(provider);
            QVERIFY2(isWhole(first, count),
                     qPrintable(QStringLiteral("%1 of %2").arg(count).arg(pageSize)));
            const Listing second = list(provider, first.lesson);
            QVERIFY(isWhole(second, count));
            const int further = count <= pageSize ? 0 : (count - 1) / pageSize;
            QCOMPARE(second.offsets.size(), further);
        }
    }
}

void TestPaging::asksNothingInVainTwice_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<Offsets>("afterOneMore");

    // The lesson of 25 of a claimed 30 does not hold for 26 of a claimed 31.
    QTest::addRow("rows") << static_cast<int>(Provider::Rows) << Offsets{10, 20, 26, 2, 1};
    QTest::addRow("pages from one")
        << static_cast<int>(Provider::PagesFromOne) << Offsets{2, 3, 4, 10, 1};
    QTest::addRow("ignored") << static_cast<int>(Provider::Ignores) << Offsets{10, 2, 1};
}

void TestPaging::asksNothingInVainTwice()
{
    QFETCH(const int, manner);
    QFETCH(const Offsets, afterOneMore);
    Provider provider{static_cast<Provider::Manner>(manner), 25, 30};
    PagingLesson lesson = list(provider).lesson;
    provider.count = 26;
    provider.claimed = 31;
    const Listing other = list(provider, lesson);
    QCOMPARE(other.offsets, afterOneMore);
    lesson = list(provider, other.lesson).lesson;
    QCOMPARE(lesson, other.lesson);
}

void TestPaging::learnsAnew_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    const QList<std::pair<Provider::Manner, const char *>> manners{
        {Provider::Rows, "rows"},
        {Provider::PagesFromOne, "from one"},
        {Provider::PagesFromZero, "from zero"},
        {Provider::Ignores, "ignored"}};
    for (const auto &[before, nameBefore] : manners) {
        for (const auto &[after, nameAfter] : manners) {
            if (before != after && after != Provider::Ignores)
                QTest::addRow("%s, then %s", nameBefore, nameAfter)
                    << static_cast<int>(before) << static_cast<int>(after);
        }
    }
}

void TestPaging::learnsAnew()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    const PagingLesson old = list({static_cast<Provider::Manner>(before), 24, 24}).lesson;
    const Provider provider{static_cast<Provider::Manner>(after), 45, 45};
    const Listing first = list(provider, old);
    QVERIFY(isWhole(first, 45));
    QVERIFY(first.offsets.size() <= 9);
    const Listing second = list(provider, first.lesson);
    QVERIFY(isWhole(second, 45));
    QCOMPARE(second.offsets.size(), 4);
}

void TestPaging::asksForLargerPagesOfLongLists_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<qsizetype>("mostRequests");
    const auto row = [](const char *name, const Provider &provider, qsizetype most) {
        for (const auto &[manner, what] :
             QList<std::pair<Provider::Manner, const char *>>{{Provider::Rows, "rows"},
                                                              {Provider::PagesFromOne, "from one"},
                                                              {Provider::PagesFromZero, "zero"}}) {
            Provider one = provider;
            one.manner = manner;
            QTest::addRow("%s, %s", name, what) << one << most;
        }
    };
    // The first page is asked for besides.
    constexpr qsizetype most = InstancesRequest::mostPages - 1;
    row("few pages", {.count = 400, .claimed = 400}, 42);
    row("more pages", {.count = 401, .claimed = 401}, 13);
    row("many more pages", {.count = 3000, .claimed = 3000}, 13);
    row("instances one by one", {.count = 2000, .claimed = 2000, .pageSize = 1}, 13);
    QTest::newRow("the most instances")
        << Provider{.count = bounds::mostInstances, .claimed = bounds::mostInstances}
        << qsizetype(13);
    row("cut pages", {.count = 4000, .claimed = 4000, .mostRows = 100}, most);
    row("cut pages, hardly larger", {.count = 600, .claimed = 600, .mostRows = 15}, most);
    row("strict", {.count = 4000, .claimed = 4000, .mostRows = 100, .isStrict = true}, most);
    row("strict, not even a hundred",
        {.count = 410, .claimed = 410, .mostRows = 10, .isStrict = true}, most);
    row("limit not heeded", {.count = 410, .claimed = 410, .mostRows = 10}, most);
}

void TestPaging::asksForLargerPagesOfLongLists()
{
    QFETCH(const Provider, provider);
    QFETCH(const qsizetype, mostRequests);
    const Listing first = list(provider);
    QVERIFY(isWhole(first, provider.count));
    QVERIFY2(first.offsets.size() <= mostRequests,
             qPrintable(QString::number(first.offsets.size())));
    const Listing second = list(provider, first.lesson);
    QVERIFY(isWhole(second, provider.count));
    QVERIFY(second.offsets.size() <= first.offsets.size());
}

void TestPaging::doesNotReachForTooMuch()
{
    Paging most({});
    most.take(page(0, 10, bounds::mostInstances));
    QVERIFY(!most.isOutOfReach());
    Paging more({});
    more.take(page(0, 10, bounds::mostInstances + 1));
    QVERIFY(more.isOutOfReach());
    // What is all there need not be reached for.
    Paging whole({});
    whole.take(page(0, 10, 10));
    QVERIFY(!whole.isOutOfReach());
}

void TestPaging::remembersWhatWasTooMuch()
{
    Paging paging({.meaning = OffsetMeaning::PagesFromZero});
    paging.take(page(0, 10, 500));
    QVERIFY(!paging.isOutOfReach());
    paging.giveUp();
    // What is missing was not found to be missing for good.
    PagingLesson lesson = paging.lesson();
    QCOMPARE(lesson.meaning, OffsetMeaning::PagesFromZero);
    QVERIFY(!lesson.shortfall);

    for (const int total : {499, 500, 501}) {
        Paging next(lesson);
        next.take(page(0, 10, total));
        QCOMPARE(next.isOutOfReach(), total >= 500);
    }
    // Once it was listed, it is as if nothing had been.
    Paging shorter(lesson);
    shorter.take(page(0, 10, 10));
    QVERIFY(!shorter.lesson().outOfReach);

    // Nor is it believed for ever.
    int believed = 0;
    while (lesson.outOfReach) {
        Paging next(lesson);
        next.take(page(0, 10, 500));
        QVERIFY(next.isOutOfReach());
        next.giveUp();
        lesson = next.lesson();
        ++believed;
    }
    QCOMPARE(believed, 10);
    QCOMPARE(lesson.meaning, OffsetMeaning::PagesFromZero);
}

void TestPaging::asksForAsMuchAsCame()
{
    Paging some({});
    some.take({.instances = {named(QStringLiteral("1"), {}), named(QStringLiteral("2"), {})},
               .total = 5});
    QCOMPARE(some.next(), (PageQuery{2, 2}));

    Paging none({});
    none.take({.instances = {}, .total = 5});
    QCOMPARE(none.next(), (PageQuery{100, 0}));
}

void TestPaging::keepsFirstOfEachId()
{
    Paging paging({});
    const QString id = QStringLiteral("1");
    paging.take({.instances = {named(id, QStringLiteral("a")), named(id, QStringLiteral("b"))},
                 .total = 3});
    // Two rows came, if only one instance.
    QCOMPARE(paging.next(), (PageQuery{2, 2}));
    paging.take({.instances = {named(id, QStringLiteral("c")),
                               named(QStringLiteral("2"), QStringLiteral("d"))},
                 .total = 3});
    QCOMPARE(namesOf(paging.instances()), QStringList({QStringLiteral("a"), QStringLiteral("d")}));
}

void TestPaging::keepsNamelessOfFirstPageOnly()
{
    Paging paging({});
    paging.take({.instances = {named({}, QStringLiteral("a")), named({}, QStringLiteral("b"))},
                 .total = 9});
    QVERIFY(paging.next());
    paging.take({.instances = {named({}, QStringLiteral("c")),
                               named(QStringLiteral("1"), QStringLiteral("d"))},
                 .total = 9});
    QCOMPARE(namesOf(paging.instances()),
             QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d")}));
    // A page of nothing but nameless ones brings nothing.
    QCOMPARE(paging.next(), (PageQuery{2, 4}));
    paging.take({.instances = {named({}, QStringLiteral("e"))}, .total = 9});
    QCOMPARE(paging.next(), (PageQuery{2, 3}));
}

void TestPaging::believesLatestTotal()
{
    Paging paging({});
    paging.take({.instances = {named(QStringLiteral("1"), {})}, .total = 3});
    QVERIFY(paging.next());
    paging.take({.instances = {named(QStringLiteral("2"), {})}, .total = 2});
    QVERIFY(!paging.next());
    QVERIFY(paging.isComplete());
}

void TestPaging::carriesOnAfterRowsMoved()
{
    // A new instance at the front pushed one row over to the next page while the list was read.
    Paging paging({.meaning = OffsetMeaning::PagesFromOne, .shortfall = {}});
    paging.take(page(0, 10, 25));
    QCOMPARE(paging.next(), (PageQuery{10, 2}));
    paging.take(page(9, 19, 26));
    QCOMPARE(paging.next(), (PageQuery{10, 3}));
    paging.take(page(19, 25, 26));
    QCOMPARE(paging.instances().size(), 25);
}

void TestPaging::doesNotSettleForAMovingList()
{
    Paging paging({.meaning = OffsetMeaning::PagesFromOne, .shortfall = {}});
    paging.take(page(0, 10, 25));
    QCOMPARE(paging.next(), (PageQuery{10, 2}));
    // Half of it has been seen: these are not pages, or many rows have moved.
    paging.take(page(5, 15, 25));
    QCOMPARE(paging.next(), (PageQuery{10, 10}));
    paging.take(page(0, 0, 25));
    QCOMPARE(paging.next(), (PageQuery{10, 1}));
    paging.take(page(0, 0, 25));
    QVERIFY(!paging.next());
    QCOMPARE(paging.instances().size(), 15);
    // The next listing must not stop at 15 of 25.
    QVERIFY(!paging.lesson().shortfall);
}

QTEST_GUILESS_MAIN(TestPaging)
#include "tst_paging.moc"
