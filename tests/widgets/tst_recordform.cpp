// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "core/display.h"
#include "widgets/othersection.h"
#include "widgets/recordview.h"
#include "widgets/staging.h"
#include "widgets/told.h"
#include "widgets/valuefield.h"

#include <QAccessible>
#include <QLabel>
#include <QListView>
#include <QToolButton>

using namespace latchkey;

/** Every attribute has its place on the form, named as design and table say. */
class TestRecordForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_translations.use({}); }
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->window.resize(1080, 720);
        QVERIFY(showWindow(*m_stage));
    }
    void cleanup() { m_stage.reset(); }

    void everyAttributeHasAField();
    void showsWhatTheModelSays_data();
    void showsWhatTheModelSays();
    void followsTheModel();
    void labelsAreBuddies();
    void handlesHaveTheirNames();
    void otherKeysHaveTheirNames();
    void otherKeyIsNoShortcut();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void forgetsWithTheAccount();
    void saysHowOldItIs();
    void dimsWhatIsOld();
    void saysWhyThereIsNoRecord();
    void changesTheLoginName();

private:
    Translations m_translations{*qApp};
    QLineEdit *field(Attribute attribute) const
    {
        return part<QLineEdit>(m_stage->window, key(attribute));
    }
    QString text(Attribute attribute) const { return field(attribute)->text(); }

    std::unique_ptr<Stage> m_stage;
};

void TestRecordForm::everyAttributeHasAField()
{
    for (const AttributeInfo &row : attributes()) {
        QCOMPARE(m_stage->window.findChildren<QLineEdit *>(key(row.attribute)).size(), 1);
        QCOMPARE(text(row.attribute), notGiven());
    }
    QVERIFY(showRecord(*m_stage));
    for (const AttributeInfo &row : attributes()) {
        const QLineEdit *place = field(row.attribute);
        QVERIFY2(place->isVisible() && place->isReadOnly(), row.key);
        QCOMPARE(place->accessibleName(), label(row.attribute));
        const auto *face = QAccessible::queryAccessibleInterface(field(row.attribute));
        QCOMPARE(face->text(QAccessible::Name), label(row.attribute));
        QVERIFY2(face->state().readOnly, row.key);
    }
}

void TestRecordForm::showsWhatTheModelSays_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("the published example") << ids::demo();
    QTest::newRow("with keys that are not known") << ids::withOtherSecrets();
    QTest::newRow("markup") << ids::withMarkup();
    QTest::newRow("hardly anything given") << ids::unlisted();
}

void TestRecordForm::showsWhatTheModelSays()
{
    QFETCH(const QString, id);
    QVERIFY(showRecord(*m_stage, id));
    const InstanceModel &record = m_stage->session.record();
    for (const AttributeInfo &row : attributes()) {
        const QString shown = record.index(0, column(row.attribute)).data().toString();
        QVERIFY(!shown.isEmpty());
        QCOMPARE(text(row.attribute), shown);
    }
}

void TestRecordForm::followsTheModel()
{
    QVERIFY(showRecord(*m_stage));
    QCOMPARE(text(Attribute::HostName), QStringLiteral("demo"));
    QCOMPARE(text(Attribute::CpuCores), QStringLiteral("28 cores"));
    QCOMPARE(text(Attribute::Ephemeral), QStringLiteral("1.5 TB"));
    QCOMPARE(text(Attribute::PricePerHour), QStringLiteral("$0.68/h"));
    QCOMPARE(field(Attribute::PricePerHour)->toolTip(), QStringLiteral("0.679"));
    QCOMPARE(text(Attribute::LanIpv4), notGiven());
    QCOMPARE(text(Attribute::RunningTime), QStringLiteral("0 min"));
    m_stage->now = m_stage->now.addSecs(7200);
    m_stage->session.refresh();
    QTRY_COMPARE(text(Attribute::RunningTime), QStringLiteral("2 h 0 min"));
}

void TestRecordForm::labelsAreBuddies()
{
    const auto labels = m_stage->window.findChildren<QLabel *>();
    for (const AttributeInfo &row : attributes()) {
        // Name and status stand at the top and speak for themselves.
        if (row.attribute == Attribute::HostName || row.attribute == Attribute::Status)
            continue;
        QStringList texts;
        for (const QLabel *each : labels) {
            if (each->buddy() == field(row.attribute))
                texts += each->text();
        }
        QCOMPARE(texts, QStringList{label(row.attribute)});
    }
}

void TestRecordForm::handlesHaveTheirNames()
{
    QVERIFY(showRecord(*m_stage));
    QStringList names = {QStringLiteral("Copy SSH"),  QStringLiteral("Show Password"),
                         QStringLiteral("Refresh"),   QStringLiteral("Change User name"),
                         QStringLiteral("Menu"),      QStringLiteral("Account Research"),
                         QStringLiteral("Instances"), QStringLiteral("Search"),
                         QStringLiteral("SSH")};
    for (const Attribute attribute : {Attribute::PublicIpv4, Attribute::LanIpv4,
                                      Attribute::UserName, Attribute::Password, Attribute::Id})
        names += QStringLiteral("Copy ") + label(attribute);
    for (const QString &name : std::as_const(names)) {
        auto *widget = named<QWidget>(m_stage->window, name);
        if (!widget)
            QFAIL(qPrintable(name));
        QCOMPARE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name), name);
        QVERIFY2(widget->focusPolicy() & Qt::TabFocus, qPrintable(name));
    }
}

void TestRecordForm::otherKeysHaveTheirNames()
{
    QVERIFY(showRecord(*m_stage, ids::withOtherSecrets()));
    const OtherModel &other = m_stage->session.other();
    QVERIFY(other.rowCount() > 4);
    for (int row = 0; row < other.rowCount(); ++row) {
        const QString key = other.index(row, OtherModel::KeyColumn).data().toString();
        auto *value = named<ValueField>(m_stage->window, key);
        QVERIFY2(value, qPrintable(key));
        QCOMPARE(value->text(), other.index(row, OtherModel::ValueColumn).data().toString());
        QVERIFY(button(m_stage->window, QStringLiteral("Copy ") + key));
        QCOMPARE(button(m_stage->window, QStringLiteral("Show ") + key) != nullptr,
                 other.isSecret(row));
    }
    QVERIFY(showRecord(*m_stage, ids::demo()));
    QVERIFY(!part<QWidget>(m_stage->window, QStringLiteral("section_other"))->isVisible());
}

/** A key is the provider's text: an ampersand in it is one. */
void TestRecordForm::otherKeyIsNoShortcut()
{
    QVERIFY(showRecord(*m_stage));
    m_stage->session.other().setFields({{QStringLiteral("r&d"), QStringLiteral("yes"), {}}});
    auto *value = named<ValueField>(m_stage->window, QStringLiteral("r&d"));
    QVERIFY(value);
    value->clearFocus();
    QTest::keyClick(&m_stage->window, Qt::Key_D, Qt::AltModifier);
    QVERIFY(!value->hasFocus());
}

void TestRecordForm::leavesNothingBehind_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("another") << ids::withoutSsh();
    QTest::newRow("one that is not listed") << ids::unlisted();
    QTest::newRow("one that nobody knows") << QStringLiteral("no-such-id");
}

void TestRecordForm::leavesNothingBehind()
{
    QFETCH(const QString, id);
    QVERIFY(showRecord(*m_stage, ids::withOtherSecrets()));
    m_stage->session.record().setRevealed(true);
    const QStringList traces = {m_stage->session.record().password().reveal(),
                                QStringLiteral("198.51.100.17"), QStringLiteral("Intel Xeon"),
                                QStringLiteral("ada-laptop"), QStringLiteral("ssh ubuntu@")};
    for (const QString &trace : traces.mid(0, 2))
        QVERIFY(!whereTold(trace).isEmpty());

    m_stage->session.select(id);
    // At once, whatever becomes of the one that was selected.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QString &trace : traces)
        QCOMPARE(whereTold(trace).join(QLatin1Char(0x0a)), QString());
    for (const AttributeInfo &row : attributes())
        QCOMPARE(text(row.attribute),
                 m_stage->session.record().index(0, column(row.attribute)).data().toString());
}

void TestRecordForm::forgetsWithTheAccount()
{
    QVERIFY(showRecord(*m_stage));
    m_stage->session.record().setRevealed(true);
    m_stage->session.close();
    for (const AttributeInfo &row : attributes())
        QCOMPARE(text(row.attribute), notGiven());
    QCOMPARE(whereTold(demoPassword()), QStringList());
    QCOMPARE(m_stage->window.windowTitle(), QStringLiteral("Latchkey"));
}

void TestRecordForm::saysHowOldItIs()
{
    QVERIFY(showRecord(*m_stage));
    auto *updated = part<QLabel>(m_stage->window, QStringLiteral("updated"));
    QCOMPARE(updated->text(), QStringLiteral("Updated just now"));
    m_stage->now = m_stage->now.addSecs(12);
    QTRY_COMPARE(updated->text(), QStringLiteral("Updated 12 s ago"));
}

void TestRecordForm::dimsWhatIsOld()
{
    QVERIFY(showRecord(*m_stage, ids::withOtherSecrets()));
    const auto colorOf = [](const QWidget *widget) {
        return widget->palette().color(QPalette::Active, QPalette::Text);
    };
    auto *other = named<ValueField>(m_stage->window, QStringLiteral("bandwidth"));
    const QColor fresh = colorOf(field(Attribute::Region));
    QCOMPARE(fresh, m_stage->window.palette().color(QPalette::Active, QPalette::Text));
    m_stage->now = m_stage->now.addSecs(3600);
    m_stage->session.tick();
    QCOMPARE(m_stage->session.recordState(), ViewState::Stale);
    const QColor old = colorOf(field(Attribute::Region));
    QVERIFY(old != fresh);
    QCOMPARE(colorOf(other), old);

    // Another palette meanwhile, as at dusk: what is dimmed follows.
    const QPalette before = QGuiApplication::palette();
    QApplication::setPalette(QPalette(QColor(0x35, 0x38, 0x3c), QColor(0x2a, 0x2d, 0x31)));
    QTRY_VERIFY(colorOf(field(Attribute::Region)).lightness() > 128);
    QVERIFY(colorOf(other).lightness() > 128);
    QApplication::setPalette(before);
    QTRY_COMPARE(colorOf(field(Attribute::Region)), old);
    m_stage->session.refresh();
    QTRY_COMPARE(m_stage->session.recordState(), ViewState::Ready);
    QCOMPARE(colorOf(field(Attribute::Region)), fresh);
    QCOMPARE(colorOf(other), fresh);
}

void TestRecordForm::saysWhyThereIsNoRecord()
{
    QVERIFY(showList(*m_stage));
    const auto *record = part<RecordView>(m_stage->window, QStringLiteral("record"));
    const auto isSaid = [record](const QString &sentence) {
        const auto labels = record->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *each) {
            return each->isVisible() && each->text() == sentence;
        });
    };
    m_stage->provider.failNext(404);
    m_stage->window.openInstance(QStringLiteral("no-such-id"));
    // Its shape is there, with nothing to be read or copied.
    QVERIFY(isSaid(QStringLiteral("Loading the record…")));
    QVERIFY(field(Attribute::Id)->isVisible());
    QCOMPARE(text(Attribute::Id), notGiven());
    QVERIFY(!button(m_stage->window, QStringLiteral("Copy ID"))->isEnabled());
    QTRY_VERIFY(isSaid(sentence(errorOf(ErrorKind::NotFound))));
    QVERIFY(!field(Attribute::Id)->isVisible());
    QVERIFY(showRecord(*m_stage));
    QVERIFY(field(Attribute::Id)->isVisible());
}

void TestRecordForm::changesTheLoginName()
{
    QVERIFY(showRecord(*m_stage));
    button(m_stage->window, QStringLiteral("Change User name"))->click();
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>();
    QCOMPARE(name->text(), QStringLiteral("demo"));
    name->setText(QStringLiteral(" root "));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(text(Attribute::UserName), QStringLiteral("root"));
    QCOMPARE(part<QLineEdit>(m_stage->window, QStringLiteral("ssh"))->text(),
             QStringLiteral("ssh root@38.80.81.128"));
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
