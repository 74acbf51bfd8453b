#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace talbook
{

/// A row's key: a random positive 53-bit integer, so that rows made on two machines never collide and the key passes
/// through JSON unharmed. The tag keeps an account's id from being taken for a contact's. Zero is "none".
template <class Tag> struct Id
{
    qint64 value = 0;

    bool isNull() const { return value == 0; }
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AccountId = Id<struct AccountTag>;
using ContactId = Id<struct ContactTag>;
using ActivityId = Id<struct ActivityTag>;
using SignalId = Id<struct SignalTag>;
using OpportunityId = Id<struct OpportunityTag>;
using ProgramId = Id<struct ProgramTag>;
using PlayId = Id<struct PlayTag>;
using SegmentId = Id<struct SegmentTag>;
using CampaignId = Id<struct CampaignTag>;
using TaskId = Id<struct TaskTag>;
using CostId = Id<struct CostTag>;
using DecisionId = Id<struct DecisionTag>;
using ChecklistId = Id<struct ChecklistTag>;
using ReviewId = Id<struct ReviewTag>;
using AssetId = Id<struct AssetTag>;
using MessageId = Id<struct MessageTag>;

} // namespace talbook
