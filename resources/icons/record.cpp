// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Run while Latchkey is built: records what Qt Svg paints of each drawing, so that the program
// replays it and needs neither Qt Svg nor an XML parser to show an icon.
//
//   record FOLDER DRAWING.svg...        makes FOLDER/DRAWING.picture of each
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPicture>
#include <QSvgRenderer>

#include <cstdio>

namespace {

bool record(const QString &drawing, const QString &folder)
{
    QFile file(drawing);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // Any opaque colour: the program's engine fills what was painted with the palette's.
    QSvgRenderer renderer(file.readAll().replace("currentColor", "#000000"));
    QPicture picture;
    // To be scaled by whoever replays it, who cannot ask for this size.
    picture.setBoundingRect(QRect(QPoint(), renderer.defaultSize()));
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(QPointF(), renderer.defaultSize()));
    return renderer.isValid() && painter.end()
           && picture.save(QDir(folder).filePath(QFileInfo(drawing).completeBaseName()
                                                 + QLatin1String(".picture")));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    for (const QString &drawing : arguments.mid(2)) {
        if (!record(drawing, arguments.at(1))) {
            std::fprintf(stderr, "Cannot record %s.\n", qPrintable(drawing));
            return 1;
        }
    }
    return 0;
}
