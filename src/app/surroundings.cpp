// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surroundings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLibrary>
#include <QRegularExpression>
#include <QScreen>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace latchkey {

namespace {

/** The translation context of this file. */
struct Surroundings {
    Q_DECLARE_TR_FUNCTIONS(Surroundings)
};

/** Fewer are a palette, which Qt's painting cannot draw on. */
constexpr int leastBits = 15;

bool hasFonts()
{
    // With fontconfig Qt lists these whether or not there is a font behind them, and then draws
    // boxes (6.4).
    const QStringList made = {QStringLiteral("Monospace"), QStringLiteral("Sans Serif"),
                              QStringLiteral("Serif")};
    const QStringList families = QFontDatabase::families();
    return std::any_of(families.begin(), families.end(),
                       [&made](const QString &family) { return !made.contains(family); });
}

void sayAndEnd(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
        return;
    }
    // Before there is an application there are no translations either.
    std::fprintf(stderr, "%s\n",
                 qUtf8Printable(Surroundings::tr(
                     "Latchkey found no display to open its window on. Start it on a desktop, or "
                     "connect with ssh -X.")));
    std::_Exit(EXIT_FAILURE);
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
bool isFolder(const char *variable)
{
    return QDir::isAbsolutePath(qEnvironmentVariable(variable));
}
#endif

} // namespace

FatalSentence::FatalSentence()
{
    qInstallMessageHandler(sayAndEnd);
}

FatalSentence::~FatalSentence()
{
    qInstallMessageHandler(nullptr);
}

std::optional<QString> displayTrouble()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (screen && screen->depth() < leastBits) {
        return Surroundings::tr("This display has too few colours to draw on: it has %1 bits for "
                                "each point, and Latchkey needs %2 or more.")
            .arg(QString::number(screen->depth()), QString::number(leastBits));
    }
    if (!hasFonts()) {
        return Surroundings::tr("No fonts are installed, so nothing could be read. Install some, "
                                "such as DejaVu, and start Latchkey again.");
    }
    return std::nullopt;
}

std::optional<QString> homeTrouble()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!isFolder("HOME") && !(isFolder("XDG_CONFIG_HOME") && isFolder("XDG_CACHE_HOME"))) {
        return Surroundings::tr("Latchkey does not know where to keep your accounts: HOME is not "
                                "set. Set it to your home folder, or look around with --demo.");
    }
#endif
    return std::nullopt;
}

void interpretPatterns()
{
    constexpr auto variable = "QT_ENABLE_REGEXP_JIT";
    if (!qEnvironmentVariableIsEmpty(variable))
        return;
    qputenv(variable, "0");
    // Qt asks for it once; programs that this one starts have nothing to do with it.
    QRegularExpression(QStringLiteral("x")).optimize();
    qunsetenv(variable);
}

void endIdleThreadsOfGLib()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Looked up, since Qt or libsecret bring it along: to build against it for this alone would be
    // one more thing that has to be there.
    using SetMost = void (*)(int);
    constexpr int version = 0;
    if (const auto setMost = reinterpret_cast<SetMost>(QLibrary::resolve(
            QStringLiteral("glib-2.0"), version, "g_thread_pool_set_max_unused_threads")))
        setMost(0);
#endif
}

} // namespace latchkey
