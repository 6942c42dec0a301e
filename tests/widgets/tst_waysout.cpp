// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/secretfield.h"
#include "widgets/selections.h"
#include "widgets/staging.h"
#include "widgets/told.h"

#include <QAccessible>
#include <QAction>
#include <QDrag>
#include <QLoggingCategory>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

using namespace latchkey;

namespace {

/** What somebody does to get at the secret that is in this field. */
using Attempt = std::function<void(Stage &, SecretField &)>;

QByteArray elsewhere()
{
    return QByteArrayLiteral("chosen elsewhere");
}

/** The secrets of the record that most rows are about: field, value. */
struct Held {
    const char *field;
    const char *secret;
};
constexpr std::array held = {Held{"Password", "0O1lI|S5-B8rn"},
                             Held{"user.api_token", "sample-0O0O-api-token"}};

Attempt keys(int key, Qt::KeyboardModifiers modifiers = {})
{
    return [=](Stage &stage, SecretField &field) {
        field.setFocus();
        field.selectAll();
        // To the window, where shortcuts come first.
        QTest::keyClick(stage.window.windowHandle(), static_cast<Qt::Key>(key), modifiers);
    };
}

void press(Stage &stage, const QString &name)
{
    button(stage.window, name)->click();
}

void chooseFromFieldsMenu(Stage &, SecretField &field)
{
    field.selectAll();
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(4, 4),
                            field.mapToGlobal(QPoint(4, 4)));
    QApplication::sendEvent(&field, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    // What shows it, or takes the whole record along, is no way of the field's own.
    const QList<QAction *> entries = menu->actions();
    for (QAction *entry : entries) {
        if (!entry->menu()
            && entry->text().remove(QLatin1Char('&')).startsWith(QLatin1String("Copy")))
            entry->trigger();
    }
    menu->close();
}

void dragOut(Stage &, SecretField &field)
{
    field.selectAll();
    const QPoint start(6, field.height() / 2);
    QTest::mousePress(&field, Qt::LeftButton, {}, start);
    QTest::mouseMove(&field, start + QPoint(QApplication::startDragDistance() * 3, 0));
    QVERIFY2(!field.dragEnabled() && !qApp->findChild<QDrag *>(), "something is being dragged");
    QTest::mouseRelease(&field, Qt::LeftButton, {}, start + QPoint(60, 0));
}

void selectByMouse(Stage &, SecretField &field)
{
    const int y = field.height() / 2;
    QTest::mousePress(&field, Qt::LeftButton, {}, QPoint(2, y));
    QTest::mouseMove(&field, QPoint(field.width() - 2, y));
    QTest::mouseRelease(&field, Qt::LeftButton, {}, QPoint(field.width() - 2, y));
}

void middleClick(Stage &, SecretField &field)
{
    field.selectAll();
    QTest::mouseClick(&field, Qt::MiddleButton, {}, QPoint(6, field.height() / 2));
}

/** As an assistive tool that copies and cuts without keys. */
void copyByAssistiveTool(Stage &, SecretField &field)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&field);
    QVERIFY(face && face->textInterface());
    QVERIFY2(!face->editableTextInterface(), "Qt's bridge would copy and cut for whoever asks");
    QVERIFY(!face->valueInterface());
    face->textInterface()->addSelection(0, 5);
}

/** Everything that is not a copy: what is told without being asked, or to whoever asks. */
void lookAround(Stage &stage, SecretField &field)
{
    for (const QEvent::Type type : {QEvent::ToolTip, QEvent::WhatsThis}) {
        QHelpEvent event(type, QPoint(4, 4), field.mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(&field, &event);
    }
    stage.session.refresh();
    QTRY_VERIFY(!stage.session.isBusy());
}

/** What was logged since it was cleared. */
QStringList &messages()
{
    static QStringList all;
    return all;
}

void keepMessage(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    messages() += QLatin1String(context.category) + QStringLiteral(": ") + text;
}

} // namespace

Q_DECLARE_METATYPE(Attempt)

/** Every way out of a secret ends at the one guarded copy, or is shut. */
class TestWaysOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** One window for all rows: nothing of one attempt may be left over for the next. */
    void initTestCase()
    {
        m_stage = std::make_unique<Stage>();
        QVERIFY(showWindow(*m_stage));
    }
    void init()
    {
        QVERIFY(showRecord(*m_stage, ids::withOtherSecrets()));
        m_stage->session.refresh();
        QTRY_VERIFY(!m_stage->session.isBusy());
        m_stage->session.record().setRevealed(false);
        m_stage->session.other().maskAll();
        selections::write(selections::primary(), elsewhere());
        selections::write(selections::clipboard(), elsewhere());
    }
    void cleanupTestCase() { m_stage.reset(); }

    // First, while the window has nothing to say of copies.
    void maskTellsNotEvenTheLength_data();
    void maskTellsNotEvenTheLength();
    void everyWay_data();
    void everyWay();
    void tellsInputMethodsNothing_data();
    void tellsInputMethodsNothing();
    void logsNothing();
    void errorsTellNothing();

private:
    SecretField &field(const QString &name) const
    {
        return *named<SecretField>(m_stage->window, name);
    }
    /** A record like the one in view, with these secrets. */
    void show(const QString &password, const QString &other) const;

    std::unique_ptr<Stage> m_stage;
};

void TestWaysOut::everyWay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("isRevealed");
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<bool>("isCopy");
    using namespace Qt;
    for (const bool isRevealed : {false, true}) {
        for (const Held &each : held) {
            const QString name = QString::fromLatin1(each.field);
            const auto row = [&](const char *way, const Attempt &attempt, bool isCopy) {
                QTest::addRow("%s, %s, %s", each.field, isRevealed ? "shown" : "masked", way)
                    << name << QByteArray(each.secret) << isRevealed << attempt << isCopy;
            };
            row(
                "button",
                [name](Stage &stage, SecretField &) {
                    press(stage, QStringLiteral("Copy ") + name);
                },
                true);
            row("menu of the field", chooseFromFieldsMenu, true);
            row("Ctrl+C", keys(Key_C, ControlModifier), true);
            row("Ctrl+Insert", keys(Key_Insert, ControlModifier), true);
            // The fields of one kind are made alike: once is enough for the rarer ones.
            if (&each != held.data())
                continue;
            row("F16 (copy)", keys(Key_F16), true);
            row("Ctrl+X", keys(Key_X, ControlModifier), true);
            row("Shift+Delete", keys(Key_Delete, ShiftModifier), true);
            row("F20 (cut)", keys(Key_F20), true);
            row("drag", dragOut, false);
            row("selecting by mouse", selectByMouse, false);
            row("selecting by Ctrl+A", keys(Key_A, ControlModifier), false);
            row("selecting by Shift+End", keys(Key_End, ShiftModifier), false);
            row("middle click", middleClick, false);
            row("Ctrl+Z", keys(Key_Z, ControlModifier), false);
            row("Ctrl+V", keys(Key_V, ControlModifier), false);
            row("assistive tool", copyByAssistiveTool, false);
            row("tool tip, what's this, refresh", lookAround, false);
        }
    }
    const auto menu = [](const char *way, bool isRevealed, const Attempt &attempt) {
        QTest::addRow("Password, %s, %s", isRevealed ? "shown" : "masked", way)
            << QStringLiteral("Password") << QByteArray(held[0].secret) << isRevealed << attempt
            << true;
    };
    for (const bool isRevealed : {false, true}) {
        menu("window's shortcut", isRevealed, keys(Key_P, ControlModifier | ShiftModifier));
        menu("window's menu", isRevealed, [](Stage &stage, SecretField &) {
            const QList<QAction *> actions = stage.window.actions();
            for (QAction *action : actions) {
                if (action->text() == QStringLiteral("&Password"))
                    action->trigger();
            }
        });
    }
}

void TestWaysOut::everyWay()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, secret);
    QFETCH(const bool, isRevealed);
    QFETCH(const Attempt, attempt);
    QFETCH(const bool, isCopy);
    if (isRevealed)
        press(*m_stage, QStringLiteral("Show ") + name);
    const QString shown = isRevealed ? QString::fromLatin1(secret) : mask();
    QCOMPARE(field(name).text(), shown);

    attempt(*m_stage, field(name));

    QCOMPARE(field(name).text(), shown);
    QCOMPARE(selections::read(selections::primary()), elsewhere());
    QCOMPARE(selections::read(selections::clipboard()), isCopy ? secret : elsewhere());
    QCOMPARE(selections::isHinted(), isCopy);
    QCOMPARE(m_stage->clipboard.holdsSecret(), isCopy);
    // Wherever it is told, it is in the field itself, and there only while it is shown.
    const QStringList told = whereTold(QString::fromLatin1(secret));
    QCOMPARE(!told.isEmpty(), isRevealed);
    for (const QString &place : told)
        QVERIFY2(place.startsWith(QStringLiteral("latchkey::SecretField ")), qPrintable(place));
    m_stage->clipboard.clear();
    QCOMPARE(selections::read(selections::clipboard()), isCopy ? QByteArray() : elsewhere());
}

void TestWaysOut::tellsInputMethodsNothing_data()
{
    QTest::addColumn<bool>("isRevealed");
    QTest::newRow("masked") << false;
    QTest::newRow("shown") << true;
}

void TestWaysOut::tellsInputMethodsNothing()
{
    QFETCH(const bool, isRevealed);
    if (isRevealed)
        press(*m_stage, QStringLiteral("Show Password"));
    SecretField &password = field(QStringLiteral("Password"));
    password.setFocus();
    password.selectAll();
    const QString text = password.text();
    for (int bit = 0; bit < 31; ++bit) {
        const auto query = static_cast<Qt::InputMethodQuery>(1 << bit);
        QVariant byName;
        QMetaObject::invokeMethod(&password, "inputMethodQuery", Q_RETURN_ARG(QVariant, byName),
                                  Q_ARG(Qt::InputMethodQuery, query), Q_ARG(QVariant, QVariant()));
        QInputMethodQueryEvent event(query);
        QApplication::sendEvent(&password, &event);
        for (const QVariant &answer :
             {byName, event.value(query), password.inputMethodQuery(query)})
            QVERIFY2(answer.toString().isEmpty() || !text.contains(answer.toString())
                         || query == Qt::ImCursorPosition || query == Qt::ImAnchorPosition,
                     qPrintable(QString::number(query, 16)));
    }
    QVERIFY(password.inputMethodHints() & Qt::ImhHiddenText);
}

/** With every category of Qt's on, as with QT_LOGGING_RULES="*=true". */
void TestWaysOut::logsNothing()
{
    messages().clear();
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    const QtMessageHandler before = qInstallMessageHandler(keepMessage);
    for (const Held &each : held) {
        const QString name = QString::fromLatin1(each.field);
        press(*m_stage, QStringLiteral("Show ") + name);
        keys(Qt::Key_C, Qt::ControlModifier)(*m_stage, field(name));
        press(*m_stage, QStringLiteral("Hide ") + name);
    }
    lookAround(*m_stage, field(QStringLiteral("Password")));
    m_stage->clipboard.clear();
    qDebug() << m_stage->session.record().password() << m_stage->provider.token();
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    QVERIFY2(messages().size() > 20, "too little was logged to mean anything");
    QVERIFY(messages().contains(QStringLiteral("default: <secret> <secret>")));
    const QString all = messages().join(QLatin1Char('\n'));
    for (const Held &each : held)
        QVERIFY(!all.contains(QLatin1String(each.secret)));
    const QStringList loose = messages().filter(m_stage->provider.token().reveal());
    QVERIFY2(loose.isEmpty(), qPrintable(loose.value(0)));
}

void TestWaysOut::show(const QString &password, const QString &other) const
{
    Instance instance = *m_stage->session.record().instance();
    instance.setPassword(Secret(password));
    QList<OtherField> fields = instance.other();
    for (OtherField &each : fields) {
        if (each.isSecret())
            each.secret = Secret(other);
    }
    instance.setOther(fields);
    m_stage->session.record().setInstance(instance);
    m_stage->session.other().setFields(fields);
    QCoreApplication::processEvents();
}

void TestWaysOut::maskTellsNotEvenTheLength_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("one letter") << QStringLiteral("x");
    QTest::newRow("as long as the mask") << QString(12, QLatin1Char('m'));
    QTest::newRow("long") << QString(200, QLatin1Char('W'));
    QTest::newRow("wide letters") << QString(20, QChar(0x65B0));
    QTest::newRow("right to left") << QString(20, QChar(0x05D0));
    QTest::newRow("lines") << QStringLiteral("one\ntwo\tthree");
}

/** Two windows that differ in nothing but their secrets are the same to eye, tool and program. */
void TestWaysOut::maskTellsNotEvenTheLength()
{
    QFETCH(const QString, secret);
    m_stage->window.setFocus();
    show(QStringLiteral("0O1lI|S5-B8rn"), QStringLiteral("another"));
    const QImage picture = m_stage->window.grab().toImage();
    const QStringList told = everythingTold();

    show(secret, secret + secret);
    QCOMPARE(m_stage->session.record().password(), Secret(secret));
    QCOMPARE(everythingTold(), told);
    QCOMPARE(m_stage->window.grab().toImage(), picture);

    // What was compared would tell.
    press(*m_stage, QStringLiteral("Show Password"));
    QVERIFY(everythingTold() != told);
    QVERIFY(m_stage->window.grab().toImage() != picture);
    press(*m_stage, QStringLiteral("Hide Password"));
    m_stage->window.setFocus();
    QCOMPARE(m_stage->window.grab().toImage(), picture);
}

/** A server may repeat what it was sent. */
void TestWaysOut::errorsTellNothing()
{
    const QString token = m_stage->provider.token().reveal();
    for (const int status : {200, 401, 500}) {
        m_stage->provider.failNext(
            status,
            QStringLiteral(R"({"status":"failed","message":"no %1 here"})").arg(token).toUtf8(), 2);
        m_stage->session.refresh();
        QTRY_VERIFY(m_stage->session.trouble() && !m_stage->session.isBusy());
        const Error error = *m_stage->session.trouble();
        QVERIFY(details(error).contains(QStringLiteral("no %1 here").arg(mask())));
        auto *more =
            part<QWidget>(m_stage->window, QStringLiteral("notice"))->findChild<QToolButton *>();
        more->click();
        QCOMPARE(whereTold(token).join(QLatin1Char('\n')), QString());
        QVERIFY(!whereTold(QStringLiteral("no %1 here").arg(mask())).isEmpty());
    }
}

QTEST_MAIN(TestWaysOut)
#include "tst_waysout.moc"
