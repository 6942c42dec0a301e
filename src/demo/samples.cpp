// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cstddef>

namespace latchkey {

namespace {

Phase phaseFromJson(const QJsonObject &json)
{
    return {json.value(QLatin1String("status")).toString(),
            json.value(QLatin1String("steps")).toInt(),
            json.value(QLatin1String("list")).toObject(), json.value(QLatin1String("detail"))};
}

Sample sampleFromJson(const QJsonObject &json)
{
    Sample sample;
    sample.list = json.value(QLatin1String("list")).toObject();
    // toVariant(): one of the ids is a number.
    sample.id = sample.list.value(QLatin1String("id")).toVariant().toString();
    sample.isListed = json.value(QLatin1String("listed")).toBool(true);
    sample.detail = json.value(QLatin1String("detail"));
    sample.ranFor = json.value(QLatin1String("ran_for")).toInteger();
    const QJsonArray phases = json.value(QLatin1String("phases")).toArray();
    for (const auto &phase : phases)
        sample.phases.append(phaseFromJson(phase.toObject()));
    return sample;
}

struct Machine {
    const char *region;
    const char *gpu;
    int gpuCount;
    int cores;
    int ram;
    double price;
};

constexpr std::array machines = {
    Machine{"CANADA", "RTX-A6000", 1, 28, 58, 0.679},
    Machine{"NORWAY", "H100-80G-SXM", 8, 192, 1800, 19.2},
    Machine{"US", "A100-80G-PCIe", 2, 56, 240, 2.7},
    Machine{"FINLAND", "L40S", 4, 64, 256, 4.76},
};

Sample generatedSample(int number)
{
    constexpr int stoppedOneIn = 5;
    constexpr int secondsBetween = 977;
    const Machine &machine = machines[static_cast<std::size_t>(number) % machines.size()];
    const QString padded = QStringLiteral("%1").arg(number, 5, 10, QLatin1Char('0'));
    const QString name = QStringLiteral("worker-") + padded;

    Sample sample;
    sample.id = QStringLiteral("00000000-0000-4000-8000-0000000") + padded;
    sample.ranFor = static_cast<qint64>(number) * secondsBetween;
    sample.list = {
        {QStringLiteral("id"), sample.id},
        {QStringLiteral("region"), QString::fromLatin1(machine.region)},
        {QStringLiteral("product_type"), QStringLiteral("GPU")},
        {QStringLiteral("host_name"), name},
        {QStringLiteral("cpu_cores"), machine.cores},
        {QStringLiteral("ram"), machine.ram},
        {QStringLiteral("gpu_type"), QString::fromLatin1(machine.gpu)},
        {QStringLiteral("gpu_count"), machine.gpuCount},
        {QStringLiteral("disk_size"), 100},
        {QStringLiteral("public_ipv4"), QStringLiteral("10.%1.%2.%3")
                                            .arg(number >> 16)
                                            .arg((number >> 8) & 255)
                                            .arg(number & 255)},
        {QStringLiteral("price_per_hour"), machine.price},
        {QStringLiteral("os"), QStringLiteral("Ubuntu Server 22.04 LTS (Jammy Jellyfish)")},
        {QStringLiteral("status"),
         number % stoppedOneIn == 0 ? QStringLiteral("SHUTOFF") : QStringLiteral("Running")},
    };
    QJsonObject detail = sample.list;
    detail.remove(QStringLiteral("price_per_hour"));
    detail.insert(QStringLiteral("vm_name"), name);
    detail.insert(QStringLiteral("vm_password"), QStringLiteral("0O1lI|-") + padded);
    detail.insert(QStringLiteral("start_time"), QStringLiteral("@start_zone_first"));
    detail.insert(QStringLiteral("running_time"), QStringLiteral("@running_time"));
    detail.insert(QStringLiteral("total_cost"), QStringLiteral("@total_cost"));
    sample.detail = QJsonArray{detail};
    return sample;
}

} // namespace

QList<Sample> builtInSamples()
{
    QFile file(QStringLiteral(":/demo/instances.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonArray instances = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray())
                                     .object()
                                     .value(QLatin1String("instances"))
                                     .toArray();
    QList<Sample> samples;
    samples.reserve(instances.size());
    for (const auto &instance : instances)
        samples.append(sampleFromJson(instance.toObject()));
    return samples;
}

QList<Sample> generatedSamples(int count)
{
    QList<Sample> samples;
    samples.reserve(count);
    for (int number = 1; number <= count; ++number)
        samples.append(generatedSample(number));
    return samples;
}

} // namespace latchkey
