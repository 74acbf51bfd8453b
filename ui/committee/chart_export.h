#pragma once

#include "core/base/expected.h"

#include <QString>

namespace talbook
{

class ChartScene;
class CommitteeSource;

enum class ChartFormat
{
    Png, ///< at twice the size of the screen at 100 %
    Svg,
    Pdf, ///< one page, as large as the chart
    Mermaid,
};

/// "png".
QString chartSuffix(ChartFormat format);
/// Writes the chart as it stands, folded branches as they are; Mermaid has everybody. The file is there whole or not
/// at all; FileSystem says which file and why not.
Expected<void> exportChart(ChartScene &scene, ChartFormat format, const QString &path);

} // namespace talbook
