#pragma once

#include "ui/charts/chart_picture.h"

namespace talbook
{

class RecordRows;
class TableView;

/// `least`, or what the head of a column wants for its words, in logical pixels.
int columnWidthFor(const QString &title, int least);

/// Figures as a table to be read: a row a point, a column a series; shaded series by their values, editable ones are
/// typed in place.
class FigureGrid : public ChartPicture
{
    Q_OBJECT

public:
    explicit FigureGrid(QWidget *parent = nullptr);

    void setFigures(const ChartFigures &figures) override;
    /// Of the labels' column, in logical pixels.
    void setLabelWidth(int width) { m_labelWidth = width; }
    TableView &table() const { return *m_table; }
    /// The point where the keyboard is; -1 at none.
    int current() const;
    /// Typing in editable series is allowed.
    void setEditable(bool editable);

Q_SIGNALS:
    void edited(int point, int series, const QString &text);

private:
    ChartFigures m_figures;
    RecordRows *m_rows;
    TableView *m_table;
    int m_labelWidth = 200;
};

} // namespace talbook
