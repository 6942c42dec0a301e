// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainchild.h"

#include "secrets/keychain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSocketNotifier>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <memory>
#include <unistd.h>

namespace latchkey {

namespace {

QString describe(const TokenResult &token)
{
    if (!token)
        return QStringLiteral("error %1").arg(int(token.error().kind));
    return *token ? QStringLiteral("token %1").arg((*token)->reveal()) : QStringLiteral("nothing");
}

QString describe(const Result<void> &result)
{
    return result ? QStringLiteral("done")
                  : QStringLiteral("error %1").arg(int(result.error().kind));
}

class Child : public QObject {
public:
    Child()
    {
        renew(Keychain::Deadlines());
        connect(&m_notifier, &QSocketNotifier::activated, this, &Child::readInput);
        connect(&m_heart, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_sinceBeat.restart()); });
        m_heart.setTimerType(Qt::PreciseTimer);
        m_sinceBeat.start();
        m_heart.start(1);
    }

private:
    void renew(const Keychain::Deadlines &deadlines)
    {
        m_keychain = std::make_unique<Keychain>(deadlines);
        connect(m_keychain.get(), &Keychain::readFinished, this,
                [this](const QString &account, const TokenResult &token) {
                    print(QStringLiteral("read %1 %2").arg(account, describe(token)));
                });
        connect(m_keychain.get(), &Keychain::writeFinished, this,
                [this](const QString &account, const Result<void> &result) {
                    print(QStringLiteral("write %1 %2").arg(account, describe(result)));
                });
        connect(m_keychain.get(), &Keychain::removeFinished, this,
                [this](const QString &account, const Result<void> &result) {
                    print(QStringLiteral("remove %1 %2").arg(account, describe(result)));
                });
        connect(m_keychain.get(), &Keychain::answeredLate, this,
                [this](const QString &account) { print(QStringLiteral("late %1").arg(account)); });
    }

    void print(const QString &line) { m_output << line << Qt::endl; }

    void readInput()
    {
        char bytes[4096];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        m_input.append(bytes, qsizetype(count));
        for (auto end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
            obey(QString::fromUtf8(m_input.left(end)).split(QLatin1Char(' ')));
            m_input.remove(0, end + 1);
        }
    }

    void obey(const QStringList &words)
    {
        const QString &order = words.first();
        if (order == QLatin1String("read"))
            m_keychain->read(words.at(1));
        else if (order == QLatin1String("write"))
            m_keychain->write(words.at(1), Secret(words.at(2)));
        else if (order == QLatin1String("remove"))
            m_keychain->remove(words.at(1));
        else if (order == QLatin1String("destroy"))
            m_keychain.reset();
        else if (order == QLatin1String("blocked"))
            print(QStringLiteral("blocked %1").arg(m_longest));
        else if (order == QLatin1String("deadline")) {
            const std::chrono::milliseconds deadline(words.at(1).toInt());
            renew({deadline, deadline, deadline});
        }
    }

    std::unique_ptr<Keychain> m_keychain;
    QSocketNotifier m_notifier{STDIN_FILENO, QSocketNotifier::Read};
    QByteArray m_input;
    QTextStream m_output{stdout};
    QTimer m_heart;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
};

} // namespace

int runKeychainChild(int &argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const Child child;
    return QCoreApplication::exec();
}

KeychainChild::KeychainChild(const QString &busAddress)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    if (busAddress.isEmpty()) {
        for (const auto *name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY"})
            environment.remove(QLatin1String(name));
    } else {
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), busAddress);
    }
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {QLatin1String(keychainChildArgument)});
    m_process.waitForStarted();
}

KeychainChild::~KeychainChild()
{
    finish();
}

void KeychainChild::tell(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
}

QString KeychainChild::answer()
{
    // Spinning the event loop meanwhile: the service that the child talks to may live in here.
    if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 15000))
        return {};
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

QString KeychainChild::ask(const QString &line)
{
    tell(line);
    return answer();
}

bool KeychainChild::finish()
{
    m_process.closeWriteChannel();
    if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 15000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
    return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

} // namespace latchkey
