// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports.h"

#include <QTest>

using namespace latchkey;

namespace {

/** "8080:80 22" for a host:container pair and a lone port. */
QString spelled(const QList<Port> &ports)
{
    QStringList words;
    for (const Port &port : ports) {
        words << (port.container ? QStringLiteral("%1:%2").arg(port.host).arg(*port.container)
                                 : QString::number(port.host));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

/** Port numbers out of a field whose format is not known. */
class TestPorts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPorts_data();
    void readsPorts();
    void tellsListsOfPorts_data();
    void tellsListsOfPorts();
    void findsTheSshPort_data();
    void findsTheSshPort();
    void survivesLongTexts();
};

void TestPorts::readsPorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("", "");
    row("22", "22");
    row("1", "1");
    row("65535", "65535");
    row("22, 80", "22 80");
    row("22,80,443", "22 80 443");
    row("8080:80", "8080:80");
    row("8080:80, 2222:22", "8080:80 2222:22");
    row("8080:80,443", "8080:80 443");
    // In JSON, as a list and as an object.
    row("[22,80]", "22 80");
    row(R"(["22","8080:80"])", "22 8080:80");
    row(R"([22,"8080:80"])", "22 8080:80");
    row("[]", "");
    row("{}", "");
    row(R"({"8080":80})", "8080:80");
    row(R"({"8080":"80"})", "8080:80");
    // Nobody maps a port to the outside as 22, so 22 is the one inside.
    row(R"({"22":2222})", "2222:22");
    row("2222:22/tcp", "2222:22");
    row("53/UDP;8080:80", "53 8080:80");
    row("22/sctp", "");
    row("22/tcp/tcp", "");
    row("1:2:3", "");
    row("+22", "");
    row("000022", "");
    // What is no port is left out.
    row("0", "");
    row("65536", "");
    row("70000:22", "");
    row("2222:70000", "");
    row("2222:0", "");
    row("0:22", "");
    row("none", "");
    row("all", "");
    row("99999999999999999999", "");
    row("22, oops, 80", "22 80");
    row("8080:", "");
    row(":80", "");
    row("-22", "");
    row("2.2", "");
    row("1e3", "");
    row("[0,70000,-1,2.5,true,null,22]", "22");
    row(R"({"a":"b"})", "");
    row("[[]]", "");
    row("[22", "");
}

void TestPorts::readsPorts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(spelled(parsePorts(text)), expected);
}

void TestPorts::tellsListsOfPorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("[22,80]", "22 80");
    row(R"( ["8080","2222:22"] )", "8080 2222:22");
    row(R"(["8080:80, 22"])", "8080:80 22");
    row(R"({"8080":80,"22":2222})", "2222:22 8080:80");
    row(R"([{"8080":"80"},443])", "8080:80 443");
    // A text as people write it, and what is not all ports.
    row("", "");
    row("22", "");
    row("8080:80, 2222:22", "");
    row("[]", "");
    row("{}", "");
    row(R"([22,"ssh"])", "");
    row("[22,true]", "");
    row("[22,70000]", "");
    row(R"({"22":null})", "");
    row(R"({"ssh":22})", "");
    row(R"({"8080:80":443})", "");
    row(R"([{"host":8080,"inside":80}])", "");
    row("[[22]]", "");
    row("[22", "");
}

void TestPorts::tellsListsOfPorts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto ports = listedPorts(text);
    QCOMPARE(ports.has_value(), !expected.isEmpty());
    if (ports)
        QCOMPARE(spelled(*ports), expected);
}

void TestPorts::findsTheSshPort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<quint16>>("expected");
    const auto row = [](const char *text, std::optional<quint16> expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("2222:22", quint16(2222));
    row("8080:80, 2222:22", quint16(2222));
    row(R"(["8080:80","2222:22"])", quint16(2222));
    row(R"({"2222":22})", quint16(2222));
    row(R"({"22":2222})", quint16(2222));
    row("", std::nullopt);
    row("22", std::nullopt);
    row("22:22", std::nullopt);
    // A lone number is no answer to where port 22 leads.
    row("2222", std::nullopt);
    row("8080:80", std::nullopt);
    row("22:8080", std::nullopt);
    row("2222:220", std::nullopt);
    row("70000:22", std::nullopt);
    row("ssh", std::nullopt);
}

void TestPorts::findsTheSshPort()
{
    QFETCH(const QString, text);
    QFETCH(const std::optional<quint16>, expected);
    QCOMPARE(sshPort(text), expected);
}

void TestPorts::survivesLongTexts()
{
    QVERIFY(parsePorts(QString(100000, QLatin1Char('['))).isEmpty());
    QVERIFY(parsePorts(QString(100000, QLatin1Char(':'))).isEmpty());
    QVERIFY(parsePorts(QString(100000, QLatin1Char('9'))).isEmpty());
}

QTEST_GUILESS_MAIN(TestPorts)
#include "tst_ports.moc"
