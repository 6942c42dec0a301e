// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;

namespace latchkey {

/**
 * The platform's style, without the pictures that Qt's own put on a dialog's buttons where the
 * desktop has no set of icons, with nothing to press that is lower or narrower than 24 pixels (WCAG
 * 2.2, 2.5.8), without lines below letters in scripts that join them, with edges around fields and
 * boxes that are seen in a dark palette, too, and with flat scroll bars in place of Fusion's.
 */
class PlainStyle : public QProxyStyle {
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;

private:
    /** The option of a scroll bar that is drawn here; none where the platform has its own. */
    const QStyleOptionSlider *flatScrollBar(ComplexControl control,
                                            const QStyleOptionComplex *option) const;
};

} // namespace latchkey
