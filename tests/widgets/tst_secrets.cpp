// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recordview.h"
#include "widgets/secretfield.h"
#include "widgets/selections.h"
#include "widgets/staging.h"
#include "widgets/told.h"

#include <QFontInfo>
#include <QPainter>

using namespace latchkey;
using namespace std::chrono_literals;

using Event = std::function<void(Stage &)>;

Q_DECLARE_METATYPE(Event)

namespace {

QImage drawn(QChar letter, const QFont &font)
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(image.rect(), Qt::AlignCenter, letter);
    return image;
}

} // namespace

/** A secret is on screen only while somebody wants to see it, and in one place only. */
class TestSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        QVERIFY(showWindow(*m_stage));
    }
    void cleanup() { m_stage.reset(); }

    void tellsNoSecretWhileMasked_data();
    void tellsNoSecretWhileMasked();
    void showsAndHides_data();
    void showsAndHides();
    void masksAgain_data();
    void masksAgain();
    void masksAfterAWhile();
    void anotherSecretExtendsNothing();
    void refreshNeitherMasksNorExtends();
    void copiesARevealedOneTheGuardedWay_data();
    void copiesARevealedOneTheGuardedWay();
    void hasNothingToShow_data();
    void hasNothingToShow();
    void revealedFontTellsLettersApart_data();
    void revealedFontTellsLettersApart();
    void revealedFontIsFixed();

private:
    static void eachSecret();
    SecretField *field(const QString &name) const
    {
        return named<SecretField>(m_stage->window, name);
    }
    void press(const QString &name) const { button(m_stage->window, name)->click(); }
    RecordView &record() const
    {
        return *part<RecordView>(m_stage->window, QStringLiteral("record"));
    }
    bool isMasked() const { return field(QStringLiteral("Password"))->text() == mask(); }

    std::unique_ptr<Stage> m_stage;
};

/** Of the instance that has most of them: its password, and what lies under "Other". */
void TestSecrets::eachSecret()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *name, const char *secret) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(secret);
    };
    row("Password", "0O1lI|S5-B8rn");
    row("access_token", "sample-lI1|-access-token");
    row("ssh_key_name", "ada-laptop");
    row("team.billing_credential", "sample-Il1|-credential");
    row("user.api_token", "sample-0O0O-api-token");
}

void TestSecrets::tellsNoSecretWhileMasked_data()
{
    eachSecret();
}

void TestSecrets::tellsNoSecretWhileMasked()
{
    QFETCH(const QString, name);
    QFETCH(const QString, secret);
    QVERIFY(showRecord(*m_stage, ids::withOtherSecrets()));
    QCOMPARE(field(name)->text(), mask());
    QVERIFY(button(m_stage->window, QStringLiteral("Copy ") + name)->isEnabled());
    QCOMPARE(whereTold(secret).join(QLatin1Char('\n')), QString());
    // What is looked through would tell.
    QVERIFY(!whereTold(QStringLiteral("198.51.100.17")).isEmpty());
}

void TestSecrets::showsAndHides_data()
{
    eachSecret();
}

void TestSecrets::showsAndHides()
{
    QFETCH(const QString, name);
    QFETCH(const QString, secret);
    QVERIFY(showRecord(*m_stage, ids::withOtherSecrets()));
    press(QStringLiteral("Show ") + name);
    QCOMPARE(field(name)->text(), secret);
    QVERIFY(QFontInfo(field(name)->font()).fixedPitch());
    const QString place =
        QStringLiteral("latchkey::SecretField %1/").arg(field(name)->objectName());
    const QStringList told = whereTold(secret);
    for (const QString &each : told)
        QVERIFY2(each.startsWith(place), qPrintable(each));
    QVERIFY(!button(m_stage->window, QStringLiteral("Show ") + name));

    press(QStringLiteral("Hide ") + name);
    QCOMPARE(field(name)->text(), mask());
    QVERIFY(!QFontInfo(field(name)->font()).fixedPitch());
    QVERIFY(!field(name)->isUndoAvailable());
    QCOMPARE(whereTold(secret).join(QLatin1Char('\n')), QString());
    QVERIFY(button(m_stage->window, QStringLiteral("Show ") + name));
}

void TestSecrets::masksAgain_data()
{
    QTest::addColumn<Event>("event");
    QTest::newRow("another instance") << Event([](Stage &stage) {
        QVERIFY(showRecord(stage, ids::demo()));
        QVERIFY(showRecord(stage, ids::withOtherSecrets()));
    });
    QTest::newRow("another account") << Event([](Stage &stage) {
        QVERIFY(showRecord(stage, ids::withOtherSecrets()));
        stage.window.openSampleData();
        QVERIFY(showRecord(stage, ids::withOtherSecrets()));
    });
    QTest::newRow("minimised") << Event([](Stage &stage) {
        stage.window.showMinimized();
        QTRY_VERIFY(stage.window.isMinimized());
    });
    QTest::newRow("hidden") << Event([](Stage &stage) { stage.window.hide(); });
}

void TestSecrets::masksAgain()
{
    QFETCH(const Event, event);
    QVERIFY(showRecord(*m_stage, ids::withOtherSecrets()));
    press(QStringLiteral("Show Password"));
    press(QStringLiteral("Show user.api_token"));
    QVERIFY(!isMasked());
    event(*m_stage);
    QTRY_VERIFY(isMasked());
    QCOMPARE(field(QStringLiteral("user.api_token"))->text(), mask());
    QVERIFY(!QFontInfo(field(QStringLiteral("Password"))->font()).fixedPitch());
    QCOMPARE(whereTold(QStringLiteral("0O1lI|S5")).join(QLatin1Char('\n')), QString());
    QCOMPARE(whereTold(QStringLiteral("sample-0O0O")).join(QLatin1Char('\n')), QString());
}

void TestSecrets::masksAfterAWhile()
{
    QVERIFY(showRecord(*m_stage, ids::withOtherSecrets()));
    record().setMaskAfter(1h);
    press(QStringLiteral("Show Password"));
    press(QStringLiteral("Show access_token"));
    // A preference counts at once, also for what is shown already.
    record().setMaskAfter(30ms);
    QTRY_VERIFY(isMasked());
    QCOMPARE(field(QStringLiteral("access_token"))->text(), mask());
    QVERIFY(button(m_stage->window, QStringLiteral("Show Password")));
    press(QStringLiteral("Show access_token"));
    QTRY_COMPARE(field(QStringLiteral("access_token"))->text(), mask());
}

void TestSecrets::anotherSecretExtendsNothing()
{
    QVERIFY(showRecord(*m_stage, ids::withOtherSecrets()));
    record().setMaskAfter(300ms);
    press(QStringLiteral("Show Password"));
    bool isOtherShown = false;
    const bool isMaskedInTime = QTest::qWaitFor([&] {
        isOtherShown = !isOtherShown;
        if (!isMasked())
            press((isOtherShown ? QStringLiteral("Show ") : QStringLiteral("Hide "))
                  + QStringLiteral("user.api_token"));
        return isMasked();
    });
    QVERIFY(isMaskedInTime);
    // The whole time again for the next.
    record().setMaskAfter(1h);
    press(QStringLiteral("Show Password"));
    press(QStringLiteral("Hide Password"));
    press(QStringLiteral("Show Password"));
    QVERIFY(!isMasked());
}

void TestSecrets::refreshNeitherMasksNorExtends()
{
    QVERIFY(showRecord(*m_stage));
    press(QStringLiteral("Show Password"));
    field(QStringLiteral("Password"))->setSelection(2, 3);
    m_stage->now = m_stage->now.addSecs(61);
    m_stage->session.refresh();
    QTRY_VERIFY(!m_stage->session.isBusy());
    QCOMPARE(m_stage->session.recordedAt(), m_stage->now);
    QCOMPARE(field(QStringLiteral("Password"))->text(), demoPassword());
    QCOMPARE(field(QStringLiteral("Password"))->selectedText(), demoPassword().mid(2, 3));

    record().setMaskAfter(200ms);
    const bool isMaskedInTime = QTest::qWaitFor([this] {
        m_stage->session.refresh();
        return isMasked();
    });
    QVERIFY(isMaskedInTime);
}

void TestSecrets::copiesARevealedOneTheGuardedWay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("isRevealed");
    for (const bool isRevealed : {false, true}) {
        QTest::addRow("password, %s", isRevealed ? "revealed" : "masked")
            << QStringLiteral("Password") << QStringLiteral("0O1lI|S5-B8rn") << isRevealed;
        QTest::addRow("other, %s", isRevealed ? "revealed" : "masked")
            << QStringLiteral("user.api_token") << QStringLiteral("sample-0O0O-api-token")
            << isRevealed;
    }
}

/** With the keys as a window gets them, where shortcuts come first. */
void TestSecrets::copiesARevealedOneTheGuardedWay()
{
    QFETCH(const QString, name);
    QFETCH(const QString, secret);
    QFETCH(const bool, isRevealed);
    QVERIFY(showRecord(*m_stage, ids::withOtherSecrets()));
    selections::write(selections::primary(), QByteArrayLiteral("chosen elsewhere"));
    if (isRevealed)
        press(QStringLiteral("Show ") + name);
    field(name)->setFocus();
    QTest::keyClick(m_stage->window.windowHandle(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_stage->window.windowHandle(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(selections::read(selections::clipboard()), secret.toUtf8());
    QVERIFY(selections::isHinted());
    QCOMPARE(selections::read(selections::primary()), QByteArrayLiteral("chosen elsewhere"));
    m_stage->clipboard.clear();
    QCOMPARE(selections::read(selections::clipboard()), QByteArray());
}

void TestSecrets::hasNothingToShow_data()
{
    QTest::addColumn<bool>("secretsKnown");
    QTest::newRow("none given") << true;
    QTest::newRow("remembered from last time") << false;
}

void TestSecrets::hasNothingToShow()
{
    QFETCH(const bool, secretsKnown);
    QVERIFY(showRecord(*m_stage));
    Instance bare;
    bare.setText(Attribute::Id, ids::demo());
    m_stage->session.record().setSecretsKnown(secretsKnown);
    m_stage->session.record().setInstance(bare);
    QCOMPARE(field(QStringLiteral("Password"))->text(), QStringLiteral("—"));
    QVERIFY(!button(m_stage->window, QStringLiteral("Show Password"))->isEnabled());
    QVERIFY(!button(m_stage->window, QStringLiteral("Copy Password"))->isEnabled());
    QCOMPARE(field(QStringLiteral("Password"))->toolTip().isEmpty(), secretsKnown);
    QTest::keyClick(field(QStringLiteral("Password")), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!m_stage->clipboard.holdsSecret());
}

void TestSecrets::revealedFontTellsLettersApart_data()
{
    QTest::addColumn<QString>("alike");
    for (const char *alike : {"0Oo", "1lI|", "5S", "8B", "2Z", "-_", "'`", ",.", ";:"})
        QTest::newRow(alike) << QString::fromLatin1(alike);
}

void TestSecrets::revealedFontTellsLettersApart()
{
    QFETCH(const QString, alike);
    const QFont font = secretFont(m_stage->window.font());
    for (const QChar one : alike) {
        for (const QChar other : alike)
            QCOMPARE(drawn(one, font) == drawn(other, font), one == other);
    }
}

void TestSecrets::revealedFontIsFixed()
{
    const QFont font = secretFont(m_stage->window.font());
    const QFontMetrics metrics(font);
    QVERIFY(QFontInfo(font).fixedPitch());
    QCOMPARE(metrics.horizontalAdvance(QLatin1Char('i')),
             metrics.horizontalAdvance(QLatin1Char('W')));
    QCOMPARE(QFontInfo(font).pointSize(), QFontInfo(m_stage->window.font()).pointSize());
}

QTEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
