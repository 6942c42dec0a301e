// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include <QCache>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QPicture>
#include <QPixmap>

#include <utility>

namespace latchkey {

namespace {

/** Replays a picture at the size that is asked for; Symbolic ones are but a shape to fill. */
class PictureIconEngine : public QIconEngine {
public:
    enum class Kind { Symbolic, Colored };

    PictureIconEngine(QString path, Kind kind)
        : m_path(std::move(path))
        , m_kind(kind)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        // Of what is large, and asked for once, none is kept.
        return QPixmap::fromImage(m_kind == Kind::Symbolic ? filled(size, color(mode))
                                                           : drawn(size));
    }

    /** Of X11's title bars and docks, which would otherwise be given 128 by 128, too. */
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return m_kind == Kind::Symbolic
                   ? QList<QSize>()
                   : QList<QSize>({QSize(16, 16), QSize(32, 32), QSize(64, 64)});
    }

    QIconEngine *clone() const override { return new PictureIconEngine(*this); }

private:
    /** The same for all the buttons that bear it: there is one to copy beside every field. */
    QImage filled(const QSize &size, const QColor &color) const
    {
        // Of the window's thread, as all icons. Qt's own cache of pixmaps would wake the program to
        // look through them, 30 s after something new came into it. Images may outlive the
        // application, which pixmaps may not.
        constexpr int mostBytes = 1 << 20;
        static QCache<QString, QImage> known(mostBytes);
        const QString key = QStringLiteral("%1 %2x%3 %4")
                                .arg(m_path, QString::number(size.width()),
                                     QString::number(size.height()), color.name(QColor::HexArgb));
        if (const QImage *image = known.object(key))
            return *image;
        QImage image = drawn(size);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        painter.end();
        known.insert(key, new QImage(image), image.sizeInBytes());
        return image;
    }

    QImage drawn(const QSize &size) const
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPicture picture;
        const bool isLoaded = picture.load(m_path);
        Q_ASSERT_X(isLoaded, "latchkey::icon", qPrintable(m_path));
        if (!isLoaded)
            return image;
        const QSizeF given = picture.boundingRect().size();
        const QSizeF fitting = given.scaled(size, Qt::KeepAspectRatio);
        QPainter painter(&image);
        painter.translate((size.width() - fitting.width()) / 2,
                          (size.height() - fitting.height()) / 2);
        painter.scale(fitting.width() / given.width(), fitting.height() / given.height());
        picture.play(&painter);
        return image;
    }

    static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::WindowText);
    }

    QString m_path;
    Kind m_kind;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new PictureIconEngine(QStringLiteral(":/icons/ui/%1.picture").arg(name),
                                       PictureIconEngine::Kind::Symbolic));
}

QIcon programIcon()
{
    return QIcon(
        new PictureIconEngine(QStringLiteral(":/icons/io.github.latchkey.Latchkey.picture"),
                              PictureIconEngine::Kind::Colored));
}

} // namespace latchkey
