// SPDX-FileCopyrightText: 2026 The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/searchtexts.h"

#include "core/fuzzy.h"

#include <algorithm>

namespace latchkey {

namespace {

/** Whether instances rarely have a text of it in common: to look for one takes longer than to hold
 * it twice. */
bool isOwn(Attribute attribute)
{
    return attribute == Attribute::Id || attribute == Attribute::HostName;
}

/** Whether instances have few different texts of it; cost and the like differ in most. */
bool isShared(Attribute attribute)
{
    switch (info(attribute).kind) {
    case Kind::Text:
        return !isOwn(attribute);
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
    m_rows = std::vector<std::vector<Number>>(static_cast<std::size_t>(rows));
}

void SearchTexts::insert(int first, int count)
{
    forgetRows();
    m_rows.insert(m_rows.begin() + first, static_cast<std::size_t>(count), {});
}

void SearchTexts::remove(int first, int last)
{
    forgetRows();
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
}

void SearchTexts::forget(int first, int last)
{
    forgetRows();
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
    forgetRows();
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
    const auto numbered = [&](const QString &text) {
        const QByteArray bytes = searchable(text).toUtf8();
        return isOwn(attribute) ? added(bytes) : numberOf(bytes);
    };
    Pair pair;
    pair.first = numbered(asShown);
    pair.second = asItCame == asShown ? pair.first : numbered(asItCame);
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
        const Flags &isFound = rowsWith(word);
        std::erase_if(left, [&](int row) { return !isFound[static_cast<std::size_t>(row)]; });
    }
    // What a word begins with is what a key that takes its last letter away asks for.
    std::erase_if(m_found, [&words](const auto &each) {
        return std::none_of(words.begin(), words.end(), [&each](const QByteArray &word) {
            return word.startsWith(each.first);
        });
    });
    return left;
}

template <typename IsKnown>
const SearchTexts::Found *SearchTexts::wider(const QByteArray &word, const IsKnown &isKnown) const
{
    for (QByteArray begin = word.chopped(1); !begin.isEmpty(); begin.chop(1)) {
        const auto found = m_found.find(begin);
        if (found != m_found.end() && isKnown(found->second))
            return &found->second;
    }
    return nullptr;
}

const SearchTexts::Flags &SearchTexts::textsWith(const QByteArray &word) const
{
    // More texts may be known than last time.
    const auto isKnown = [this](const Found &found) {
        return found.texts.size() == m_begins.size() - 1;
    };
    Found &found = m_found[word];
    if (isKnown(found))
        return found.texts;
    const Found *const begin = wider(word, isKnown);
    if (!begin)
        return found.texts = search(word);
    found.texts = begin->texts;
    for (std::size_t number = 0; number < found.texts.size(); ++number)
        found.texts[number] = found.texts[number] && holds(static_cast<Number>(number), word);
    return found.texts;
}

const SearchTexts::Flags &SearchTexts::rowsWith(const QByteArray &word) const
{
    const auto isKnown = [this](const Found &found) { return found.rows.size() == m_rows.size(); };
    const Flags &isFound = textsWith(word);
    Found &found = m_found[word];
    if (isKnown(found))
        return found.rows;
    const Found *const begin = wider(word, isKnown);
    found.rows = begin ? begin->rows : Flags(m_rows.size(), true);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        found.rows[row] = found.rows[row]
                          && std::any_of(m_rows[row].begin(), m_rows[row].end(),
                                         [&isFound](Number number) { return isFound[number]; });
    }
    return found.rows;
}

bool SearchTexts::holds(Number number, const QByteArray &word) const
{
    const std::string_view wanted(word.constData(), static_cast<std::size_t>(word.size()));
    return text(number).find(wanted) != std::string_view::npos;
}

void SearchTexts::forgetRows()
{
    for (auto &[word, found] : m_found)
        found.rows.clear();
}

SearchTexts::Flags SearchTexts::search(const QByteArray &word) const
{
    const std::string_view all(m_all.constData(), static_cast<std::size_t>(m_all.size()));
    const std::string_view wanted(word.constData(), static_cast<std::size_t>(word.size()));
    Flags isFound(m_begins.size() - 1, false);
    Number number = 0;
    // A letter is in most texts, and a QByteArrayMatcher takes its time to begin anew.
    for (std::size_t at = all.find(wanted); at != std::string_view::npos;
         at = all.find(wanted, m_begins[number])) {
        while (m_begins[number + 1] <= at)
            ++number;
        isFound[number] = true;
        ++number;
    }
    return isFound;
}

std::string_view SearchTexts::text(Number number) const
{
    const Number begin = m_begins[number];
    return {m_all.constData() + begin, m_begins[number + 1] - begin - 1};
}

SearchTexts::Number SearchTexts::numberOf(const QByteArray &text)
{
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    if (const auto known = m_numbers.find(view); known != m_numbers.end())
        return *known;
    return *m_numbers.insert(added(text)).first;
}

SearchTexts::Number SearchTexts::added(const QByteArray &text)
{
    m_all += text;
    m_all += '\n';
    m_begins.push_back(static_cast<Number>(m_all.size()));
    return static_cast<Number>(m_begins.size() - 2);
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
