// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/searchtexts.h"

#include "core/fuzzy.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace latchkey {

namespace {

/** Whether instances have few different texts of it; name, cost and the like differ in each. */
bool isShared(Attribute attribute)
{
    switch (info(attribute).kind) {
    case Kind::Text:
        return attribute != Attribute::Id && attribute != Attribute::HostName;
    case Kind::Status:
    case Kind::Count:
    case Kind::Cores:
    case Kind::Gigabytes:
    case Kind::MoneyPerHour:
        return true;
    default:
        return false;
    }
}

/** Of its own, besides what it has in common with others. */
constexpr int textsForEach = 3;
constexpr int bytesForEach = 80;

} // namespace

SearchTexts::SearchTexts()
    : m_begins{0}
    , m_numbers(0, Hash{this}, Equal{this})
{
}

void SearchTexts::reset(int rows)
{
    m_numbers.clear();
    m_known = {};
    m_begins = std::vector<Number>(1, 0);
    m_all = {};
    m_found = {};
    // Growing would take longer at once than anything else here.
    m_all.reserve(qsizetype{rows} * bytesForEach);
    m_begins.reserve(static_cast<std::size_t>(rows) * textsForEach);
    m_numbers.reserve(static_cast<std::size_t>(rows) * textsForEach);
    m_rows = std::vector<std::vector<Number>>(static_cast<std::size_t>(rows));
}

void SearchTexts::insert(int first, int count)
{
    m_rows.insert(m_rows.begin() + first, static_cast<std::size_t>(count), {});
}

void SearchTexts::remove(int first, int last)
{
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
}

void SearchTexts::forget(int first, int last)
{
    std::fill(m_rows.begin() + first, m_rows.begin() + last + 1, std::vector<Number>());
}

bool SearchTexts::isCrowded() const
{
    constexpr std::size_t mostForEach = 16;
    constexpr std::size_t mostInCommon = 1000;
    return m_begins.size() > m_rows.size() * mostForEach + mostInCommon;
}

int SearchTexts::missing(int row) const
{
    const auto from = m_rows.begin() + std::min<std::ptrdiff_t>(row, std::ssize(m_rows));
    const auto found =
        std::find_if(from, m_rows.end(), [](const auto &numbers) { return numbers.empty(); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void SearchTexts::read(int row, const Instance &instance, const Shown &shown)
{
    std::vector<Number> numbers;
    for (const AttributeInfo &each : attributes()) {
        if (isSecret(each.attribute) || !instance.isGiven(each.attribute))
            continue;
        const auto [asShown, asItCame] = read(each.attribute, instance, shown);
        numbers.push_back(asShown);
        if (asItCame != asShown)
            numbers.push_back(asItCame);
    }
    // Nothing at all is known as well.
    if (numbers.empty())
        numbers.push_back(numberOf({}));
    m_rows[static_cast<std::size_t>(row)] = {numbers.begin(), numbers.end()};
}

SearchTexts::Pair SearchTexts::read(Attribute attribute, const Instance &instance,
                                    const Shown &shown)
{
    std::string key;
    if (isShared(attribute)) {
        const QByteArrayView text = instance.utf8(attribute);
        key.reserve(static_cast<std::size_t>(text.size()) + 1);
        key.push_back(static_cast<char>(attribute));
        key.append(text.data(), static_cast<std::size_t>(text.size()));
        if (const auto known = m_known.find(key); known != m_known.end())
            return known->second;
    }
    const QString asShown = shown(attribute);
    const QString asItCame = instance.text(attribute);
    Pair pair;
    pair.first = numberOf(asShown);
    pair.second = asItCame == asShown ? pair.first : numberOf(asItCame);
    if (!key.empty())
        m_known.emplace(std::move(key), pair);
    return pair;
}

bool SearchTexts::has(const Words &words, int row) const
{
    const std::vector<Number> &numbers = m_rows[static_cast<std::size_t>(row)];
    return std::all_of(words.begin(), words.end(), [&](const QByteArray &word) {
        return std::any_of(numbers.begin(), numbers.end(),
                           [&](Number number) { return holds(number, word); });
    });
}

std::vector<int> SearchTexts::having(const Words &words, const std::vector<int> &rows) const
{
    std::vector<int> left = rows;
    for (const QByteArray &word : words) {
        const Found &isFound = found(word);
        std::erase_if(left, [&](int row) {
            const std::vector<Number> &numbers = m_rows[static_cast<std::size_t>(row)];
            return std::none_of(numbers.begin(), numbers.end(),
                                [&isFound](Number number) { return isFound[number] != 0; });
        });
    }
    // What a word begins with is what a key that takes its last letter away asks for.
    std::erase_if(m_found, [&words](const auto &each) {
        return std::none_of(words.begin(), words.end(), [&each](const QByteArray &word) {
            return word.startsWith(each.first);
        });
    });
    return left;
}

const SearchTexts::Found &SearchTexts::found(const QByteArray &word) const
{
    // More texts may be known than last time.
    const auto isUpToDate = [this](const Found &found) {
        return found.size() == m_begins.size() - 1;
    };
    const auto known = m_found.find(word);
    if (known != m_found.end() && isUpToDate(known->second))
        return known->second;
    for (QByteArray begin = word.chopped(1); !begin.isEmpty(); begin.chop(1)) {
        const auto wider = m_found.find(begin);
        if (wider != m_found.end() && isUpToDate(wider->second))
            return m_found[word] = narrowed(wider->second, word);
    }
    return m_found[word] = search(word);
}

SearchTexts::Found SearchTexts::narrowed(Found found, const QByteArray &word) const
{
    for (std::size_t number = 0; number < found.size(); ++number)
        found[number] = found[number] && holds(static_cast<Number>(number), word);
    return found;
}

bool SearchTexts::holds(Number number, const QByteArray &word) const
{
    const std::string_view all = text(number);
    return QByteArrayView(all.data(), std::ssize(all)).contains(word);
}

SearchTexts::Found SearchTexts::search(const QByteArray &word) const
{
    const QByteArrayMatcher matcher(word);
    Found isFound(m_begins.size() - 1, 0);
    Number number = 0;
    for (qsizetype at = matcher.indexIn(m_all); at >= 0;
         at = matcher.indexIn(m_all, static_cast<qsizetype>(m_begins[number]))) {
        while (static_cast<qsizetype>(m_begins[number + 1]) <= at)
            ++number;
        isFound[number] = 1;
        ++number;
    }
    return isFound;
}

std::string_view SearchTexts::text(Number number) const
{
    const Number begin = m_begins[number];
    return {m_all.constData() + begin, m_begins[number + 1] - begin - 1};
}

SearchTexts::Number SearchTexts::numberOf(const QString &text)
{
    const QByteArray bytes = searchable(text).toUtf8();
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (const auto known = m_numbers.find(view); known != m_numbers.end())
        return *known;
    m_all += bytes;
    m_all += '\n';
    m_begins.push_back(static_cast<Number>(m_all.size()));
    const auto number = static_cast<Number>(m_begins.size() - 2);
    m_numbers.insert(number);
    return number;
}

std::size_t SearchTexts::Hash::operator()(std::string_view text) const
{
    return std::hash<std::string_view>()(text);
}

std::size_t SearchTexts::Hash::operator()(Number number) const
{
    return (*this)(texts->text(number));
}

} // namespace latchkey
