#pragma once

#include "tests/core/results/result_plan.h"

#include <vector>

namespace talbook::test
{

struct HandMetric
{
    const char *id;
    double value;
    int n;
    const char16_t *accounts = u""; ///< by name; empty where they are not looked at
};

/// Every metric of the small program, worked out by hand from the list at the head of result_plan.h.
inline const std::vector<HandMetric> &handMetrics()
{
    static const std::vector<HandMetric> all = {
        // Members on 11 February: Alpha, Beta, Charlie, Delta, Foxtrot, Golf. Listed: Echo too.
        {"engagement_rate", 2.0 / 6, 6, u"Alpha Beta"},
        {"reach", 5.0 / 6, 6, u"Alpha Beta Charlie Delta Foxtrot"},
        {"committee_coverage", 3.0 / 30, 6, u"Alpha Beta"}, // economic buyer, champion, technical buyer
        {"contacts_engaged", 3.0 / 6, 6, u"Alpha Beta"},
        {"accounts_with_opportunities", 5.0 / 7, 7, u"Alpha Delta Echo Foxtrot Golf"},
        {"opportunities", 5, 5, u"Alpha Delta Echo Foxtrot Golf"},
        {"pipeline", 220'000, 4, u"Alpha Echo Foxtrot Golf"}, // 100 + 50 + 50 + 20
        {"pipeline_share", 220.0 / 270, 4},
        {"influenced_pipeline", 150'000, 2, u"Alpha Echo"}, // e-mail while open, webinar; a call is sales
        {"influenced_share", 150.0 / 220, 4, u"Alpha Echo"},
        {"won_deals", 3, 3, u"Beta Echo Golf"},
        {"won_revenue", 100'000, 3},
        {"customers", 2, 2, u"Echo Golf"},
        {"win_rate", 0.75, 4, u"Beta Echo Golf"},
        {"average_deal_size", 100'000.0 / 3, 3},
        {"cycle", 20, 3}, // 18, 20, 91
        {"cycle_mean", 129.0 / 3, 3},
        {"mql_to_sql", 7, 1, u"Echo"},
        {"sql_to_won", 26, 1, u"Echo"},
        {"velocity", 5 * 0.75 * 100'000 / 3 / 20, 5},                     // 6,250 a day
        {"time_to_first_engagement", 6.5, 4, u"Alpha Beta Charlie Echo"}, // 5, 6, 7, 20
        {"time_to_opportunity", 12.5, 4, u"Alpha Delta Echo Foxtrot"},    // 5, 10, 15, 31; Golf's came before
        {"meeting_conversion", 0.5, 2, u"Alpha"},                         // Champion was met; Silent was written to
        {"cost", 12'000, 2},
        {"cost_per_engaged_account", 3'000, 4, u"Alpha Beta Charlie Echo"},
        {"cost_per_opportunity", 2'400, 5},
        {"cac", 6'000, 2, u"Echo Golf"},
        {"attributed_revenue", 80'000, 2, u"Beta Echo"}, // nobody touched Golf
        {"roi", 68.0 / 12, 2, u"Beta Echo"},
        {"roi_percent", 6800.0 / 12, 2},
        {"win_rate_year", 0.8, 5, u"Beta Echo Golf"},
        {"average_deal_size_year", 35'000, 4},
    };
    return all;
}

} // namespace talbook::test
