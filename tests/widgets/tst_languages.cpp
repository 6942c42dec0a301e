// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pseudotranslator.h"
#include "app/translations.h"
#include "core/language.h"
#include "widgets/commands.h"
#include "widgets/copysecretsdialog.h"
#include "widgets/dialogbench.h"
#include "widgets/exportdialog.h"
#include "widgets/fleetlist.h"
#include "widgets/mnemonics.h"
#include "widgets/plainstyle.h"
#include "widgets/preferencesdialog.h"
#include "widgets/rawdialog.h"
#include "widgets/room.h"
#include "widgets/shortcutsdialog.h"
#include "widgets/windowbench.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace latchkey;

namespace {

constexpr QSize narrowest(640, 480);

/** A pixel may be missing where the scale factor is no whole number (Qt 6.8). */
bool isNarrow(const QWidget &window)
{
    return window.size().boundedTo(narrowest) == window.size();
}

/** The languages of a release, and the pseudo one of debug builds. */
QStringList all()
{
    QStringList every = languages();
    every.removeAll(pseudoLanguage());
    return every << pseudoLanguage();
}

QString readable(const QStringList &problems)
{
    return problems.join(QLatin1Char('\n'));
}

} // namespace

/**
 * In each language everything has room in the narrowest window, and no key means two things. Run at
 * several scales: see CMakeLists.txt.
 */
class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // As the program does.
    void initTestCase() { QApplication::setStyle(new PlainStyle(QStringLiteral("Fusion"))); }
    void init();
    void cleanup();

    void windowHasRoom_data() { rows(); }
    void windowHasRoom();
    void troubleHasRoom_data() { rows(); }
    void troubleHasRoom();
    void welcomeHasRoom_data() { rows(); }
    void welcomeHasRoom();
    void dialogsHaveRoom_data() { rows(); }
    void dialogsHaveRoom();
    void mnemonicsAreUnique_data() { rows(); }
    void mnemonicsAreUnique();
    void changesAtOnce_data() { rows(); }
    void changesAtOnce();

private:
    static void rows();
    void use(const QString &language);
    void check(QWidget &window);

    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<PseudoTranslator> m_pseudo;
};

void TestLanguages::init()
{
    m_translations = std::make_unique<Translations>(*qApp);
    m_translations->use(QStringLiteral("en"));
    QFETCH(const QString, language);
    use(language);
}

void TestLanguages::cleanup()
{
    m_pseudo.reset();
    m_translations.reset();
    QLocale::setDefault(QLocale::c());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLanguages::rows()
{
    QTest::addColumn<QString>("language");
    const QStringList every = all();
    for (const QString &each : every)
        QTest::newRow(qPrintable(each)) << each;
}

void TestLanguages::use(const QString &language)
{
    m_translations->use(language);
    // A release does not offer it.
    if (language == pseudoLanguage() && !languages().contains(language)) {
        m_pseudo = std::make_unique<PseudoTranslator>();
        QCoreApplication::installTranslator(m_pseudo.get());
    }
}

void TestLanguages::check(QWidget &window)
{
    QCoreApplication::processEvents();
    QTRY_COMPARE(readable(cut(window)), QString());
    const auto *scroll = window.findChild<QScrollArea *>();
    if (scroll && scroll->isVisible()) {
        // What is scrolled away lies below what is around.
        QCOMPARE(readable(overlapping(*scroll->widget())), QString());
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                 qPrintable(QStringLiteral("%1 > %2")
                                .arg(scroll->widget()->width())
                                .arg(scroll->viewport()->width())));
    } else {
        QCOMPARE(readable(overlapping(window)), QString());
    }
}

void TestLanguages::windowHasRoom()
{
    Stage stage;
    stage.window.resize(narrowest);
    QVERIFY(showWindow(stage));
    QVERIFY(showRecord(stage, ids::withOtherSecrets()));
    QVERIFY(isNarrow(stage.window));
    check(stage.window);
    stage.clipboard.copySecret(Secret(demoPassword()), label(Attribute::Password));
    check(stage.window);
    // Beside the name is room for each status in the narrowest list: margins and shape take 44.
    const QListView &list = FleetList(stage).view();
    const int room = (248 - list.verticalScrollBar()->sizeHint().width() - 44) * 7 / 10;
    for (const char *status :
         {"running", "active", "deploying", "provisioning", "booked", "build", "creating",
          "starting", "rebooting", "deleting", "stopping", "hibernating", "shutoff", "hibernated",
          "error", "failed", "deleted", "canceled", "completed"}) {
        const QString word = statusText(QLatin1String(status));
        QVERIFY2(list.fontMetrics().horizontalAdvance(word) <= room,
                 qPrintable(QStringLiteral("%1: %2 > %3")
                                .arg(word)
                                .arg(list.fontMetrics().horizontalAdvance(word))
                                .arg(room)));
    }
}

void TestLanguages::troubleHasRoom()
{
    Stage stage;
    stage.window.resize(narrowest);
    QVERIFY(showWindow(stage));
    QVERIFY(showRecord(stage, ids::demo()));
    Error longest = errorOf(ErrorKind::UnknownIssuer);
    longest.serverMessage = QStringLiteral("no");
    Q_EMIT stage.session.refresher().listed(fail(longest));
    check(stage.window);
    Q_EMIT stage.session.refresher().listed(fail(ErrorKind::Unauthorized));
    check(stage.window);
    QVERIFY(isNarrow(stage.window));
}

void TestLanguages::welcomeHasRoom()
{
    Stage stage;
    stage.window.resize(narrowest);
    QVERIFY(showWindow(stage));
    QVERIFY(isNarrow(stage.window));
    check(stage.window);
}

void TestLanguages::dialogsHaveRoom()
{
    Stage stage;
    stage.window.resize(narrowest);
    QVERIFY(showWindow(stage));
    QVERIFY(showRecord(stage, ids::demo()));
    const auto checkDialog = [&](QDialog &dialog) {
        dialog.setModal(false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto tabs = dialog.findChildren<QTabWidget *>();
        const int pages = tabs.isEmpty() ? 1 : tabs.constFirst()->count();
        for (int page = 0; page < pages; ++page) {
            if (!tabs.isEmpty())
                tabs.constFirst()->setCurrentIndex(page);
            check(dialog);
            QVERIFY2(dialog.width() <= narrowest.width() && dialog.height() <= narrowest.height(),
                     qPrintable(QStringLiteral("%1: %2 x %3")
                                    .arg(dialog.windowTitle())
                                    .arg(dialog.width())
                                    .arg(dialog.height())));
        }
        dialog.close();
    };
    {
        PreferencesDialog preferences({});
        checkDialog(preferences);
    }
    {
        AccountDialog account(stage.editor, AccountDialog::Purpose::Add, std::nullopt);
        for (const char *offer : {"save_anyway", "session_only"})
            part<QWidget>(account, QLatin1String(offer))->show();
        checkDialog(account);
    }
    {
        ExportDialog dialog(QStringLiteral("demo"), 19);
        dialog.findChild<QCheckBox *>()->setChecked(true);
        checkDialog(dialog);
    }
    {
        CopySecretsDialog dialog(QStringLiteral("demo"), 30);
        checkDialog(dialog);
    }
    {
        RawDialog dialog(stage.session.rawRecord(), &stage.window);
        checkDialog(dialog);
    }
    {
        Commands commands(stage.window);
        ShortcutsDialog dialog(commands, &stage.window);
        checkDialog(dialog);
        const auto *list = dialog.findChild<QTreeWidget *>();
        for (const Command command : commands.all())
            QVERIFY(list->columnWidth(0)
                    >= list->fontMetrics().horizontalAdvance(commands.title(command)));
    }
}

void TestLanguages::mnemonicsAreUnique()
{
    WindowBench bench;
    QVERIFY(showWindow(bench.stage));
    addAccount(bench.stage);
    QVERIFY(showRecord(bench.stage));
    Q_EMIT bench.accountMenu().aboutToShow();
    QMenu &main = *part<QToolButton>(bench.window(), QStringLiteral("menu_button"))->menu();
    const QList<QMenu *> menus = withSubmenus(main) + withSubmenus(bench.accountMenu());
    for (const QMenu *each : menus)
        QCOMPARE(readable(twice(mnemonics(*each))), QString());
    QVERIFY(mnemonics(main).size() >= 12);
    Q_EMIT bench.stage.session.refresher().listed(fail(ErrorKind::Unauthorized));
    bench.stage.clipboard.copySecret(Secret(demoPassword()), label(Attribute::Password));
    QVERIFY(mnemonics(bench.window()).size() >= 2);
    QCOMPARE(readable(twice(mnemonics(bench.window()))), QString());
    AccountDialog account(bench.stage.editor, AccountDialog::Purpose::Add, std::nullopt);
    for (const int page : {0, 1}) {
        account.findChild<QTabWidget *>()->setCurrentIndex(page);
        for (const char *offer : {"save_anyway", "session_only"})
            part<QWidget>(account, QLatin1String(offer))->show();
        QCOMPARE(readable(twice(mnemonics(account))), QString());
    }
    PreferencesDialog preferences({});
    for (const int page : {0, 1}) {
        preferences.findChild<QTabWidget *>()->setCurrentIndex(page);
        QCOMPARE(readable(twice(mnemonics(preferences))), QString());
    }
    const ExportDialog exporting(QStringLiteral("demo"), 3);
    QCOMPARE(readable(twice(mnemonics(exporting))), QString());
    const CopySecretsDialog copying(QStringLiteral("demo"), 30);
    QCOMPARE(readable(twice(mnemonics(copying))), QString());
}

/** Without a restart: what was built in English says the same as what is built in the language. */
void TestLanguages::changesAtOnce()
{
    QFETCH(const QString, language);
    if (language == pseudoLanguage())
        return;
    const auto texts = [](const QWidget &root) {
        QStringList said;
        const auto widgets = root.findChildren<QWidget *>();
        for (const QWidget *each : widgets) {
            said += each->accessibleName() + QLatin1Char('|') + each->toolTip();
            if (const auto *label = qobject_cast<const QLabel *>(each))
                said += label->text();
            if (const auto *asButton = qobject_cast<const QAbstractButton *>(each))
                said += asButton->text();
            if (const auto *field = qobject_cast<const QLineEdit *>(each))
                said += field->text() + QLatin1Char('|') + field->placeholderText();
            if (const auto *group = qobject_cast<const QGroupBox *>(each))
                said += group->title();
            if (const auto *list = qobject_cast<const QListView *>(each)) {
                for (int row = 0; list->model() && row < list->model()->rowCount(); ++row)
                    said += list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            }
            const QList<QAction *> actions = each->actions();
            for (const QAction *action : actions)
                said += action->text();
        }
        said += root.windowTitle();
        said.sort();
        return said;
    };
    const auto shown = [&](bool changesLater) {
        m_translations->use(changesLater ? QStringLiteral("en") : language);
        Stage stage;
        [&] {
            QVERIFY(showWindow(stage));
            QVERIFY(showRecord(stage, ids::withOtherSecrets()));
        }();
        const QStringList before = texts(stage.window);
        m_translations->use(language);
        QCoreApplication::processEvents();
        stage.session.setLocale(QLocale());
        QCoreApplication::processEvents();
        if (changesLater && language != QLatin1String("en"))
            [&] { QVERIFY(texts(stage.window) != before); }();
        return texts(stage.window);
    };
    const QStringList fresh = shown(false);
    const QStringList changed = shown(true);
    for (const QString &each : changed)
        QVERIFY2(fresh.contains(each), qPrintable(each));
    QCOMPARE(changed.size(), fresh.size());
    QCOMPARE(QGuiApplication::layoutDirection(), QLocale(language).textDirection());
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
