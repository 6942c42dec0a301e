// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/instancemodel.h"

#include "fleet/machines.h"

#include <QAbstractItemModelTester>
#include <QDataWidgetMapper>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <optional>
#include <utility>

using namespace latchkey;
using namespace machines;

using A = Attribute;
using Record = std::optional<Instance>;

namespace {

/** A form as the window has it: a field for each attribute, bound by its name. */
class Form : public QWidget {
public:
    explicit Form(InstanceModel &model)
    {
        m_mapper.setModel(&model);
        for (const AttributeInfo &each : attributes()) {
            auto *field = new QLineEdit(this);
            field->setObjectName(key(each.attribute));
            m_mapper.addMapping(field, column(each.attribute));
        }
        m_mapper.toFirst();
    }

    QString text(Attribute attribute) const
    {
        return findChild<QLineEdit *>(key(attribute))->text();
    }

    QString allTexts() const
    {
        QString all;
        for (const AttributeInfo &each : attributes())
            all += text(each.attribute) + QLatin1Char('\n');
        return all;
    }

private:
    QDataWidgetMapper m_mapper;
};

/** The model under test, looked after by the model tester, at a time that the test turns. */
struct Bench {
    QDateTime now = noon();
    InstanceModel model{locale(), [this] { return now; }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reveals{&model, &InstanceModel::revealedChanged};

    QVariant data(Attribute attribute, int role = Qt::DisplayRole) const
    {
        return model.index(0, column(attribute)).data(role);
    }
    QString text(Attribute attribute) const { return data(attribute).toString(); }

    /** First and last changed column of each signal since the last call. */
    QList<std::pair<int, int>> takeChanges()
    {
        QList<std::pair<int, int>> ranges;
        for (const QList<QVariant> &signal : std::as_const(changes)) {
            ranges.append(
                {signal.at(0).toModelIndex().column(), signal.at(1).toModelIndex().column()});
        }
        changes.clear();
        return ranges;
    }
};

Instance demo(const Texts &texts = {})
{
    Instance instance = machine(QStringLiteral("i-1"), texts);
    instance.setPassword(secret());
    return instance;
}

Instance startedAt(const QDateTime &moment)
{
    Instance instance = demo();
    instance.setStartedAt(moment.toSecsSinceEpoch());
    return instance;
}

Instance withPassword(Instance instance, const Secret &password)
{
    instance.setPassword(password);
    return instance;
}

} // namespace

/** The record in view: what it shows, what it signals, and that it lets no secret go unasked. */
class TestInstanceModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasOneRowOfDashesWithoutARecord();
    void headersAreTheLabels();
    void showsEveryAttribute_data();
    void showsEveryAttribute();
    void signalsOnlyWhatChanged_data();
    void signalsOnlyWhatChanged();
    void neverChangesItsShape();
    void hidesThePasswordInEveryRole_data();
    void hidesThePasswordInEveryRole();
    void revealsThePasswordWhenAsked();
    void revealsNothingWhereThereIsNothing_data();
    void revealsNothingWhereThereIsNothing();
    void masksAgain_data();
    void masksAgain();
    void staysRevealedThroughARefresh();
    void leavesNothingOldOnTheForm_data();
    void leavesNothingOldOnTheForm();
    void formIsUpToDateBeforeRevealedChanged();
    void secretsOfALastSeenRecordAreUnknown();
    void usersOwnLoginName_data();
    void usersOwnLoginName();
    void loginNameGoesWithItsInstance();
    void loginNameMayComeBeforeTheRecord();
    void buildsTheSshCommand_data();
    void buildsTheSshCommand();
    void tickSignalsOnlyANewText();
    void everyChangeIsSignalled();
};

void TestInstanceModel::hasOneRowOfDashesWithoutARecord()
{
    const Bench bench;
    QCOMPARE(bench.model.rowCount(), 1);
    QCOMPARE(bench.model.columnCount(), 23);
    QCOMPARE(bench.model.rowCount(bench.model.index(0, 0)), 0);
    QCOMPARE(bench.model.columnCount(bench.model.index(0, 0)), 0);
    QVERIFY(!bench.model.instance());
    QVERIFY(bench.model.password().isEmpty());
    QCOMPARE(bench.model.userName(), QString());
    for (const AttributeInfo &each : attributes()) {
        QCOMPARE(bench.text(each.attribute), notGiven());
        QCOMPARE(bench.data(each.attribute, Qt::EditRole).toString(), notGiven());
        QVERIFY(!bench.data(each.attribute, Qt::ToolTipRole).isValid());
        QCOMPARE(bench.data(each.attribute, InstanceModel::PlainRole), QVariant(QString()));
        QCOMPARE(bench.data(each.attribute, InstanceModel::GivenRole), QVariant(false));
        QVERIFY(!(bench.model.flags(bench.model.index(0, column(each.attribute)))
                  & Qt::ItemIsEditable));
    }
}

void TestInstanceModel::headersAreTheLabels()
{
    const Bench bench;
    for (const AttributeInfo &each : attributes()) {
        QCOMPARE(bench.model.headerData(column(each.attribute), Qt::Horizontal).toString(),
                 label(each.attribute));
    }
}

void TestInstanceModel::showsEveryAttribute_data()
{
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QString>("came");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("toolTip");

    const auto row = [](const char *name, Attribute attribute, const QString &came,
                        const QString &shownText, const QString &toolTip = {}) {
        QTest::newRow(name) << attribute << came << shownText << toolTip;
    };
    row("text", A::Region, QStringLiteral("CANADA"), QStringLiteral("CANADA"));
    row("address", A::PublicIpv4, QStringLiteral("38.80.81.128"), QStringLiteral("38.80.81.128"));
    row("status", A::Status, QStringLiteral("RUNNING"), QStringLiteral("Running"),
        QStringLiteral("RUNNING"));
    row("size", A::Ram, QStringLiteral("58"), QStringLiteral("58 GB"));
    row("terabytes", A::Ephemeral, QStringLiteral("1500"), QStringLiteral("1.5 TB"),
        QStringLiteral("1500 GB"));
    row("hours", A::RunningTime, QStringLiteral("66.9070 hours"), QStringLiteral("66 h 54 min"),
        QStringLiteral("66.9070 hours"));
    row("money", A::TotalCost, QStringLiteral("$961.5400"), QStringLiteral("$961.54"),
        QStringLiteral("$961.5400"));
    row("price", A::PricePerHour, QStringLiteral("0.679"), QStringLiteral("$0.68/h"),
        QStringLiteral("0.679"));
    row("unreadable", A::TotalCost, QStringLiteral("a lot"), QStringLiteral("a lot"));
    row("nothing", A::LanIpv4, QString(), notGiven());
}

void TestInstanceModel::showsEveryAttribute()
{
    QFETCH(const Attribute, attribute);
    QFETCH(const QString, came);
    QFETCH(const QString, shown);
    QFETCH(const QString, toolTip);

    Bench bench;
    bench.model.setInstance(machine(QStringLiteral("i-1"), {{attribute, came}}));
    QCOMPARE(bench.text(attribute), shown);
    QCOMPARE(bench.data(attribute, Qt::EditRole).toString(), shown);
    QCOMPARE(bench.data(attribute, Qt::ToolTipRole).toString(), toolTip);
    QCOMPARE(bench.data(attribute, InstanceModel::PlainRole).toString(), came);
    QCOMPARE(bench.data(attribute, InstanceModel::GivenRole).toBool(), !came.isEmpty());
    QCOMPARE(bench.text(A::Id), QStringLiteral("i-1"));
}

void TestInstanceModel::signalsOnlyWhatChanged_data()
{
    QTest::addColumn<Record>("before");
    QTest::addColumn<Record>("after");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");

    const auto row = [](const char *name, const Record &before, const Record &after,
                        std::optional<std::pair<Attribute, Attribute>> range = std::nullopt) {
        QTest::newRow(name) << before << after << (range ? column(range->first) : -1)
                            << (range ? column(range->second) : -1);
    };
    const Texts running{{A::Status, QStringLiteral("Running")}};
    const Texts grown{{A::Status, QStringLiteral("Running")}, {A::TotalCost, QStringLiteral("$1")}};
    const Texts stopped{{A::Status, QStringLiteral("Stopped")}};
    row("none to none", {}, {});
    row("the same record", demo(running), demo(running));
    row("one attribute", demo(running), demo(stopped), {{A::Status, A::Status}});
    row("two, and what lies between", demo(stopped), demo(grown), {{A::Status, A::TotalCost}});
    row("an attribute goes", demo(grown), demo(running), {{A::TotalCost, A::TotalCost}});
    row("the tool tip only", demo(running), demo({{A::Status, QStringLiteral("running")}}),
        {{A::Status, A::Status}});
    row("the text as it came only", demo({{A::Ram, QStringLiteral("58")}}),
        demo({{A::Ram, QStringLiteral("58.0")}}), {{A::Ram, A::Ram}});
    row("the exact start only", startedAt(noon()), startedAt(noon().addSecs(1)),
        {{A::StartTime, A::StartTime}});
    row("another masked password", demo(), withPassword(demo(), secret(QStringLiteral("2"))));
    row("the password goes", demo(), withPassword(demo(), {}), {{A::Password, A::Password}});
    row("the first record", {}, demo(), {{A::Id, A::Password}});
    row("the record goes", demo(running), {}, {{A::Status, A::Password}});
    row("another id", demo(), withPassword(machine(QStringLiteral("i-2")), secret()),
        {{A::Id, A::Id}});
}

void TestInstanceModel::signalsOnlyWhatChanged()
{
    QFETCH(const Record, before);
    QFETCH(const Record, after);
    QFETCH(const int, first);
    QFETCH(const int, last);

    Bench bench;
    bench.model.setInstance(before);
    bench.changes.clear();
    bench.model.setInstance(after);
    const QList<std::pair<int, int>> expected =
        first < 0 ? QList<std::pair<int, int>>() : QList<std::pair<int, int>>{{first, last}};
    QCOMPARE(bench.takeChanges(), expected);
    QVERIFY(bench.model.instance() == after);
}

void TestInstanceModel::neverChangesItsShape()
{
    Bench bench;
    QSignalSpy resets(&bench.model, &QAbstractItemModel::modelAboutToBeReset);
    QSignalSpy removals(&bench.model, &QAbstractItemModel::rowsAboutToBeRemoved);
    QSignalSpy insertions(&bench.model, &QAbstractItemModel::rowsAboutToBeInserted);
    const QPersistentModelIndex password(bench.model.index(0, column(A::Password)));
    for (const Record &record : {Record(demo()), Record(), Record(machine(QStringLiteral("i-2")))})
        bench.model.setInstance(record);
    QVERIFY(password.isValid());
    QCOMPARE(resets.count() + removals.count() + insertions.count(), 0);
}

void TestInstanceModel::hidesThePasswordInEveryRole_data()
{
    QTest::addColumn<bool>("wasRevealed");
    QTest::newRow("never revealed") << false;
    QTest::newRow("revealed and masked again") << true;
}

void TestInstanceModel::hidesThePasswordInEveryRole()
{
    QFETCH(const bool, wasRevealed);

    Bench bench;
    bench.model.setInstance(demo());
    if (wasRevealed)
        bench.model.setRevealed(true);
    bench.model.setRevealed(false);

    QCOMPARE(bench.text(A::Password), mask());
    QCOMPARE(bench.data(A::Password, Qt::EditRole).toString(), mask());
    QCOMPARE(bench.data(A::Password, InstanceModel::GivenRole), QVariant(true));
    QVERIFY(!allTexts(bench.model).contains(canary()));
    QCOMPARE(bench.model.password(), secret());
}

void TestInstanceModel::revealsThePasswordWhenAsked()
{
    Bench bench;
    bench.model.setInstance(demo());
    bench.changes.clear();
    bench.model.setRevealed(true);

    QVERIFY(bench.model.isRevealed());
    QCOMPARE(bench.reveals.count(), 1);
    QCOMPARE(bench.takeChanges(),
             (QList<std::pair<int, int>>{{column(A::Password), column(A::Password)}}));
    QCOMPARE(bench.text(A::Password), canary());
    QCOMPARE(bench.data(A::Password, Qt::EditRole).toString(), canary());
    QVERIFY(!bench.data(A::Password, Qt::ToolTipRole).isValid());
    QCOMPARE(bench.data(A::Password, InstanceModel::PlainRole).toString(), QString());

    bench.model.setRevealed(true);
    QCOMPARE(bench.reveals.count(), 1);
    QVERIFY(bench.changes.isEmpty());
}

void TestInstanceModel::revealsNothingWhereThereIsNothing_data()
{
    QTest::addColumn<Record>("record");
    QTest::addColumn<bool>("secretsKnown");
    QTest::newRow("no record") << Record() << true;
    QTest::newRow("no password") << Record(machine(QStringLiteral("i-1"))) << true;
    QTest::newRow("last seen") << Record(machine(QStringLiteral("i-1"))) << false;
    QTest::newRow("last seen, though it has one") << Record(demo()) << false;
}

void TestInstanceModel::revealsNothingWhereThereIsNothing()
{
    QFETCH(const Record, record);
    QFETCH(const bool, secretsKnown);

    Bench bench;
    bench.model.setSecretsKnown(secretsKnown);
    bench.model.setInstance(record);
    bench.changes.clear();
    bench.model.setRevealed(true);
    QVERIFY(!bench.model.isRevealed());
    QVERIFY(bench.changes.isEmpty());
    QVERIFY(bench.reveals.isEmpty());
    QCOMPARE(bench.text(A::Password), notGiven());
    QCOMPARE(bench.data(A::Password, InstanceModel::GivenRole), QVariant(false));

    // The wish is not kept for a password that comes later.
    bench.model.setSecretsKnown(true);
    bench.model.setInstance(demo());
    QCOMPARE(bench.text(A::Password), mask());
}

void TestInstanceModel::masksAgain_data()
{
    using Change = std::function<void(InstanceModel &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("shown");

    QTest::newRow("asked to") << Change([](auto &model) { model.setRevealed(false); }) << mask();
    QTest::newRow("no record") << Change([](auto &model) { model.setInstance(std::nullopt); })
                               << notGiven();
    QTest::newRow("another instance") << Change([](auto &model) {
        model.setInstance(
            withPassword(machine(QStringLiteral("i-2")), secret(QStringLiteral("2"))));
    }) << mask();
    QTest::newRow("another instance, the same password") << Change([](auto &model) {
        model.setInstance(withPassword(machine(QStringLiteral("i-2")), secret()));
    }) << mask();
    QTest::newRow("the password is gone")
        << Change([](auto &model) { model.setInstance(machine(QStringLiteral("i-1"))); })
        << notGiven();
    QTest::newRow("secrets are unknown")
        << Change([](auto &model) { model.setSecretsKnown(false); }) << notGiven();
}

void TestInstanceModel::masksAgain()
{
    QFETCH(const std::function<void(InstanceModel &)>, change);
    QFETCH(const QString, shown);

    Bench bench;
    bench.model.setInstance(demo());
    bench.model.setRevealed(true);
    bench.reveals.clear();
    change(bench.model);
    QVERIFY(!bench.model.isRevealed());
    QCOMPARE(bench.reveals.count(), 1);
    QCOMPARE(bench.reveals.at(0).at(0), QVariant(false));
    QCOMPARE(bench.text(A::Password), shown);
    QVERIFY(!allTexts(bench.model).contains(canary()));

    bench.model.setSecretsKnown(true);
    bench.model.setInstance(demo());
    QCOMPARE(bench.text(A::Password), mask());
}

void TestInstanceModel::staysRevealedThroughARefresh()
{
    Bench bench;
    bench.model.setInstance(demo());
    bench.model.setRevealed(true);
    bench.reveals.clear();
    bench.changes.clear();

    bench.model.setInstance(demo());
    QVERIFY(bench.changes.isEmpty());
    bench.model.setInstance(withPassword(demo(), secret(QStringLiteral("2"))));
    QCOMPARE(bench.takeChanges(),
             (QList<std::pair<int, int>>{{column(A::Password), column(A::Password)}}));
    QCOMPARE(bench.text(A::Password), secret(QStringLiteral("2")).reveal());
    QVERIFY(bench.model.isRevealed());
    QVERIFY(bench.reveals.isEmpty());
}

void TestInstanceModel::leavesNothingOldOnTheForm_data()
{
    QTest::addColumn<Record>("next");
    QTest::newRow("no record") << Record();
    QTest::newRow("another without anything") << Record(machine(QStringLiteral("i-2")));
    QTest::newRow("another with everything")
        << Record(fullMachine(QStringLiteral("i-2"), QStringLiteral("/new")));
    QTest::newRow("the same, emptied") << Record(machine(QStringLiteral("i-1")));
}

void TestInstanceModel::leavesNothingOldOnTheForm()
{
    QFETCH(const Record, next);

    Bench bench;
    const Form form(bench.model);
    bench.model.setInstance(fullMachine(QStringLiteral("i-1"), QStringLiteral("/old")));
    bench.model.setUserName(QStringLiteral("me/old"));
    bench.model.setRevealed(true);
    QCOMPARE(form.text(A::Password), canary() + QStringLiteral("/old"));
    QCOMPARE(form.allTexts().count(QStringLiteral("/old")), 22);

    bench.model.setInstance(next);
    bench.model.setUserName({});
    QVERIFY(!form.allTexts().contains(QStringLiteral("/old")));
    QVERIFY(!form.allTexts().contains(canary()));
    for (const AttributeInfo &each : attributes()) {
        QCOMPARE(form.text(each.attribute), bench.text(each.attribute));
        if (!next || !next->isGiven(each.attribute))
            QCOMPARE(form.text(each.attribute), notGiven());
    }
}

void TestInstanceModel::formIsUpToDateBeforeRevealedChanged()
{
    Bench bench;
    const Form form(bench.model);
    bench.model.setInstance(demo());
    QStringList seen;
    connect(&bench.model, &InstanceModel::revealedChanged, &form,
            [&] { seen.append(form.text(A::Password)); });
    bench.model.setRevealed(true);
    bench.model.setRevealed(false);
    QCOMPARE(seen, (QStringList{canary(), mask()}));
}

void TestInstanceModel::secretsOfALastSeenRecordAreUnknown()
{
    Bench bench;
    QVERIFY(bench.model.secretsKnown());
    bench.model.setSecretsKnown(false);
    bench.model.setInstance(demo());
    QVERIFY(!bench.model.secretsKnown());
    QVERIFY(bench.model.password().isEmpty());
    QCOMPARE(bench.text(A::Password), notGiven());

    bench.changes.clear();
    bench.model.setSecretsKnown(true);
    QVERIFY(bench.model.secretsKnown());
    QCOMPARE(bench.text(A::Password), mask());
    QCOMPARE(bench.takeChanges(),
             (QList<std::pair<int, int>>{{column(A::Password), column(A::Password)}}));
}

void TestInstanceModel::usersOwnLoginName_data()
{
    QTest::addColumn<QString>("providers");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("effective");

    const QString demoName = QStringLiteral("demo");
    const QString ubuntu = QStringLiteral("ubuntu");
    QTest::newRow("neither") << QString() << QString() << QString();
    QTest::newRow("the provider's") << demoName << QString() << demoName;
    QTest::newRow("the user's") << QString() << ubuntu << ubuntu;
    QTest::newRow("the user's goes first") << demoName << ubuntu << ubuntu;
    QTest::newRow("blanks around it") << demoName << QStringLiteral(" ubuntu ") << ubuntu;
    QTest::newRow("only blanks") << demoName << QStringLiteral("  ") << demoName;
}

void TestInstanceModel::usersOwnLoginName()
{
    QFETCH(const QString, providers);
    QFETCH(const QString, own);
    QFETCH(const QString, effective);

    Bench bench;
    bench.model.setInstance(machine(QStringLiteral("i-1"), {{A::UserName, providers}}));
    bench.changes.clear();
    bench.model.setUserName(own);
    QCOMPARE(bench.model.userName(), effective);
    QCOMPARE(bench.text(A::UserName), effective.isEmpty() ? notGiven() : effective);
    QCOMPARE(bench.data(A::UserName, InstanceModel::PlainRole).toString(), effective);
    QCOMPARE(bench.data(A::UserName, InstanceModel::GivenRole).toBool(), !effective.isEmpty());
    const bool isSame = effective == providers;
    QCOMPARE(bench.takeChanges(),
             isSame ? (QList<std::pair<int, int>>())
                    : (QList<std::pair<int, int>>{{column(A::UserName), column(A::UserName)}}));

    bench.model.setUserName({});
    QCOMPARE(bench.model.userName(), providers);
}

void TestInstanceModel::loginNameGoesWithItsInstance()
{
    Bench bench;
    const Instance first = machine(QStringLiteral("i-1"), {{A::UserName, QStringLiteral("one")}});
    const Instance second = machine(QStringLiteral("i-2"), {{A::UserName, QStringLiteral("two")}});
    bench.model.setInstance(first);
    bench.model.setUserName(QStringLiteral("me"));
    bench.model.setInstance(first);
    QCOMPARE(bench.model.userName(), QStringLiteral("me"));
    bench.model.setInstance(second);
    QCOMPARE(bench.model.userName(), QStringLiteral("two"));
    bench.model.setUserName(QStringLiteral("me"));
    bench.model.setInstance(std::nullopt);
    QCOMPARE(bench.model.userName(), QString());
    QCOMPARE(bench.text(A::UserName), notGiven());
    bench.model.setInstance(first);
    QCOMPARE(bench.model.userName(), QStringLiteral("one"));
}

void TestInstanceModel::loginNameMayComeBeforeTheRecord()
{
    Bench bench;
    bench.model.setUserName(QStringLiteral("me"));
    QCOMPARE(bench.text(A::UserName), notGiven());
    QCOMPARE(bench.model.userName(), QString());
    bench.model.setInstance(machine(QStringLiteral("i-1"), {{A::UserName, QStringLiteral("one")}}));
    QCOMPARE(bench.text(A::UserName), QStringLiteral("me"));
}

void TestInstanceModel::buildsTheSshCommand_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("command");

    const std::pair user(A::UserName, QStringLiteral("demo"));
    const std::pair address(A::PublicIpv4, QStringLiteral("38.80.81.128"));
    QTest::newRow("user and address")
        << Texts{user, address} << QString() << QStringLiteral("ssh demo@38.80.81.128");
    QTest::newRow("the user's own name")
        << Texts{user, address} << QStringLiteral("me") << QStringLiteral("ssh me@38.80.81.128");
    QTest::newRow("a known port") << Texts{user,
                                           address,
                                           {A::ExposedPorts, QStringLiteral("2222:22")}}
                                  << QString() << QStringLiteral("ssh -p 2222 demo@38.80.81.128");
    QTest::newRow("no user") << Texts{address} << QString() << QString();
    QTest::newRow("no address") << Texts{user} << QString() << QString();
    QTest::newRow("an option as own name")
        << Texts{user, address} << QStringLiteral("-oProxyCommand=x") << QString();
}

void TestInstanceModel::buildsTheSshCommand()
{
    QFETCH(const Texts, texts);
    QFETCH(const QString, own);
    QFETCH(const QString, command);

    Bench bench;
    QVERIFY(!bench.model.sshCommand());
    bench.model.setInstance(machine(QStringLiteral("i-1"), texts));
    bench.model.setUserName(own);
    QCOMPARE(bench.model.sshCommand().has_value(), !command.isEmpty());
    QCOMPARE(bench.model.sshCommand().value_or(QString()), command);
}

void TestInstanceModel::tickSignalsOnlyANewText()
{
    Bench bench;
    Instance started = demo({{A::RunningTime, QStringLiteral("66.9070 hours")}});
    started.setStartedAt(bench.now.toSecsSinceEpoch() - 3600);
    bench.model.setInstance(started);
    const QString before = bench.text(A::StartTime);
    bench.changes.clear();

    bench.now = bench.now.addSecs(1);
    bench.model.tick();
    QVERIFY(bench.changes.isEmpty());
    QCOMPARE(bench.text(A::StartTime), before);

    bench.now = bench.now.addSecs(3600);
    QCOMPARE(bench.text(A::StartTime), before);
    bench.model.tick();
    QCOMPARE(bench.takeChanges(),
             (QList<std::pair<int, int>>{{column(A::StartTime), column(A::StartTime)}}));
    QVERIFY(bench.text(A::StartTime) != before);

    bench.model.setInstance(std::nullopt);
    bench.changes.clear();
    bench.now = bench.now.addDays(9);
    bench.model.tick();
    QVERIFY(bench.changes.isEmpty());
}

/** Whatever happens in whatever order: a form that listens shows what the model holds. */
void TestInstanceModel::everyChangeIsSignalled()
{
    Bench bench;
    const Form form(bench.model);
    QRandomGenerator random(20241104);
    const auto oneOf = [&random](int count) { return random.bounded(count); };
    for (int i = 0; i < 1000; ++i) {
        Instance record = machine(QString::number(oneOf(2)));
        for (const AttributeInfo &each : attributes()) {
            if (!isSecret(each.attribute) && each.attribute != A::Id && oneOf(2) == 0)
                record.setText(each.attribute, QString::number(oneOf(3)));
        }
        if (oneOf(3) > 0)
            record.setPassword(secret(QString::number(oneOf(2))));
        switch (oneOf(6)) {
        case 0:
            bench.model.setInstance(std::nullopt);
            break;
        case 1:
            bench.model.setRevealed(oneOf(3) > 0);
            break;
        case 2:
            bench.model.setSecretsKnown(oneOf(3) > 0);
            break;
        case 3:
            bench.model.setUserName(oneOf(2) == 0 ? QString() : QStringLiteral("me"));
            break;
        default:
            bench.model.setInstance(record);
        }
        for (const AttributeInfo &each : attributes())
            QCOMPARE(form.text(each.attribute), bench.text(each.attribute));
        QCOMPARE(form.allTexts().contains(canary()), bench.model.isRevealed());
    }
}

QTEST_MAIN(TestInstanceModel)
#include "tst_instancemodel.moc"
