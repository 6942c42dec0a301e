// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commands.h"
#include "widgets/copysecretsdialog.h"
#include "widgets/exportdialog.h"
#include "widgets/fleetpane.h"
#include "widgets/rawdialog.h"
#include "widgets/selections.h"
#include "widgets/told.h"
#include "widgets/windowbench.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace latchkey;

namespace {

/** The secret of the richest sample that lies among the keys not known today. */
constexpr QLatin1String otherSecret("sample-Il1|-credential");

QString onClipboard()
{
    return QGuiApplication::clipboard()->text();
}

bool isMarkedSecret()
{
    return QGuiApplication::clipboard()->mimeData()->hasFormat(
        QStringLiteral("x-kde-passwordManagerHint"));
}

} // namespace

/** A whole record leaves the program without its secrets, unless that is asked for at that moment.
 */
class TestTakingAlong : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void copiesWithoutSecrets_data();
    void copiesWithoutSecrets();
    void copiesTheUsersOwnLoginName();
    void copiesSecretsTheGuardedWay();
    void copiesNoOtherRecordThanWasNamed();
    void exportsTheRecordThatWasNamed();
    void clearNowStaysBesideOtherSentences();
    void cancelCopiesNothing();
    void exportsWithoutSecrets_data();
    void exportsWithoutSecrets();
    void exportsSecretsWhereAsked();
    void exportsTheListAsShown();
    void saysWhereItCouldNotBeWritten();
    void rawAnswerHoldsNoSecret();
    void rawAnswerIsOfTheInstanceInView();
    void menusAreWhereHandsGo();

private:
    void run(Command command) const
    {
        m_bench->window().findChild<Commands *>()->action(command)->trigger();
    }
    QString password() const { return m_bench->stage.session.record().password().reveal(); }
    Instance record() const { return *m_bench->stage.session.record().withUserName(); }
    QString pathOf(const char *name) const { return m_bench->home.filePath(QLatin1String(name)); }
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<WindowBench> m_bench;
};

void TestTakingAlong::init()
{
    m_bench = std::make_unique<WindowBench>();
    QVERIFY(showWindow(m_bench->stage));
    QVERIFY(showRecord(m_bench->stage, ids::withOtherSecrets()));
    QVERIFY(!password().isEmpty());
}

void TestTakingAlong::copiesWithoutSecrets_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("part");
    QTest::newRow("text") << Command::CopyAsText << QStringLiteral("Public IPv4: 198.51.100.17");
    QTest::newRow("json") << Command::CopyAsJson << QStringLiteral("\"public_ipv4\"");
    QTest::newRow("markdown") << Command::CopyAsMarkdown << QStringLiteral("| Public IPv4 |");
    QTest::newRow("curl") << Command::CopyAsCurl << QStringLiteral("$LATCHKEY_TOKEN");
}

void TestTakingAlong::copiesWithoutSecrets()
{
    QFETCH(const Command, command);
    QFETCH(const QString, part);
    run(command);
    QVERIFY2(onClipboard().contains(part), qPrintable(onClipboard()));
    QVERIFY(!onClipboard().contains(password()));
    QVERIFY(!onClipboard().contains(otherSecret));
    QVERIFY(!onClipboard().contains(m_bench->stage.provider.token().reveal()));
    QVERIFY(!isMarkedSecret() && !m_bench->stage.clipboard.holdsSecret());
}

void TestTakingAlong::copiesTheUsersOwnLoginName()
{
    m_bench->stage.session.setLoginName(QStringLiteral("somebody-else"));
    run(Command::CopyAsText);
    QVERIFY(onClipboard().contains(QStringLiteral("User name: somebody-else")));
}

void TestTakingAlong::copiesSecretsTheGuardedWay()
{
    run(Command::CopyWithSecrets);
    auto *dialog = qobject_cast<CopySecretsDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    // Return must not be enough.
    QVERIFY(!dialog->findChildren<QPushButton *>().isEmpty());
    for (const QPushButton *each : dialog->findChildren<QPushButton *>())
        QCOMPARE(each->isDefault(), each->text().contains(QLatin1String("Cancel")));
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (!each->isDefault())
            each->click();
    }
    QVERIFY(onClipboard().contains(password()) && onClipboard().contains(otherSecret));
    QVERIFY(onClipboard().startsWith(QLatin1Char('{')));
    QVERIFY(isMarkedSecret() && m_bench->stage.clipboard.holdsSecret());
    m_bench->stage.clipboard.clear();
    QTRY_VERIFY(onClipboard().isEmpty());
}

/** A second start may bring another instance into view behind the dialog. */
void TestTakingAlong::copiesNoOtherRecordThanWasNamed()
{
    selections::write(selections::clipboard(), QByteArrayLiteral("copied elsewhere"));
    run(Command::CopyWithSecrets);
    auto *dialog = qobject_cast<CopySecretsDialog *>(QApplication::activeModalWidget());
    QVERIFY(showRecord(m_bench->stage, ids::demo()));
    Q_EMIT dialog->confirmed(RecordFormat::Text);
    QVERIFY(!m_bench->stage.clipboard.holdsSecret());
    QCOMPARE(onClipboard(), QStringLiteral("copied elsewhere"));
}

void TestTakingAlong::exportsTheRecordThatWasNamed()
{
    run(Command::Export);
    auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog && showRecord(m_bench->stage, ids::demo()));
    const QString path = pathOf("named.json");
    Q_EMIT dialog->chosen({}, path);
    QVERIFY(read(path).contains(QStringLiteral("llama-70b-serve")));
}

void TestTakingAlong::clearNowStaysBesideOtherSentences()
{
    run(Command::CopyPassword);
    auto *clear = part<QWidget>(m_bench->window(), QStringLiteral("clipboard_bar"))
                      ->findChild<QPushButton *>();
    QVERIFY(clear->isVisible());
    m_bench->stage.session.record().setInstance(std::nullopt);
    run(Command::CopyAsText); // Which says that there is nothing to copy.
    QVERIFY(m_bench->stage.clipboard.holdsSecret() && clear->isVisible());
}

void TestTakingAlong::cancelCopiesNothing()
{
    selections::write(selections::clipboard(), QByteArrayLiteral("copied elsewhere"));
    run(Command::CopyWithSecrets);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
    QVERIFY(!m_bench->stage.clipboard.holdsSecret());
    QCOMPARE(onClipboard(), QStringLiteral("copied elsewhere"));
}

void TestTakingAlong::exportsWithoutSecrets_data()
{
    QTest::addColumn<ExportChoice::Format>("format");
    QTest::newRow("json") << ExportChoice::Format::Json;
    QTest::newRow("csv") << ExportChoice::Format::Csv;
}

void TestTakingAlong::exportsWithoutSecrets()
{
    QFETCH(const ExportChoice::Format, format);
    const QString path = pathOf("record");
    QVERIFY(
        writeExport(path, {ExportChoice::What::Record, format, Secrets::LeftOut}, record(), {}));
    QVERIFY(read(path).contains(QStringLiteral("llama-70b-serve")));
    QVERIFY(!read(path).contains(password()) && !read(path).contains(otherSecret));
    // And it is what the dialog offers first, each time.
    for (int time = 0; time < 2; ++time) {
        ExportDialog dialog(QStringLiteral("demo"), 3);
        QVERIFY(!dialog.findChild<QCheckBox *>()->isChecked());
        dialog.findChild<QCheckBox *>()->setChecked(true);
    }
}

void TestTakingAlong::exportsSecretsWhereAsked()
{
    const QString path = pathOf("secrets.json");
    QVERIFY(writeExport(path,
                        {ExportChoice::What::Record, ExportChoice::Format::Json, Secrets::Included},
                        record(), {}));
    QVERIFY(read(path).contains(password()) && read(path).contains(otherSecret));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestTakingAlong::exportsTheListAsShown()
{
    m_bench->window()
        .findChild<QLineEdit *>(QStringLiteral("search"))
        ->setText(QStringLiteral("norway"));
    const QList<Instance> shown = m_bench->window().findChild<FleetPane *>()->shown();
    QVERIFY(shown.size() > 1 && shown.size() < m_bench->stage.session.fleet().rowCount());
    const QString path = pathOf("list.csv");
    QVERIFY(
        writeExport(path, {ExportChoice::What::List, ExportChoice::Format::Csv, {}}, {}, shown));
    const QStringList lines = read(path).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), shown.size() + 1);
    for (qsizetype i = 0; i < shown.size(); ++i)
        QVERIFY(lines.at(i + 1).contains(shown.at(i).id()));
}

void TestTakingAlong::saysWhereItCouldNotBeWritten()
{
    const auto written = writeExport(pathOf("no/such/folder.json"), {}, record(), {});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::StorageUnwritable);
    QVERIFY(written.error().technical.contains(QStringLiteral("folder.json")));
}

void TestTakingAlong::rawAnswerHoldsNoSecret()
{
    run(Command::RawAnswer);
    auto *dialog = qobject_cast<RawDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    const QString text = dialog->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(text.contains(QStringLiteral("\"public_ipv4\": \"198.51.100.17\"")));
    QVERIFY(text.contains(QStringLiteral("\u2022 ")));
    QCOMPARE(whereTold(password()), QStringList());
    QCOMPARE(whereTold(otherSecret), QStringList());
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (each->text().contains(QLatin1String("Copy")))
            each->click();
    }
    // Without the marks it is JSON again.
    QVERIFY(QJsonDocument::fromJson(onClipboard().toUtf8()).isObject());
    QVERIFY(!onClipboard().contains(password()));
}

void TestTakingAlong::rawAnswerIsOfTheInstanceInView()
{
    QVERIFY(m_bench->stage.session.rawRecord().contains("llama-70b-serve"));
    m_bench->stage.session.select(ids::demo());
    QCOMPARE(m_bench->stage.session.rawRecord(), QByteArray());
    QTRY_VERIFY(m_bench->stage.session.rawRecord().contains("\"demo\""));
    m_bench->stage.session.close();
    QCOMPARE(m_bench->stage.session.rawRecord(), QByteArray());
}

void TestTakingAlong::menusAreWhereHandsGo()
{
    const auto opened = [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QStringList entries;
        for (const QAction *each : menu ? menu->actions() : QList<QAction *>())
            entries += each->text().remove(QLatin1Char('&'));
        if (menu)
            menu->close();
        return entries;
    };
    auto *list = m_bench->window().findChild<QListView *>();
    Q_EMIT list->customContextMenuRequested(QPoint(10, 10));
    QVERIFY(opened().contains(QStringLiteral("Copy record")));
    auto *field = part<QLineEdit>(m_bench->window(), QStringLiteral("region"));
    Q_EMIT field->customContextMenuRequested(QPoint(4, 4));
    const QStringList entries = opened();
    QVERIFY(entries.contains(QStringLiteral("Copy Region")));
    QVERIFY(entries.contains(QStringLiteral("Copy record")));
}

QTEST_MAIN(TestTakingAlong)
#include "tst_takingalong.moc"
