// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/othermodel.h"

#include "core/display.h"
#include "fleet/machines.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;
using namespace machines;

using Fields = QList<OtherField>;

namespace {

OtherField open(const QString &key, const QString &text)
{
    return {key, text, {}};
}

OtherField guarded(const QString &key, const QString &suffix = {})
{
    return {key, {}, secret(suffix)};
}

QString image()
{
    return QStringLiteral("image");
}

QString team()
{
    return QStringLiteral("team");
}

QString apiKey()
{
    return QStringLiteral("api_key");
}

QString token()
{
    return QStringLiteral("user.token");
}

/** The model under test, looked after by the model tester. */
struct Bench {
    OtherModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};

    QString key(int row) const { return model.index(row, OtherModel::KeyColumn).data().toString(); }
    QString value(int row) const
    {
        return model.index(row, OtherModel::ValueColumn).data().toString();
    }
    QList<bool> revealed() const
    {
        QList<bool> rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.isRevealed(row));
        return rows;
    }
    QList<int> takeChangedRows()
    {
        QList<int> rows;
        for (const QList<QVariant> &signal : std::as_const(changes)) {
            for (int row = signal.at(0).toModelIndex().row();
                 row <= signal.at(1).toModelIndex().row(); ++row)
                rows.append(row);
        }
        changes.clear();
        return rows;
    }
};

} // namespace

/** What the provider tells beyond the known attributes: shown, kept in step, secrets masked. */
class TestOtherModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void showsKeyAndValue_data();
    void showsKeyAndValue();
    void hasHeaders();
    void signalsOnlyWhatChanged_data();
    void signalsOnlyWhatChanged();
    void hidesSecretsInEveryRole();
    void revealsOneSecretWhenAsked();
    void revealsOnlySecrets_data();
    void revealsOnlySecrets();
    void masksWhatChanged_data();
    void masksWhatChanged();
    void newKeysRevealNothing();
    void masksAllWhenAsked();
    void becomingASecretIsAReset();
    void everyChangeIsSignalled();
};

void TestOtherModel::isEmptyAtFirst()
{
    const Bench bench;
    QCOMPARE(bench.model.rowCount(), 0);
    QCOMPARE(bench.model.columnCount(), 2);
}

void TestOtherModel::showsKeyAndValue_data()
{
    QTest::addColumn<OtherField>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isSecret");

    QTest::newRow("text") << open(image(), QStringLiteral("ubuntu")) << QStringLiteral("ubuntu")
                          << false;
    QTest::newRow("nothing") << open(image(), {}) << notGiven() << false;
    QTest::newRow("secret") << guarded(apiKey()) << mask() << true;
    QTest::newRow("empty secret") << open(apiKey(), {}) << notGiven() << false;
}

void TestOtherModel::showsKeyAndValue()
{
    QFETCH(const OtherField, field);
    QFETCH(const QString, value);
    QFETCH(const bool, isSecret);

    Bench bench;
    bench.model.setFields({field});
    QCOMPARE(bench.model.rowCount(), 1);
    QCOMPARE(bench.key(0), field.key);
    QCOMPARE(bench.value(0), value);
    QCOMPARE(bench.model.isSecret(0), isSecret);
    QCOMPARE(bench.model.secret(0), field.secret);
    QVERIFY(!bench.model.isRevealed(0));
    QVERIFY(!(bench.model.flags(bench.model.index(0, 1)) & Qt::ItemIsEditable));
}

void TestOtherModel::hasHeaders()
{
    const Bench bench;
    const auto header = [&](int column) {
        return bench.model.headerData(column, Qt::Horizontal).toString();
    };
    QCOMPARE(header(OtherModel::KeyColumn), QStringLiteral("Key"));
    QCOMPARE(header(OtherModel::ValueColumn), QStringLiteral("Value"));
}

void TestOtherModel::signalsOnlyWhatChanged_data()
{
    QTest::addColumn<Fields>("before");
    QTest::addColumn<Fields>("after");
    QTest::addColumn<QList<int>>("changedRows");
    QTest::addColumn<int>("resets");

    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QList<int> none;
    QTest::newRow("nothing") << Fields() << Fields() << none << 0;
    QTest::newRow("the same") << Fields{guarded(apiKey()), open(image(), a)}
                              << Fields{guarded(apiKey()), open(image(), a)} << none << 0;
    QTest::newRow("first fields") << Fields() << Fields{open(image(), a)} << none << 1;
    QTest::newRow("one value") << Fields{open(image(), a), open(team(), a)}
                               << Fields{open(image(), a), open(team(), b)} << QList<int>{1} << 0;
    QTest::newRow("every value") << Fields{open(image(), a), open(team(), a)}
                                 << Fields{open(image(), b), open(team(), b)} << QList<int>{0, 1}
                                 << 0;
    QTest::newRow("a secret") << Fields{guarded(apiKey(), a)} << Fields{guarded(apiKey(), b)}
                              << QList<int>{0} << 0;
    QTest::newRow("one more") << Fields{open(image(), a)}
                              << Fields{open(image(), a), open(team(), a)} << none << 1;
    QTest::newRow("one less") << Fields{open(image(), a), open(team(), a)}
                              << Fields{open(image(), a)} << none << 1;
    QTest::newRow("another key") << Fields{open(image(), a)} << Fields{open(team(), a)} << none
                                 << 1;
    QTest::newRow("all go") << Fields{open(image(), a)} << Fields() << none << 1;
}

void TestOtherModel::signalsOnlyWhatChanged()
{
    QFETCH(const Fields, before);
    QFETCH(const Fields, after);
    QFETCH(const QList<int>, changedRows);
    QFETCH(const int, resets);

    Bench bench;
    bench.model.setFields(before);
    bench.changes.clear();
    bench.resets.clear();
    bench.model.setFields(after);
    QCOMPARE(bench.takeChangedRows(), changedRows);
    QCOMPARE(bench.resets.count(), resets);
    QCOMPARE(bench.model.rowCount(), int(after.size()));
    for (int row = 0; row < bench.model.rowCount(); ++row) {
        QCOMPARE(bench.key(row), after.at(row).key);
        QCOMPARE(bench.value(row), after.at(row).isSecret() ? mask() : after.at(row).text);
    }
}

void TestOtherModel::hidesSecretsInEveryRole()
{
    Bench bench;
    bench.model.setFields({guarded(apiKey()), open(image(), {}), guarded(token())});
    QVERIFY(!allTexts(bench.model).contains(canary()));
    bench.model.setRevealed(0, true);
    QVERIFY(allTexts(bench.model).contains(canary()));
    bench.model.setRevealed(0, false);
    QVERIFY(!allTexts(bench.model).contains(canary()));
}

void TestOtherModel::revealsOneSecretWhenAsked()
{
    Bench bench;
    bench.model.setFields({guarded(apiKey(), QStringLiteral("1")), guarded(token())});
    bench.model.setRevealed(0, true);
    QCOMPARE(bench.takeChangedRows(), QList<int>{0});
    QCOMPARE(bench.value(0), canary() + QStringLiteral("1"));
    QCOMPARE(bench.value(1), mask());
    QCOMPARE(bench.revealed(), (QList<bool>{true, false}));

    bench.model.setRevealed(0, true);
    QCOMPARE(bench.takeChangedRows(), QList<int>());
    bench.model.setRevealed(0, false);
    QCOMPARE(bench.takeChangedRows(), QList<int>{0});
    QCOMPARE(bench.value(0), mask());
}

void TestOtherModel::revealsOnlySecrets_data()
{
    QTest::addColumn<int>("row");
    QTest::newRow("text") << 0;
    QTest::newRow("empty secret") << 1;
    QTest::newRow("beyond the end") << 2;
    QTest::newRow("no row") << -1;
}

void TestOtherModel::revealsOnlySecrets()
{
    QFETCH(const int, row);

    Bench bench;
    bench.model.setFields({open(image(), QStringLiteral("ubuntu")), open(apiKey(), {})});
    bench.model.setRevealed(row, true);
    QVERIFY(!bench.model.isRevealed(row));
    QVERIFY(!bench.model.isSecret(row));
    QVERIFY(bench.model.secret(row).isEmpty());
    QVERIFY(bench.changes.isEmpty());
}

void TestOtherModel::masksWhatChanged_data()
{
    QTest::addColumn<Fields>("next");
    QTest::addColumn<QList<bool>>("revealed");

    const QString other = QStringLiteral("2");
    QTest::newRow("the same") << Fields{guarded(apiKey()), guarded(token())}
                              << QList<bool>{true, true};
    QTest::newRow("one value") << Fields{guarded(apiKey(), other), guarded(token())}
                               << QList<bool>{false, true};
    QTest::newRow("one more key") << Fields{guarded(apiKey()), open(image(), {}), guarded(token())}
                                  << QList<bool>{true, false, true};
    QTest::newRow("one more key and a value")
        << Fields{guarded(apiKey()), open(image(), {}), guarded(token(), other)}
        << QList<bool>{true, false, false};
    QTest::newRow("another key, the same value")
        << Fields{guarded(QStringLiteral("secret")), guarded(token())} << QList<bool>{false, true};
    QTest::newRow("no secret any more")
        << Fields{open(apiKey(), {}), guarded(token())} << QList<bool>{false, true};
    QTest::newRow("all gone") << Fields() << QList<bool>();
}

void TestOtherModel::masksWhatChanged()
{
    QFETCH(const Fields, next);
    QFETCH(const QList<bool>, revealed);

    Bench bench;
    bench.model.setFields({guarded(apiKey()), guarded(token())});
    bench.model.setRevealed(0, true);
    bench.model.setRevealed(1, true);
    bench.model.setFields(next);
    QCOMPARE(bench.revealed(), revealed);
    for (int row = 0; row < bench.model.rowCount(); ++row)
        QCOMPARE(bench.value(row).contains(canary()), revealed.at(row));

    bench.model.setFields({});
    bench.model.setFields({guarded(apiKey()), guarded(token())});
    QCOMPARE(bench.revealed(), (QList<bool>{false, false}));
}

void TestOtherModel::newKeysRevealNothing()
{
    Bench bench;
    bench.model.setFields({guarded(apiKey()), guarded(token())});
    bench.model.setRevealed(1, true);
    bench.model.setFields({guarded(apiKey()), open(image(), {}), guarded(token())});
    QCOMPARE(bench.revealed(), (QList<bool>{false, false, true}));
    QCOMPARE(bench.value(0), mask());
}

void TestOtherModel::masksAllWhenAsked()
{
    Bench bench;
    bench.model.setFields({guarded(apiKey()), open(image(), {}), guarded(token())});
    bench.model.setRevealed(0, true);
    bench.model.setRevealed(2, true);
    bench.changes.clear();
    bench.model.maskAll();
    QCOMPARE(bench.takeChangedRows(), (QList<int>{0, 2}));
    QVERIFY(!allTexts(bench.model).contains(canary()));
    bench.model.maskAll();
    QVERIFY(bench.changes.isEmpty());
}

/** Whatever comes in whatever order: who follows the signals has what the model shows. */
/** The view shows it in another way, with a button. */
void TestOtherModel::becomingASecretIsAReset()
{
    OtherModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFields({{QStringLiteral("key_name"), {}, {}}});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setFields({{QStringLiteral("key_name"), {}, Secret(QStringLiteral("late"))}});
    QCOMPARE(resets.size(), 1);
    QVERIFY(model.isSecret(0));
}

void TestOtherModel::everyChangeIsSignalled()
{
    Bench bench;
    QStringList mirror;
    const auto reread = [&](int row) { return bench.key(row) + bench.value(row); };
    const QObject context;
    connect(&bench.model, &QAbstractItemModel::modelReset, &context, [&] {
        mirror.clear();
        for (int row = 0; row < bench.model.rowCount(); ++row)
            mirror.append(reread(row));
    });
    connect(&bench.model, &QAbstractItemModel::dataChanged, &context,
            [&](const QModelIndex &first, const QModelIndex &last) {
                for (int row = first.row(); row <= last.row(); ++row)
                    mirror[row] = reread(row);
            });
    QRandomGenerator random(20241104);
    for (int i = 0; i < 1000; ++i) {
        const int count = static_cast<int>(random.bounded(4));
        Fields fields;
        for (int k = 0; k < count; ++k) {
            const QString text = QString::number(random.bounded(3));
            const QString key = QString::number(random.bounded(k, k + 2));
            fields.append(random.bounded(2) == 0 ? open(key, text) : guarded(key, text));
        }
        if (random.bounded(3) > 0)
            bench.model.setFields(fields);
        else
            bench.model.setRevealed(static_cast<int>(random.bounded(4)), random.bounded(2) == 0);
        QCOMPARE(mirror.size(), qsizetype(bench.model.rowCount()));
        for (int row = 0; row < bench.model.rowCount(); ++row) {
            QCOMPARE(mirror.at(row), reread(row));
            QCOMPARE(bench.value(row).contains(canary()), bench.model.isRevealed(row));
        }
    }
}

QTEST_GUILESS_MAIN(TestOtherModel)
#include "tst_othermodel.moc"
