#pragma once

#include "core/exchange/path_table.h"
#include "core/results/attribution.h"
#include "tests/support/imports.h"

namespace talbook::test
{

inline AttributionPaths table(const QByteArray &content)
{
    TableFiles files;
    auto paths = readPathTable(files.add(content));
    if (!paths)
        qFatal("%s", qPrintable(paths.error().message));
    return std::move(*paths);
}

/// Without a minimum and intervals.
inline AttributionOptions plain(int order = 1)
{
    AttributionOptions options;
    options.order = order;
    options.minimumPaths = 1;
    options.resamples = 0;
    return options;
}

inline AttributionResult resultOf(const AttributionPaths &paths, AttributionModel model,
                                  const AttributionOptions &options = plain())
{
    auto result = attribute(paths, model, options);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

inline const AttributionCredit &creditOf(const AttributionResult &result, const QString &key)
{
    for (const AttributionCredit &credit : result.credits) {
        if (credit.key == key)
            return credit;
    }
    qFatal("no credit for %s", qPrintable(key));
}

inline QString refusalOf(const AttributionPaths &paths, AttributionModel model,
                         const AttributionOptions &options = plain())
{
    const auto result = attribute(paths, model, options);
    return result ? QString() : result.error().message;
}

} // namespace talbook::test
