// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/gauntlet.h"

#include <QTest>

#include <memory>

using namespace latchkey;
using namespace std::chrono_literals;
using enum ErrorKind;

namespace {

QByteArray head(const QByteArray &headers = {})
{
    return "HTTP/1.1 200 OK\r\n" + headers + "\r\n";
}

/** JSON that is easier to read without escapes. */
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/** `count` times what `piece` makes of the number, between `start` and `end`. */
FaultScript streamed(const QByteArray &start, qint64 count,
                     const std::function<QByteArray(qint64)> &piece, const QByteArray &end)
{
    // Each connection counts for itself.
    const auto next = [count, piece, at = std::make_shared<qint64>(0)] {
        QByteArray some;
        for (int i = 0; i < 1000 && *at < count; ++i)
            some += piece((*at)++);
        return some;
    };
    return {FaultStep::send(head() + start), FaultStep::stream(next), FaultStep::send(end),
            FaultStep::close()};
}

Misbehaviour stream(const QString &name, const QByteArray &start, qint64 count,
                    const std::function<QByteArray(qint64)> &piece, const QByteArray &end,
                    std::optional<ErrorKind> kind)
{
    return row(name, [=](const Scene &) { return streamed(start, count, piece, end); }, kind);
}

/** A row of which the list ends otherwise than the record. */
Misbehaviour apart(Misbehaviour row, std::optional<ErrorKind> list)
{
    row.list = list;
    return row;
}

/** As they meet the program: with the limits that it has. */
QList<Misbehaviour> bigAnswers()
{
    const QByteArray success = json("{'status':'success','data':[");
    const QByteArray kibi(1024, 'x');
    const auto fixed = [](const QByteArray &bytes) { return [bytes](qint64) { return bytes; }; };
    const auto numbered = [](const QByteArray &between) {
        return [between](qint64 i) {
            return (i ? "," : "") + between + QByteArray::number(i) + "\"}";
        };
    };
    const QByteArray others =
        json("{'id':'b'},{'id':'c'},{'id':'a','host_name':'host-a','region':'");
    return {
        stream(QStringLiteral("body of 1 GiB"), {}, 1024 * 1024, fixed(kibi), {}, TooLarge),
        stream(QStringLiteral("1,000,000 instances"), success, 1'000'000, numbered(json("{'id':'")),
               "]}", TooLarge),
        stream(QStringLiteral("100,001 instances"), success, 100'001, numbered(json("{'id':'")),
               "]}", TooLarge),
        stream(QStringLiteral("1,000,000 empty records"), success + "{}", 1'000'000, fixed(",{}"),
               "]}", TooLarge),
        stream(QStringLiteral("3,000,000 numbers for records"), success + "1", 3'000'000,
               fixed(",1"), "]}", TooLarge),
        // A list may be longer than a record; of a text that nobody reads the beginning is shown.
        apart(stream(QStringLiteral("a string of 16 MiB"), success + others, 16 * 1024, fixed(kibi),
                     json("'}]}"), TooLarge),
              std::nullopt),
        apart(stream(QStringLiteral("a string of 16 MiB, never closed"), success + others,
                     16 * 1024, fixed(kibi), {}, TooLarge),
              NotAnAnswer),
        apart(stream(QStringLiteral("a message of 16 MiB"), json("{'status':'failed','message':'"),
                     16 * 1024, fixed(kibi), json("'}"), TooLarge),
              Failed),
        stream(QStringLiteral("8 MiB of opening brackets"), {}, 8 * 1024,
               fixed(QByteArray(1000, '[')), {}, TooLarge),
        row(QStringLiteral("silent, until the time is up"), {FaultStep::hold()}, Timeout),
        row(QStringLiteral("a byte a second, until the time is up"),
            {FaultStep::send(head("Content-Length: 1000\r\n")), FaultStep::drip(" ", 1s)}, Timeout),
    };
}

} // namespace

/** What takes long to send, or to wait for. */
class TestHostileTorture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endures_data() { Gauntlet::addRows(bigAnswers()); }
    void endures() { m_gauntlet.run(); }
    void enduresOverTls_data() { Gauntlet::addRows(bigAnswers()); }
    void enduresOverTls() { m_tlsGauntlet.run(); }

private:
    Gauntlet m_gauntlet;
    Gauntlet m_tlsGauntlet{Gauntlet::Over::Tls};
};

QTEST_GUILESS_MAIN(TestHostileTorture)
#include "tst_hostile_torture.moc"
