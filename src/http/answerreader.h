// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace latchkey {

/**
 * Takes an HTTP/1.1 answer (RFC 9112) apart as its bytes come in. Lenient where it does no harm,
 * strict in how long the body is; it holds no more than `mostHead` bytes besides the body that has
 * not been taken yet.
 */
class AnswerReader {
public:
    /** Of status line, headers and trailers, those of interim answers (1xx) included. */
    static constexpr qsizetype mostHead = 64 * 1024;

    static constexpr qsizetype mostHeaders = 256;

    enum class State {
        Head, ///< More of the head is to come.
        Body, ///< The head is there; more of the body is to come.
        Complete, ///< Whatever comes now is no part of the answer.
        Broken, ///< This is no HTTP, or has no end that can be known; see problem().
    };

    /** Once it is Complete or Broken, nothing is taken any more. */
    void add(const QByteArray &bytes);
    /** The other end has closed the connection. */
    void end();

    State state() const { return m_state; }
    /** Why it is Broken, untranslated; nothing of what came is in it. */
    const char *problem() const { return m_problem; }

    /** From 100 to 999; 0 as long as it is not there. */
    int status() const { return m_status; }
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    /** In the order in which they came. */
    const Headers &headers() const { return m_headers; }

    /** What of the body has come since the last call. */
    QByteArray takeBody() { return std::exchange(m_body, {}); }

private:
    enum class Framing { UntilEnd, Length, ChunkSize, ChunkData, ChunkEnd, Trailers };

    bool step();
    std::optional<QByteArray> takeLine();
    bool readHead();
    void beginStatus(const QByteArray &line);
    void addHeader(const QByteArray &line);
    void beginBody();
    bool takeLengthFrom(const QByteArray &value);
    bool readBody();
    bool readChunkSize();
    bool fail(const char *problem);

    State m_state = State::Head;
    const char *m_problem = "";
    int m_status = 0;
    Headers m_headers;
    Framing m_framing = Framing::UntilEnd;
    /** Of the body, or of its present chunk, still to come. */
    qint64 m_left = 0;
    qsizetype m_headSize = 0;
    /** Not understood yet. */
    QByteArray m_pending;
    QByteArray m_body;
};

} // namespace latchkey
