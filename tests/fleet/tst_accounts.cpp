// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/accounts.h"
#include "fleet/loginnames.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;

namespace {

QUrl apiUrl()
{
    return QUrl(QStringLiteral("https://api.example.com/api/v1"));
}

Account named(const QString &name)
{
    return newAccount(name, apiUrl());
}

QStringList names(const Accounts &accounts)
{
    QStringList all;
    for (int row = 0; row < accounts.rowCount(); ++row)
        all += accounts.index(row).data().toString();
    return all;
}

} // namespace

/** Accounts are where the user left them, and what is not theirs stays as it is. */
class TestAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void newAccountsDiffer();
    void startsEmpty();
    void addsAndReplaces();
    void firstBecomesCurrent();
    void makesNamesUnique_data();
    void makesNamesUnique();
    void replacingKeepsItsName();
    void choosesTheNextWhenTheCurrentGoes_data();
    void choosesTheNextWhenTheCurrentGoes();
    void removingAnotherLeavesTheCurrent();
    void ignoresUnknownIds();
    void livesInMemoryWithoutSettings();

    void survivesARestart();
    void removalSurvivesARestart();
    void keepsTheOrderItWasGiven();
    void skipsDamagedEntries_data();
    void skipsDamagedEntries();
    void readsWhatAnEditorLeft();
    void leavesForeignKeysAlone();
    void settingsFileIsPrivate();
    void takesBackWhatCannotBeWritten();
    void staysUsableWhenTheDiskRecovers();
    void choosesWithoutRemembering();

    void remembersLoginNames();
    void takesLoginNamesBack_data();
    void takesLoginNamesBack();
    void forgetsLoginNamesWithTheAccount();
    void hasNoLoginNamesWithoutSettings();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("latchkey.conf")); }
    std::unique_ptr<QSettings> open() const
    {
        return std::make_unique<QSettings>(path(), QSettings::IniFormat);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAccounts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestAccounts::newAccountsDiffer()
{
    const Account account = named(QStringLiteral("Research"));
    QCOMPARE(account.name, QStringLiteral("Research"));
    QCOMPARE(account.apiUrl, apiUrl());
    QVERIFY(!account.tokenStored);
    QVERIFY(!account.id.isEmpty());
    QVERIFY(!account.id.contains(QLatin1Char('{')));
    QVERIFY(account.id != named(QStringLiteral("Research")).id);
}

void TestAccounts::startsEmpty()
{
    const auto settings = open();
    const Accounts accounts(settings.get());
    QCOMPARE(accounts.rowCount(), 0);
    QVERIFY(accounts.all().isEmpty());
    QVERIFY(accounts.currentId().isEmpty());
    QVERIFY(!accounts.index(0).isValid());
    QVERIFY(!QFile::exists(path()));
}

void TestAccounts::addsAndReplaces()
{
    const auto settings = open();
    Accounts accounts(settings.get());
    const QAbstractItemModelTester tester(&accounts);
    QSignalSpy changed(&accounts, &Accounts::dataChanged);
    const Account research = named(QStringLiteral("Research"));
    Account teaching = named(QStringLiteral("Teaching"));
    QVERIFY(accounts.save(research));
    QVERIFY(accounts.save(teaching));
    QCOMPARE(names(accounts), QStringList({research.name, teaching.name}));
    QCOMPARE(changed.size(), 0);

    teaching.name = QStringLiteral("Lectures");
    teaching.email = QStringLiteral("me@example.com");
    teaching.tokenStored = true;
    QVERIFY(accounts.save(teaching));
    QCOMPARE(accounts.all(), QList<Account>({research, teaching}));
    QCOMPARE(accounts.account(teaching.id), std::optional(teaching));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(accounts.index(1).data(Accounts::IdRole).toString(), teaching.id);
    QVERIFY(!accounts.index(1).data(Qt::ToolTipRole).isValid());
}

void TestAccounts::firstBecomesCurrent()
{
    Accounts accounts(nullptr);
    QSignalSpy current(&accounts, &Accounts::currentChanged);
    const Account first = named(QStringLiteral("Research"));
    const Account second = named(QStringLiteral("Teaching"));
    // Whoever hears of it can look it up.
    connect(&accounts, &Accounts::currentChanged, this,
            [&](const QString &id) { QVERIFY(accounts.account(id)); });
    QVERIFY(accounts.save(first));
    QVERIFY(accounts.save(second));
    QCOMPARE(current.size(), 1);
    QCOMPARE(accounts.currentId(), first.id);

    QVERIFY(accounts.setCurrent(second.id));
    QVERIFY(accounts.setCurrent(second.id));
    QCOMPARE(current.size(), 2);
    QCOMPARE(current.last().first().toString(), second.id);
}

void TestAccounts::makesNamesUnique_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("expected");

    const QString name = QStringLiteral("Research");
    QTest::newRow("different") << QStringList{name, QStringLiteral("Teaching")}
                               << QStringList{name, QStringLiteral("Teaching")};
    QTest::newRow("same") << QStringList{name, name, name}
                          << QStringList{name, QStringLiteral("Research (2)"),
                                         QStringLiteral("Research (3)")};
    QTest::newRow("only the case differs") << QStringList{name, QStringLiteral("research")}
                                           << QStringList{name, QStringLiteral("research (2)")};
    QTest::newRow("blanks") << QStringList{name, QStringLiteral("  Research \n")}
                            << QStringList{name, QStringLiteral("Research (2)")};
    QTest::newRow("a number that is taken")
        << QStringList{name, QStringLiteral("Research (2)"), name}
        << QStringList{name, QStringLiteral("Research (2)"), QStringLiteral("Research (3)")};
    QTest::newRow("empty") << QStringList{QString(), QStringLiteral(" ")}
                           << QStringList{QStringLiteral("api.example.com"),
                                          QStringLiteral("api.example.com (2)")};
    QTest::newRow("placeholders") << QStringList{QStringLiteral("%1 %2"), QStringLiteral("%1 %2")}
                                  << QStringList{QStringLiteral("%1 %2"),
                                                 QStringLiteral("%1 %2 (2)")};
}

void TestAccounts::makesNamesUnique()
{
    QFETCH(const QStringList, typed);
    QFETCH(const QStringList, expected);
    Accounts accounts(nullptr);
    for (const QString &name : typed)
        QVERIFY(accounts.save(named(name)));
    QCOMPARE(names(accounts), expected);
}

void TestAccounts::replacingKeepsItsName()
{
    Accounts accounts(nullptr);
    const Account account = named(QStringLiteral("Research"));
    QVERIFY(accounts.save(account));
    QVERIFY(accounts.save(account));
    QCOMPARE(names(accounts), QStringList(QStringLiteral("Research")));
}

void TestAccounts::choosesTheNextWhenTheCurrentGoes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("next");
    QTest::newRow("the one behind") << 3 << 1 << 2;
    QTest::newRow("the first") << 3 << 0 << 1;
    QTest::newRow("the last: the one before") << 3 << 2 << 1;
    QTest::newRow("the only one: none") << 1 << 0 << -1;
}

void TestAccounts::choosesTheNextWhenTheCurrentGoes()
{
    QFETCH(const int, count);
    QFETCH(const int, removed);
    QFETCH(const int, next);
    const auto settings = open();
    Accounts accounts(settings.get());
    const QAbstractItemModelTester tester(&accounts);
    QStringList ids;
    for (int i = 0; i < count; ++i) {
        const Account account = named(QStringLiteral("account"));
        QVERIFY(accounts.save(account));
        ids += account.id;
    }
    QVERIFY(accounts.setCurrent(ids.at(removed)));
    QSignalSpy current(&accounts, &Accounts::currentChanged);
    QVERIFY(accounts.remove(ids.at(removed)));
    QCOMPARE(current.size(), 1);
    const QString expected = next < 0 ? QString() : ids.at(next);
    QCOMPARE(current.first().first().toString(), expected);
    QCOMPARE(accounts.currentId(), expected);
    QCOMPARE(accounts.rowCount(), count - 1);
    QVERIFY(!accounts.account(ids.at(removed)));
    QCOMPARE(Accounts(open().get()).currentId(), expected);
}

void TestAccounts::removingAnotherLeavesTheCurrent()
{
    Accounts accounts(nullptr);
    const Account first = named(QStringLiteral("Research"));
    const Account second = named(QStringLiteral("Teaching"));
    QVERIFY(accounts.save(first));
    QVERIFY(accounts.save(second));
    QSignalSpy current(&accounts, &Accounts::currentChanged);
    QVERIFY(accounts.remove(second.id));
    QCOMPARE(current.size(), 0);
    QCOMPARE(accounts.currentId(), first.id);
}

void TestAccounts::ignoresUnknownIds()
{
    Accounts accounts(nullptr);
    const Account account = named(QStringLiteral("Research"));
    QVERIFY(accounts.save(account));
    QVERIFY(accounts.setCurrent(QStringLiteral("other")));
    QVERIFY(accounts.setCurrent({}));
    QVERIFY(accounts.remove(QStringLiteral("other")));
    QCOMPARE(accounts.currentId(), account.id);
    QCOMPARE(accounts.rowCount(), 1);
    QVERIFY(!accounts.account(QStringLiteral("other")));
}

void TestAccounts::livesInMemoryWithoutSettings()
{
    Accounts accounts(nullptr);
    const QAbstractItemModelTester tester(&accounts);
    const Account account = named(QStringLiteral("Sample data"));
    QVERIFY(accounts.save(account));
    QCOMPARE(accounts.currentId(), account.id);
    QVERIFY(accounts.remove(account.id));
    QCOMPARE(accounts.rowCount(), 0);
}

void TestAccounts::survivesARestart()
{
    Account research = named(QStringLiteral("Forschung – \"Ω\"; a=b, c/d @x"));
    research.email = QStringLiteral("me+you@example.com");
    research.tokenStored = true;
    Account teaching = newAccount(QStringLiteral("Teaching"),
                                  QUrl(QStringLiteral("http://127.0.0.1:8080/api%20x/v1")));
    {
        const auto settings = open();
        Accounts accounts(settings.get());
        QVERIFY(accounts.save(research));
        QVERIFY(accounts.save(teaching));
        QVERIFY(accounts.setCurrent(teaching.id));
        // On disk by now, whatever happens to the program.
        QCOMPARE(Accounts(open().get()).all().size(), 2);
        QVERIFY(QFile::exists(path()));
    }
    const auto settings = open();
    const Accounts accounts(settings.get());
    QCOMPARE(accounts.all(), QList<Account>({research, teaching}));
    QCOMPARE(accounts.currentId(), teaching.id);
}

void TestAccounts::removalSurvivesARestart()
{
    const Account account = named(QStringLiteral("Research"));
    {
        const auto settings = open();
        Accounts accounts(settings.get());
        QVERIFY(accounts.save(account));
        QVERIFY(accounts.remove(account.id));
    }
    const auto settings = open();
    QCOMPARE(Accounts(settings.get()).rowCount(), 0);
    QVERIFY2(settings->allKeys().isEmpty(), qPrintable(settings->allKeys().join(u' ')));
}

void TestAccounts::keepsTheOrderItWasGiven()
{
    QStringList expected;
    {
        const auto settings = open();
        Accounts accounts(settings.get());
        for (int i = 0; i < 20; ++i) {
            expected += QStringLiteral("account %1").arg(i);
            QVERIFY(accounts.save(named(expected.last())));
        }
    }
    const auto settings = open();
    QCOMPARE(names(Accounts(settings.get())), expected);
}

void TestAccounts::skipsDamagedEntries_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("no address") << QByteArray("accounts\\bad\\name=Bad\n");
    QTest::newRow("not an address") << QByteArray("accounts\\bad\\apiUrl=::\n");
    QTest::newRow("unencrypted") << QByteArray("accounts\\bad\\apiUrl=http://example.com\n");
    QTest::newRow("address with a password")
        << QByteArray("accounts\\bad\\apiUrl=https://me:pw@example.com\n");
    QTest::newRow("not an id") << QByteArray("accounts\\name=Bad\n");
    QTest::newRow("an id that is not encoded")
        << QByteArray("accounts\\a%25zz\\apiUrl=https://example.com\n");
    QTest::newRow("binary") << QByteArray("accounts\\bad\\apiUrl=@ByteArray(\\x1\\0)\n");
    QTest::newRow("not a line") << QByteArray("\x01\x02 nonsense\n");
}

void TestAccounts::skipsDamagedEntries()
{
    QFETCH(const QByteArray, lines);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\naccountOrder=bad, good, gone\ncurrentAccount=bad\n"
               "accounts\\good\\name=Good\n"
               "accounts\\good\\apiUrl=https://api.example.com/api/v1/\n"
               + lines);
    file.close();

    const auto settings = open();
    QStringList before = settings->allKeys();
    Accounts accounts(settings.get());
    const QAbstractItemModelTester tester(&accounts);
    QCOMPARE(names(accounts), QStringList(QStringLiteral("Good")));
    QCOMPARE(accounts.all().constFirst().apiUrl, apiUrl());
    QCOMPARE(accounts.currentId(), QStringLiteral("good"));

    QVERIFY(accounts.save(named(QStringLiteral("New"))));
    QVERIFY(accounts.remove(QStringLiteral("good")));
    before.removeIf([](const QString &key) { return key.startsWith(u"accounts/good/"); });
    const QStringList after = open()->allKeys();
    for (const QString &key : std::as_const(before))
        QVERIFY2(after.contains(key), qPrintable(key));
}

void TestAccounts::readsWhatAnEditorLeft()
{
    // Neither order, names nor markers; then an order that names one twice and one not at all.
    const auto write = [this](const QString &key, const QVariant &value) {
        open()->setValue(key, value);
    };
    write(QStringLiteral("accounts/b/apiUrl"), QStringLiteral("api.example.com"));
    write(QStringLiteral("accounts/a/apiUrl"), QStringLiteral("https://other.example.com/"));
    {
        const auto settings = open();
        const Accounts accounts(settings.get());
        QCOMPARE(names(accounts), QStringList({QStringLiteral("other.example.com"),
                                               QStringLiteral("api.example.com")}));
        QVERIFY(!accounts.all().constFirst().tokenStored);
        QCOMPARE(accounts.currentId(), QStringLiteral("a"));
    }
    write(QStringLiteral("accountOrder"), QStringList({QStringLiteral("b"), QStringLiteral("b")}));
    write(QStringLiteral("currentAccount"), QStringLiteral("b"));
    const auto settings = open();
    const Accounts accounts(settings.get());
    QCOMPARE(names(accounts),
             QStringList({QStringLiteral("api.example.com"), QStringLiteral("other.example.com")}));
    QCOMPARE(accounts.currentId(), QStringLiteral("b"));
}

void TestAccounts::leavesForeignKeysAlone()
{
    const Account account = named(QStringLiteral("Research"));
    const auto settings = open();
    const QString own = QStringLiteral("accounts/%1/colour").arg(account.id);
    settings->setValue(QStringLiteral("window/size"), 7);
    settings->setValue(own, QStringLiteral("blue"));
    Accounts accounts(settings.get());
    QVERIFY(accounts.save(account));
    QVERIFY(accounts.save(account));
    QCOMPARE(open()->value(own).toString(), QStringLiteral("blue"));
    QVERIFY(accounts.remove(account.id));
    QVERIFY(!open()->contains(own));
    QCOMPARE(open()->value(QStringLiteral("window/size")).toInt(), 7);
}

void TestAccounts::settingsFileIsPrivate()
{
    const auto settings = open();
    Accounts accounts(settings.get());
    QVERIFY(accounts.save(named(QStringLiteral("Research"))));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestAccounts::takesBackWhatCannotBeWritten()
{
    // A file where the folder would be: this stops root, too.
    QFile obstacle(m_folder->filePath(QStringLiteral("obstacle")));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    QSettings settings(obstacle.fileName() + QStringLiteral("/latchkey.conf"),
                       QSettings::IniFormat);
    // Something that waits to be written, or else there would be nothing to fail.
    settings.setValue(QStringLiteral("window/size"), 7);
    settings.setValue(QStringLiteral("accounts/old/name"), QStringLiteral("Old"));
    settings.setValue(QStringLiteral("accounts/old/apiUrl"), QStringLiteral("https://a.example"));
    Accounts accounts(&settings);
    const QAbstractItemModelTester tester(&accounts);
    QSignalSpy current(&accounts, &Accounts::currentChanged);
    const QStringList keys = settings.allKeys();

    const Account account = named(QStringLiteral("Research"));
    const Result<void> saved = accounts.save(account);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::StorageUnwritable);
    QCOMPARE(saved.error().technical, QStringLiteral("latchkey.conf"));
    Account old = *accounts.account(QStringLiteral("old"));
    old.name = QStringLiteral("New");
    QVERIFY(!accounts.save(old));
    QVERIFY(!accounts.remove(old.id));
    QVERIFY(!setLoginName(&settings, old.id, QStringLiteral("i-1"), QStringLiteral("ubuntu")));

    QCOMPARE(names(accounts), QStringList(QStringLiteral("Old")));
    QCOMPARE(settings.allKeys(), keys);
    QCOMPARE(settings.value(QStringLiteral("accounts/old/name")).toString(), QStringLiteral("Old"));
    QCOMPARE(current.size(), 0);
}

void TestAccounts::staysUsableWhenTheDiskRecovers()
{
    QFile obstacle(m_folder->filePath(QStringLiteral("obstacle")));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    QSettings settings(obstacle.fileName() + QStringLiteral("/latchkey.conf"),
                       QSettings::IniFormat);
    Accounts accounts(&settings);
    QVERIFY(!accounts.save(named(QStringLiteral("Lost"))));
    QVERIFY(obstacle.remove());
    QVERIFY(accounts.save(named(QStringLiteral("Research"))));
    QSettings again(settings.fileName(), QSettings::IniFormat);
    QCOMPARE(names(Accounts(&again)), QStringList(QStringLiteral("Research")));
}

void TestAccounts::choosesWithoutRemembering()
{
    QFile obstacle(m_folder->filePath(QStringLiteral("obstacle")));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    QSettings settings(obstacle.fileName() + QStringLiteral("/latchkey.conf"),
                       QSettings::IniFormat);
    for (const char *id : {"a", "b"}) {
        settings.setValue(QStringLiteral("accounts/%1/apiUrl").arg(QLatin1String(id)),
                          QStringLiteral("https://a.example"));
    }
    Accounts accounts(&settings);
    QCOMPARE(accounts.currentId(), QStringLiteral("a"));
    QVERIFY(!accounts.setCurrent(QStringLiteral("b")));
    QCOMPARE(accounts.currentId(), QStringLiteral("b"));
}

void TestAccounts::remembersLoginNames()
{
    const QStringList ids = {QStringLiteral("i-1"),   QStringLiteral("a/b"),
                             QStringLiteral("a%2Fb"), QStringLiteral("a//b"),
                             QStringLiteral("/a/b/"), QStringLiteral(" ü \\ "),
                             QStringLiteral("..")};
    {
        const auto settings = open();
        for (const QString &id : ids) {
            QVERIFY(loginName(settings.get(), QStringLiteral("acc"), id).isEmpty());
            QVERIFY(setLoginName(settings.get(), QStringLiteral("acc"), id,
                                 QStringLiteral(" user of ") + id + QLatin1Char('.')));
        }
    }
    const auto settings = open();
    for (const QString &id : ids) {
        QCOMPARE(loginName(settings.get(), QStringLiteral("acc"), id),
                 QStringLiteral("user of ") + id + QLatin1Char('.'));
        QVERIFY(loginName(settings.get(), QStringLiteral("other"), id).isEmpty());
    }
    QVERIFY(loginName(settings.get(), QStringLiteral("acc"), QStringLiteral("a")).isEmpty());
}

void TestAccounts::takesLoginNamesBack_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral(" \t");
}

void TestAccounts::takesLoginNamesBack()
{
    QFETCH(const QString, typed);
    const auto settings = open();
    const QString acc = QStringLiteral("acc");
    const QString id = QStringLiteral("i-1");
    QVERIFY(setLoginName(settings.get(), acc, id, QStringLiteral("ubuntu")));
    QVERIFY(setLoginName(settings.get(), acc, id, typed));
    QVERIFY(loginName(settings.get(), acc, id).isEmpty());
    QVERIFY(open()->allKeys().isEmpty());
}

void TestAccounts::forgetsLoginNamesWithTheAccount()
{
    const auto settings = open();
    Accounts accounts(settings.get());
    const Account account = named(QStringLiteral("Research"));
    const QString id = QStringLiteral("i-1");
    QVERIFY(accounts.save(account));
    QVERIFY(setLoginName(settings.get(), account.id, id, QStringLiteral("ubuntu")));
    QVERIFY(accounts.save(account));
    QCOMPARE(loginName(settings.get(), account.id, id), QStringLiteral("ubuntu"));
    QVERIFY(accounts.remove(account.id));
    QVERIFY(loginName(settings.get(), account.id, id).isEmpty());
}

void TestAccounts::hasNoLoginNamesWithoutSettings()
{
    QVERIFY(setLoginName(nullptr, QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")));
    QVERIFY(loginName(nullptr, QStringLiteral("a"), QStringLiteral("b")).isEmpty());
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
