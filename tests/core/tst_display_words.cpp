// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/displaysamples.h"

#include <QTest>

using namespace latchkey;

/** Words around a record: its status, its age, its GPU. No translation is loaded here. */
class TestDisplayWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsStatusWords_data();
    void showsStatusWords();
    void tellsHowLongAgo_data();
    void tellsHowLongAgo();
    void summarizesTheGpu_data();
    void summarizesTheGpu();
};

void TestDisplayWords::showsStatusWords_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *status, const char *expected) {
        QTest::newRow(status) << QString::fromUtf8(status) << QString::fromUtf8(expected);
    };
    row("Running", "Running");
    row("running", "Running");
    row("RUNNING", "Running");
    row("deploying", "Deploying");
    row("Provisioning", "Provisioning");
    row("BOOKED", "Booked");
    row("deleting", "Deleting");
    row("Deleted", "Deleted");
    row("canceled", "Canceled");
    row("COMPLETED", "Completed");
    row("hibernated", "Hibernated");
    row("stopping", "Stopping");
    row("REBOOTING", "Rebooting");
    // An unknown one is shown as it came, whatever its letters.
    row("LeVitating", "LeVitating");
    row("<i>odd</i>", "<i>odd</i>");
}

void TestDisplayWords::showsStatusWords()
{
    QFETCH(const QString, status);
    QFETCH(const QString, expected);
    QCOMPARE(statusText(status), expected);
    const Instance instance = with(Attribute::Status, status);
    QCOMPARE(shown(instance, Attribute::Status, german(), now()).text, expected);
}

void TestDisplayWords::tellsHowLongAgo_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, qint64 seconds, const char *expected) {
        QTest::newRow(name) << seconds << QString::fromUtf8(expected);
    };
    row("now", 0, "just now");
    row("seconds", 12, "12 s ago");
    row("almost a minute", 59, "59 s ago");
    row("a minute", 60, "1 min ago");
    row("minutes", 3 * 60 + 59, "3 min ago");
    row("almost an hour", 3599, "59 min ago");
    row("an hour", 3600, "1 h ago");
    row("hours", 2 * 3600 + 3599, "2 h ago");
    row("days", 5 * 86400 + 3600, "5 day(s) ago");
    row("years", qint64(3000) * 86400, "3,000 day(s) ago");
    // A clock that runs ahead is no news from the future.
    row("ahead", -30, "just now");
    row("far ahead", -qint64(400) * 86400, "just now");
}

void TestDisplayWords::tellsHowLongAgo()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, expected);
    QCOMPARE(ago(now().addSecs(-seconds), now()), expected);
    // The same moment in another zone is as long ago.
    QCOMPARE(ago(now().addSecs(-seconds).toLocalTime(), now()), expected);
}

void TestDisplayWords::summarizesTheGpu_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *model, const char *count, const char *expected) {
        QTest::addRow("%s, %s", model, count)
            << QString::fromUtf8(model) << QString::fromUtf8(count) << QString::fromUtf8(expected);
    };
    row("RTX-A6000", "1", "1 × RTX-A6000");
    row("H100-80G-SXM", "8", "8 × H100-80G-SXM");
    row("RTX-A6000", "", "RTX-A6000");
    row("RTX-A6000", "some", "RTX-A6000");
    row("", "0", "CPU only");
    row("", "", "");
}

void TestDisplayWords::summarizesTheGpu()
{
    QFETCH(const QString, model);
    QFETCH(const QString, count);
    QFETCH(const QString, expected);
    Instance instance = with(Attribute::Gpu, model);
    instance.setText(Attribute::GpuCount, count);
    QCOMPARE(gpuSummary(instance, american()), expected);
}

QTEST_GUILESS_MAIN(TestDisplayWords)
#include "tst_display_words.moc"
