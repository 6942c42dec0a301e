// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include <QTest>

using namespace latchkey;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksThirteen();
    void followsTheUser_data();
    void followsTheUser();
    void knowsTheCountry();
};

void TestLanguage::speaksThirteen()
{
    QStringList all = languages();
    all.removeAll(pseudoLanguage());
    QCOMPARE(all.size(), 13);
    QCOMPARE(all.constFirst(), QStringLiteral("en"));
    QSet<QString> names;
    for (const QString &each : std::as_const(all)) {
        names += nativeName(each);
        QVERIFY2(!nativeName(each).isEmpty(), qPrintable(each));
    }
    QCOMPARE(names.size(), 13);
    QVERIFY(names.contains(QStringLiteral("Deutsch")));
    QVERIFY(names.contains(QStringLiteral("Français")));
}

void TestLanguage::followsTheUser_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *locale, const char *language) {
        QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(language);
    };
    row("de_AT", "de");
    row("pt_BR", "pt_BR");
    row("pt_PT", "pt_BR");
    row("zh_CN", "zh_CN");
    row("zh_SG", "zh_CN");
    // Traditional characters are another script.
    row("zh_TW", "en");
    row("ar_MA", "ar");
    row("nl_NL", "en");
    row("en_GB", "en");
    row("C", "en");
}

void TestLanguage::followsTheUser()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, language);
    QCOMPARE(languageFor(QLocale(locale)), language);
}

void TestLanguage::knowsTheCountry()
{
    const QLocale austrian(QStringLiteral("de_AT"));
    QCOMPARE(localeFor(QString(), austrian), austrian);
    QCOMPARE(localeFor(QStringLiteral("de"), austrian), austrian);
    QCOMPARE(localeFor(QStringLiteral("fr"), austrian).language(), QLocale::French);
    QCOMPARE(localeFor(QStringLiteral("xx"), austrian), austrian);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
