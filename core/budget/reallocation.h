#pragma once

#include "core/budget/budget_view.h"

#include <optional>
#include <vector>

namespace talbook
{

/// What a channel cost and brought in a program that is over.
struct ChannelReturn
{
    QString channel;
    qint64 spent = 0; ///< minor units of the plan's currency
    int engaged = 0;  ///< accounts of the target list with an inbound activity in the channel within the program
    /// spent / engaged; nothing where nobody was engaged or nothing was spent.
    std::optional<double> costPerEngaged() const;
};

/// By what was spent, the most first. Channels that neither cost nor brought anything are left out.
/// @param budget the program's
Expected<std::vector<ChannelReturn>> channelReturns(const Database &database, const Budget &budget);

/// What moving money from one channel to another would have done on those figures, as if each further amount brought
/// as much as the average one: an estimate, since channels saturate.
struct Reallocation
{
    double lost = 0;                      ///< engaged accounts fewer through the channel the money leaves
    double gained = 0;                    ///< more through the one it goes to
    double costBefore = 0, costAfter = 0; ///< per engaged account over both channels, in major units
    bool few = false; ///< one of the channels engaged fewer than five accounts: the figure is chance as much as cause
};

/// BadInput where the amount is not between nothing and what the channel spent, where both channels are one, or where
/// a channel has no cost per engaged account to reckon with.
Expected<Reallocation> reallocate(const ChannelReturn &from, const ChannelReturn &to, qint64 amount,
                                  const QString &currency);

} // namespace talbook
