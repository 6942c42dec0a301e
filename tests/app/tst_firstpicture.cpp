// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpicture.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;

namespace {

class Painted : public QLabel {
public:
    int times = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ++times;
        QLabel::paintEvent(event);
    }
};

} // namespace

/** The first picture is told of once, when it is there. */
class TestFirstPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isToldOfOnce();
};

void TestFirstPicture::isToldOfOnce()
{
    Painted window;
    window.show();
    const FirstPicture picture(*window.windowHandle());
    QSignalSpy painted(&picture, &FirstPicture::painted);
    int timesBefore = 0;
    connect(&picture, &FirstPicture::painted, &window, [&] { timesBefore = window.times; });
    QVERIFY(painted.isEmpty());
    QCOMPARE(window.times, 0);
    QVERIFY(painted.wait());
    QVERIFY(timesBefore > 0);

    window.hide();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(window.times > timesBefore);
    QCOMPARE(painted.size(), 1);
}

QTEST_MAIN(TestFirstPicture)
#include "tst_firstpicture.moc"
