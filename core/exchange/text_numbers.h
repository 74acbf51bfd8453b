#pragma once

#include "core/exchange/hash_index.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace talbook
{

/// From a text to a number, each text once.
class TextNumbers
{
public:
    std::optional<qint64> find(std::string_view text) const
    {
        std::optional<qint64> number;
        m_index.visit(HashIndex::hashOf(text), [&](quint32 entry) {
            const Entry &known = m_entries[entry];
            if (std::string_view(m_texts).substr(known.offset, known.length) != text)
                return true;
            number = known.number;
            return false;
        });
        return number;
    }

    /// The text must not be there yet.
    void add(std::string_view text, qint64 number)
    {
        m_index.add(HashIndex::hashOf(text), quint32(m_entries.size()));
        m_entries.push_back({quint32(m_texts.size()), quint32(text.size()), number});
        m_texts.append(text);
    }

    /// Changes the number of a text that is there, or adds it.
    void set(std::string_view text, qint64 number)
    {
        bool found = false;
        m_index.visit(HashIndex::hashOf(text), [&](quint32 entry) {
            Entry &known = m_entries[entry];
            found = std::string_view(m_texts).substr(known.offset, known.length) == text;
            if (found)
                known.number = number;
            return !found;
        });
        if (!found)
            add(text, number);
    }

private:
    struct Entry
    {
        quint32 offset = 0;
        quint32 length = 0;
        qint64 number = 0;
    };
    std::vector<Entry> m_entries;
    std::string m_texts;
    HashIndex m_index;
};

} // namespace talbook
