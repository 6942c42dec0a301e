// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/lastview.h"

#include "fleet/accounts.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;

namespace {

QString acc()
{
    return QStringLiteral("acc");
}

} // namespace

/** How an account was looked at last comes back, for this account alone. */
class TestLastView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void remembersTheInstance_data();
    void remembersTheInstance();
    void remembersTheSorting_data();
    void remembersTheSorting();
    void takesNoNonsense_data();
    void takesNoNonsense();
    void goesWithItsAccount();
    void remembersNothingWithoutAPlace_data();
    void remembersNothingWithoutAPlace();

private:
    std::unique_ptr<QSettings> open() const
    {
        return std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("latchkey.ini")),
                                           QSettings::IniFormat);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLastView::remembersTheInstance_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"102cade84ea-e703", "a/b", "../x?y#z", " ü \\ \"", "@x", "1"})
        QTest::newRow(id) << QString::fromUtf8(id);
}

void TestLastView::remembersTheInstance()
{
    QFETCH(const QString, id);
    QVERIFY(LastView(open().get(), acc()).instanceId().isEmpty());
    LastView(open().get(), acc()).keepInstanceId(id);
    QCOMPARE(LastView(open().get(), acc()).instanceId(), id);
    QVERIFY(LastView(open().get(), QStringLiteral("other")).instanceId().isEmpty());
    LastView(open().get(), acc()).keepInstanceId({});
    QVERIFY(LastView(open().get(), acc()).instanceId().isEmpty());
    QVERIFY(open()->allKeys().isEmpty());
}

void TestLastView::remembersTheSorting_data()
{
    QTest::addColumn<Attribute>("by");
    for (const AttributeInfo &each : attributes()) {
        if (!isSecret(each.attribute))
            QTest::newRow(each.key) << each.attribute;
    }
}

void TestLastView::remembersTheSorting()
{
    QFETCH(const Attribute, by);
    for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
        const Sorting sorting{by, order};
        LastView(open().get(), acc()).keepSorting(sorting);
        QVERIFY(LastView(open().get(), acc()).sorting() == sorting);
        QVERIFY(LastView(open().get(), QStringLiteral("other")).sorting() == Sorting());
    }
}

void TestLastView::takesNoNonsense_data()
{
    QTest::addColumn<QVariant>("by");
    QTest::addColumn<QVariant>("descending");
    QTest::newRow("nothing") << QVariant() << QVariant();
    QTest::newRow("empty") << QVariant(QString()) << QVariant(QString());
    QTest::newRow("unheard of") << QVariant(QStringLiteral("beauty")) << QVariant(false);
    QTest::newRow("a secret") << QVariant(key(Attribute::Password)) << QVariant(false);
    QTest::newRow("a number") << QVariant(7) << QVariant(0);
    QTest::newRow("a list") << QVariant(QStringList{QStringLiteral("ram"), QStringLiteral("os")})
                            << QVariant(QStringList{QString(), QString()});
}

void TestLastView::takesNoNonsense()
{
    QFETCH(const QVariant, by);
    QFETCH(const QVariant, descending);
    open()->setValue(QStringLiteral("accounts/acc/view/sortedBy"), by);
    open()->setValue(QStringLiteral("accounts/acc/view/descending"), descending);
    QVERIFY(LastView(open().get(), acc()).sorting() == Sorting());
}

void TestLastView::goesWithItsAccount()
{
    const auto settings = open();
    Accounts accounts(settings.get());
    const Account account = newAccount(QStringLiteral("Research"),
                                       QUrl(QStringLiteral("https://api.example.com/api/v1")));
    QVERIFY(accounts.save(account));
    LastView view(settings.get(), account.id);
    view.keepInstanceId(QStringLiteral("i-1"));
    view.keepSorting({Attribute::Gpu, Qt::DescendingOrder});
    QVERIFY(accounts.save(account));
    QCOMPARE(view.instanceId(), QStringLiteral("i-1"));
    QVERIFY(accounts.remove(account.id));
    QVERIFY(settings->allKeys().isEmpty());
}

void TestLastView::remembersNothingWithoutAPlace_data()
{
    QTest::addColumn<bool>("hasSettings");
    QTest::newRow("no settings") << false;
    QTest::newRow("no account") << true;
}

void TestLastView::remembersNothingWithoutAPlace()
{
    QFETCH(const bool, hasSettings);
    const auto settings = open();
    LastView view(hasSettings ? settings.get() : nullptr, hasSettings ? QString() : acc());
    view.keepInstanceId(QStringLiteral("i-1"));
    view.keepSorting({Attribute::Gpu, Qt::DescendingOrder});
    QVERIFY(view.instanceId().isEmpty());
    QVERIFY(view.sorting() == Sorting());
    QVERIFY(settings->allKeys().isEmpty());
}

QTEST_GUILESS_MAIN(TestLastView)
#include "tst_lastview.moc"
