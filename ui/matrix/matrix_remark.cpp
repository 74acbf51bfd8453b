#include "ui/matrix/matrix_remark.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

QString matrixRemark(const Standings &standings, std::span<const quint32> accounts,
                     const std::vector<MatrixPlace> &places)
{
    if (accounts.empty())
        return {};
    const bool noFit = std::ranges::all_of(accounts, [&](quint32 account) { return places[account].figures.fit <= 0; });
    if (noFit) {
        return QCoreApplication::translate("Matrix", "Every fit is 0: size, industry, revenue and technologies are "
                                                     "unknown here, or match nothing in the scoring model.");
    }
    const bool noIntent =
        std::ranges::all_of(accounts, [&](quint32 account) { return places[account].figures.intent <= 0; });
    if (!noIntent)
        return {};
    const ConnectedSources sources = connectedSources(standings.model(), standings.facts());
    const bool connected =
        sources.web || sources.email || sources.product || sources.topic || sources.hiring || sources.technology;
    if (!connected) {
        return QCoreApplication::translate("Matrix", "Every intent is 0: no source of intent is connected. Import "
                                                     "activities or signals to see who is ready.");
    }
    return QCoreApplication::translate("Matrix",
                                       "Every intent is 0: nothing was heard of these accounts in the last "
                                       "%n day(s).",
                                       nullptr, standings.model().intent.oldestDays);
}

} // namespace talbook
