// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/answerreader.h"

#include <QTest>

using namespace latchkey;
using State = AnswerReader::State;

namespace {

QByteArray ok(const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body;
}

/** What is made of `bytes` when they come in pieces of this size. */
AnswerReader readerOf(const QByteArray &bytes, qsizetype piece, bool isClosed)
{
    AnswerReader reader;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        reader.add(bytes.mid(at, piece));
    if (isClosed)
        reader.end();
    return reader;
}

} // namespace

/** HTTP answers, well-formed and not, in whatever pieces they come. */
class TestAnswerReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void keepsHeadersInOrder();
    void boundsTheHead_data();
    void boundsTheHead();
    void survivesEveryTruncation();
};

void TestAnswerReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    const auto row = [](const char *name, const QByteArray &bytes, bool isClosed, State state,
                        int status = 200, const QByteArray &body = {}) {
        QTest::newRow(name) << bytes << isClosed << state << status << body;
    };
    const QByteArray length = "Content-Length: 2\r\n";
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    row("nothing", {}, false, State::Head, 0);
    row("nothing, closed", {}, true, State::Broken, 0);
    row("length", ok(length, "{}"), false, State::Complete, 200, "{}");
    row("length, and more", ok(length, "{}{}"), false, State::Complete, 200, "{}");
    row("length, less", ok(length, "{"), false, State::Body, 200, "{");
    row("length, less, closed", ok(length, "{"), true, State::Broken, 200, "{");
    row("length 0", ok("Content-Length: 0\r\n", "x"), false, State::Complete);
    row("the same length twice", ok(length + length, "{}"), false, State::Complete, 200, "{}");
    row("two lengths", ok(length + "Content-Length: 3\r\n", "{}"), false, State::Broken);
    row("length with a sign", ok("Content-Length: +2\r\n", "{}"), false, State::Broken);
    row("length twice in one", ok("Content-Length: 2, 2\r\n", "{}"), false, State::Broken);
    row("no length", ok({}, "{}"), false, State::Body, 200, "{}");
    row("no length, closed", ok({}, "{}"), true, State::Complete, 200, "{}");
    row("chunks", ok(chunked, "1\r\n{\r\n1;x=y\r\n}\r\n0\r\n\r\n"), false, State::Complete, 200,
        "{}");
    row("chunks and trailers", ok(chunked, "2\r\n{}\r\n0\r\nX: y\r\n\r\n"), false, State::Complete,
        200, "{}");
    row("chunk size in capitals", ok(chunked, "A\r\n0123456789\r\n0\r\n\r\n"), false,
        State::Complete, 200, "0123456789");
    row("chunks beat a length", ok(length + chunked, "1\r\n{\r\n0\r\n\r\n"), false, State::Complete,
        200, "{");
    row("chunks, no end", ok(chunked, "2\r\n{}\r\n"), true, State::Broken, 200, "{}");
    row("chunk with a sign", ok(chunked, "-1\r\n{}\r\n"), false, State::Broken);
    row("chunk of 0x", ok(chunked, "0x2\r\n{}\r\n"), false, State::Broken);
    row("chunk of nothing", ok(chunked, "\r\n{}\r\n"), false, State::Broken);
    row("chunk too large", ok(chunked, "1000000000000\r\n{}\r\n"), false, State::Broken);
    row("chunk longer than it says", ok(chunked, "1\r\n{}\r\n"), false, State::Broken, 200, "{");
    row("encoded otherwise", ok("Transfer-Encoding: gzip\r\n", "{}"), false, State::Broken);
    row("encoded twice", ok(chunked + chunked, "{}"), false, State::Broken);
    row("lines end without \\r", "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}", false, State::Complete,
        200, "{}");
    row("100 first", "HTTP/1.1 100 Go on\r\nX: y\r\n\r\n" + ok(length, "{}"), false,
        State::Complete, 200, "{}");
    row("101", "HTTP/1.1 101 Switching\r\n\r\n", false, State::Broken, 0);
    row("204", "HTTP/1.1 204 Nothing\r\nContent-Length: 2\r\n\r\n{}", false, State::Complete, 204);
    row("304", "HTTP/1.1 304 Same\r\n\r\n", false, State::Complete, 304);
    row("HTTP/1.0", "HTTP/1.0 404 No\r\n\r\nx", true, State::Complete, 404, "x");
    row("no reason", "HTTP/1.1 500\r\n\r\n", true, State::Complete, 500);
    row("HTTP/2", "HTTP/2 200\r\n\r\n", false, State::Broken, 0);
    row("status of two digits", "HTTP/1.1 20 OK\r\n\r\n", false, State::Broken, 0);
    row("status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", false, State::Broken, 0);
    row("status below 100", "HTTP/1.1 099 OK\r\n\r\n", false, State::Broken, 0);
    row("status no number", "HTTP/1.1 abc OK\r\n\r\n", false, State::Broken, 0);
    row("not HTTP", "SSH-2.0-x", false, State::Broken, 0);
    row("an empty line first", "\r\nHTTP/1.1 200 OK\r\n\r\n", false, State::Broken, 0);
}

void TestAnswerReader::reads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isClosed);
    QFETCH(const State, state);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    for (const qsizetype piece : {qsizetype(1), qsizetype(2), qsizetype(7), qsizetype(100'000)}) {
        AnswerReader reader = readerOf(bytes, piece, isClosed);
        QCOMPARE(reader.state(), state);
        QCOMPARE(reader.status(), status);
        QCOMPARE(reader.takeBody(), body);
        QVERIFY(reader.takeBody().isEmpty());
        QCOMPARE(*reader.problem() != '\0', state == State::Broken);
    }
}

void TestAnswerReader::keepsHeadersInOrder()
{
    const AnswerReader reader = readerOf(
        "HTTP/1.1 103 Hints\r\nGone: 1\r\n\r\n"
        "HTTP/1.1 200 OK\r\nB:  x \r\na: y\r\n folded\r\nno colon\r\n: none\r\nB: z\r\n\r\n",
        3, true);
    QCOMPARE(reader.headers(), (AnswerReader::Headers{{"b", "x"}, {"a", "y"}, {"b", "z"}}));
}

void TestAnswerReader::boundsTheHead_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("again");
    const QByteArray line(1000, 'x');
    const QByteArray head = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("status line") << QByteArray("HTTP/1.1 200 ") << line;
    QTest::newRow("one header") << head << line;
    QTest::newRow("headers") << head << "X: " + line + "\r\n";
    QTest::newRow("short headers") << head << QByteArray("X: y\r\n");
    QTest::newRow("lines that are none") << head << QByteArray("x\r\n");
    QTest::newRow("interim answers") << QByteArray() << QByteArray("HTTP/1.1 100 Go on\r\n\r\n");
    QTest::newRow("trailers") << ok("Transfer-Encoding: chunked\r\n", "0\r\n")
                              << QByteArray("X: y\r\n");
    QTest::newRow("chunk size") << ok("Transfer-Encoding: chunked\r\n", "2;") << line;
}

void TestAnswerReader::boundsTheHead()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, again);
    AnswerReader reader;
    reader.add(start);
    qsizetype sent = start.size();
    while (reader.state() != State::Broken && sent < 2 * AnswerReader::mostHead) {
        reader.add(again);
        sent += again.size();
    }
    QCOMPARE(reader.state(), State::Broken);
    QVERIFY(sent <= AnswerReader::mostHead + start.size() + again.size());
    QVERIFY(reader.headers().size() <= AnswerReader::mostHeaders);
}

void TestAnswerReader::survivesEveryTruncation()
{
    const QByteArray whole =
        ok("Transfer-Encoding: chunked\r\nX: y\r\n", "2\r\n{}\r\n3;x\r\nabc\r\n0\r\nX: y\r\n\r\n");
    for (qsizetype size = 0; size < whole.size(); ++size)
        QCOMPARE(readerOf(whole.left(size), 5, true).state(), State::Broken);
    QCOMPARE(readerOf(whole, 5, true).state(), State::Complete);
}

QTEST_APPLESS_MAIN(TestAnswerReader)
#include "tst_answerreader.moc"
