// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activation.h"
#include "app/applicationid.h"
#include "app/console.h"
#include "app/desktop.h"
#include "app/fontsahead.h"
#include "app/openedlinks.h"
#include "app/options.h"
#include "app/quitsignals.h"
#include "app/sampledata.h"
#include "app/singleinstance.h"
#include "app/surroundings.h"
#include "app/translations.h"
#include "core/background.h"
#include "core/bounds.h"
#include "core/printable.h"
#include "core/version.h"
#include "fleet/accounteditor.h"
#include "fleet/accountremoval.h"
#include "fleet/accounts.h"
#include "fleet/preferences.h"
#include "fleet/session.h"
#include "fleet/settingsfile.h"
#include "fleet/tokenkeeper.h"
#include "secrets/clipboard.h"
#include "secrets/keychain.h"
#include "secrets/sessiontokens.h"
#include "widgets/appearance.h"
#include "widgets/icons.h"
#include "widgets/mainwindow.h"
#include "widgets/plainstyle.h"
#ifdef LATCHKEY_CONNECTIONS_PLUGIN
#include "app/firstpicture.h"
#include "app/lateconnections.h"
#else
#include "connections/qtconnections.h"
#endif

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QRandomGenerator>
#include <QSessionManager>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <cstdlib>
#include <memory>
#include <optional>

namespace {

using namespace latchkey;

/** latchkey/latchkey.ini below the user's configuration folder. */
QString settingsPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    return folder.filePath(QStringLiteral("latchkey.ini"));
}

/** What has to be said whatever page is on screen. */
void tell(const QString &sentence, const QString &details, QWidget *parent)
{
    auto *message = new QMessageBox(QMessageBox::Warning, QStringLiteral("Latchkey"), sentence,
                                    QMessageBox::Ok, parent);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    message->setDetailedText(details);
    message->open();
}

SessionParts sessionParts(Network &network, TokenKeeper &tokens, QSettings *settings,
                          const LastSeen &lastSeen)
{
    QElapsedTimer timer;
    timer.start();
    return {
        .network = network,
        .tokens = tokens,
        .settings = settings,
        .lastSeen = lastSeen,
        .clock = [] { return QDateTime::currentDateTimeUtc(); },
        .monotonic = [timer] { return std::chrono::milliseconds(timer.elapsed()); },
        .jitter = [] { return QRandomGenerator::global()->generateDouble(); },
        .locale = QLocale(),
    };
}

/** What --help and --version print, which needs no display; nothing where neither is asked for. */
std::optional<int> answerWithoutWindow(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const auto options = parseOptions(QCoreApplication::arguments());
    if (!options || (!options->help && !options->version))
        return std::nullopt;
    Translations translations(app);
    translations.use({});
    const ParentConsole console;
    QTextStream out(stdout);
    if (options->help)
        out << helpText();
    else
        out << "latchkey " << QCoreApplication::applicationVersion() << Qt::endl;
    return EXIT_SUCCESS;
}

int complain(const QString &sentence)
{
    const ParentConsole console;
    QTextStream(stderr) << sentence << Qt::endl;
    return EXIT_FAILURE;
}

/** Two would write over each other's settings. */
int endWithoutAnswer()
{
    const QString sentence = QCoreApplication::translate(
        "SingleInstance", "Latchkey is running already, but does not answer. Wait a moment and try "
                          "again, or end it first.");
    const int status = complain(sentence);
    tell(sentence, {}, nullptr);
    QApplication::exec();
    return status;
}

QString brokenLinkSentence(const QString &link)
{
    return QCoreApplication::translate("CommandLine",
                                       "This link names no instance: %1. It must look like "
                                       "latchkey://instance/ID, with the ID of one of yours.")
        .arg(bounds::elided(printable(link), bounds::longestTitle));
}

#ifdef LATCHKEY_CONNECTIONS_PLUGIN
/** Other starts are listened to once the connections are there. */
void loadAfter(const FirstPicture &picture, LateConnections &connections, SingleInstance &single)
{
    QObject::connect(&picture, &FirstPicture::painted, &single, [&connections, &single] {
        connections.prepare([&single] { single.listen(); });
    });
    // On a screen that is locked or another one's there may be no picture for long.
    constexpr std::chrono::seconds patience{2};
    QTimer::singleShot(patience, &single, &SingleInstance::listen);
}
#endif

/** The language counts before the window, so that nothing is seen in another one. */
int run(QApplication &app, const Options &options, const Activation &activation,
        Translations &translations)
{
    const QString linkTrouble =
        options.brokenLink.isEmpty() ? QString() : brokenLinkSentence(options.brokenLink);
#ifdef LATCHKEY_CONNECTIONS_PLUGIN
    LateConnections connections(LateConnections::usualPlugin());
#else
    QtConnections connections;
#endif
    SingleInstance single(options.demo ? QStringLiteral("demo") : QStringLiteral("main"),
                          connections);
    switch (single.start(activation)) {
    case SingleInstance::Start::First:
        break;
    case SingleInstance::Start::HandedOver:
        // The window that is there comes forward; a page that opens many such links opens no more.
        return linkTrouble.isEmpty() ? EXIT_SUCCESS : complain(linkTrouble);
    case SingleInstance::Start::NoAnswer:
        return endWithoutAnswer();
    }

    const OpenedSettings opened = options.demo ? OpenedSettings() : openSettings(settingsPath());
    QSettings *settings = opened.settings.get();
    Preferences preferences = settings ? loadPreferences(*settings) : Preferences();
    translations.use(preferences.language);
    Desktop desktop;
    const auto dress = [&] { applyAppearance(preferences, desktop.appearance()); };
    dress();
    std::unique_ptr<TokenStore> keychain;
    if (options.demo)
        keychain = std::make_unique<SessionTokens>();
    else
        keychain = std::make_unique<Keychain>();
    const LastSeen lastSeen(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    TokenKeeper tokens(*keychain);
    Accounts accounts(settings);
    AccountEditor editor(accounts, tokens, connections);
    AccountRemoval removal(accounts, tokens, lastSeen);
    GuardedClipboard clipboard(QGuiApplication::clipboard());
    SampleData sampleData(tokens, connections);
    Session session(sessionParts(connections, tokens, settings, lastSeen));
    MainWindow window({session, accounts, editor, removal, clipboard, settings,
                       [&sampleData] { return sampleData.account(); }});

    QObject::connect(&desktop, &Desktop::appearanceChanged, &window, dress);
    QObject::connect(&window, &MainWindow::preferencesChanged, &app,
                     [&](const Preferences &changed) {
                         preferences = changed;
                         translations.use(preferences.language);
                         dress();
                     });
    QObject::connect(&app, &QGuiApplication::saveStateRequest, &app, [&](QSessionManager &manager) {
        manager.setRestartCommand(
            restartCommand(manager.restartCommand(), options, qEnvironmentVariable("APPIMAGE")));
    });
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, &app, &QCoreApplication::quit);
    QObject::connect(keychain.get(), &TokenStore::answeredLate, &session, &Session::refresh);
    const auto activate = [&](const Activation &asked) {
        useToken(asked.token);
        window.raiseToUser();
        window.openInstance(asked.instanceId);
        if (asked.refresh)
            session.refresh();
    };
    QObject::connect(&single, &SingleInstance::activated, &window, activate);
    QObject::connect(&desktop, &Desktop::activated, &window, activate);

    const auto *links = new OpenedLinks(&app);
    QObject::connect(links, &OpenedLinks::opened, &window, [&window](const QString &id) {
        window.raiseToUser();
        window.openInstance(id);
    });

#ifndef Q_OS_DARWIN
    // Drawn in three sizes, for which the first picture need not wait. A bundle has its own.
    constexpr std::chrono::milliseconds pause{100};
    QTimer::singleShot(pause, &app, [] { QGuiApplication::setWindowIcon(programIcon()); });
#endif
    if (options.demo)
        window.openSampleData();
    // X11 and Wayland take their time to place it, and nothing is painted before the event loop.
    window.show();
#ifdef LATCHKEY_CONNECTIONS_PLUGIN
    const FirstPicture picture(*window.windowHandle());
    loadAfter(picture, connections, single);
#else
    single.listen();
#endif
    if (!options.demo)
        window.openCurrentAccount();
    window.openInstance(activation.instanceId);
    desktop.start();
    if (!options.demo)
        desktop.beApplication();
    if (!linkTrouble.isEmpty())
        tell(linkTrouble, {}, &window);
    if (opened.trouble)
        tell(sentence(*opened.trouble), details(*opened.trouble), &window);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    keepFilesPrivate();
    interpretPatterns();
    QCoreApplication::setApplicationName(QStringLiteral("latchkey"));
    QCoreApplication::setApplicationVersion(version());

    if (const auto answer = argc > 1 ? answerWithoutWindow(argc, argv) : std::nullopt)
        return *answer;

    const QString token = startupToken();
    auto onFatal = std::make_unique<FatalSentence>();
    auto fonts = std::make_unique<FontsAhead>();
    QApplication app(argc, argv);
    fonts.reset();
    onFatal.reset();
    QThreadPool::globalInstance()->setExpiryTimeout(threadIdleMs);
    endIdleThreadsOfGLib();
    QApplication::setStyle(new PlainStyle);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Latchkey"));
    setApplicationId();
    Translations translations(app);
    translations.use({});
    const auto options = parseOptions(QCoreApplication::arguments());
    if (!options)
        return complain(options.error());
    if (const auto trouble = displayTrouble())
        return complain(*trouble);
    if (const auto trouble = homeTrouble(); trouble && !options->demo)
        return complain(*trouble);
    return run(app, *options, {options->instanceId, options->refresh, token}, translations);
}
