#pragma once

#include <QtGlobal>

#include <algorithm>
#include <optional>
#include <vector>

namespace talbook
{

/// From a row's id to its place: 16 bytes a slot in one block, so that looking a million ids up costs a few cache
/// misses each at most, where a std::unordered_map follows pointers. The first place given for an id stays.
class IdIndex
{
public:
    void reserve(size_t ids)
    {
        size_t slots = leastSlots;
        while (slots < ids * 2)
            slots *= 2;
        if (slots > m_slots.size())
            rehash(slots);
    }

    /// @param place below 2^32 - 1
    void add(qint64 id, quint32 place)
    {
        if ((m_count + 1) * 2 > m_slots.size())
            rehash(std::max(leastSlots, m_slots.size() * 2));
        Slot &slot = m_slots[slotOf(id)];
        if (slot.place != unused)
            return;
        slot = {id, place};
        ++m_count;
    }

    std::optional<quint32> find(qint64 id) const
    {
        if (m_slots.empty())
            return std::nullopt;
        const Slot &slot = m_slots[slotOf(id)];
        return slot.place == unused ? std::nullopt : std::optional(slot.place);
    }
    bool contains(qint64 id) const { return find(id).has_value(); }
    size_t size() const { return m_count; }

private:
    static constexpr size_t leastSlots = 16;
    static constexpr quint32 unused = 0xFFFFFFFF;
    struct Slot
    {
        qint64 id = 0;
        quint32 place = unused;
    };

    /// Where the id is or would be. Ids are counted up from a random one: the product spreads neighbours (Knuth's
    /// multiplicative hashing, with the golden ratio).
    size_t slotOf(qint64 id) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = size_t(quint64(id) * 0x9E3779B97F4A7C15ULL >> 32) & mask;
        while (m_slots[at].place != unused && m_slots[at].id != id)
            at = (at + 1) & mask;
        return at;
    }

    void rehash(size_t slots)
    {
        std::vector<Slot> old(slots);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.place != unused)
                m_slots[slotOf(slot.id)] = slot;
        }
    }

    std::vector<Slot> m_slots;
    size_t m_count = 0;
};

} // namespace talbook
