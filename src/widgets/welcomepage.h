// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace latchkey {

namespace Ui {
class WelcomePage;
}

/** What the first start shows: one page, two ways on. */
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

Q_SIGNALS:
    void addAccountRequested();
    void sampleDataRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();

    std::unique_ptr<Ui::WelcomePage> m_ui;
};

} // namespace latchkey
