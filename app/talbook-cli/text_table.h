#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace talbook::cli
{

/// Columns of a terminal that the text takes: two for wide East Asian signs, none for a combining accent.
int displayWidth(const QString &text);

/// A table for people: aligned columns, a rule under the titles, no colours, so that it reads the same in a pipe.
class TextTable
{
public:
    enum class Align
    {
        Left,
        Right
    };
    enum class Cut
    {
        Long, ///< a cell of more than 60 places ends in an ellipsis
        Never ///< for sentences, in the last column
    };
    struct Column
    {
        QString title;
        Align align = Align::Left;
        Cut cut = Cut::Long;
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    /// Line ends become blanks, control signs become marks.
    void add(const QStringList &cells);
    QString text() const;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace talbook::cli
