// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The embedded provider as a program of its own. Once it listens it prints "READY <API address>"
// and then nothing more. The bearer token goes to a file, for what is printed or passed as an
// argument can be read by others.
#include "demo/provider.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace latchkey;

namespace {

int complain(const QString &what)
{
    std::fprintf(stderr, "latchkey-provider: %s\n", qUtf8Printable(what));
    return EXIT_FAILURE;
}

/** Writes `secret` to a new file that only its owner can read. */
bool writePrivately(const QString &path, const Secret &secret)
{
    QFile file(path);
    const bool isNew = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                 QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray bytes = secret.revealUtf8();
    return isNew && file.write(bytes) == bytes.size() && file.flush();
}

std::optional<Secret> readSecret(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return Secret::fromUtf8(file.readAll().trimmed());
}

/** Quits the program when standard input is closed. */
void quitAtEndOfInput(QCoreApplication &application)
{
    auto *const notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [notifier] {
        std::array<char, 256> ignored{};
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) > 0)
            return;
        notifier->setEnabled(false);
        QCoreApplication::quit();
    });
}

int signalPipe[2] = {-1, -1};

extern "C" void noteSignal(int)
{
    const char byte = 1;
    // Only what is safe in a signal handler; nothing can be done about a full pipe.
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

/** Quits the program in good order at SIGTERM and SIGINT, so that a leak check runs. */
bool quitAtSignals(QCoreApplication &application)
{
    if (::pipe(signalPipe) != 0)
        return false;
    const auto *const notifier =
        new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return std::signal(SIGTERM, noteSignal) != SIG_ERR
           && std::signal(SIGINT, noteSignal) != SIG_ERR;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QCommandLineOption tokenFile(QStringLiteral("token-file"),
                                       QStringLiteral("New file for the bearer token."),
                                       QStringLiteral("path"));
    const QCommandLineOption login(QStringLiteral("login"),
                                   QStringLiteral("E-mail that can sign in."),
                                   QStringLiteral("email"));
    const QCommandLineOption passwordFile(QStringLiteral("password-file"),
                                          QStringLiteral("File with the password for --login."),
                                          QStringLiteral("path"));
    const QCommandLineOption instances(QStringLiteral("instances"),
                                       QStringLiteral("Instances to generate."),
                                       QStringLiteral("count"), QStringLiteral("0"));
    const QCommandLineOption jwtExpires(
        QStringLiteral("jwt-expires"),
        QStringLiteral("Make the token a JWT that runs out in so many seconds."),
        QStringLiteral("seconds"));
    const QCommandLineOption step(QStringLiteral("step"),
                                  QStringLiteral("How long a deploying instance takes for a step."),
                                  QStringLiteral("seconds"), QStringLiteral("30"));
    const QCommandLineOption untilEof(QStringLiteral("until-eof"),
                                      QStringLiteral("Quit when standard input is closed."));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({tokenFile, login, passwordFile, instances, jwtExpires, step, untilEof});
    parser.process(application);

    ProviderOptions options;
    options.generatedInstances = parser.value(instances).toInt();
    options.step = std::chrono::seconds(parser.value(step).toInt());
    if (parser.isSet(jwtExpires)) {
        options.tokenExpiry =
            QDateTime::currentDateTimeUtc().addSecs(parser.value(jwtExpires).toLongLong());
    }
    if (parser.isSet(login)) {
        const auto password = readSecret(parser.value(passwordFile));
        if (!password || password->isEmpty())
            return complain(QStringLiteral("--login needs a --password-file that is not empty."));
        options.signInName = parser.value(login);
        options.signInPassword = *password;
    }

    Provider provider(options);
    if (!parser.isSet(tokenFile) || !writePrivately(parser.value(tokenFile), provider.token()))
        return complain(QStringLiteral("--token-file must name a file that does not exist yet."));
    if (const auto started = provider.start(); !started)
        return complain(started.error().technical);
    if (!quitAtSignals(application))
        return complain(QStringLiteral("The signal handlers could not be set."));
    if (parser.isSet(untilEof))
        quitAtEndOfInput(application);
    std::printf("READY %s\n", provider.apiUrl().toEncoded().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
