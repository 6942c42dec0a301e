// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/lastseen.h"

#include "core/bounds.h"
#include "core/samples.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace latchkey;

namespace {

/** Part of every secret here. */
constexpr const char *canary = "qZ3!Xukz";

QDateTime noon()
{
    return {QDate(2026, 3, 1), QTime(12, 0, 0, 123), QTimeZone::utc()};
}

constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

LastSeen::Snapshot snapshotOf(const Instance &instance)
{
    return {noon(), {instance}, {{instance.id(), {instance, noon().addSecs(7)}}}};
}

/** A snapshot as it must come back. */
LastSeen::Snapshot withoutSecrets(LastSeen::Snapshot snapshot)
{
    for (Instance &instance : snapshot.instances)
        instance = instance.withoutSecrets();
    for (LastSeen::Seen &seen : snapshot.records)
        seen.instance = seen.instance.withoutSecrets();
    return snapshot;
}

/** Longer than what is read while the window waits. */
LastSeen::Snapshot longSnapshot()
{
    LastSeen::Snapshot snapshot;
    for (int i = 0; i < 5000; ++i) {
        Instance instance;
        instance.setText(Attribute::Id, QString::number(i));
        instance.setText(Attribute::HostName, QStringLiteral("node-%1").arg(i));
        snapshot.instances += instance;
    }
    return snapshot;
}

} // namespace

/** What was seen comes back as it was, without its secrets; what is damaged does no harm. */
class TestLastSeen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void startsWithNothing();
    void roundTrips_data();
    void roundTrips();
    void keepsTheOrderOfTheList();
    void keepsOtherFieldsAsTheyAre();
    void keepsRecordsByTheIdAskedFor();
    void timesAreTheSameMoment();
    void remembersThatNothingWasListed();
    void savesOverWhatWasThere();
    void keepsTheNewestRecords();
    void accountsAreSeparate();
    void isPrivate();
    void makesTheFolderPrivate();
    void namesNoFileElsewhere_data();
    void namesNoFileElsewhere();
    void writesNoSecret_data();
    void writesNoSecret();
    void readsNoSecret();
    void boundsWhatItReads();
    void keepsItselfReadable();
    void setsDamagedFilesAside_data();
    void setsDamagedFilesAside();
    void keepsOnlyTheNewestDamagedFile();
    void readsWhatAnotherVersionLeftOut();
    void tellsWhatCannotBeWritten_data();
    void tellsWhatCannotBeWritten();
    void failedSaveKeepsTheOldFile();
    void fullDiskKeepsTheOldFile_data();
    void fullDiskKeepsTheOldFile();
    void removesWhatIsThere();
    void savesInTheBackground();
    void removesWhatIsStillBeingSaved();
    void tellsNobodyWhoIsGone();
    void readsLongListsInTheBackground();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("cache/seen")); }
    QString path() const { return folder() + QStringLiteral("/acc.json"); }
    LastSeen lastSeen() const { return LastSeen(folder()); }
    LastSeen::Snapshot reloaded(const LastSeen::Snapshot &snapshot) const;

    QString m_id = QStringLiteral("acc");
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLastSeen::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/** What comes back of a snapshot; one that equals no other where nothing does. */
LastSeen::Snapshot TestLastSeen::reloaded(const LastSeen::Snapshot &snapshot) const
{
    LastSeen::Snapshot nothing{QDateTime(QDate(1, 1, 1), QTime(), QTimeZone::utc()), {}, {}};
    if (!lastSeen().save(m_id, snapshot))
        return nothing;
    const auto loaded = lastSeen().load(m_id);
    return loaded ? loaded->value_or(nothing) : nothing;
}

void TestLastSeen::startsWithNothing()
{
    const auto loaded = lastSeen().load(m_id);
    QVERIFY(loaded);
    QVERIFY(!*loaded);
    QVERIFY(!QFileInfo::exists(folder()));
}

void TestLastSeen::roundTrips_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("nothing but an id") << QByteArray();
    QTest::newRow("the documented record")
        << QByteArray(R"("region":"CANADA","product_type":"Virtual Machine","host_name":"demo",)"
                      R"("cpu_cores":"28","ram":"58","gpu_type":"RTX-A6000","gpu_count":1,)"
                      R"("disk_size":100,"public_ipv4":"38.80.81.128","login_method":"",)"
                      R"("exposed_ports":"","vm_name":"demo","vm_password":"qZ3!Xukz=I-Xv_ya",)"
                      R"("status":"Running","start_time":"EST 2024-11-04 10:11:50",)"
                      R"("running_time":"0.0000 hours","total_cost":"$0.0000")");
    QTest::newRow("numbers") << QByteArray(R"("ram":58,"price_per_hour":0.679,"gpu_count":0)");
    QTest::newRow("gpu told by its type") << QByteArray(R"("gpu_type":"H100")");
    QTest::newRow("gpu and type") << QByteArray(R"("gpu":"H100-80G-SXM","gpu_type":"H100")");
    QTest::newRow("started_at") << QByteArray(R"("started_at":1730733110)");
    QTest::newRow("created_at") << QByteArray(R"("created_at":"1730733110")");
    QTest::newRow("both") << QByteArray(R"("created_at":1730733110,"started_at":1730733200)");
    QTest::newRow("ports as an object") << QByteArray(R"("exposed_ports":{"22":30022})");
    QTest::newRow("name and host_name") << QByteArray(R"("name":"a","host_name":"b")");
    QTest::newRow("three login names")
        << QByteArray(R"("user_name":"a","username":"b","vm_name":"c")");
    QTest::newRow("secrets") << QByteArray(R"("password":"a","vm_password":"b","ssh_key":"c")");
    QTest::newRow("other, nested")
        << QByteArray(R"("user":{"email":"a@b","team":{"name":"x"}},"user-x":"y","image":null)");
    QTest::newRow("other, many in an array")
        << QByteArray(R"("nets":[{"a":1},{"a":2},{"a":3},{"a":4},{"a":5},{"a":6},)"
                      R"({"a":7},{"a":8},{"a":9},{"a":10},{"a":11}],"tags":["x","y"])");
    QTest::newRow("any character")
        << QByteArray(R"("host_name":"a\"b\\c\nd\u0000e \ud83d\udd11 <b>","k.\"ö":"\u0001ß")");
    QTest::newRow("empty key") << QByteArray(R"("":"x","a":{"":"y"})");
}

void TestLastSeen::roundTrips()
{
    QFETCH(const QByteArray, members);
    const Instance instance = samples::viaDetail(members);
    QCOMPARE(instance.id(), QStringLiteral("i-1"));
    const LastSeen::Snapshot snapshot = snapshotOf(instance);
    const LastSeen::Snapshot loaded = reloaded(snapshot);
    QCOMPARE(loaded.instances.value(0).other(), instance.withoutSecrets().other());
    QCOMPARE(loaded, withoutSecrets(snapshot));
    // And once more, from what was loaded.
    QCOMPARE(reloaded(loaded), loaded);
}

void TestLastSeen::keepsTheOrderOfTheList()
{
    LastSeen::Snapshot snapshot{noon(), {}, {}};
    for (const char *id : {"z", "a", "", "m", "a"}) {
        Instance instance;
        instance.setText(Attribute::Id, QString::fromLatin1(id));
        snapshot.instances += instance;
    }
    QCOMPARE(reloaded(snapshot), snapshot);
}

void TestLastSeen::keepsOtherFieldsAsTheyAre()
{
    Instance instance;
    instance.setOther({{QStringLiteral("user.email"), QStringLiteral("me@example.com"), {}},
                       {QStringLiteral("name"), QStringLiteral("as an attribute"), {}},
                       {QStringLiteral("started_at"), QStringLiteral("yesterday"), {}},
                       {QStringLiteral("user.email"), QStringLiteral("twice"), {}},
                       {QStringLiteral("a"), {}, {}}});
    QCOMPARE(reloaded(snapshotOf(instance)).instances.value(0).other(), instance.other());
}

void TestLastSeen::keepsRecordsByTheIdAskedFor()
{
    LastSeen::Snapshot snapshot;
    snapshot.records.insert(QStringLiteral("asked/for"),
                            {samples::viaDetail(R"("host_name":"demo")"), noon()});
    snapshot.records.insert(QString(), {Instance(), QDateTime()});
    QCOMPARE(reloaded(snapshot), snapshot);
}

void TestLastSeen::timesAreTheSameMoment()
{
    const QDateTime local(QDate(2026, 7, 1), QTime(1, 2, 3, 4), QTimeZone("America/Toronto"));
    const LastSeen::Snapshot loaded = reloaded({local, {}, {}});
    QCOMPARE(loaded.listedAt, local);
    QCOMPARE(loaded.listedAt.timeSpec(), Qt::UTC);
}

void TestLastSeen::remembersThatNothingWasListed()
{
    const LastSeen::Snapshot loaded = reloaded({});
    QVERIFY(!loaded.listedAt.isValid());
    QVERIFY(loaded.instances.isEmpty());
}

void TestLastSeen::savesOverWhatWasThere()
{
    QVERIFY(lastSeen().save(m_id, snapshotOf(samples::viaDetail(R"("host_name":"long name")"))));
    const LastSeen::Snapshot other = snapshotOf(samples::viaDetail(R"("host_name":"b")"));
    QCOMPARE(reloaded(other), other);
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden),
             QStringList(QStringLiteral("acc.json")));
}

void TestLastSeen::keepsTheNewestRecords()
{
    LastSeen::Snapshot snapshot{noon(), {}, {}};
    for (int i = 0; i < 250; ++i) {
        // Not in the order of the ids.
        const int age = (i * 7) % 250;
        snapshot.records.insert(QString::number(i), {Instance(), noon().addSecs(-age)});
    }
    const LastSeen::Snapshot loaded = reloaded(snapshot);
    QCOMPARE(loaded.records.size(), LastSeen::mostRecords);
    for (auto it = loaded.records.cbegin(); it != loaded.records.cend(); ++it)
        QVERIFY(it->at > noon().addSecs(-LastSeen::mostRecords));
}

void TestLastSeen::accountsAreSeparate()
{
    const LastSeen::Snapshot one = snapshotOf(samples::viaDetail(R"("host_name":"a")"));
    const LastSeen::Snapshot two = snapshotOf(samples::viaDetail(R"("host_name":"b")"));
    QVERIFY(lastSeen().save(QStringLiteral("one"), one));
    QVERIFY(lastSeen().save(QStringLiteral("two"), two));
    QCOMPARE(lastSeen().load(QStringLiteral("one")).value(), std::optional(one));
    QCOMPARE(lastSeen().load(QStringLiteral("two")).value(), std::optional(two));
}

void TestLastSeen::isPrivate()
{
    QVERIFY(lastSeen().save(m_id, {}));
    QVERIFY(!(QFile::permissions(path()) & others));
    QVERIFY(!(QFile::permissions(folder()) & others));
    // A file that was opened up by somebody is closed again.
    QVERIFY(QFile::setPermissions(path(), QFile::permissions(path()) | QFile::ReadOther));
    QVERIFY(lastSeen().save(m_id, {}));
    QVERIFY(!(QFile::permissions(path()) & others));
}

void TestLastSeen::makesTheFolderPrivate()
{
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(QFile::permissions(folder()) & others);
    QVERIFY(lastSeen().save(m_id, {}));
    QVERIFY(!(QFile::permissions(folder()) & others));
}

void TestLastSeen::namesNoFileElsewhere_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"..", ".", "../up", "/abs", "a/b", "a\\b", "%2F", "ü", "", " "})
        QTest::newRow(qPrintable(QStringLiteral("\"%1\"").arg(QString::fromUtf8(id))))
            << QString::fromUtf8(id);
}

void TestLastSeen::namesNoFileElsewhere()
{
    QFETCH(const QString, id);
    const LastSeen::Snapshot snapshot = snapshotOf(samples::viaDetail({}));
    QVERIFY(lastSeen().save(id, snapshot));
    QCOMPARE(lastSeen().load(id).value(), std::optional(snapshot));
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(QDir(QFileInfo(folder()).path())
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(QStringLiteral("seen")));
    lastSeen().remove(id);
    QVERIFY(!lastSeen().load(id).value());
}

void TestLastSeen::writesNoSecret_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("password") << QByteArray(R"("password":"qZ3!Xukz")");
    QTest::newRow("vm_password") << QByteArray(R"("vm_password":"qZ3!Xukz")");
    QTest::newRow("both") << QByteArray(R"("password":"qZ3!Xukz","vm_password":"qZ3!Xukz2")");
    QTest::newRow("another key") << QByteArray(R"("API-Key":"qZ3!Xukz")");
    QTest::newRow("nested") << QByteArray(
        R"("user":{"token":"qZ3!Xukz"},"x":[{"pwd":"qZ3!Xukz"}])");
    QTest::newRow("inside a secret") << QByteArray(R"("secret":{"a":{"b":["qZ3!Xukz"]}})");
}

void TestLastSeen::writesNoSecret()
{
    QFETCH(const QByteArray, members);
    const Instance instance = samples::viaDetail(members);
    QVERIFY(instance != instance.withoutSecrets());
    QVERIFY(lastSeen().save(m_id, snapshotOf(instance)));
    QVERIFY(!contents(path()).isEmpty());
    QVERIFY(!contents(path()).contains(canary));
}

void TestLastSeen::readsNoSecret()
{
    QVERIFY(lastSeen().save(m_id, snapshotOf(samples::viaDetail(R"("image":"x")"))));
    QByteArray tampered = contents(path());
    tampered.replace(R"("known":{)", R"("known":{"password":"qZ3!Xukz",)");
    tampered.replace(R"(["image","x"])",
                     R"(["image","x"],["ssh_key","qZ3!Xukz"],["a","{\"pwd\":\"qZ3!Xukz\"}"])");
    tampered.replace(R"("id":"i-1"})",
                     R"("id":"i-1","exposed_ports":"{\"password\":\"qZ3!Xukz\"}"})");
    QCOMPARE(tampered.count(canary), 8);
    put(path(), tampered);
    const auto loaded = lastSeen().load(m_id).value();
    QVERIFY(loaded);
    const Instance &instance = loaded->instances.constFirst();
    QVERIFY(instance.password().isEmpty());
    QCOMPARE(instance.other().size(), 1);
    QVERIFY(!samples::openTexts(instance).contains(QLatin1String(canary)));
}

void TestLastSeen::boundsWhatItReads()
{
    Instance instance;
    instance.setText(Attribute::HostName, QString(20'000'000, QLatin1Char('x')));
    const QString large(1'000'000, QLatin1Char('y'));
    QList<OtherField> other{{large, large, {}}};
    for (int i = 0; i < 20'000; ++i)
        other.append({QString::number(i), QStringLiteral("z"), {}});
    instance.setOther(other);
    const LastSeen::Snapshot loaded = reloaded(snapshotOf(instance));
    QCOMPARE(loaded.instances.size(), 1);
    const Instance &read = loaded.instances.constFirst();
    QCOMPARE(read.displayName().size(), bounds::longestText);
    QCOMPARE(read.other().size(), bounds::mostOtherFields);
    QCOMPARE(read.other().constFirst().key.size(), bounds::longestKey);
    QCOMPARE(read.other().constFirst().text.size(), bounds::longestText);

    const QByteArray record = R"({"known":{}},)";
    put(path(), R"({"version":1,"listed_at":"","records":[],"instances":[)"
                    + record.repeated(bounds::mostInstances + 1).chopped(1) + "]}");
    QCOMPARE(lastSeen().load(m_id).error().kind, ErrorKind::StorageDamaged);
}

void TestLastSeen::keepsItselfReadable()
{
    const QString text(bounds::longestText, QLatin1Char('x'));
    const auto units = LastSeen::mostBytes / text.size();
    Instance instance = samples::viaDetail(R"("host_name":"demo")");
    LastSeen::Snapshot snapshot = snapshotOf(instance);
    instance.setOther(QList<OtherField>(bounds::mostOtherFields, {QStringLiteral("k"), text, {}}));
    snapshot.instances.fill(instance, units / bounds::mostOtherFields + 1);
    // Too large, it goes without what is least missed.
    const LastSeen::Snapshot loaded = reloaded(snapshot);
    QCOMPARE(loaded.instances.size(), snapshot.instances.size());
    QCOMPARE(loaded.instances.constLast().displayName(), QStringLiteral("demo"));
    QVERIFY(loaded.instances.constLast().other().isEmpty());

    instance.setOther({});
    for (const AttributeInfo &each : attributes()) {
        if (!isSecret(each.attribute))
            instance.setText(each.attribute, text);
    }
    snapshot.instances.fill(instance, units / qsizetype(attributeCount - 1) + 1);
    QVERIFY(lastSeen().save(m_id, snapshot));
    QCOMPARE(lastSeen().load(m_id).value(), std::optional(loaded));
}

void TestLastSeen::setsDamagedFilesAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("\x00\xff nonsense", 11);
    QTest::newRow("another JSON") << QByteArray("[1,2]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("later version")
        << QByteArray(R"({"version":2,"listed_at":"","instances":[],"records":[]})");
    QTest::newRow("version as a text")
        << QByteArray(R"({"version":"1","listed_at":"","instances":[],"records":[]})");
    QTest::newRow("a time that cannot be written")
        << QByteArray(R"({"version":1,"listed_at":"9999-12-31T23:59:59.999-05:00",)"
                      R"("instances":[],"records":[]})");
    QTest::newRow("no time") << QByteArray(R"({"version":1,"instances":[],"records":[]})");
    QTest::newRow("not a time") << QByteArray(
        R"({"version":1,"listed_at":"soon","instances":[],"records":[]})");
    QTest::newRow("no list") << QByteArray(R"({"version":1,"listed_at":"","records":[]})");
    QTest::newRow("no records") << QByteArray(R"({"version":1,"listed_at":"","instances":[]})");
    QTest::newRow("not an instance")
        << QByteArray(R"({"version":1,"listed_at":"","instances":[7],"records":[]})");
    QTest::newRow("not a record") << QByteArray(
        R"({"version":1,"listed_at":"","instances":[],"records":[{"id":"a"}]})");
    QTest::newRow("record without an id")
        << QByteArray(R"({"version":1,"listed_at":"","instances":[],)"
                      R"("records":[{"at":"","instance":{"known":{}}}]})");
    QTest::newRow("cut off") << QByteArray(R"({"version":1,"listed_at":"","instances":[],"rec)");
}

void TestLastSeen::setsDamagedFilesAside()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(QDir().mkpath(folder()));
    put(path(), bytes);
    const auto loaded = lastSeen().load(m_id);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::StorageDamaged);
    QVERIFY2(loaded.error().technical.startsWith(QStringLiteral("acc.json: ")),
             qPrintable(loaded.error().technical));
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(contents(path() + QStringLiteral(".damaged")), bytes);
    // The next start finds nothing, and all goes on as usual.
    QVERIFY(!lastSeen().load(m_id).value());
    const LastSeen::Snapshot snapshot = snapshotOf(samples::viaDetail({}));
    QCOMPARE(reloaded(snapshot), snapshot);
}

void TestLastSeen::keepsOnlyTheNewestDamagedFile()
{
    QVERIFY(QDir().mkpath(folder()));
    for (const char *bytes : {"first", "second"}) {
        put(path(), bytes);
        QVERIFY(!lastSeen().load(m_id));
    }
    QCOMPARE(contents(path() + QStringLiteral(".damaged")), QByteArray("second"));
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestLastSeen::readsWhatAnotherVersionLeftOut()
{
    QVERIFY(QDir().mkpath(folder()));
    put(path(), R"({"version":1,"listed_at":"","instances":[{"known":{"name":"a","new":"b"}}],)"
                R"("records":[],"more":{}})");
    const auto loaded = lastSeen().load(m_id).value();
    QVERIFY(loaded);
    QCOMPARE(loaded->instances.constFirst().text(Attribute::HostName), QStringLiteral("a"));
    QVERIFY(loaded->instances.constFirst().other().isEmpty());
}

void TestLastSeen::tellsWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::newRow("a file instead of the folder") << QStringLiteral("cache");
    QTest::newRow("a file instead of the inner folder") << QStringLiteral("cache/seen");
}

void TestLastSeen::tellsWhatCannotBeWritten()
{
    QFETCH(const QString, obstacle);
    const QString file = m_folder->filePath(obstacle);
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    put(file, "in the way");
    const Result<void> saved = lastSeen().save(m_id, {});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::StorageUnwritable);
    QVERIFY(!saved.error().technical.isEmpty());
    QCOMPARE(contents(file), QByteArray("in the way"));
}

void TestLastSeen::failedSaveKeepsTheOldFile()
{
    // A folder cannot be replaced by a file, by nobody.
    QVERIFY(QDir().mkpath(path() + QStringLiteral("/inside")));
    const Result<void> saved = lastSeen().save(m_id, {});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::StorageUnwritable);
    QVERIFY(QFileInfo(path() + QStringLiteral("/inside")).isDir());
    QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(QStringLiteral("acc.json")));
}

void TestLastSeen::fullDiskKeepsTheOldFile_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("room");
    QTest::newRow("half of it fits") << 100'000 << 50'000;
    QTest::newRow("nothing fits") << 100'000 << 0;
    QTest::newRow("nothing fits, though it fits a buffer") << 10 << 0;
    QTest::newRow("half fits, though all fits a buffer") << 4'000 << 2'000;
}

void TestLastSeen::fullDiskKeepsTheOldFile()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, length);
    QFETCH(const int, room);
    const LastSeen::Snapshot old = snapshotOf(samples::viaDetail(R"("host_name":"old")"));
    QVERIFY(lastSeen().save(m_id, old));
    Instance instance;
    instance.setText(Attribute::HostName, QString(length, QLatin1Char('x')));
    const LastSeen::Snapshot large = snapshotOf(instance);

    // To a program this is what a full disk is: the write fails half way.
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit limit = before;
    limit.rlim_cur = static_cast<rlim_t>(room);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    const Result<void> saved = lastSeen().save(m_id, large);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::StorageUnwritable);
    QCOMPARE(lastSeen().load(m_id).value(), std::optional(old));
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
#else
    QSKIP("Needs a limit on the size of files.");
#endif
}

void TestLastSeen::removesWhatIsThere()
{
    QVERIFY(lastSeen().save(QStringLiteral("other"), {}));
    QVERIFY(lastSeen().save(m_id, {}));
    put(path() + QStringLiteral(".damaged"), "old");
    lastSeen().remove(m_id);
    lastSeen().remove(m_id);
    QVERIFY(!lastSeen().load(m_id).value());
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden),
             QStringList(QStringLiteral("other.json")));
}

void TestLastSeen::savesInTheBackground()
{
    const LastSeen seen = lastSeen();
    const LastSeen::Snapshot first = snapshotOf(samples::viaDetail(R"("image":"x")"));
    const LastSeen::Snapshot second = snapshotOf(samples::viaDetail(R"("image":"y")"));
    int told = 0;
    const auto tell = [&told](const Result<void> &saved) { told += saved ? 1 : 0; };
    seen.saveLater(m_id, first, this, tell);
    seen.saveLater(m_id, second, this, tell);
    // The one that was asked for last counts, also for a copy.
    QCOMPARE(LastSeen(seen).load(m_id).value(), std::optional(second));
    QTRY_COMPARE(told, 2);

    QDir(folder()).removeRecursively();
    put(folder(), "in the way");
    std::optional<ErrorKind> trouble;
    seen.saveLater(m_id, first, this,
                   [&](const Result<void> &saved) { trouble = saved.error().kind; });
    QTRY_COMPARE(trouble, ErrorKind::StorageUnwritable);
}

void TestLastSeen::removesWhatIsStillBeingSaved()
{
    const LastSeen seen = lastSeen();
    seen.saveLater(m_id, longSnapshot(), this, [](const Result<void> &) { });
    LastSeen(seen).remove(m_id);
    seen.finishSaving();
    QVERIFY(QDir(folder()).isEmpty());
}

void TestLastSeen::tellsNobodyWhoIsGone()
{
    bool isTold = false;
    {
        const LastSeen seen = lastSeen();
        QObject listener;
        seen.saveLater(m_id, longSnapshot(), &listener,
                       [&isTold](const Result<void> &) { isTold = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
    // And yet it was saved.
    QVERIFY(lastSeen().load(m_id).value());
}

void TestLastSeen::readsLongListsInTheBackground()
{
    const LastSeen seen = lastSeen();
    std::optional<LastSeen::Snapshot> read;
    const auto take = [&read](const LastSeen::Loaded &loaded) { read = loaded.value(); };
    QVERIFY(!seen.loadLater(m_id, this, take));
    QVERIFY(seen.save(m_id, snapshotOf(samples::viaDetail(R"("image":"x")"))));
    QVERIFY(!seen.loadLater(m_id, this, take));
    QVERIFY(seen.save(m_id, longSnapshot()));
    QVERIFY(seen.loadLater(m_id, this, take));
    QVERIFY(!read);
    QTRY_COMPARE(read, std::optional(longSnapshot()));
}

QTEST_GUILESS_MAIN(TestLastSeen)
#include "tst_lastseen.moc"
