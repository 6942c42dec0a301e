// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/preferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;

/** Preferences are what was saved, and always usable, whatever the file says. */
class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithDefaults();
    void survivesARestart();
    void offersFactsOnceAndInOrder();
    void boundsTheTerminalCommand_data();
    void boundsTheTerminalCommand();
    void damagedWordsAreTheDefaults();
    void isBounded_data();
    void isBounded();
    void readsAnything_data();
    void readsAnything();
    void leavesForeignKeysAlone();
};

namespace {

using Member = std::chrono::seconds Preferences::*;

constexpr Member members[] = {&Preferences::visibleInterval, &Preferences::hiddenInterval,
                              &Preferences::maskAfter, &Preferences::clearClipboardAfter};

QSettings &fresh(std::unique_ptr<QSettings> &settings, const QTemporaryDir &folder)
{
    settings = std::make_unique<QSettings>(folder.filePath(QStringLiteral("latchkey.conf")),
                                           QSettings::IniFormat);
    return *settings;
}

} // namespace

void TestPreferences::startsWithDefaults()
{
    const QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    const Preferences preferences = loadPreferences(fresh(settings, folder));
    QCOMPARE(preferences, Preferences());
    QCOMPARE(preferences.visibleInterval, 60s);
    QCOMPARE(preferences.hiddenInterval, 5min);
    QCOMPARE(preferences.maskAfter, 30s);
    QCOMPARE(preferences.clearClipboardAfter, 30s);
    QCOMPARE(preferences.bounded(), preferences);
}

void TestPreferences::survivesARestart()
{
    const QTemporaryDir folder;
    Preferences saved;
    saved.visibleInterval = 20s;
    saved.hiddenInterval = 24h;
    saved.maskAfter = 5s;
    saved.clearClipboardAfter = 10min;
    saved.hideFromCapture = true;
    saved.language = QStringLiteral("pt_BR");
    saved.colorScheme = ColorScheme::Dark;
    saved.highContrast = true;
    saved.listFacts = {Attribute::PublicIpv4, Attribute::TotalCost};
    saved.terminalCommand = QStringLiteral("ssh -i ~/.ssh/gpu");
    std::unique_ptr<QSettings> settings;
    savePreferences(fresh(settings, folder), saved);
    // Written by now, whatever happens to the program.
    QVERIFY(QFileInfo::exists(settings->fileName()));
    QCOMPARE(loadPreferences(fresh(settings, folder)), saved);
}

void TestPreferences::isBounded_data()
{
    QTest::addColumn<int>("member");
    QTest::addColumn<qint64>("given");
    QTest::addColumn<qint64>("expected");

    const struct {
        const char *name;
        qint64 least;
        qint64 most;
    } bounds[] = {
        {"visible", 15, 3600}, {"hidden", 15, 86400}, {"mask", 5, 600}, {"clipboard", 5, 600}};
    for (int i = 0; i < 4; ++i) {
        const char *const name = bounds[i].name;
        const qint64 least = bounds[i].least;
        const qint64 most = bounds[i].most;
        const auto row = [&](const char *what, qint64 given, qint64 expected) {
            QTest::addRow("%s: %s", name, what) << i << given << expected;
        };
        row("least", least, least);
        row("most", most, most);
        row("too little", least - 1, least);
        row("too much", most + 1, most);
        row("none", 0, least);
        row("negative", -1, least);
        row("huge", std::numeric_limits<qint64>::max(), most);
        row("negative and huge", std::numeric_limits<qint64>::min(), least);
        row("fitting", 42, 42);
    }
}

void TestPreferences::isBounded()
{
    QFETCH(const int, member);
    QFETCH(const qint64, given);
    QFETCH(const qint64, expected);
    Preferences preferences;
    preferences.*members[member] = std::chrono::seconds(given);
    Preferences wanted;
    wanted.*members[member] = std::chrono::seconds(expected);
    QCOMPARE(preferences.bounded(), wanted);

    const QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    savePreferences(fresh(settings, folder), preferences);
    QCOMPARE(loadPreferences(fresh(settings, folder)), wanted);
}

void TestPreferences::readsAnything_data()
{
    QTest::addColumn<QVariant>("written");
    QTest::addColumn<qint64>("visible");
    QTest::newRow("text") << QVariant(QStringLiteral("soon")) << qint64(60);
    QTest::newRow("empty") << QVariant(QString()) << qint64(60);
    QTest::newRow("list") << QVariant(QStringList({QStringLiteral("1"), QStringLiteral("2")}))
                          << qint64(60);
    QTest::newRow("fraction") << QVariant(QStringLiteral("60.5")) << qint64(60);
    QTest::newRow("too large for a number")
        << QVariant(QStringLiteral("99999999999999999999")) << qint64(60);
    QTest::newRow("too little") << QVariant(1) << qint64(15);
    QTest::newRow("too much") << QVariant(QStringLiteral("9223372036854775807")) << qint64(3600);
    QTest::newRow("as text") << QVariant(QStringLiteral("90")) << qint64(90);
}

void TestPreferences::readsAnything()
{
    QFETCH(const QVariant, written);
    QFETCH(const qint64, visible);
    const QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    fresh(settings, folder).setValue(QStringLiteral("preferences/visibleIntervalSeconds"), written);
    Preferences expected;
    expected.visibleInterval = std::chrono::seconds(visible);
    QCOMPARE(loadPreferences(fresh(settings, folder)), expected);
}

void TestPreferences::leavesForeignKeysAlone()
{
    const QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    fresh(settings, folder).setValue(QStringLiteral("preferences/colour"), QStringLiteral("blue"));
    savePreferences(*settings, {});
    QCOMPARE(fresh(settings, folder).value(QStringLiteral("preferences/colour")).toString(),
             QStringLiteral("blue"));
}

void TestPreferences::offersFactsOnceAndInOrder()
{
    Preferences preferences;
    preferences.listFacts = {Attribute::PricePerHour, Attribute::Gpu, Attribute::Gpu,
                             Attribute::Password};
    QCOMPARE(preferences.bounded().listFacts,
             (QList<Attribute>{Attribute::Gpu, Attribute::PricePerHour}));
    const QList<Attribute> offered = offeredFacts();
    for (const Attribute each : offered)
        QVERIFY(!isSecret(each));
    // Nothing at all is a choice, too.
    const QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    preferences.listFacts.clear();
    savePreferences(fresh(settings, folder), preferences);
    QCOMPARE(loadPreferences(fresh(settings, folder)).listFacts, QList<Attribute>());
}

void TestPreferences::boundsTheTerminalCommand_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const QString ssh = QStringLiteral("ssh");
    QTest::newRow("own") << QStringLiteral(" mosh --port=1 ") << QStringLiteral("mosh --port=1");
    QTest::newRow("empty") << QString() << ssh;
    QTest::newRow("blank") << QStringLiteral("  ") << ssh;
    QTest::newRow("line end") << QStringLiteral("ssh\nreboot;") << ssh;
    QTest::newRow("turned round") << QStringLiteral("ssh \u202e") << ssh;
    QTest::newRow("long") << QString(1000, u'x') << QString(400, u'x');
}

void TestPreferences::boundsTheTerminalCommand()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, kept);
    Preferences preferences;
    preferences.terminalCommand = typed;
    QCOMPARE(preferences.bounded().terminalCommand, kept);
}

void TestPreferences::damagedWordsAreTheDefaults()
{
    const QTemporaryDir folder;
    std::unique_ptr<QSettings> settings;
    QSettings &damaged = fresh(settings, folder);
    damaged.setValue(QStringLiteral("preferences/colorScheme"), QStringLiteral("purple"));
    damaged.setValue(QStringLiteral("preferences/listShows"),
                     QStringList{QStringLiteral("password"), QStringLiteral("region"),
                                 QStringLiteral("nonsense")});
    const Preferences loaded = loadPreferences(damaged);
    QCOMPARE(loaded.colorScheme, ColorScheme::Desktop);
    QCOMPARE(loaded.listFacts, QList<Attribute>{Attribute::Region});
    QCOMPARE(loaded.terminalCommand, QStringLiteral("ssh"));
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
