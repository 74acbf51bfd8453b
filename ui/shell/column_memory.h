#pragma once

#include <QObject>
#include <QString>
#include <QUuid>

namespace talbook
{

class ColumnFit;
class Document;

/// Keeps the widths that a person gave a table's columns, for each plan: among the program's settings, by the plan's
/// uuid and the table's name. A plan whose table nobody touched has columns that fit the window.
class ColumnMemory : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as `columns`. @param table never translated: "tasks"
    ColumnMemory(Document &document, ColumnFit &columns, const QString &table);

private:
    void recall();
    void remember();

    Document &m_document;
    ColumnFit &m_columns;
    QString m_table;
    QUuid m_plan; ///< whose widths are shown
};

} // namespace talbook
