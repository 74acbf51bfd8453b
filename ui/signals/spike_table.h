#pragma once

#include "core/results/signal_figures.h"

#include <QWidget>

#include <vector>

class QStackedLayout;

namespace talbook
{

class ColumnFit;
class Document;
class EmptyState;
class RecordRows;
class TableView;

/// The accounts whose intent rose sharply in the last weeks. The chosen one becomes the account of every page.
class SpikeTable : public QWidget
{
    Q_OBJECT

public:
    explicit SpikeTable(Document &document, QWidget *parent = nullptr);

    void setRises(const std::vector<IntentRise> &rises);
    TableView &table() const { return *m_table; }

Q_SIGNALS:
    /// The account is to be seen in full.
    void accountRequested(talbook::AccountId account);

private:
    void choose(int row);

    Document &m_document;
    std::vector<IntentRise> m_rises;
    RecordRows *m_rows;
    TableView *m_table;
    ColumnFit *m_columns;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace talbook
