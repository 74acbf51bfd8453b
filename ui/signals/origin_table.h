#pragma once

#include "core/results/record_origins.h"

#include <QWidget>

namespace talbook
{

class Document;
class RecordRows;
class ColumnFit;
class SectionHeading;
class TableView;

/// Where records come from: source or channel, kind, how many, and when the last one came. Sources of intent that are
/// not connected are named as such.
class OriginTable : public QWidget
{
    Q_OBJECT

public:
    /// `ofMany`: with a column of accounts.
    OriginTable(const Document &document, bool ofMany, QWidget *parent = nullptr);

    void setOrigins(const std::vector<RecordOrigin> &origins, const std::vector<size_t> &unconnected = {});
    void setTitle(const QString &title);
    RecordRows &rows() const { return *m_rows; }
    TableView &table() const { return *m_table; }

private:
    const Document &m_document;
    bool m_ofMany;
    SectionHeading *m_heading;
    RecordRows *m_rows;
    TableView *m_table;
    ColumnFit *m_columns;
};

} // namespace talbook
