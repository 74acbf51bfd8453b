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

/// Gives the columns of a table the width there is: figures and dates are never cut, texts share the rest, and where
/// not all of them fit the least important are hidden. Fits anew when the table is resized; call fit() after heads or
/// samples changed.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    ColumnFit(TableView &table, std::vector<ColumnRoom> rooms);

    void setSample(int column, const QString &sample);
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int need(int column) const;

    TableView &m_table;
    std::vector<ColumnRoom> m_rooms;
};

} // namespace talbook
