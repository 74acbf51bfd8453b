#pragma once

#include "core/base/expected.h"

#include <QString>

namespace talbook
{

class MatrixLegend;
class MatrixPlot;

/// The plot as it is seen, with its title and legend, as a file: PNG at twice the pixels, or SVG by the name's ending.
Expected<void> writeMatrixPicture(MatrixPlot &plot, const MatrixLegend &legend, const QString &title,
                                  const QString &path);

} // namespace talbook
