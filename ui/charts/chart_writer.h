#pragma once

#include "core/base/expected.h"
#include "ui/charts/chart_picture.h"

#include <QDateTime>

namespace talbook
{

/// The endings that writeChart() knows, for a dialog that asks for a file.
QString chartFileFilter();

/// Writes a chart by the ending of the file's name: .png at twice the pixels, .svg, or its figures as .csv, .tsv, .md
/// or .xlsx. BadInput for another ending, FileSystem where the file cannot be written; it is there whole or not at all.
/// @param created is noted in a workbook.
Expected<void> writeChart(ChartPicture &picture, const ChartFigures &figures, const QString &path,
                          const QDateTime &created);

} // namespace talbook
