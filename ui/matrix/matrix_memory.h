#pragma once

namespace talbook
{

class Document;
class MatrixPlot;
class MatrixTools;

/// How a plan's matrix was left, in the person's own settings: the part that is seen, trails, table, the what-if panel.
/// Whom it shows MatrixScope remembers.
void rememberMatrix(const Document &document, const MatrixPlot &plot, const MatrixTools &tools);
void restoreMatrix(const Document &document, MatrixPlot &plot, MatrixTools &tools);

} // namespace talbook
