// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes the pictures of gallery.cpp with the embedded provider, at a fixed time and with fixed
// fonts, so that the same window gives the same pixels:
//   latchkey-shots FOLDER           all of them, and an index.html
//   latchkey-shots FOLDER NAME      one of them
#include "app/translations.h"
#include "shots/gallery.h"
#include "shots/scenes.h"
#include "widgets/plainstyle.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFont>
#include <QLocale>
#include <QProcess>
#include <QStyleHints>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

namespace {

using namespace latchkey;

/** What the desktop, the fonts and the clock would else make of the same window. */
void standStill()
{
    QApplication::setStyle(new PlainStyle(QStringLiteral("Fusion")));
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 10));
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    qputenv("TZ", "UTC");
}

bool take(QApplication &app, const Shot &shot, const QDir &folder)
{
    Translations translations(app);
    translations.use(shot.language);
    if (shot.language == QLatin1String("en"))
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QPixmap picture = pictureOf(shot);
    return picture.save(folder.filePath(shot.name + QStringLiteral(".png")));
}

/** A process for each, because the scale factor counts only at the start; one at a time, because
 * there is one clipboard. */
bool takeAll(const QList<Shot> &shots, const QDir &folder)
{
    constexpr std::size_t together = 1;
    std::vector<std::unique_ptr<QProcess>> running;
    bool isWell = true;
    const auto reap = [&] {
        QProcess &oldest = *running.front();
        const bool isDone =
            oldest.waitForFinished(60'000) && oldest.exitCode() == 0
            && QFile::exists(folder.filePath(oldest.arguments().at(1) + QStringLiteral(".png")));
        if (!isDone)
            QTextStream(stderr) << "No picture of " << oldest.arguments().at(1) << Qt::endl;
        isWell = isWell && isDone;
        running.erase(running.begin());
    };
    for (const Shot &shot : shots) {
        if (running.size() == together)
            reap();
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), shot.scale);
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(QCoreApplication::applicationFilePath(), {folder.path(), shot.name});
        running.push_back(std::move(process));
    }
    while (!running.empty())
        reap();
    return isWell;
}

bool writeIndex(const QList<Shot> &shots, const QDir &folder)
{
    QFile index(folder.filePath(QStringLiteral("index.html")));
    if (!index.open(QIODevice::WriteOnly))
        return false;
    QTextStream page(&index);
    page << "<!doctype html><meta charset=utf-8><title>Latchkey</title>\n"
            "<style>body{font-family:sans-serif;background:#888}figure{display:inline-block;"
            "margin:8px;vertical-align:top}img{max-width:640px}</style>\n";
    QString group;
    for (const Shot &shot : shots) {
        if (shot.group != group)
            page << "<h2>" << shot.group << "</h2>\n";
        group = shot.group;
        page << "<figure><a href=\"" << shot.name << ".png\"><img src=\"" << shot.name
             << ".png\" alt=\"\"></a><figcaption>" << shot.name << "</figcaption></figure>\n";
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    standStill();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return EXIT_FAILURE;
    const QDir folder(arguments.at(1));
    folder.mkpath(QStringLiteral("."));
    const QList<Shot> shots = gallery();
    if (arguments.size() == 2)
        return takeAll(shots, folder) && writeIndex(shots, folder) ? EXIT_SUCCESS : EXIT_FAILURE;
    const auto found = std::find_if(shots.begin(), shots.end(),
                                    [&](const Shot &shot) { return shot.name == arguments.at(2); });
    return found != shots.end() && take(app, *found, folder) ? EXIT_SUCCESS : EXIT_FAILURE;
}
