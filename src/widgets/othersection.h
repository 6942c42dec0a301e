// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QGridLayout;
class QToolButton;

namespace latchkey {

class OtherModel;
class Section;
class ValueField;

/** Fills a section of the record with a line for each key that is not known today. */
class OtherSection : public QObject {
    Q_OBJECT

public:
    /** `section` is the parent; `model` must outlive it. */
    OtherSection(Section &section, OtherModel &model);

    /** Names the buttons in the language of the moment. */
    void retranslate();

Q_SIGNALS:
    /** The user wants the value of this row of the model on the clipboard. */
    void copyRequested(int row);
    /** A secret was shown by the user. */
    void revealed();

private:
    struct Line {
        ValueField *field;
        QToolButton *show;
        QToolButton *copy;
    };

    void rebuild();
    void addLine(int row);
    void orderTabs();
    void update();
    void updateLine(int row);

    Section &m_section;
    OtherModel &m_model;
    QGridLayout *m_layout;
    QList<Line> m_lines;
};

} // namespace latchkey
