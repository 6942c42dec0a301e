// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accountmenu.h"
#include "widgets/commands.h"
#include "widgets/fleetdelegate.h"
#include "widgets/fleetlist.h"

#include <QMessageBox>
#include <QPainter>
#include <QSettings>
#include <QStandardItemModel>
#include <QTextDocumentFragment>
#include <QToolButton>

using namespace latchkey;

namespace {

/** The labels that would take their text for markup, and the tool tips that change theirs. */
QStringList takenForMarkup()
{
    QStringList all;
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            all += label->text();
        const QString tip = widget->toolTip();
        if (Qt::mightBeRichText(tip) && !tip.startsWith(QLatin1String("<p>")))
            all += tip;
    }
    return all;
}

QImage drawn(const QString &name, const QString &region)
{
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, name, FleetModel::NameRole);
    model.setData(index, QStringList(region), FleetModel::FactsRole);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 400, 60);
    option.fontMetrics = QFontMetrics(option.font);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    FleetDelegate().paint(&painter, option, index);
    return image;
}

} // namespace

/** What the provider or the user wrote is shown as it is: neither markup nor shortcuts. */
class TestMarkup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        QVERIFY(showWindow(*m_stage));
    }
    void cleanup() { m_stage.reset(); }

    void recordIsText();
    void nameInTheTitleIsText();
    void listIsText();
    void searchIsText();
    void toolTipIsText();
    void accountNameIsText();

private:
    std::unique_ptr<Stage> m_stage;
};

void TestMarkup::recordIsText()
{
    QVERIFY(showRecord(*m_stage, ids::withMarkup()));
    QCOMPARE(part<QLineEdit>(m_stage->window, QStringLiteral("host_name"))->text(),
             QStringLiteral("<b>bold</b> & co"));
    m_stage->session.other().setFields(
        {{QStringLiteral("<u>key</u>"), QStringLiteral("<i>value</i>"), {}}});
    QCOMPARE(takenForMarkup(), QStringList());
}

void TestMarkup::nameInTheTitleIsText()
{
    Instance instance;
    instance.setText(Attribute::Id, QStringLiteral("x"));
    // Qt's place for a star in the title of what is not saved.
    instance.setText(Attribute::HostName, QStringLiteral("a[*]b <b>"));
    QVERIFY(showList(*m_stage));
    m_stage->session.record().setInstance(instance);
    Q_EMIT m_stage->session.changed();
    QCOMPARE(m_stage->window.windowTitle().replace(QStringLiteral("[*][*]"), QStringLiteral("[*]")),
             QStringLiteral("a[*]b <b> — Latchkey"));
    QVERIFY(m_stage->window.windowHandle()->title().startsWith(QStringLiteral("a[*]b <b>")));
}

void TestMarkup::listIsText()
{
    // In bold as every name is; as markup both would look the same.
    QVERIFY(drawn(QStringLiteral("<b>W</b>"), {}) != drawn(QStringLiteral("W"), {}));
    QVERIFY(drawn({}, QStringLiteral("<p>W</p>")) != drawn({}, QStringLiteral("W")));
    QVERIFY(drawn(QStringLiteral("a&b"), {}) != drawn(QStringLiteral("ab"), {}));
}

void TestMarkup::searchIsText()
{
    QVERIFY(showList(*m_stage));
    const FleetList list(*m_stage);
    list.search().setText(QStringLiteral("<h1>x</h1>"));
    QCOMPARE(list.said(), QStringLiteral("No instance matches “<h1>x</h1>”."));
    QCOMPARE(takenForMarkup(), QStringList());
}

void TestMarkup::toolTipIsText()
{
    QVERIFY(showRecord(*m_stage));
    Instance instance = *m_stage->session.record().instance();
    // Read as a time, and as it came in the tool tip.
    instance.setStartedAt(1'700'000'000);
    instance.setText(Attribute::StartTime, QStringLiteral("<b>noon</b>"));
    m_stage->session.record().setInstance(instance);
    const auto *field = part<QLineEdit>(m_stage->window, QStringLiteral("start_time"));
    QCOMPARE(QTextDocumentFragment::fromHtml(field->toolTip()).toPlainText(),
             QStringLiteral("<b>noon</b>"));
    QCOMPARE(takenForMarkup(), QStringList());
}

void TestMarkup::accountNameIsText()
{
    const QString name = QStringLiteral("<b>R&D</b>");
    QVERIFY(m_stage->provider.start());
    Account account = newAccount(name, m_stage->provider.apiUrl());
    m_stage->tokens.keepForSession(account.id, m_stage->provider.token());
    QVERIFY(m_stage->accounts.save(account));
    auto *chosen = part<QToolButton>(m_stage->window, QStringLiteral("account_button"));
    QCOMPARE(chosen->text(), QStringLiteral("<b>R&&D</b>"));
    QCOMPARE(chosen->accessibleName(), QStringLiteral("Account ") + name);
    auto *menu = m_stage->window.findChild<AccountMenu *>();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("<b>R&&D</b>"));
    m_stage->window.findChild<Commands *>()->action(Command::RemoveAccount)->trigger();
    const auto *question = m_stage->window.findChild<QMessageBox *>();
    QVERIFY(question && question->text().contains(name));
    Error error = errorOf(ErrorKind::KeychainFailed);
    error.technical = QStringLiteral("<u>why</u>");
    Q_EMIT m_stage->removal.failed(account, error);
    QCOMPARE(takenForMarkup(), QStringList());
}

QTEST_MAIN(TestMarkup)
#include "tst_markup.moc"
