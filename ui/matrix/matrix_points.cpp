#include "ui/matrix/matrix_points.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace talbook
{

std::vector<float> pointSizes(const Standings &standings)
{
    const Facts &facts = standings.facts();
    std::vector<std::optional<double>> unitWorth; // of a minor unit, by currency
    for (const QString &currency : facts.currencies.texts)
        unitWorth.push_back(facts.settings.inPlanCurrency(1, currency));
    std::vector<double> known;
    std::vector<double> amounts(standings.size(), 0);
    for (size_t i = 0; i < amounts.size(); ++i) {
        const auto &worth = unitWorth[facts.currencies.ofAccount[i]];
        const auto &minor = facts.accounts[i].expectedAcv;
        if (!minor || !worth || *minor <= 0)
            continue;
        amounts[i] = double(*minor) * *worth;
        known.push_back(amounts[i]);
    }
    std::vector<float> sizes(amounts.size(), leastAcross);
    if (known.empty())
        return sizes;
    const auto top = known.begin() + qsizetype(double(known.size() - 1) * 0.98);
    std::ranges::nth_element(known, top);
    for (size_t i = 0; i < sizes.size(); ++i) {
        const double across = mostAcross * std::sqrt(std::min(1.0, amounts[i] / *top));
        sizes[i] = std::max(leastAcross, float(across));
    }
    return sizes;
}

std::vector<MatrixPoint> makePoints(std::span<const quint32> accounts, const std::vector<float> &sizes,
                                    const std::vector<MatrixPlace> &places)
{
    std::vector<MatrixPoint> points;
    points.reserve(accounts.size());
    for (const quint32 account : accounts)
        points.push_back({account, 0, 0, sizes[account], 0, false});
    std::ranges::stable_sort(points, [](const MatrixPoint &a, const MatrixPoint &b) { return a.across > b.across; });
    movePoints(points, places);
    return points;
}

void movePoints(std::vector<MatrixPoint> &points, const std::vector<MatrixPlace> &places)
{
    for (MatrixPoint &point : points) {
        const MatrixPlace &place = places[point.account];
        point.fit = float(place.figures.fit);
        point.intent = float(place.figures.intent);
        point.tier = place.tier;
    }
}

} // namespace talbook
