// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "support/faultserver.h"
#include "widgets/accountdialog.h"
#include "widgets/noticebar.h"
#include "widgets/notices.h"
#include "widgets/recordview.h"
#include "widgets/staging.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace latchkey;

Q_DECLARE_METATYPE(latchkey::ErrorKind)

/** What went wrong is one sentence and one way on, and takes nothing away. */
class TestNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translations.use({}); }
    void init()
    {
        StageOptions options;
        options.provider.tokenExpiry = fixedTime().addSecs(7200);
        m_stage = std::make_unique<Stage>(options);
        QVERIFY(showWindow(*m_stage));
    }
    void cleanup() { m_stage.reset(); }

    void saysWhatAndHowOn_data();
    void saysWhatAndHowOn();
    void saysHowLongItWaits();
    void signsInAnewAfter401();
    void triesAgain();
    void warnsBeforeTheTokenRunsOut_data();
    void warnsBeforeTheTokenRunsOut();
    void warnsInTheWindow();
    void showsDetailsOnDemand();
    void sameAgainDisturbsNobody();
    void takesTheServersWordsAsText();
    void leavesNoDetailsBehind();
    void followsThePalette();

private:
    Translations m_translations{*qApp};
    NoticeBar &bar() const { return *part<NoticeBar>(m_stage->window, QStringLiteral("notice")); }
    QPushButton &action() const { return *bar().findChild<QPushButton *>(); }
    QToolButton &detailsButton() const { return *bar().findChild<QToolButton *>(); }
    /** The visible texts of the bar, the sentence first. */
    QStringList said() const
    {
        QStringList all;
        const auto labels = bar().findChildren<QLabel *>();
        for (const QLabel *each : labels) {
            if (each->isVisible() && !each->text().isEmpty())
                all += each->text();
        }
        return all;
    }
    void happen(const Error &error) const
    {
        Q_EMIT m_stage->session.refresher().listed(fail(error));
    }

    std::unique_ptr<Stage> m_stage;
};

void TestNotices::saysWhatAndHowOn_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("action");
    const auto row = [](ErrorKind kind, const char *beginning, const char *action) {
        QTest::newRow(beginning) << kind << QString::fromLatin1(beginning)
                                 << QString::fromUtf8(action);
    };
    using enum ErrorKind;
    const char *again = "&Try again";
    const char *signIn = "&Sign in…";
    const char *none = "";
    row(Unreachable, "The provider cannot be reached.", again);
    row(Timeout, "The provider did not answer in time.", again);
    row(Untrusted, "The connection is not secure", again);
    row(UnknownIssuer, "No authority that this computer trusts", again);
    row(OtherHost, "The certificate shown belongs to another host", again);
    row(OutdatedCertificate, "The provider's certificate has run out", again);
    row(OldProtocol, "The provider only knows encryption", again);
    row(Redirected, "The provider pointed to another address", again);
    row(TooLarge, "The answer was too large", again);
    row(Unauthorized, "The provider does not accept the access token any more.", signIn);
    row(Forbidden, "This account may not see that.", again);
    row(NotFound, "There is no such API at this address.", again);
    row(RateLimited, "The provider asks for fewer requests.", none);
    row(ServerTrouble, "The provider has a problem of its own.", again);
    row(Rejected, "The provider refused the request.", again);
    row(Failed, "The provider reported a failure.", again);
    row(NotAnAnswer, "The answer was not what the provider's API sends.", again);
    row(WrongInstance, "The provider sent the record of another instance", again);
    row(NoToken, "This account has no access token yet.", signIn);
    row(KeychainLocked, "The keychain is locked.", again);
    row(KeychainUnclear, "The keychain shows no token for this account", again);
    row(KeychainEmptied, "The keychain's entry was deleted.", signIn);
    row(KeychainMissing, "This desktop has no keychain service running.", again);
    row(KeychainDenied, "The keychain denied access.", again);
    row(KeychainSilent, "The keychain does not answer.", again);
    row(KeychainUnverified, "The keychain did not give back the token", again);
    row(KeychainFailed, "The keychain reported a failure.", again);
    row(StorageDamaged, "The saved last-seen data was damaged.", none);
    row(SettingsDamaged, "The saved settings were damaged", none);
    row(StorageUnwritable, "A file could not be written.", again);
    row(Incomplete, "A part of Latchkey is missing", again);
}

void TestNotices::saysWhatAndHowOn()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, beginning);
    QFETCH(const QString, action);
    QVERIFY(showRecord(*m_stage));
    QVERIFY(!bar().isVisible());
    happen(errorOf(kind));
    QVERIFY(bar().isVisible());
    QCOMPARE(said().size(), 1);
    QVERIFY2(said().constFirst().startsWith(beginning), qPrintable(said().constFirst()));
    QCOMPARE(said().constFirst(),
             sentence(errorOf(kind == ErrorKind::NotFound ? ErrorKind::NoApi : kind)));
    QCOMPARE(this->action().isVisible(), !action.isEmpty());
    QCOMPARE(this->action().text(), action);
    QVERIFY(!detailsButton().isVisible());
    // The record is not covered.
    const auto *record = part<RecordView>(m_stage->window, QStringLiteral("record"));
    QCoreApplication::processEvents();
    QVERIFY(record->mapTo(&m_stage->window, QPoint()).y()
            >= bar().mapTo(&m_stage->window, QPoint(0, bar().height())).y());
    m_stage->session.refresh();
    QTRY_VERIFY(!bar().isVisible());
}

void TestNotices::saysHowLongItWaits()
{
    FaultServer server;
    server.answer({FaultStep::send(httpAnswer(429, {}, {"Retry-After: 3600"}))});
    const Account account =
        newAccount(QStringLiteral("Busy"), server.url(QStringLiteral("/api/v1")));
    m_stage->tokens.keepForSession(account.id, Secret(QStringLiteral("ak_some-token-or-other")));
    m_stage->session.open(account, Session::Memory::None);
    QTRY_VERIFY(bar().isVisible());
    const QTime until = fixedTime().addSecs(3600).toLocalTime().time();
    QVERIFY2(said().constFirst().contains(QLocale().toString(until, QLocale::ShortFormat)),
             qPrintable(said().constFirst()));
    QVERIFY(!action().isVisible());
}

void TestNotices::signsInAnewAfter401()
{
    QVERIFY(showRecord(*m_stage));
    m_stage->provider.revokeTokens();
    m_stage->session.refresh();
    QTRY_VERIFY(bar().isVisible());
    QTRY_VERIFY(!m_stage->session.isBusy());
    QCOMPARE(action().text(), QStringLiteral("&Sign in…"));
    // What was known stays, the password too.
    QCOMPARE(part<QLineEdit>(m_stage->window, QStringLiteral("public_ipv4"))->text(),
             QStringLiteral("38.80.81.128"));
    QVERIFY(button(m_stage->window, QStringLiteral("Copy Password"))->isEnabled());
    action().click();
    const auto *dialog = m_stage->window.findChild<AccountDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Sign in again"));
}

void TestNotices::triesAgain()
{
    QVERIFY(showRecord(*m_stage));
    m_stage->provider.failNext(500, {}, 2);
    m_stage->session.refresh();
    QTRY_VERIFY(bar().isVisible());
    QTRY_VERIFY(!m_stage->session.isBusy());
    m_stage->provider.forgetRequests();
    action().click();
    QTRY_VERIFY(!bar().isVisible());
    QCOMPARE(m_stage->provider.requestCount(QStringLiteral("/computing/instances")), 1);
}

void TestNotices::warnsBeforeTheTokenRunsOut_data()
{
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<QString>("sentence");
    const auto warning = [](int minutes) {
        return QStringLiteral("The access token runs out in %1 min. Sign in again to go on "
                              "without a gap.")
            .arg(minutes);
    };
    QTest::newRow("an hour") << 3600 << QString();
    QTest::newRow("just over ten minutes") << 601 << QString();
    QTest::newRow("ten minutes") << 600 << warning(10);
    QTest::newRow("61 s") << 61 << warning(2);
    QTest::newRow("60 s") << 60 << warning(1);
    QTest::newRow("1 s") << 1 << warning(1);
    const QString over = QStringLiteral("The access token has run out. Sign in again.");
    QTest::newRow("now") << 0 << over;
    QTest::newRow("long ago") << -5000 << over;
}

void TestNotices::warnsBeforeTheTokenRunsOut()
{
    QFETCH(const int, secondsLeft);
    QFETCH(const QString, sentence);
    QVERIFY(showList(*m_stage));
    QVERIFY(!bar().isVisible());
    m_stage->now = fixedTime().addSecs(7200 - secondsLeft);
    const Notice notice = noticeOf(m_stage->session);
    QCOMPARE(notice.sentence, sentence);
    QCOMPARE(notice.action == NoticeAction::SignIn, !sentence.isEmpty());
    // What went wrong goes first.
    happen(errorOf(ErrorKind::Timeout));
    QVERIFY(noticeOf(m_stage->session).error);
}

void TestNotices::warnsInTheWindow()
{
    // The record too: a request under way while the clock turns would meet a token that ran out.
    QVERIFY(showRecord(*m_stage));
    m_stage->now = fixedTime().addSecs(7200 - 90);
    QTRY_VERIFY(bar().isVisible());
    QVERIFY(said().constFirst().contains(QStringLiteral("runs out in 2 min")));
    QCOMPARE(action().text(), QStringLiteral("&Sign in…"));
    m_stage->now = m_stage->now.addSecs(90);
    QTRY_VERIFY(said().constFirst().contains(QStringLiteral("has run out")));
}

void TestNotices::showsDetailsOnDemand()
{
    QVERIFY(showList(*m_stage));
    Error error = errorOf(ErrorKind::ServerTrouble);
    error.httpStatus = 503;
    error.serverMessage = QStringLiteral("Back at noon");
    happen(error);
    QCOMPARE(said().size(), 1);
    QVERIFY(detailsButton().isVisible() && (detailsButton().focusPolicy() & Qt::TabFocus));
    detailsButton().click();
    QCOMPARE(said(), (QStringList{sentence(error), details(error)}));
    detailsButton().click();
    QCOMPARE(said().size(), 1);
}

void TestNotices::sameAgainDisturbsNobody()
{
    QVERIFY(showList(*m_stage));
    Error error = errorOf(ErrorKind::ServerTrouble);
    error.httpStatus = 503;
    happen(error);
    detailsButton().click();
    happen(error);
    QVERIFY(detailsButton().isChecked());
    QCOMPARE(said().size(), 2);
    error.kind = ErrorKind::Rejected;
    happen(error);
    QVERIFY(!detailsButton().isChecked());
    QCOMPARE(said(), QStringList{sentence(error)});
}

void TestNotices::takesTheServersWordsAsText()
{
    QVERIFY(showList(*m_stage));
    m_stage->provider.failNext(200, R"({"status":"failed","message":"<b>No</b> & <i>no</i>"})");
    m_stage->session.refresh();
    QTRY_VERIFY(bar().isVisible());
    detailsButton().click();
    QVERIFY(said().constLast().contains(QStringLiteral("<b>No</b> & <i>no</i>")));
    const auto labels = bar().findChildren<QLabel *>();
    for (const QLabel *each : labels)
        QVERIFY(each->text().isEmpty() || each->textFormat() == Qt::PlainText);
}

void TestNotices::leavesNoDetailsBehind()
{
    QVERIFY(showList(*m_stage));
    Error error = errorOf(ErrorKind::ServerTrouble);
    error.technical = QStringLiteral("errno 42");
    happen(error);
    detailsButton().click();
    m_stage->session.refresh();
    QTRY_VERIFY(!bar().isVisible());
    happen(errorOf(ErrorKind::Timeout));
    QCOMPARE(said(), QStringList{sentence(errorOf(ErrorKind::Timeout))});
}

void TestNotices::followsThePalette()
{
    QVERIFY(showList(*m_stage));
    happen(errorOf(ErrorKind::Timeout));
    const auto lightness = [this](QPalette::ColorRole role) {
        return bar().palette().color(role).lightness();
    };
    QVERIFY(lightness(QPalette::Window) > lightness(QPalette::WindowText) + 100);
    const QPalette before = QGuiApplication::palette();
    QApplication::setPalette(QPalette(QColor(0x35, 0x38, 0x3c), QColor(0x2a, 0x2d, 0x31)));
    QTRY_VERIFY(lightness(QPalette::Window) + 100 < lightness(QPalette::WindowText));
    QApplication::setPalette(before);
    QTRY_VERIFY(lightness(QPalette::Window) > lightness(QPalette::WindowText) + 100);
}

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
