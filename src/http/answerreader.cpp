// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/answerreader.h"

#include <algorithm>
#include <cctype>

namespace latchkey {

namespace {

/** Of a chunk's size, in hexadecimal: more than any body that is read to its end. */
constexpr qsizetype mostSizeDigits = 12;

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isInterim(int status)
{
    return status >= 100 && status < 200;
}

} // namespace

void AnswerReader::add(const QByteArray &bytes)
{
    if (m_state == State::Complete || m_state == State::Broken)
        return;
    m_pending += bytes;
    while (step()) { }
    if (m_state == State::Complete || m_state == State::Broken)
        m_pending.clear();
}

void AnswerReader::end()
{
    if (m_state == State::Body && m_framing == Framing::UntilEnd)
        m_state = State::Complete;
    else if (m_state == State::Head || m_state == State::Body)
        fail("The connection was closed before the end of the answer.");
}

/** Whether there may be more to do with what is there. */
bool AnswerReader::step()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::Body:
        return readBody();
    case State::Complete:
    case State::Broken:
        break;
    }
    return false;
}

std::optional<QByteArray> AnswerReader::takeLine()
{
    const qsizetype end = m_pending.indexOf('\n');
    if (m_headSize + (end < 0 ? m_pending.size() : end + 1) > mostHead) {
        fail("The answer's head is too long.");
        return std::nullopt;
    }
    if (end < 0)
        return std::nullopt;
    m_headSize += end + 1;
    QByteArray line = m_pending.left(end);
    m_pending.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool AnswerReader::readHead()
{
    // What does not begin like HTTP need not be waited for until its line ends.
    constexpr QByteArrayView protocol("HTTP/1.");
    const qsizetype known = std::min<qsizetype>(protocol.size(), m_pending.size());
    if (m_status == 0 && protocol.first(known) != QByteArrayView(m_pending).first(known))
        return fail("The answer is not HTTP/1.");
    const std::optional<QByteArray> line = takeLine();
    if (!line)
        return false;
    if (m_status == 0) {
        beginStatus(*line);
    } else if (!line->isEmpty()) {
        addHeader(*line);
    } else if (isInterim(m_status)) {
        m_status = 0;
        m_headers.clear();
    } else {
        beginBody();
    }
    return true;
}

void AnswerReader::beginStatus(const QByteArray &line)
{
    // "HTTP/1.1 200 OK", RFC 9112, 4; the reason may be missing.
    constexpr qsizetype codeAt = 9;
    constexpr qsizetype codeSize = 3;
    const QByteArray code = line.mid(codeAt, codeSize);
    const bool endsThere =
        line.size() == codeAt + codeSize || line.mid(codeAt + codeSize, 1) == " ";
    if (line.mid(codeAt - 1, 1) != " " || code.size() != codeSize || !isDigits(code) || !endsThere
        || code.toInt() < 100 || code.toInt() == 101)
        fail("The answer has no status that can be understood.");
    else
        m_status = code.toInt();
}

void AnswerReader::addHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const bool isContinued = line.startsWith(' ') || line.startsWith('\t');
    if (isContinued || colon <= 0)
        return; // Nothing here is worth guessing what it belongs to.
    if (m_headers.size() == mostHeaders) {
        fail("The answer's head is too long.");
        return;
    }
    m_headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
}

void AnswerReader::beginBody()
{
    m_state = State::Body;
    if (m_status == 204 || m_status == 304) {
        m_state = State::Complete;
        return;
    }
    bool isChunked = false;
    bool hasLength = false;
    for (const auto &[name, value] : std::as_const(m_headers)) {
        if (name == "transfer-encoding") {
            if (isChunked || value.toLower() != "chunked") {
                fail("The answer is encoded in a way that is not known.");
                return;
            }
            isChunked = true;
        } else if (name == "content-length") {
            const qint64 before = m_left;
            if (!takeLengthFrom(value) || (hasLength && m_left != before)) {
                fail("The answer's length cannot be understood.");
                return;
            }
            hasLength = true;
        }
    }
    if (isChunked)
        m_framing = Framing::ChunkSize;
    else if (hasLength)
        m_framing = Framing::Length;
    if (m_framing == Framing::Length && m_left == 0)
        m_state = State::Complete;
}

bool AnswerReader::takeLengthFrom(const QByteArray &value)
{
    bool fits = false;
    m_left = isDigits(value) ? value.toLongLong(&fits) : 0;
    return fits;
}

bool AnswerReader::readBody()
{
    switch (m_framing) {
    case Framing::UntilEnd:
        m_body += std::exchange(m_pending, {});
        return false;
    case Framing::Length:
    case Framing::ChunkData: {
        const qsizetype size = static_cast<qsizetype>(std::min<qint64>(m_left, m_pending.size()));
        m_body += m_pending.left(size);
        m_pending.remove(0, size);
        m_left -= size;
        if (m_left > 0)
            return false;
        if (m_framing == Framing::Length)
            m_state = State::Complete;
        m_framing = Framing::ChunkEnd;
        return true;
    }
    case Framing::ChunkSize:
        return readChunkSize();
    case Framing::ChunkEnd:
        if (m_pending.size() < 2)
            return false;
        if (!m_pending.startsWith("\r\n"))
            return fail("A chunk is longer than it says.");
        m_pending.remove(0, 2);
        m_framing = Framing::ChunkSize;
        return true;
    case Framing::Trailers: {
        const std::optional<QByteArray> line = takeLine();
        if (line && line->isEmpty())
            m_state = State::Complete;
        return line.has_value();
    }
    }
    Q_UNREACHABLE();
}

bool AnswerReader::readChunkSize()
{
    // A long list of small chunks is no long head.
    const qsizetype before = m_headSize;
    const std::optional<QByteArray> line = takeLine();
    if (!line)
        return false;
    m_headSize = before;
    // After a semicolon come extensions, which nobody uses.
    const QByteArray size = line->split(';').constFirst().trimmed();
    // toLongLong() would take a sign, and "0x".
    const bool isNumber = !size.isEmpty() && size.size() <= mostSizeDigits
                          && std::all_of(size.begin(), size.end(),
                                         [](unsigned char c) { return std::isxdigit(c) != 0; });
    m_left = size.toLongLong(nullptr, 16);
    if (!isNumber)
        return fail("A chunk's size cannot be understood.");
    m_framing = m_left == 0 ? Framing::Trailers : Framing::ChunkData;
    return true;
}

bool AnswerReader::fail(const char *problem)
{
    m_state = State::Broken;
    m_problem = problem;
    return false;
}

} // namespace latchkey
