// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the window in its states, with the embedded provider at a fixed time:
//   latchkey-shots FOLDER           all of them, and an index.html
//   latchkey-shots FOLDER NAME      one of them
#include "app/translations.h"
#include "widgets/accountdialog.h"
#include "widgets/stage.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QTextStream>
#include <QToolButton>

#include <array>
#include <cstdlib>

namespace {

using namespace latchkey;

enum class Scene { Record, Revealed, Copied, Trouble, Welcome, NoMatch, AddAccount };

struct Shot {
    const char *name;
    Scene scene;
    QSize size;
    bool isDark = false;
    bool isRightToLeft = false;
    const char *scale = "1";
    /** The one that says most. */
    const char *instance = "5f0c7c1e-8a53-4a0e-9d0b-6a1f0f3b7a21";
};

constexpr std::array shots = {
    Shot{"record-light", Scene::Record, {1080, 720}},
    Shot{"record-dark", Scene::Record, {1080, 720}, true},
    Shot{"record-narrow", Scene::Record, {640, 480}},
    Shot{"record-wide", Scene::Record, {1560, 900}},
    Shot{"record-right-to-left", Scene::Record, {1080, 720}, false, true},
    Shot{"record-200-percent", Scene::Record, {780, 560}, false, false, "2"},
    Shot{"revealed-dark", Scene::Revealed, {1080, 720}, true},
    Shot{"copied-light", Scene::Copied, {1080, 720}},
    Shot{"trouble-light", Scene::Trouble, {1080, 720}},
    Shot{"trouble-dark", Scene::Trouble, {1080, 720}, true},
    Shot{"welcome-light", Scene::Welcome, {1080, 720}},
    Shot{"welcome-dark-narrow", Scene::Welcome, {640, 480}, true},
    Shot{"no-match-light", Scene::NoMatch, {1080, 720}},
    Shot{"add-account-light", Scene::AddAccount, {1080, 720}},
    Shot{"add-account-dark", Scene::AddAccount, {1080, 720}, true},
};

QPalette darkPalette()
{
    QPalette palette(QColor(0x35, 0x38, 0x3c), QColor(0x2a, 0x2d, 0x31));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x21, 0x24));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa4, 0xa8));
    return palette;
}

void waitUntil(const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone() && timer.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
}

void press(MainWindow &window, const QString &accessibleName)
{
    const auto buttons = window.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->accessibleName() == accessibleName)
            button->click();
    }
}

void play(Stage &stage, const Shot &shot)
{
    if (shot.scene == Scene::Welcome)
        return;
    stage.window.openSampleData();
    stage.window.openInstance(QString::fromLatin1(shot.instance));
    waitUntil([&] {
        return stage.session.record().secretsKnown() && !stage.session.isBusy()
               && stage.session.recordState() == ViewState::Ready
               && !stage.session.record().password().isEmpty();
    });
    switch (shot.scene) {
    case Scene::Revealed:
        press(stage.window, QStringLiteral("Show Password"));
        break;
    case Scene::Copied:
        press(stage.window, QStringLiteral("Copy Password"));
        break;
    case Scene::Trouble:
        stage.provider.revokeTokens();
        stage.session.refresh();
        waitUntil([&] { return !stage.session.isBusy(); });
        break;
    case Scene::NoMatch:
        stage.window.findChild<QLineEdit *>(QStringLiteral("search"))
            ->setText(QStringLiteral("quantum"));
        break;
    case Scene::AddAccount:
        (new AccountDialog(stage.editor, AccountDialog::Purpose::Add, std::nullopt, &stage.window))
            ->open();
        break;
    case Scene::Record:
    case Scene::Welcome:
        break;
    }
}

bool take(const Shot &shot, const QDir &folder)
{
    if (shot.isDark)
        QApplication::setPalette(darkPalette());
    if (shot.isRightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Stage stage;
    stage.window.resize(shot.size);
    stage.window.show();
    play(stage, shot);
    waitUntil([&] { return stage.window.isActiveWindow() || QApplication::activeWindow(); });
    QCoreApplication::processEvents();
    QWidget *top = shot.scene == Scene::AddAccount ? stage.window.findChild<AccountDialog *>()
                                                   : static_cast<QWidget *>(&stage.window);
    return top->grab().save(folder.filePath(QLatin1String(shot.name) + QStringLiteral(".png")));
}

bool takeAll(const QDir &folder)
{
    QFile index(folder.filePath(QStringLiteral("index.html")));
    if (!index.open(QIODevice::WriteOnly))
        return false;
    QTextStream page(&index);
    page << "<!doctype html><meta charset=utf-8><title>Latchkey</title>\n";
    for (const Shot &shot : shots) {
        // Its own process: the scale factor counts only at the start.
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QLatin1String(shot.scale));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      {folder.path(), QLatin1String(shot.name)});
        if (!process.waitForFinished() || process.exitCode() != 0)
            return false;
        page << "<h2>" << shot.name << "</h2><img src=\"" << shot.name << ".png\">\n";
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    installTranslations(app);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return EXIT_FAILURE;
    const QDir folder(arguments.at(1));
    folder.mkpath(QStringLiteral("."));
    if (arguments.size() == 2)
        return takeAll(folder) ? EXIT_SUCCESS : EXIT_FAILURE;
    for (const Shot &shot : shots) {
        if (arguments.at(2) == QLatin1String(shot.name))
            return take(shot, folder) ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    return EXIT_FAILURE;
}
