// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/settingsfile.h"

#include "fleet/accounts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;

namespace {

constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto all = owner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup
                     | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QByteArray oneAccount()
{
    return "[General]\naccountOrder=research\ncurrentAccount=research\n\n[accounts]\n"
           "research\\apiUrl=https://api.example.com/api/v1\nresearch\\name=Research\n";
}

} // namespace

/** Settings are the user's own, and damage to them is told, not tidied away. */
class TestSettingsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void opensWhatIsFine_data();
    void opensWhatIsFine();
    void setsDamageAside_data();
    void setsDamageAside();
    void replacesWhatWasSetAsideBefore();
    void tellsWhatCannotBeRead();
    void makesOldFilesPrivate_data();
    void makesOldFilesPrivate();

private:
    QString folder() const { return m_home->filePath(QStringLiteral("latchkey")); }
    QString path() const { return folder() + QStringLiteral("/latchkey.ini"); }
    QString aside() const { return path() + QStringLiteral(".damaged"); }
    bool write(const QByteArray &bytes) const
    {
        QFile file(path());
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSettingsFile::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
}

void TestSettingsFile::opensWhatIsFine_data()
{
    QTest::addColumn<std::optional<QByteArray>>("bytes");
    QTest::addColumn<int>("accounts");
    const auto row = [](const char *name, const std::optional<QByteArray> &bytes, int accounts) {
        QTest::newRow(name) << bytes << accounts;
    };
    row("none", std::nullopt, 0);
    row("empty", QByteArray(), 0);
    row("a comment", "; mine\n", 0);
    row("other keys", "[window]\nsize=7\n", 0);
    row("an account", oneAccount(), 1);
    row("DOS line ends", oneAccount().replace("\n", "\r\n"), 1);
}

void TestSettingsFile::opensWhatIsFine()
{
    QFETCH(const std::optional<QByteArray>, bytes);
    QFETCH(const int, accounts);
    if (bytes)
        QVERIFY(write(*bytes));
    const OpenedSettings opened = openSettings(path());
    QVERIFY(!opened.trouble);
    QCOMPARE(Accounts(opened.settings.get()).rowCount(), accounts);
    QCOMPARE(QFile::exists(path()), bytes.has_value());
    QCOMPARE(read(path()), bytes.value_or(QByteArray()));
    QVERIFY(!QFile::exists(aside()));
}

void TestSettingsFile::setsDamageAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("accounts");
    QTest::newRow("zeros") << QByteArray(4096, '\0') << 0;
    QTest::newRow("a line") << QByteArray("lorem ipsum\n") << 0;
    QTest::newRow("a page") << QByteArray("<html>\n<p class=\"x\">\n</html>\n") << 0;
    QTest::newRow("JSON") << QByteArray("{\"accounts\":\n{}}\n") << 0;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0G\0]\0\n\0a\0=\0b\0\n\0", 18) << 0;
    QTest::newRow("half a line at the end") << oneAccount() + "[preferences\nvis" << 1;
    QTest::newRow("zeros at the end") << oneAccount() + QByteArray(512, '\0') << 1;
}

void TestSettingsFile::setsDamageAside()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, accounts);
    QVERIFY(write(bytes));
    const OpenedSettings opened = openSettings(path());
    QVERIFY(opened.trouble);
    QCOMPARE(opened.trouble->kind, ErrorKind::SettingsDamaged);
    QCOMPARE(opened.trouble->technical, QStringLiteral("latchkey.ini.damaged"));
    QCOMPARE(read(aside()), bytes);
    QCOMPARE(QFile::permissions(aside()) & all, owner);
    // What could be read is kept, nothing else, and at once.
    QCOMPARE(Accounts(opened.settings.get()).rowCount(), accounts);
    QCOMPARE(opened.settings->allKeys().isEmpty(), accounts == 0);
    QCOMPARE(read(path()).contains("Research"), accounts > 0);

    Accounts again(opened.settings.get());
    QVERIFY(again.save(
        newAccount(QStringLiteral("New"), QUrl(QStringLiteral("https://api.example.com/api/v1")))));
    const OpenedSettings next = openSettings(path());
    QVERIFY(!next.trouble);
    QCOMPARE(Accounts(next.settings.get()).rowCount(), accounts + 1);
    QCOMPARE(read(aside()), bytes);
}

void TestSettingsFile::replacesWhatWasSetAsideBefore()
{
    for (const QByteArray &bytes : {QByteArray("one\n"), QByteArray("another\n")}) {
        QVERIFY(write(bytes));
        QVERIFY(openSettings(path()).trouble);
        QCOMPARE(read(aside()), bytes);
    }
}

void TestSettingsFile::tellsWhatCannotBeRead()
{
    // A folder in the place of the file: this stops root, too.
    QVERIFY(QDir().mkpath(path()));
    const OpenedSettings opened = openSettings(path());
    QVERIFY(opened.trouble);
    QVERIFY(QFileInfo(aside()).isDir());
    opened.settings->setValue(QStringLiteral("window/size"), 7);
    QVERIFY(flush(*opened.settings));
}

void TestSettingsFile::makesOldFilesPrivate_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::newRow("as others leave them") << 0x6644 << 0x7755;
    QTest::newRow("open for all") << 0x7777 << 0x7777;
    QTest::newRow("group alone") << 0x6660 << 0x7770;
    QTest::newRow("others alone") << 0x6604 << 0x7705;
    QTest::newRow("private") << 0x6600 << 0x7700;
    QTest::newRow("locked out oneself") << 0x0000 << 0x7700;
}

void TestSettingsFile::makesOldFilesPrivate()
{
    // The hexadecimal digits are those of QFile::Permissions: owner, user, group, others.
    QFETCH(const int, file);
    QFETCH(const int, folder);
    QVERIFY(write(oneAccount()));
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions(file)));
    QVERIFY(QFile::setPermissions(this->folder(), QFile::Permissions(folder)));
    const OpenedSettings opened = openSettings(path());
    QVERIFY(!opened.trouble);
    QCOMPARE(Accounts(opened.settings.get()).rowCount(), 1);
    QCOMPARE(QFile::permissions(path()) & all, owner);
    QCOMPARE(QFile::permissions(this->folder()) & all, owner | QFile::ExeOwner);
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
