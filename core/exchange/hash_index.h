#pragma once

#include <QtGlobal>

#include <functional>
#include <string_view>
#include <vector>

namespace talbook
{

/// From a hash to the numbers put in under it: 16 bytes an entry, where a std::unordered_multimap takes six times as
/// much. Whoever looks up decides whether a number is the right one, since hashes may meet.
class HashIndex
{
public:
    void add(quint64 hash, quint32 number)
    {
        if ((m_count + 1) * 2 > m_slots.size())
            grow();
        put(m_slots, hash, number);
        ++m_count;
    }

    /// Unless there are `most` under the hash already: so that a hundred thousand namesakes cost no more than a few.
    void addUpTo(int most, quint64 hash, quint32 number)
    {
        int there = 0;
        visit(hash, [&](quint32) { return ++there < most; });
        if (there < most)
            add(hash, number);
    }

    /// Calls `visit` with each number under the hash until it returns false.
    template <class Visit> void visit(quint64 hash, Visit visit) const
    {
        if (m_slots.empty())
            return;
        for (size_t at = hash & (m_slots.size() - 1); m_slots[at].used; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == quint32(hash >> 32) && !visit(m_slots[at].number))
                return;
        }
    }

    static quint64 hashOf(std::string_view text) { return spread(std::hash<std::string_view>{}(text)); }
    static quint64 joined(quint64 hash, quint64 more)
    {
        return spread(hash ^ (more + 0x9E3779B97F4A7C15ULL + (hash << 6)));
    }

private:
    struct Slot
    {
        quint32 hash = 0; // its upper half
        quint32 number = 0;
        quint32 lower = 0;
        bool used = false;
    };

    /// The finalizer of MurmurHash3, so that both halves of the hash are of use.
    static quint64 spread(quint64 hash)
    {
        hash ^= hash >> 33;
        hash *= 0xFF51AFD7ED558CCDULL;
        hash ^= hash >> 33;
        hash *= 0xC4CEB9FE1A85EC53ULL;
        return hash ^ hash >> 33;
    }

    static void put(std::vector<Slot> &slots, quint64 hash, quint32 number)
    {
        size_t at = hash & (slots.size() - 1);
        while (slots[at].used)
            at = (at + 1) & (slots.size() - 1);
        slots[at] = {quint32(hash >> 32), number, quint32(hash), true};
    }

    void grow()
    {
        std::vector<Slot> larger(m_slots.empty() ? 1024 : m_slots.size() * 2);
        for (const Slot &slot : m_slots) {
            if (slot.used)
                put(larger, quint64(slot.hash) << 32 | slot.lower, slot.number);
        }
        m_slots = std::move(larger);
    }

    std::vector<Slot> m_slots;
    size_t m_count = 0;
};

} // namespace talbook
