// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
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

    PictureIconEngine(QPicture picture, Kind kind)
        : m_picture(std::move(picture))
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
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        replay(&painter, size);
        if (m_kind == Kind::Symbolic) {
            painter.resetTransform();
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), color(mode));
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new PictureIconEngine(*this); }

private:
    void replay(QPainter *painter, const QSize &size)
    {
        const QSizeF drawn = m_picture.boundingRect().size();
        const QSizeF fitting = drawn.scaled(size, Qt::KeepAspectRatio);
        painter->translate((size.width() - fitting.width()) / 2,
                           (size.height() - fitting.height()) / 2);
        painter->scale(fitting.width() / drawn.width(), fitting.height() / drawn.height());
        m_picture.play(painter);
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

    QPicture m_picture;
    Kind m_kind;
};

QIcon load(const QString &path, PictureIconEngine::Kind kind)
{
    QPicture picture;
    const bool isLoaded = picture.load(path);
    Q_ASSERT_X(isLoaded, "latchkey::icon", qPrintable(path));
    return isLoaded ? QIcon(new PictureIconEngine(picture, kind)) : QIcon();
}

} // namespace

QIcon icon(const QString &name)
{
    return load(QStringLiteral(":/icons/ui/%1.picture").arg(name),
                PictureIconEngine::Kind::Symbolic);
}

QIcon programIcon()
{
    return load(QStringLiteral(":/icons/io.github.latchkey.Latchkey.picture"),
                PictureIconEngine::Kind::Colored);
}

} // namespace latchkey
