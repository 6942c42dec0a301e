// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"
#include "widgets/secretfield.h"
#include "widgets/selections.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace latchkey;

using Gesture = std::function<void(QLineEdit &)>;

Q_DECLARE_METATYPE(Gesture)

namespace {

QString password()
{
    return QStringLiteral("canary of a password");
}

/** What is on PRIMARY and CLIPBOARD before anything is done. */
QByteArray elsewhere()
{
    return QByteArrayLiteral("chosen elsewhere");
}

Gesture keys(int key, Qt::KeyboardModifiers modifiers)
{
    return [key, modifiers](QLineEdit &field) {
        QTest::keyClick(&field, static_cast<Qt::Key>(key), modifiers);
    };
}

QPoint beginningOf(const QLineEdit &field)
{
    return {4, field.height() / 2};
}

QPoint endOf(const QLineEdit &field)
{
    return {field.width() - 4, field.height() / 2};
}

void drag(QLineEdit &field)
{
    QTest::mousePress(&field, Qt::LeftButton, {}, beginningOf(field));
    QTest::mouseMove(&field, field.rect().center());
    QTest::mouseMove(&field, endOf(field));
    QTest::mouseRelease(&field, Qt::LeftButton, {}, endOf(field));
}

void doubleClick(QLineEdit &field)
{
    QTest::mouseDClick(&field, Qt::LeftButton, {}, beginningOf(field));
}

void tripleClick(QLineEdit &field)
{
    doubleClick(field);
    QTest::mouseClick(&field, Qt::LeftButton, {}, beginningOf(field));
}

void dragTheSelection(QLineEdit &field)
{
    field.selectAll();
    drag(field);
}

} // namespace

/** A secret leaves its field in the guarded way only. */
class TestSecretField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void selectingLeavesPrimaryAlone_data();
    void selectingLeavesPrimaryAlone();
    void plainFieldFillsPrimary();
    void copiesTheGuardedWay_data();
    void copiesTheGuardedWay();
    void doesNothing_data();
    void doesNothing();
    void contextMenuOffersCopyingOnly();
    void keepsTheSelectionWhileRefreshed();
    void hasNoPast();

private:
    std::unique_ptr<QWidget> m_window;
    SecretField *m_field = nullptr;
};

void TestSecretField::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_field = new SecretField(m_window.get());
    layout->addWidget(m_field);
    layout->addWidget(new QLineEdit(m_window.get()));
    m_field->setValue(password());
    m_field->setRevealed(true);
    m_window->resize(400, 100);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    m_field->setCursorPosition(0);
    selections::write(selections::primary(), elsewhere());
    selections::write(selections::clipboard(), elsewhere());
}

void TestSecretField::selectingLeavesPrimaryAlone_data()
{
    QTest::addColumn<Gesture>("select");
    QTest::addColumn<bool>("isSelected");
    const auto select = [](const char *name, const Gesture &gesture, bool isSelected = true) {
        QTest::newRow(name) << gesture << isSelected;
    };
    using namespace Qt;
    select("drag", drag);
    select("double click", doubleClick);
    select("triple click", tripleClick);
    select("Shift and click", [](QLineEdit &field) {
        QTest::mouseClick(&field, LeftButton, ShiftModifier, endOf(field));
    });
    select("drag of the selection", dragTheSelection);
    select("Ctrl+A", keys(Key_A, ControlModifier));
    select("Shift+End", keys(Key_End, ShiftModifier));
    select("Shift+Right", keys(Key_Right, ShiftModifier));
    select("Ctrl+Shift+Right", keys(Key_Right, ControlModifier | ShiftModifier));
    select("Ctrl+Shift+End", keys(Key_End, ControlModifier | ShiftModifier), false);
    select("Shift+Down", keys(Key_Down, ShiftModifier), false);
    select("Shift+Page down", keys(Key_PageDown, ShiftModifier), false);
    const auto fromTheEnd = [](const Gesture &gesture) {
        return [gesture](QLineEdit &field) {
            field.end(false);
            gesture(field);
        };
    };
    select("Shift+Home", fromTheEnd(keys(Key_Home, ShiftModifier)));
    select("Shift+Left", fromTheEnd(keys(Key_Left, ShiftModifier)));
    select("Ctrl+Shift+Left", fromTheEnd(keys(Key_Left, ControlModifier | ShiftModifier)));
    select("Ctrl+Shift+Home", fromTheEnd(keys(Key_Home, ControlModifier | ShiftModifier)), false);
    select("Tab", [](QLineEdit &field) {
        QTest::keyClick(&field, Key_Backtab);
        QTest::keyClick(field.window()->focusWidget(), Key_Tab);
    });
    select("assistive tool", [](QLineEdit &field) {
        QAccessible::queryAccessibleInterface(&field)->textInterface()->setSelection(0, 0, 6);
    });
    select(
        "drag, and the focus goes",
        [](QLineEdit &field) {
            drag(field);
            field.clearFocus();
        },
        false);
    select("click after Ctrl+A", [](QLineEdit &field) {
        field.selectAll();
        QTest::mouseClick(&field, LeftButton, ShiftModifier, beginningOf(field) + QPoint(20, 0));
    });
}

void TestSecretField::selectingLeavesPrimaryAlone()
{
    QFETCH(const Gesture, select);
    QFETCH(const bool, isSelected);
    select(*m_field);
    if (isSelected)
        QVERIFY(m_field->hasSelectedText());
    QVERIFY(!QGuiApplication::clipboard()->ownsSelection());
    QCOMPARE(selections::read(selections::primary()), elsewhere());
    QCOMPARE(selections::read(selections::clipboard()), elsewhere());
}

/** So that the test above would notice: what is no secret behaves as everywhere on X11. */
void TestSecretField::plainFieldFillsPrimary()
{
    auto *plain = new ValueField(m_window.get());
    m_window->layout()->addWidget(plain);
    plain->setValue(QStringLiteral("38.80.81.128"));
    QTRY_VERIFY(plain->width() > 100);
    plain->setFocus();
    drag(*plain);
    QCOMPARE(selections::read(selections::primary()), QByteArrayLiteral("38.80.81.128"));
}

void TestSecretField::copiesTheGuardedWay_data()
{
    QTest::addColumn<Gesture>("copy");
    using namespace Qt;
    QTest::newRow("Ctrl+C") << keys(Key_C, ControlModifier);
    QTest::newRow("Ctrl+Insert") << keys(Key_Insert, ControlModifier);
    QTest::newRow("Ctrl+X") << keys(Key_X, ControlModifier);
    QTest::newRow("Shift+Delete") << keys(Key_Delete, ShiftModifier);
    QTest::newRow("F16") << keys(Key_F16, NoModifier);
}

void TestSecretField::copiesTheGuardedWay()
{
    QFETCH(const Gesture, copy);
    const QSignalSpy requests(m_field, &SecretField::copyRequested);
    copy(*m_field);
    QCOMPARE(requests.size(), 1);
    m_field->selectAll();
    copy(*m_field);
    QCOMPARE(requests.size(), 2);
    QCOMPARE(m_field->text(), password());
    QCOMPARE(selections::read(selections::clipboard()), elsewhere());
    QCOMPARE(selections::read(selections::primary()), elsewhere());
}

void TestSecretField::doesNothing_data()
{
    QTest::addColumn<Gesture>("gesture");
    using namespace Qt;
    QTest::newRow("Ctrl+K") << keys(Key_K, ControlModifier);
    QTest::newRow("Ctrl+U") << keys(Key_U, ControlModifier);
    QTest::newRow("Ctrl+V") << keys(Key_V, ControlModifier);
    QTest::newRow("Ctrl+Z") << keys(Key_Z, ControlModifier);
    QTest::newRow("Ctrl+Shift+Z") << keys(Key_Z, ControlModifier | ShiftModifier);
    QTest::newRow("Ctrl+Backspace") << keys(Key_Backspace, ControlModifier);
    QTest::newRow("Delete") << keys(Key_Delete, NoModifier);
    QTest::newRow("a letter") << keys(Key_A, NoModifier);
    QTest::newRow("middle click") << Gesture(
        [](QLineEdit &field) { QTest::mouseClick(&field, MiddleButton, {}, beginningOf(field)); });
}

void TestSecretField::doesNothing()
{
    QFETCH(const Gesture, gesture);
    const QSignalSpy requests(m_field, &SecretField::copyRequested);
    gesture(*m_field);
    m_field->selectAll();
    gesture(*m_field);
    QCOMPARE(requests.size(), 0);
    QCOMPARE(m_field->text(), password());
    QCOMPARE(selections::read(selections::clipboard()), elsewhere());
    QCOMPARE(selections::read(selections::primary()), elsewhere());
}

void TestSecretField::contextMenuOffersCopyingOnly()
{
    const QSignalSpy requests(m_field, &SecretField::copyRequested);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, m_field->rect().center(),
                            m_field->mapToGlobal(m_field->rect().center()));
    QApplication::sendEvent(m_field, &event);
    auto *menu = m_field->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().constFirst()->trigger();
    QCOMPARE(requests.size(), 1);
    menu->close();
    QTRY_VERIFY(!m_field->findChild<QMenu *>());
    QCOMPARE(selections::read(selections::clipboard()), elsewhere());
}

/** A refresh tells the same again, while somebody is selecting by hand. */
void TestSecretField::keepsTheSelectionWhileRefreshed()
{
    m_field->setSelection(3, 4);
    m_field->setValue(password());
    m_field->setRevealed(true);
    QCOMPARE(m_field->selectionStart(), 3);
    QCOMPARE(m_field->selectionLength(), 4);
    m_field->setValue(mask());
    m_field->setRevealed(false);
    QVERIFY(!m_field->hasSelectedText());
}

void TestSecretField::hasNoPast()
{
    m_field->selectAll();
    m_field->setValue(mask());
    m_field->setRevealed(false);
    QVERIFY(!m_field->isUndoAvailable() && !m_field->isRedoAvailable());
    m_field->undo();
    m_field->redo();
    QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_field->text(), mask());
    for (const Qt::InputMethodQuery query : {Qt::ImSurroundingText, Qt::ImCurrentSelection,
                                             Qt::ImTextBeforeCursor, Qt::ImTextAfterCursor})
        QVERIFY(!m_field->inputMethodQuery(query).toString().contains(QLatin1String("canary")));
}

QTEST_MAIN(TestSecretField)
#include "tst_secretfield.moc"
