#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace talbook
{

class TableView;

/// How a column shares a table's width. What it needs at least is the widest of its head, of `sample` and of `least`.
struct ColumnRoom
{
    QString sample = {}; ///< a text as wide as they come: a date, a full figure
    int least = 0;       ///< logical pixels
    int share = 0;       ///< of the room that is left; 0: stays as narrow as it can
    int leaves = 0;      ///< where room is short the highest of these goes first; 0: stays
    bool absent = false; ///< not shown, however much room there is
};

/// Moves room from columns that do not use it, and from what is left beside the last one, to those whose texts are cut.
/// Looks at the first rows, as they are drawn by a CellDelegate; other columns stay.
/// @param floors widths that no column goes below; empty: only what its texts and its head need
void shareRoom(TableView &table, const std::vector<int> &floors = {});

/// Gives the columns of a table the width there is: figures and dates are never cut, texts share the rest, and where
/// not all of them fit the least important are hidden. Fits anew when the table is resized or has other rows; what a
/// person made wider or narrower stays so. Call fit() after heads or samples changed. A table has one: the last.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    ColumnFit(TableView &table, std::vector<ColumnRoom> rooms);

    TableView &table() const { return m_table; }
    void setSample(int column, const QString &sample);
    void fit();

    /// As a person made them, by column; 0 where one is not shown; empty until a person made them.
    const std::vector<int> &widthsByHand() const { return m_hand; }
    /// Widths that were made by hand stay as they are; empty, or of another number of columns: fits anew.
    void setWidthsByHand(const std::vector<int> &widths);

Q_SIGNALS:
    void widenedByHand();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int need(int column) const;
    int needOfFigures(int column) const;
    void noteHand();

    TableView &m_table;
    std::vector<ColumnRoom> m_rooms;
    std::vector<int> m_hand; ///< widths made by hand, 0 for columns that were hidden then; empty: none were
};

} // namespace talbook
