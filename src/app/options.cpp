// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "app/instancelink.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace latchkey {

namespace {

/** The translation context of this file. */
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// Functions and not objects: nothing is built before main().
QString demoOption()
{
    return QStringLiteral("demo");
}

QString instanceOption()
{
    return QStringLiteral("instance");
}

QString refreshOption()
{
    return QStringLiteral("refresh");
}

QString helpOption()
{
    return QStringLiteral("help");
}

QString versionOption()
{
    return QStringLiteral("version");
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandLine::tr("Shows your rented GPU machines and how to get in."));
    parser.addOption({demoOption(), CommandLine::tr("Look around with sample data.")});
    parser.addOption({instanceOption(), CommandLine::tr("Show the instance with this ID."),
                      CommandLine::tr("ID")});
    parser.addOption({refreshOption(), CommandLine::tr("Ask the provider anew.")});
    parser.addOption({{QStringLiteral("h"), helpOption()}, CommandLine::tr("Show this help.")});
    parser.addOption(
        {{QStringLiteral("v"), versionOption()}, CommandLine::tr("Show the version.")});
    const QString link = QStringLiteral("latchkey://instance/%1").arg(CommandLine::tr("ID"));
    parser.addPositionalArgument(link, CommandLine::tr("Show the instance with this ID."),
                                 QStringLiteral("[%1]").arg(link));
}

} // namespace

tl::expected<Options, QString> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    QStringList others = parser.positionalArguments();
    const QString link =
        !others.isEmpty() && isLink(others.constFirst()) ? others.takeFirst() : QString();
    if (!others.isEmpty())
        return tl::unexpected(
            CommandLine::tr("Unexpected argument “%1”.").arg(others.constFirst()));
    if (!link.isEmpty() && parser.isSet(instanceOption()))
        return tl::unexpected(CommandLine::tr("Unexpected argument “%1”.").arg(link));
    Options options;
    options.demo = parser.isSet(demoOption());
    options.instanceId = parser.value(instanceOption()).trimmed();
    options.refresh = parser.isSet(refreshOption());
    if (!link.isEmpty()) {
        options.instanceId = linkedInstance(link).value_or(QString());
        options.brokenLink = options.instanceId.isEmpty() ? link : QString();
    }
    options.help = parser.isSet(helpOption());
    options.version = parser.isSet(versionOption());
    if (parser.isSet(instanceOption()) && options.instanceId.isEmpty())
        return tl::unexpected(CommandLine::tr("The option --instance needs an ID."));
    return options;
}

QStringList restartCommand(QStringList offered, const Options &options, const QString &appImage)
{
    if (!appImage.isEmpty() && !offered.isEmpty())
        offered.first() = appImage;
    // What is in view is remembered anyway; with sample data nothing is.
    if (options.demo)
        offered += QStringLiteral("--demo");
    return offered;
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace latchkey
