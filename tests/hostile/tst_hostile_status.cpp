// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/gauntlet.h"

#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;
using enum ErrorKind;

namespace {

constexpr auto html =
    "<!doctype html><html><head><meta http-equiv=refresh content='0;url=/x'></head>"
    "<body><h1>Hello</h1><script>alert(1)</script></body></html>";

/** Everything in an answer's head that could lead to another server. */
QList<QByteArray> lures(const Scene &scene)
{
    const QByteArray there = scene.elsewhere.toEncoded();
    return {"Location: " + there,
            "Content-Location: " + there,
            "Refresh: 0; url=" + there,
            "Link: <" + there + ">; rel=preload, <" + there + ">; rel=preconnect",
            "Alt-Svc: http/1.1=\":" + QByteArray::number(scene.elsewhere.port()) + "\"; ma=9999",
            "WWW-Authenticate: Basic realm=\"" + there + "\"",
            "Proxy-Authenticate: Basic realm=\"x\"",
            "Set-Cookie: a=b"};
}

Misbehaviour status(const QString &name, int code, const QByteArray &body,
                    std::optional<ErrorKind> kind, const QList<QByteArray> &headers = {})
{
    return row(
        name,
        [code, body, headers](const Scene &scene) {
            return FaultScript{FaultStep::send(httpAnswer(code, body, lures(scene) + headers))};
        },
        kind);
}

QList<Misbehaviour> refusals()
{
    const QByteArray json = R"({"status":"failed","message":"No"})";
    QList<Misbehaviour> rows;
    const auto add = [&](int code, ErrorKind kind, Afterlife afterlife = Afterlife::ByItself) {
        rows += status(QString::number(code), code, json, kind);
        rows.last().afterlife = afterlife;
        rows += status(QStringLiteral("%1 with nothing").arg(code), code, {}, kind);
        rows.last().afterlife = afterlife;
    };
    for (const int code : {400, 402, 405, 407, 408, 409, 410, 413, 418, 421, 431, 451})
        add(code, Rejected);
    add(401, Unauthorized, Afterlife::ByHand);
    add(403, Forbidden, Afterlife::ByHand);
    add(404, NotFound);
    for (const int code : {500, 501, 504, 511, 599})
        add(code, ServerTrouble);
    rows += status(QStringLiteral("502 with HTML"), 502, html, ServerTrouble);
    rows += status(QStringLiteral("511 with a log-in page"), 511, html, ServerTrouble);
    rows += status(QStringLiteral("600"), 600, json, NotAnAnswer);
    rows += status(QStringLiteral("999"), 999, json, NotAnAnswer);
    return rows;
}

QList<Misbehaviour> waits()
{
    // List and record were refused one after the other, and the second doubles the wait.
    constexpr auto twoRefusals = 120s;
    QList<Misbehaviour> rows;
    const auto add = [&](int code, const QByteArray &value, ErrorKind kind,
                         std::chrono::seconds wait) {
        rows +=
            status(QStringLiteral("%1, %2").arg(code).arg(QString::fromUtf8(value.left(40))), code,
                   "{}", kind, {"Date: Mon, 04 Nov 2024 12:00:00 GMT", "Retry-After: " + value});
        rows.last().wait = wait;
    };
    for (const int code : {429, 503}) {
        add(code, "120", RateLimited, 120s);
        add(code, "0", RateLimited, twoRefusals);
        add(code, "99999999999999999999", RateLimited, 24h);
        add(code, "Mon, 04 Nov 2024 12:05:00 GMT", RateLimited, 300s);
        add(code, "Mon, 04 Nov 2024 11:00:00 GMT", RateLimited, twoRefusals);
        const ErrorKind nonsense = code == 429 ? RateLimited : ServerTrouble;
        for (const char *value : {"soon", "-5", "1e9", "12.5", "", "Mon, 99 Foo 2024", "0x10"})
            add(code, value, nonsense, code == 429 ? twoRefusals : 60s);
    }
    rows += status(QStringLiteral("429 without a word"), 429, {}, RateLimited);
    rows.last().wait = twoRefusals;
    rows += status(QStringLiteral("503 without a word"), 503, {}, ServerTrouble);
    return rows;
}

QList<Misbehaviour> redirects()
{
    QList<Misbehaviour> rows;
    const auto add = [&](const QString &where,
                         const std::function<QByteArray(const Scene &)> &target) {
        for (const int code : {300, 301, 302, 303, 304, 305, 307, 308}) {
            rows += row(
                QStringLiteral("%1 %2").arg(code).arg(where),
                [code, target](const Scene &scene) {
                    return FaultScript{FaultStep::send(
                        httpAnswer(code, code == 304 ? QByteArray() : QByteArray("{}"),
                                   {"Location: " + target(scene)}))};
                },
                Redirected);
        }
    };
    add(QStringLiteral("to the same origin"), [](const Scene &scene) {
        return scene.here.resolved(QUrl(QStringLiteral("/x"))).toEncoded();
    });
    add(QStringLiteral("in a loop"), [](const Scene &scene) {
        return scene.here.path().toUtf8() + "/computing/"
               + (scene.isList() ? "instances" : "instance/" + scene.asked.toUtf8());
    });
    add(QStringLiteral("to another host"),
        [](const Scene &scene) { return scene.elsewhere.toEncoded(); });
    add(QStringLiteral("to nowhere"),
        [](const Scene &) { return QByteArray("::: not a URL \x01"); });
    add(QStringLiteral("to a file"),
        [](const Scene &) { return QByteArray("file:///etc/passwd"); });
    add(QStringLiteral("without a scheme"),
        [](const Scene &scene) { return "//" + scene.elsewhere.authority().toUtf8() + "/x"; });
    add(QStringLiteral("with a login"), [](const Scene &scene) {
        return "http://a:b@" + scene.elsewhere.authority().toUtf8() + "/x";
    });
    return rows;
}

QList<Misbehaviour> successes()
{
    const auto good = [](const QString &name, const QByteArray &statusLine,
                         const QByteArray &before = {}) {
        return row(
            name,
            [statusLine, before](const Scene &scene) {
                const QByteArray body = answerTo(scene);
                return FaultScript{FaultStep::send(before + statusLine + "\r\nContent-Length: "
                                                   + QByteArray::number(body.size()) + "\r\n\r\n"
                                                   + body)};
            },
            std::nullopt);
    };
    const QByteArray ok = "HTTP/1.1 200 OK";
    return {
        status(QStringLiteral("204"), 204, {}, NotAnAnswer),
        status(QStringLiteral("205"), 205, {}, NotAnAnswer),
        row(
            QStringLiteral("206"),
            [](const Scene &scene) {
                return FaultScript{FaultStep::send(
                    httpAnswer(206, answerTo(scene), {"Content-Range: bytes 0-9/999"}))};
            },
            NotAnAnswer),
        status(QStringLiteral("200 with HTML"), 200, html, NotAnAnswer),
        status(QStringLiteral("200 with nothing"), 200, {}, NotAnAnswer),
        row(
            QStringLiteral("200 with every lure"),
            [](const Scene &scene) {
                return FaultScript{FaultStep::send(httpAnswer(200, answerTo(scene), lures(scene)))};
            },
            std::nullopt),
        good(QStringLiteral("HTTP/1.0"), "HTTP/1.0 200 OK"),
        good(QStringLiteral("no reason"), "HTTP/1.1 200"),
        good(QStringLiteral("100 first"), ok, "HTTP/1.1 100 Continue\r\n\r\n"),
        good(QStringLiteral("ten times 100 first"), ok,
             QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(10)),
    };
}

} // namespace

/** The provider answers, but with another status than is hoped for. */
class TestHostileStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enduresRefusals_data() { Gauntlet::addRows(refusals()); }
    void enduresRefusals() { m_gauntlet.run(); }
    void enduresWaits_data() { Gauntlet::addRows(waits()); }
    void enduresWaits() { m_gauntlet.run(); }
    void enduresRedirects_data() { Gauntlet::addRows(redirects()); }
    void enduresRedirects() { m_gauntlet.run(); }
    void enduresSuccesses_data() { Gauntlet::addRows(successes()); }
    void enduresSuccesses() { m_gauntlet.run(); }

private:
    Gauntlet m_gauntlet;
};

QTEST_GUILESS_MAIN(TestHostileStatus)
#include "tst_hostile_status.moc"
