// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/gauntlet.h"

#include <QStringEncoder>
#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;
using enum ErrorKind;

namespace {

FaultScript says(const QByteArray &body)
{
    return {FaultStep::send(httpAnswer(200, body))};
}

Misbehaviour body(const QString &name, const QByteArray &bytes, std::optional<ErrorKind> kind)
{
    return row(name, says(bytes), kind);
}

/** What is right, changed. */
Misbehaviour changed(const QString &name, const std::function<QByteArray(QByteArray)> &change,
                     std::optional<ErrorKind> kind)
{
    return row(name, [change](const Scene &scene) { return says(change(answerTo(scene))); }, kind);
}

QByteArray success(const QByteArray &data)
{
    return R"({"status":"success","data":)" + data + "}";
}

QList<Misbehaviour> shapes()
{
    return {
        body(QStringLiteral("empty"), {}, NotAnAnswer),
        body(QStringLiteral("blanks"), " \r\n\t ", NotAnAnswer),
        body(QStringLiteral("null"), "null", NotAnAnswer),
        body(QStringLiteral("[]"), "[]", NotAnAnswer),
        body(QStringLiteral("{}"), "{}", NotAnAnswer),
        body(QStringLiteral("a bare string"), R"("success")", NotAnAnswer),
        body(QStringLiteral("a number"), "42", NotAnAnswer),
        body(QStringLiteral("true"), "true", NotAnAnswer),
        changed(
            QStringLiteral("truncated"),
            [](const QByteArray &json) { return json.left(json.size() / 2); }, NotAnAnswer),
        changed(
            QStringLiteral("truncated by one byte"),
            [](const QByteArray &json) { return json.chopped(1); }, NotAnAnswer),
        changed(
            QStringLiteral("followed by more"), [](const QByteArray &json) { return json + json; },
            NotAnAnswer),
        changed(
            QStringLiteral("a BOM"), [](const QByteArray &json) { return "\xef\xbb\xbf" + json; },
            std::nullopt),
        changed(
            QStringLiteral("two BOMs"),
            [](const QByteArray &json) { return "\xef\xbb\xbf\xef\xbb\xbf" + json; }, NotAnAnswer),
        changed(
            QStringLiteral("invalid UTF-8"),
            [](QByteArray json) { return json.replace("host-", "host\xff\xfe"); }, NotAnAnswer),
        changed(
            QStringLiteral("UTF-8 cut in a character"),
            [](QByteArray json) { return json.replace("host-", "host\xe2\x82"); }, NotAnAnswer),
        changed(
            QStringLiteral("a surrogate in UTF-8"),
            [](QByteArray json) { return json.replace("host-", "host\xed\xa0\x80"); }, NotAnAnswer),
        changed(
            QStringLiteral("a NUL byte"),
            [](QByteArray json) { return json.replace("\"data\"", QByteArray("\0\"data\"", 7)); },
            NotAnAnswer),
        changed(
            QStringLiteral("UTF-16"),
            [](const QByteArray &json) -> QByteArray {
                return QStringEncoder(QStringConverter::Utf16,
                                      QStringConverter::Flag::WriteBom)(QString::fromUtf8(json));
            },
            NotAnAnswer),
        changed(
            QStringLiteral("UTF-32"),
            [](const QByteArray &json) -> QByteArray {
                return QStringEncoder(QStringConverter::Utf32,
                                      QStringConverter::Flag::WriteBom)(QString::fromUtf8(json));
            },
            NotAnAnswer),
        body(QStringLiteral("10,000 arrays deep"),
             success(QByteArray(10'000, '[') + QByteArray(10'000, ']')), NotAnAnswer),
        body(QStringLiteral("10,000 objects deep"),
             success(QByteArray(R"({"a":)").repeated(10'000) + "1" + QByteArray(10'000, '}')),
             NotAnAnswer),
        body(QStringLiteral("10,000 arrays deep, never closed"), QByteArray(10'000, '['),
             NotAnAnswer),
        body(QStringLiteral("NaN"), success(R"([{"id":"a","price_per_hour":NaN}])"), NotAnAnswer),
        body(QStringLiteral("Infinity"), success(R"([{"id":"a","price_per_hour":-Infinity}])"),
             NotAnAnswer),
        body(QStringLiteral("1e999"), success(R"([{"id":"a","price_per_hour":1e999}])"),
             NotAnAnswer),
    };
}

QList<Misbehaviour> envelopes()
{
    const auto failed = [](const QString &status) {
        return changed(
            QStringLiteral("status: \"%1\" with 200").arg(status),
            [status](QByteArray json) {
                return json.replace("\"success\"", '"' + status.toUtf8() + R"(","message":"No")");
            },
            Failed);
    };
    Misbehaviour empty = body(QStringLiteral("data is an empty object"), success("{}"), NotFound);
    return {
        failed(QStringLiteral("failed")),
        failed(QStringLiteral("FAILED")),
        failed(QStringLiteral("error")),
        body(QStringLiteral("data is missing"), R"({"status":"success"})", NotAnAnswer),
        body(QStringLiteral("data is a string"), success(R"("a")"), NotAnAnswer),
        body(QStringLiteral("data is a number"), success("7"), NotAnAnswer),
        body(QStringLiteral("data is true"), success("true"), NotAnAnswer),
        changed(
            QStringLiteral("no status"),
            [](QByteArray json) { return json.replace("\"status\":\"success\"", "\"s\":1"); },
            std::nullopt),
        changed(
            QStringLiteral("status is an object"),
            [](QByteArray json) { return json.replace("\"success\"", "{}"); }, std::nullopt),
        changed(
            QStringLiteral("total is a text"),
            [](QByteArray json) {
                return json.replace("\"total_instance\":", "\"total_instance\":\"many\",\"x\":");
            },
            std::nullopt),
        changed(
            QStringLiteral("total is negative"),
            [](QByteArray json) {
                return json.replace("\"total_instance\":", "\"total_instance\":-");
            },
            std::nullopt),
        changed(
            QStringLiteral("total is less than there is"),
            [](QByteArray json) {
                return json.replace("\"total_instance\":3", "\"total_instance\":1");
            },
            std::nullopt),
        changed(
            QStringLiteral("duplicate data, the last counts"),
            [](QByteArray json) { return json.replace(0, 1, R"({"data":[{"id":"x"}],)"); },
            std::nullopt),
        changed(
            QStringLiteral("duplicate id, the last counts"),
            [](QByteArray json) { return json.replace("\"id\":", "\"id\":\"x\",\"id\":"); },
            std::nullopt),
        changed(
            QStringLiteral("things that are no records among them"),
            [](QByteArray json) {
                return json.replace("\"data\":[", "\"data\":[null,7,\"x\",[],");
            },
            std::nullopt),
    };
}

} // namespace

/** The provider's answer is not what it should be. */
class TestHostileBody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enduresShapes_data() { Gauntlet::addRows(shapes()); }
    void enduresShapes() { m_gauntlet.run(); }
    void enduresEnvelopes_data() { Gauntlet::addRows(envelopes()); }
    void enduresEnvelopes() { m_gauntlet.run(); }

private:
    Gauntlet m_gauntlet;
};

QTEST_GUILESS_MAIN(TestHostileBody)
#include "tst_hostile_body.moc"
