// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apiurl.h"

#include "core/ascii.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace latchkey {

namespace {

/** 127.0.0.0/8 (RFC 1122, 3.2.1.3). */
bool isLoopbackV4(const QString &host)
{
    constexpr qsizetype longest = 3;
    const QList<QStringView> parts = QStringView(host).split(u'.');
    return parts.size() == 4 && parts.first() == u"127"
           && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
                  return !part.isEmpty() && part.size() <= longest && ascii::isDigits(part);
              });
}

/** Whether a scheme is before what follows (RFC 3986, 3.1). */
bool hasScheme(const QString &address)
{
    const QStringView scheme = QStringView(address).left(address.indexOf(QLatin1String("://")));
    return scheme.size() < address.size() && !scheme.isEmpty() && ascii::isLetter(scheme.front())
           && ascii::isWord(scheme, u"+.-");
}

/** Without what was pasted behind itself: ".../api/v1/api/v1". */
QString withoutDoubledApi(const QString &path)
{
    static const auto api = QStringLiteral("/api/v1");
    if (path.count(api) < 2)
        return path;
    QString once = path;
    return once.replace(QRegularExpression(QStringLiteral("(/api/v1)(/+api/v1)+(?=/|\\z)")), api);
}

} // namespace

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || isLoopbackV4(host);
}

QUrl defaultApiUrl()
{
    return QUrl(QStringLiteral("https://api.nebulablock.com/api/v1"));
}

tl::expected<QUrl, ApiUrlFault> cleanApiUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return tl::unexpected(ApiUrlFault::Empty);
    if (!hasScheme(text))
        text.prepend(QLatin1String("https://"));

    QUrl url(text, QUrl::StrictMode);
    const bool isWeb =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return tl::unexpected(ApiUrlFault::NotAnAddress);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return tl::unexpected(ApiUrlFault::HasExtras);
    if (url.scheme() == QLatin1String("http") && !isLoopback(url.host()))
        return tl::unexpected(ApiUrlFault::Unencrypted);

    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    path = withoutDoubledApi(path);
    // Who types the host alone means the API there.
    if (path.isEmpty())
        path = defaultApiUrl().path();
    url.setPath(path, QUrl::StrictMode);
    return url;
}

QString sentence(ApiUrlFault fault)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ApiUrl", text); };
    switch (fault) {
    case ApiUrlFault::Empty:
        return tr(QT_TRANSLATE_NOOP("ApiUrl", "Enter the address of the provider's API."));
    case ApiUrlFault::NotAnAddress:
        return tr(QT_TRANSLATE_NOOP("ApiUrl", "This is not a web address. It should look like "
                                              "https://api.example.com/api/v1."));
    case ApiUrlFault::Unencrypted:
        return tr(QT_TRANSLATE_NOOP("ApiUrl", "Without encryption anyone on the way could read the "
                                              "token. Use an address that begins with https://."));
    case ApiUrlFault::HasExtras:
        return tr(QT_TRANSLATE_NOOP("ApiUrl",
                                    "Leave out user name, password, and everything from a "
                                    "question or number sign on."));
    }
    Q_UNREACHABLE();
}

QUrl endpoint(const QUrl &base, const QString &path, const QString &segment)
{
    QString whole = base.path(QUrl::FullyEncoded) + QLatin1Char('/') + path;
    // These would be resolved away (RFC 3986, 5.2.4), and QUrl decodes any escape of a dot.
    if (segment == QLatin1String(".") || segment == QLatin1String(".."))
        return {};
    if (!segment.isEmpty())
        whole += QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QUrl url = base;
    url.setPath(whole, QUrl::StrictMode);
    return url;
}

} // namespace latchkey
