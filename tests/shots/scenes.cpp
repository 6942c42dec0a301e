// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/scenes.h"

#include "widgets/accountdialog.h"
#include "widgets/appearance.h"
#include "widgets/commands.h"
#include "widgets/stage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScreen>
#include <QTabWidget>
#include <QToolButton>

namespace latchkey {

namespace {

/** The one that says most. */
constexpr QLatin1String richest("5f0c7c1e-8a53-4a0e-9d0b-6a1f0f3b7a21");

void waitUntil(const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone() && timer.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
}

void run(const Stage &stage, Command command)
{
    stage.window.findChild<Commands *>()->action(command)->trigger();
    QCoreApplication::processEvents();
}

/** What no sample has: everything is long, or of a kind that few have. */
Instance longest()
{
    Instance instance;
    const auto set = [&instance](Attribute attribute, const char *text) {
        instance.setText(attribute, QString::fromUtf8(text));
    };
    set(Attribute::Id, "9f1c2d3e-4b5a-6978-8796-a5b4c3d2e1f0-with-a-suffix-that-goes-on-and-on");
    set(Attribute::HostName,
        "reinforcement-learning-from-human-feedback-production-cluster-node-0042.eu-north");
    set(Attribute::Status, "AWAITING_MAINTENANCE_WINDOW");
    set(Attribute::PublicIpv4, "2001:0db8:85a3:0000:0000:8a2e:0370:7334");
    set(Attribute::LanIpv4, "fd12:3456:789a:0001:0000:0000:0000:0042");
    set(Attribute::UserName, "service-account-for-nightly-training");
    set(Attribute::ExposedPorts, "[22,80,443,6006,8080,8888,\"30022:22\",\"30080:80\"]");
    set(Attribute::Gpu, "NVIDIA-HGX-B200-180GB-SXM6-NVLINK");
    set(Attribute::GpuType, "B200");
    set(Attribute::GpuCount, "16");
    set(Attribute::CpuCores, "384");
    set(Attribute::Ram, "4096");
    set(Attribute::DiskSize, "61440");
    set(Attribute::Region, "NORTHERN EUROPE, ZONE 3B");
    set(Attribute::Os, "Ubuntu Server 24.04.2 LTS (Noble Numbat) with CUDA 12.8, cuDNN 9, Docker");
    set(Attribute::RunningTime, "8760.5 hours");
    set(Attribute::TotalCost, "$1228550.5600");
    set(Attribute::PricePerHour, "143.68");
    instance.setPassword(Secret(QStringLiteral("long")));
    return instance;
}

void open(Stage &stage)
{
    stage.window.openSampleData();
    stage.window.openInstance(richest);
    waitUntil([&] {
        return stage.session.record().secretsKnown() && !stage.session.isBusy()
               && stage.session.recordState() == ViewState::Ready
               && !stage.session.record().password().isEmpty();
    });
}

// NOLINTNEXTLINE(readability-function-size): a table.
void play(Stage &stage, const Shot &shot)
{
    switch (shot.scene) {
    case Scene::Revealed:
        run(stage, Command::ShowPassword);
        break;
    case Scene::Copied:
        run(stage, Command::CopyPassword);
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
    case Scene::LongTexts:
        stage.session.record().setInstance(longest());
        break;
    case Scene::QuickOpen:
        run(stage, Command::QuickOpen);
        break;
    case Scene::Behavior:
    case Scene::Appearance:
        run(stage, Command::Preferences);
        QApplication::activeModalWidget()->findChild<QTabWidget *>()->setCurrentIndex(
            shot.scene == Scene::Behavior ? 0 : 1);
        break;
    case Scene::AddAccount:
        run(stage, Command::AddAccount);
        break;
    case Scene::Export:
        run(stage, Command::Export);
        break;
    case Scene::CopySecrets:
        run(stage, Command::CopyWithSecrets);
        break;
    case Scene::RawAnswer:
        run(stage, Command::RawAnswer);
        break;
    case Scene::Shortcuts:
        run(stage, Command::Shortcuts);
        break;
    case Scene::MainMenu:
        stage.window.findChild<QToolButton *>(QStringLiteral("menu_button"))->menu()->popup({});
        break;
    case Scene::InstanceMenu:
        Q_EMIT stage.window.findChild<QListView *>()->customContextMenuRequested({});
        break;
    case Scene::Loading:
        stage.window.openSampleData();
        stage.window.openInstance(QStringLiteral("not-seen-before"));
        break;
    case Scene::Record:
    case Scene::Welcome:
        break;
    }
}

} // namespace

QPixmap pictureOf(const Shot &shot)
{
    Preferences preferences;
    preferences.colorScheme = shot.colors;
    preferences.highContrast = shot.hasHighContrast;
    applyAppearance(preferences, {});
    Stage stage;
    stage.session.setLocale(QLocale());
    stage.window.resize(shot.size);
    // What is larger than the screen would be made smaller.
    const QSize screen = stage.window.screen()->size();
    const bool fits = shot.size.boundedTo(screen) == shot.size;
    stage.window.setAttribute(Qt::WA_DontShowOnScreen, !fits);
    stage.window.show();
    if (shot.scene != Scene::Welcome && shot.scene != Scene::Loading)
        open(stage);
    if (fits)
        waitUntil([] { return QApplication::activeWindow() != nullptr; });
    play(stage, shot);
    // An answer may not come while something is to be seen on its way.
    if (shot.scene == Scene::Loading)
        QCoreApplication::sendPostedEvents();
    // With the keyboard a dialog looks otherwise than a moment before.
    if (const QWidget *dialog = QApplication::activeModalWidget())
        waitUntil([dialog] { return dialog->isActiveWindow(); });
    // A layout in a layout in a layout takes its turns.
    for (int turn = 0; turn < 5 && shot.scene != Scene::Loading; ++turn)
        QCoreApplication::processEvents();
    QWidget *top = QApplication::activePopupWidget();
    if (!top)
        top = QApplication::activeModalWidget();
    return (top ? top : &stage.window)->grab();
}

} // namespace latchkey
