#pragma once

#include <QColor>

#include <optional>

class QAbstractItemView;
class QImage;
class QModelIndex;
class QRect;
class QWidget;

namespace talbook::test
{

/// As WCAG 2.1 defines it: 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// The most frequent colour: letters cover less than half of where they stand.
QColor groundOf(const QImage &picture);

/// The ground against what stands out from it most; nothing where all is of one colour. Of a picture of text that is
/// the ink, if the letters are large enough to have pixels of it alone.
std::optional<double> readingContrast(const QImage &picture);

/// A part of a window as it is shown, drawn larger so that strokes are wider than a pixel.
QImage enlarged(QWidget &shown, const QRect &part);

/// A cell as its delegate draws it on a ground, enlarged.
QImage enlargedCell(QAbstractItemView &view, const QModelIndex &index, bool selected, const QColor &ground);

} // namespace talbook::test
