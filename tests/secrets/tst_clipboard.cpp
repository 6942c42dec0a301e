// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/clipboard.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>

#include <iostream>
#include <string>

using namespace latchkey;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::chrono::seconds)

namespace {

constexpr auto childArgument = "--clipboard-child";

QString password()
{
    return QStringLiteral("pässword");
}

/** Another program's view of the clipboard. */
struct Seen {
    bool hasAnswer = false; ///< Where a selection has an owner that does not react, none comes.
    bool isThere = false;
    QByteArray bytes;
};

Seen run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess xclip;
    xclip.start(QStringLiteral("xclip"), arguments);
    xclip.write(input);
    xclip.closeWriteChannel();
    // It asks this program, so this program's events have to go on.
    const bool hasEnded =
        QTest::qWaitFor([&xclip] { return xclip.state() == QProcess::NotRunning; });
    if (!hasEnded)
        xclip.kill();
    return {hasEnded, hasEnded && xclip.exitCode() == 0, xclip.readAllStandardOutput()};
}

Seen paste(const QString &target = QStringLiteral("UTF8_STRING"),
           const QString &selection = QStringLiteral("clipboard"))
{
    return run({QStringLiteral("-out"), QStringLiteral("-selection"), selection,
                QStringLiteral("-target"), target});
}

bool copyElsewhere(const QByteArray &bytes, const QString &target = QStringLiteral("UTF8_STRING"),
                   const QString &selection = QStringLiteral("clipboard"))
{
    return run({QStringLiteral("-in"), QStringLiteral("-selection"), selection,
                QStringLiteral("-target"), target},
               bytes)
        .isThere;
}

QByteArray somePng()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void pastes_data();
    void pastes();
    void saysThatItIsASecret();
    void whatIsNoSecretSaysNothing();
    void leavesPrimaryAlone();

    void clearsWhenTheTimeIsUp();
    void countsDown();
    void keepsToSensibleTimes_data();
    void keepsToSensibleTimes();
    void clearsAtOnce();
    void clearingTwiceIsAnsweredOnce();
    void nothingToClear();
    void noticesWhatIsPutBack();

    void leavesToOthersWhatIsTheirs_data();
    void leavesToOthersWhatIsTheirs();
    void givesWayToItsOwnProgram();
    void anotherSecretStartsAnew();
    void ordinaryCopyEndsTheCountdown();
    void refusesAnEmptySecret();
    void leavesNothingWhenTheProgramQuits();

private:
    void copySecret() { m_guard->copySecret(Secret(password()), QStringLiteral("Password")); }

    std::chrono::steady_clock::time_point m_time;
    std::unique_ptr<GuardedClipboard> m_guard;
};

void TestClipboard::init()
{
    m_guard =
        std::make_unique<GuardedClipboard>(QGuiApplication::clipboard(), [this] { return m_time; });
    QGuiApplication::clipboard()->clear();
}

void TestClipboard::pastes_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF8_STRING") << "UTF8_STRING" << password().toUtf8();
    QTest::newRow("STRING") << "STRING" << password().toLatin1();
    QTest::newRow("text/plain") << "text/plain" << password().toUtf8();
    QTest::newRow("with charset") << "text/plain;charset=utf-8" << password().toUtf8();
}

void TestClipboard::pastes()
{
    QFETCH(const QString, target);
    QFETCH(const QByteArray, bytes);
    QSignalSpy copied(m_guard.get(), &GuardedClipboard::secretCopied);
    QVERIFY(m_guard->copySecret(Secret(password()), QStringLiteral("Password")));
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.at(0).at(0).toString(), QStringLiteral("Password"));
    QCOMPARE(copied.at(0).at(1).toInt(), 30);
    QVERIFY(m_guard->holdsSecret());

    const Seen seen = paste(target);
    QVERIFY(seen.isThere);
    QCOMPARE(seen.bytes, bytes);
}

void TestClipboard::saysThatItIsASecret()
{
    copySecret();
    const Seen hint = paste(QStringLiteral("x-kde-passwordManagerHint"));
    QVERIFY(hint.isThere);
    QCOMPARE(hint.bytes, QByteArray("secret"));
    QVERIFY(paste(QStringLiteral("TARGETS")).bytes.contains("x-kde-passwordManagerHint"));
}

void TestClipboard::whatIsNoSecretSaysNothing()
{
    m_guard->copy(QStringLiteral("38.80.81.128"));
    QCOMPARE(paste().bytes, QByteArray("38.80.81.128"));
    QVERIFY(!paste(QStringLiteral("TARGETS")).bytes.contains("x-kde-passwordManagerHint"));
    QVERIFY(!m_guard->holdsSecret());
    QCOMPARE(m_guard->secondsLeft(), 0);
}

void TestClipboard::leavesPrimaryAlone()
{
    const QString primary = QStringLiteral("primary");
    const QString text = QStringLiteral("UTF8_STRING");
    QVERIFY(copyElsewhere("marked", text, primary));
    copySecret();
    m_guard->copy(QStringLiteral("38.80.81.128"));
    copySecret();
    QCOMPARE(paste(text, primary).bytes, QByteArray("marked"));
    m_guard->clear();
    QCOMPARE(paste(text, primary).bytes, QByteArray("marked"));
}

void TestClipboard::clearsWhenTheTimeIsUp()
{
    QSignalSpy cleared(m_guard.get(), &GuardedClipboard::cleared);
    const QSignalSpy released(m_guard.get(), &GuardedClipboard::released);
    m_guard->setClearAfter(10s);
    copySecret();
    m_time += 9999ms;
    QCOMPARE(m_guard->secondsLeft(), 1);
    QCOMPARE(paste().bytes, password().toUtf8());

    m_time += 1ms;
    QTRY_COMPARE(cleared.size(), 1);
    QCOMPARE(cleared.at(0).at(0).value<ClearOutcome>(), ClearOutcome::Cleared);
    QVERIFY(!paste().isThere);
    QVERIFY(!paste(QStringLiteral("TARGETS")).isThere);
    QVERIFY(!m_guard->holdsSecret());
    QCOMPARE(m_guard->secondsLeft(), 0);
    QCOMPARE(released.size(), 0);
}

void TestClipboard::countsDown()
{
    QSignalSpy left(m_guard.get(), &GuardedClipboard::secondsLeftChanged);
    copySecret();
    QCOMPARE(m_guard->secondsLeft(), 30);

    m_time += 1s;
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(left.at(0).at(0).toInt(), 29);

    // As after a sleep, or when the program was busy.
    m_time += 10500ms;
    QCOMPARE(m_guard->secondsLeft(), 19);
    QTRY_COMPARE(left.size(), 2);
    QCOMPARE(left.at(1).at(0).toInt(), 19);

    m_time += 1h;
    QCOMPARE(m_guard->secondsLeft(), 0);
    QTRY_COMPARE(left.size(), 3);
    QCOMPARE(left.at(2).at(0).toInt(), 0);
}

void TestClipboard::keepsToSensibleTimes_data()
{
    QTest::addColumn<std::chrono::seconds>("asked");
    QTest::addColumn<std::chrono::seconds>("given");
    QTest::newRow("too short") << std::chrono::seconds(0s) << std::chrono::seconds(5s);
    QTest::newRow("shortest") << std::chrono::seconds(5s) << std::chrono::seconds(5s);
    QTest::newRow("longest") << std::chrono::seconds(600s) << std::chrono::seconds(600s);
    QTest::newRow("too long") << std::chrono::seconds(601s) << std::chrono::seconds(600s);
}

void TestClipboard::keepsToSensibleTimes()
{
    QFETCH(const std::chrono::seconds, asked);
    QFETCH(const std::chrono::seconds, given);
    m_guard->setClearAfter(asked);
    QCOMPARE(m_guard->clearAfter(), given);
    copySecret();
    QCOMPARE(m_guard->secondsLeft(), int(given.count()));
}

void TestClipboard::clearsAtOnce()
{
    QSignalSpy cleared(m_guard.get(), &GuardedClipboard::cleared);
    const QSignalSpy left(m_guard.get(), &GuardedClipboard::secondsLeftChanged);
    copySecret();
    QCOMPARE(m_guard->clear(), ClearOutcome::Cleared);
    QCOMPARE(left.size(), 1);
    QCOMPARE(cleared.size(), 0);
    QVERIFY(!paste().isThere);
    QTRY_COMPARE(cleared.size(), 1);
    QCOMPARE(cleared.at(0).at(0).value<ClearOutcome>(), ClearOutcome::Cleared);
}

void TestClipboard::clearingTwiceIsAnsweredOnce()
{
    QSignalSpy cleared(m_guard.get(), &GuardedClipboard::cleared);
    copySecret();
    QCOMPARE(m_guard->clear(), ClearOutcome::Cleared);
    QCOMPARE(m_guard->clear(), ClearOutcome::Cleared);
    QVERIFY(cleared.wait());
    QVERIFY(!cleared.wait(1000));
    QCOMPARE(cleared.size(), 1);
}

void TestClipboard::nothingToClear()
{
    QSignalSpy cleared(m_guard.get(), &GuardedClipboard::cleared);
    m_guard->copy(QStringLiteral("38.80.81.128"));
    QCOMPARE(m_guard->clear(), ClearOutcome::NotOurs);
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(cleared.at(0).at(0).value<ClearOutcome>(), ClearOutcome::NotOurs);
    m_guard->clearBeforeQuit();
    QCOMPARE(paste().bytes, QByteArray("38.80.81.128"));
}

void TestClipboard::noticesWhatIsPutBack()
{
    QSignalSpy cleared(m_guard.get(), &GuardedClipboard::cleared);
    copySecret();
    QCOMPARE(m_guard->clear(), ClearOutcome::Cleared);
    QVERIFY(copyElsewhere(password().toUtf8()));
    QTRY_COMPARE(cleared.size(), 1);
    QCOMPARE(cleared.at(0).at(0).value<ClearOutcome>(), ClearOutcome::Unverified);
}

void TestClipboard::leavesToOthersWhatIsTheirs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("target");
    QTest::newRow("another text") << QByteArray("shopping list") << "UTF8_STRING";
    QTest::newRow("the same text") << password().toUtf8() << "UTF8_STRING";
    QTest::newRow("an image") << somePng() << "image/png";
}

void TestClipboard::leavesToOthersWhatIsTheirs()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, target);
    QSignalSpy released(m_guard.get(), &GuardedClipboard::released);
    const QSignalSpy left(m_guard.get(), &GuardedClipboard::secondsLeftChanged);
    QSignalSpy cleared(m_guard.get(), &GuardedClipboard::cleared);
    copySecret();
    QVERIFY(copyElsewhere(bytes, target));
    QTRY_COMPARE(released.size(), 1);
    QVERIFY(!m_guard->holdsSecret());
    QCOMPARE(m_guard->secondsLeft(), 0);

    m_time += 1h;
    QVERIFY(!released.wait(1500));
    QCOMPARE(cleared.size() + left.size(), 0);
    QCOMPARE(paste(target).bytes, bytes);

    QCOMPARE(m_guard->clear(), ClearOutcome::NotOurs);
    m_guard->clearBeforeQuit();
    QCOMPARE(paste(target).bytes, bytes);
}

void TestClipboard::givesWayToItsOwnProgram()
{
    const QSignalSpy released(m_guard.get(), &GuardedClipboard::released);
    copySecret();
    QGuiApplication::clipboard()->setText(password());
    QCOMPARE(released.size(), 1);
    QCOMPARE(m_guard->clear(), ClearOutcome::NotOurs);
    QCOMPARE(paste().bytes, password().toUtf8());
}

void TestClipboard::anotherSecretStartsAnew()
{
    QSignalSpy copied(m_guard.get(), &GuardedClipboard::secretCopied);
    const QSignalSpy released(m_guard.get(), &GuardedClipboard::released);
    QSignalSpy cleared(m_guard.get(), &GuardedClipboard::cleared);
    copySecret();
    m_time += 20s;
    QVERIFY(m_guard->copySecret(Secret(QStringLiteral("other")), QStringLiteral("API key")));
    QCOMPARE(copied.size(), 2);
    QCOMPARE(copied.at(1).at(0).toString(), QStringLiteral("API key"));
    QCOMPARE(m_guard->secondsLeft(), 30);

    m_time += 20s;
    QCOMPARE(m_guard->secondsLeft(), 10);
    QCOMPARE(paste().bytes, QByteArray("other"));
    m_time += 10s;
    QTRY_COMPARE(cleared.size(), 1);
    QVERIFY(!paste().isThere);
    QCOMPARE(released.size(), 0);

    // A new secret while the clearing of the last one is still being looked at.
    copySecret();
    m_guard->clear();
    copySecret();
    QVERIFY(!cleared.wait(1000));
    QCOMPARE(paste().bytes, password().toUtf8());
}

void TestClipboard::ordinaryCopyEndsTheCountdown()
{
    const QSignalSpy released(m_guard.get(), &GuardedClipboard::released);
    QSignalSpy cleared(m_guard.get(), &GuardedClipboard::cleared);
    copySecret();
    m_guard->copy(QStringLiteral("38.80.81.128"));
    QCOMPARE(m_guard->secondsLeft(), 0);
    m_time += 1h;
    QVERIFY(!cleared.wait(1500));
    QCOMPARE(released.size(), 0);
    QCOMPARE(paste().bytes, QByteArray("38.80.81.128"));
}

void TestClipboard::refusesAnEmptySecret()
{
    const QSignalSpy copied(m_guard.get(), &GuardedClipboard::secretCopied);
    m_guard->copy(QStringLiteral("38.80.81.128"));
    QVERIFY(!m_guard->copySecret({}, QStringLiteral("Password")));
    QCOMPARE(copied.size(), 0);
    QCOMPARE(paste().bytes, QByteArray("38.80.81.128"));
}

/** Copies a secret, quits when it is told to, and waits on its very last step for another word. */
static int runChild(int &argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    GuardedClipboard guard(QGuiApplication::clipboard());
    guard.copySecret(Secret(password()), QStringLiteral("Password"));
    std::string word;
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&word] {
        std::getline(std::cin, word);
        QCoreApplication::quit();
    });
    QObject::connect(&app, &QCoreApplication::aboutToQuit, &app, [&word] {
        std::cout << "quitting\n" << std::flush;
        std::getline(std::cin, word);
    });
    std::cout << "copied\n" << std::flush;
    return QGuiApplication::exec();
}

void TestClipboard::leavesNothingWhenTheProgramQuits()
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QLatin1String(childArgument)});
    QTRY_VERIFY(child.canReadLine());
    QCOMPARE(child.readLine(), QByteArray("copied\n"));
    QCOMPARE(paste().bytes, password().toUtf8());

    child.write("quit\n");
    QTRY_VERIFY(child.canReadLine());
    QCOMPARE(child.readLine(), QByteArray("quitting\n"));
    // It still runs, so a selection that it owned would have an owner still.
    const Seen seen = paste(QStringLiteral("TARGETS"));
    QVERIFY(seen.hasAnswer);
    QVERIFY(!seen.isThere);
    QCOMPARE(child.state(), QProcess::Running);

    child.write("go\n");
    QTRY_COMPARE(child.state(), QProcess::NotRunning);
    QCOMPARE(child.exitCode(), 0);
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], childArgument) == 0)
        return runChild(argc, argv);
    const QGuiApplication app(argc, argv);
    TestClipboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clipboard.moc"
