// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpmessage.h"

#include <algorithm>

namespace latchkey {

qsizetype requestSize(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const qint64 body = std::max<qint64>(headerOf(bytes, "Content-Length").toLongLong(), 0);
    return bytes.size() - head - 4 >= body ? head + 4 + body : 0;
}

QByteArray methodOf(const QByteArray &request)
{
    return request.left(request.indexOf(' '));
}

QByteArray targetOf(const QByteArray &request)
{
    const qsizetype start = request.indexOf(' ') + 1;
    return request.mid(start, request.indexOf(' ', start) - start);
}

QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const QList<QByteArray> lines = request.left(request.indexOf("\r\n\r\n")).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

QByteArray httpAnswer(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n";
    answer += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &header : headers)
        answer += header + "\r\n";
    return answer + "\r\n" + body;
}

} // namespace latchkey
