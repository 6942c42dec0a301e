// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/vitals.h"

#include <QFile>

#include <algorithm>

namespace latchkey {

namespace {

/** A line of /proc/self/status, in KiB; 0 where there is none. */
qint64 statusOf(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

/** So that the highest mark is that of what comes now. */
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace

Vitals::Vitals(QObject *parent)
    : QObject(parent)
{
    forgetPeak();
    m_before = statusOf("VmHWM");
    connect(&m_heart, &QTimer::timeout, this, &Vitals::beat);
    m_heart.start(0);
    m_total.start();
    m_sinceBeat.start();
}

qint64 Vitals::peakGrowth() const
{
    return std::max<qint64>(statusOf("VmHWM") - m_before, 0);
}

qint64 Vitals::longestBlock() const
{
    return std::max(m_longest, m_sinceBeat.elapsed());
}

void Vitals::beat()
{
    m_longest = std::max(m_longest, m_sinceBeat.restart());
}

} // namespace latchkey
