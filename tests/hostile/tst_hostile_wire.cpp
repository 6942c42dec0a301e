// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/gauntlet.h"

#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;
using enum ErrorKind;

namespace {

constexpr Limits impatient{
    .deadline = 900ms, .silence = 500ms, .bytes = 1024 * 1024, .listBytes = 1024 * 1024};

QByteArray head(const QByteArray &headers = {})
{
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\n";
}

/** How the row ends that only a deadline ends. */
Misbehaviour timed(Misbehaviour row)
{
    row.limits = impatient;
    return row;
}

/** A gzip stream of one block that never ends: each 13 bytes become 2064 blanks. */
FaultScript bomb()
{
    QByteArray bits;
    const auto put = [&bits](quint32 value, int count) {
        for (int i = 0; i < count; ++i)
            bits += static_cast<char>((value >> i) & 1);
    };
    const auto putCode = [&bits](quint32 code, int count) {
        for (int i = count - 1; i >= 0; --i)
            bits += static_cast<char>((code >> i) & 1);
    };
    const auto bytesOf = [](const QByteArray &all) {
        QByteArray bytes(all.size() / 8, '\0');
        for (qsizetype i = 0; i < all.size(); ++i)
            bytes[i / 8] = static_cast<char>(bytes.at(i / 8) | (all.at(i) << (i % 8)));
        return bytes;
    };
    // RFC 1951, 3.2.6: the last block, by the fixed codes; a blank; then length 258 at distance 1.
    const auto repeat = [&] {
        putCode(0b11000101, 8);
        putCode(0, 5);
    };
    put(1, 1);
    put(1, 2);
    putCode(0x30 + ' ', 8);
    repeat();
    const QByteArray start = bytesOf(bits);
    bits.clear();
    for (int i = 0; i < 8; ++i)
        repeat();
    return {FaultStep::send(head("Content-Encoding: gzip\r\n")
                            + QByteArray::fromHex("1f8b08000000000000ff") + start),
            FaultStep::flood(bytesOf(bits).repeated(1000))};
}

QList<Misbehaviour> connections()
{
    const QByteArray length = "Content-Length: 1000\r\n";
    return {
        row(QStringLiteral("reset before the headers"), {FaultStep::reset()}, Unreachable),
        row(QStringLiteral("closed before the headers"), {FaultStep::close()}, Unreachable),
        row(QStringLiteral("reset in the headers"),
            {FaultStep::send("HTTP/1.1 200 OK\r\nContent-Le"), FaultStep::reset()}, Unreachable),
        row(QStringLiteral("closed in the headers"), blurts("HTTP/1.1 200 OK\r\nContent-Le"),
            Unreachable),
        row(QStringLiteral("reset after the headers"),
            {FaultStep::send(head(length)), FaultStep::reset()}, Unreachable),
        row(QStringLiteral("closed after the headers"), blurts(head(length)), Unreachable),
        row(QStringLiteral("closed in the body"), blurts(head(length) + R"({"data":[)"),
            Unreachable),
        timed(row(QStringLiteral("silent before the headers"), {FaultStep::hold()}, Timeout)),
        timed(row(QStringLiteral("silent in the headers"),
                  {FaultStep::send("HTTP/1.1 200 OK\r\nX"), FaultStep::hold()}, Timeout)),
        timed(row(QStringLiteral("silent in the body"),
                  {FaultStep::send(head(length) + "{"), FaultStep::hold()}, Timeout)),
        timed(row(QStringLiteral("a byte now and then from the start"),
                  {FaultStep::drip("HTTP/1.1 200 OK\r\nX: y\r\nX: y\r\nX: y\r\nX: y\r\n", 40ms)},
                  Timeout)),
        timed(row(QStringLiteral("a byte now and then in the body"),
                  {FaultStep::send(head(length)), FaultStep::drip(" ", 40ms)}, Timeout)),
    };
}

QList<Misbehaviour> floods()
{
    const QByteArray block(16'000, ' ');
    const Limits small{.bytes = 1024 * 1024, .listBytes = 1024 * 1024};
    QList<Misbehaviour> rows{
        row(QStringLiteral("endless body"), {FaultStep::send(head()), FaultStep::flood(block)},
            TooLarge),
        row(QStringLiteral("body of 1 GiB"),
            {FaultStep::send(head("Content-Length: 1073741824\r\n")), FaultStep::flood(block)},
            TooLarge),
        row(QStringLiteral("endless chunks"),
            {FaultStep::send(head("Transfer-Encoding: chunked\r\n")),
             FaultStep::flood("3e80\r\n" + block + "\r\n")},
            TooLarge),
        row(QStringLiteral("gzip bomb"), bomb(), NotAnAnswer),
    };
    for (Misbehaviour &each : rows)
        each.limits = small;
    return rows
           + QList<Misbehaviour>{
               timed(row(QStringLiteral("endless headers"),
                         {FaultStep::send("HTTP/1.1 200 OK\r\n"),
                          FaultStep::flood("X: " + QByteArray(1000, 'x') + "\r\n")},
                         NotAnAnswer)),
               timed(row(QStringLiteral("one endless header"),
                         {FaultStep::send("HTTP/1.1 200 OK\r\nX: "),
                          FaultStep::flood(QByteArray(16'000, 'x'))},
                         NotAnAnswer)),
               timed(row(
                   QStringLiteral("endless status line"),
                   {FaultStep::send("HTTP/1.1 200 "), FaultStep::flood(QByteArray(16'000, 'x'))},
                   NotAnAnswer)),
               timed(row(QStringLiteral("1xx flood"),
                         {FaultStep::flood("HTTP/1.1 100 Continue\r\n\r\n")}, NotAnAnswer)),
               timed(row(QStringLiteral("1xx flood, early hints"),
                         {FaultStep::flood("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")},
                         NotAnAnswer)),
           };
}

QList<Misbehaviour> framing()
{
    const auto lengthIs = [](const QByteArray &length) {
        return [length](const Scene &scene) {
            return blurts(head("Content-Length: " + length + "\r\n") + answerTo(scene));
        };
    };
    const auto chunked = [](const QByteArray &body) {
        return blurts(head("Transfer-Encoding: chunked\r\n") + body);
    };
    return {
        row(QStringLiteral("Content-Length too long"), lengthIs("5000"), Unreachable),
        row(QStringLiteral("Content-Length too short"), lengthIs("20"), NotAnAnswer),
        row(
            QStringLiteral("Content-Length too short, kept alive"),
            [](const Scene &scene) {
                return FaultScript{
                    FaultStep::send(head("Content-Length: 20\r\n") + answerTo(scene))};
            },
            NotAnAnswer),
        row(QStringLiteral("Content-Length negative"), lengthIs("-1"), NotAnAnswer),
        row(QStringLiteral("Content-Length no number"), lengthIs("many"), NotAnAnswer),
        row(QStringLiteral("Content-Length over 64 bits"), lengthIs("99999999999999999999"),
            NotAnAnswer),
        row(QStringLiteral("two Content-Lengths"), lengthIs("20\r\nContent-Length: 5000"),
            NotAnAnswer),
        row(
            QStringLiteral("another answer follows"),
            [](const Scene &scene) {
                return FaultScript{
                    FaultStep::send(httpAnswer(200, answerTo(scene))
                                    + httpAnswer(200, R"({"data":[],"status":"success"})"))};
            },
            std::nullopt),
        row(QStringLiteral("chunk size no number"), chunked("zz\r\n{}\r\n0\r\n\r\n"), NotAnAnswer),
        row(QStringLiteral("chunk size negative"), chunked("-5\r\n{}\r\n0\r\n\r\n"), NotAnAnswer),
        row(QStringLiteral("chunk size over 64 bits"), chunked("fffffffffffffffff\r\n{}\r\n"),
            NotAnAnswer),
        row(QStringLiteral("chunk too short"), chunked("50\r\n{}\r\n0\r\n\r\n"), Unreachable),
        row(QStringLiteral("chunk too long"), chunked("1\r\n{}\r\n0\r\n\r\n"), NotAnAnswer),
        row(QStringLiteral("chunks without an end"), chunked("1\r\n{\r\n"), Unreachable),
        row(QStringLiteral("not gzip"), blurts(httpAnswer(200, "{}", {"Content-Encoding: gzip"})),
            NotAnAnswer),
        row(QStringLiteral("HTTP/0.9"), blurts("<html>It works</html>"), NotAnAnswer),
        row(QStringLiteral("HTTP/0.9 noise"),
            blurts(QByteArray("\x00\x01\xff\xfe", 4).repeated(1000)), NotAnAnswer),
        row(QStringLiteral("too many headers"),
            blurts(head(QByteArray("X: y\r\n").repeated(300)) + "{}"), NotAnAnswer),
        row(QStringLiteral("encoded in an unknown way"),
            blurts(head("Transfer-Encoding: gzip, chunked\r\n") + "0\r\n\r\n"), NotAnAnswer),
        row(QStringLiteral("HTTP/9.9"), blurts("HTTP/9.9 200 OK\r\n\r\n{}"), NotAnAnswer),
        row(QStringLiteral("no status"), blurts("HTTP/1.1  \r\n\r\n{}"), NotAnAnswer),
    };
}

} // namespace

/** The way to the provider breaks, or never ends. */
class TestHostileWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enduresConnections_data() { Gauntlet::addRows(connections()); }
    void enduresConnections() { m_gauntlet.run(); }
    void enduresFloods_data() { Gauntlet::addRows(floods()); }
    void enduresFloods() { m_gauntlet.run(); }
    void enduresFloodsOverTls_data() { Gauntlet::addRows(floods()); }
    void enduresFloodsOverTls() { m_tlsGauntlet.run(); }
    void enduresFraming_data() { Gauntlet::addRows(framing()); }
    void enduresFraming() { m_gauntlet.run(); }

private:
    Gauntlet m_gauntlet;
    Gauntlet m_tlsGauntlet{Gauntlet::Over::Tls};
};

QTEST_GUILESS_MAIN(TestHostileWire)
#include "tst_hostile_wire.moc"
