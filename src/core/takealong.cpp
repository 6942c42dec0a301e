// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/takealong.h"

#include "core/apiurl.h"
#include "core/display.h"
#include "core/printable.h"
#include "core/sshcommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace latchkey {

namespace {

using Fact = std::pair<QString, QString>;

/** A secret's text where it is asked for, else `instead`. */
QString opened(const Secret &secret, Secrets secrets, const QString &instead)
{
    return secrets == Secrets::Included && !secret.isEmpty() ? secret.reveal() : instead;
}

/** Label and value of all that is given, all of it to be seen. A secret stays as it is. */
QList<Fact> facts(const Instance &instance, const QLocale &locale, const QDateTime &now,
                  Secrets secrets)
{
    QList<Fact> all;
    for (const AttributeInfo &row : attributes()) {
        if (!instance.isGiven(row.attribute))
            continue;
        const QString text = printable(shown(instance, row.attribute, locale, now).text);
        all.append({label(row.attribute),
                    isSecret(row.attribute) ? opened(instance.password(), secrets, text) : text});
    }
    for (const OtherField &field : instance.other())
        all.append({printable(field.key), field.isSecret() ? opened(field.secret, secrets, mask())
                                                           : printable(field.text)});
    return all;
}

/** The text as it came; a secret's is empty where it is left out. */
QString plain(const Instance &instance, Attribute attribute, Secrets secrets)
{
    return isSecret(attribute) ? opened(instance.password(), secrets, {})
                               : instance.text(attribute);
}

QJsonObject jsonOf(const Instance &instance, Secrets secrets)
{
    QJsonObject object;
    for (const AttributeInfo &row : attributes()) {
        const QString text = plain(instance, row.attribute, secrets);
        if (!text.isEmpty())
            object.insert(key(row.attribute), text);
    }
    QJsonObject other;
    for (const OtherField &field : instance.other()) {
        const QString text = field.isSecret() ? opened(field.secret, secrets, {}) : field.text;
        if (!text.isEmpty())
            other.insert(field.key, text);
    }
    if (!other.isEmpty())
        object.insert(QStringLiteral("other"), other);
    return object;
}

/** One cell of a Markdown table, as it is. */
QString escapedMarkdown(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("([\\\\`*_{}\\[\\]<>()#+!|&~:.@-])"));
    return QString(text).replace(special, QStringLiteral("\\\\1"));
}

/** Whether a spreadsheet would calculate it. A negative number is one. */
bool isFormula(const QString &text)
{
    if (text.isEmpty() || !QStringView(u"=+-@\t\r").contains(text.front()))
        return false;
    bool isNumber = false;
    static_cast<void>(text.toDouble(&isNumber));
    return !isNumber;
}

QString csvCell(const QString &text)
{
    QString cell = text;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\""))
           + QLatin1Char('"');
}

QString csvCell(const Instance &instance, Attribute attribute, Secrets secrets)
{
    const QString text = plain(instance, attribute, secrets);
    // A password with something in front is none.
    return csvCell(isFormula(text) && !isSecret(attribute) ? QLatin1Char('\'') + text : text);
}

} // namespace

QString recordText(const Instance &instance, const QLocale &locale, const QDateTime &now,
                   Secrets secrets)
{
    QString text;
    const QList<Fact> all = facts(instance, locale, now, secrets);
    for (const auto &[name, value] : all)
        text += QStringLiteral("%1: %2\n").arg(name, value);
    return text;
}

QString recordMarkdown(const Instance &instance, const QLocale &locale, const QDateTime &now,
                       Secrets secrets)
{
    QString text = QStringLiteral("## %1\n\n| | |\n|---|---|\n")
                       .arg(escapedMarkdown(printable(instance.displayName())));
    const QList<Fact> all = facts(instance, locale, now, secrets);
    for (const auto &[name, value] : all)
        text += QStringLiteral("| %1 | %2 |\n")
                    .arg(escapedMarkdown(name), escapedMarkdown(printable(value)));
    return text;
}

QString recordJson(const Instance &instance, Secrets secrets)
{
    return QString::fromUtf8(QJsonDocument(jsonOf(instance, secrets)).toJson());
}

QString recordsJson(const QList<Instance> &instances, Secrets secrets)
{
    QJsonArray array;
    for (const Instance &each : instances)
        array.append(jsonOf(each, secrets));
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

QString recordsCsv(const QList<Instance> &instances, Secrets secrets)
{
    QStringList lines;
    QStringList cells;
    for (const AttributeInfo &row : attributes())
        cells += csvCell(key(row.attribute));
    lines += cells.join(QLatin1Char(','));
    for (const Instance &each : instances) {
        cells.clear();
        for (const AttributeInfo &row : attributes())
            cells += csvCell(each, row.attribute, secrets);
        lines += cells.join(QLatin1Char(','));
    }
    return lines.join(QLatin1String("\r\n")) + QLatin1String("\r\n");
}

QString curlCommand(const QUrl &apiUrl, const QString &id)
{
    const QUrl url = endpoint(apiUrl, QStringLiteral("computing/instance"), id);
    if (id.isEmpty() || !url.isValid())
        return {};
    return QStringLiteral("curl --fail-with-body -H \"Authorization: Bearer $LATCHKEY_TOKEN\" "
                          "-H 'Accept: application/json' %1")
        .arg(shellQuoted(QString::fromLatin1(url.toEncoded())));
}

} // namespace latchkey
