#pragma once

#include "core/base/expected.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace talbook
{

class Document;
class PlainLabel;
class RecordRows;
class TableView;

/// What one unit of each currency is worth in the plan's. Every change is a step of its own and counts at once.
class RatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RatesDialog(Document &document, QWidget *parent = nullptr);

    RecordRows &rows() const { return *m_rows; }
    TableView &table() const { return *m_table; }
    PlainLabel &fault() const { return *m_fault; }
    /// Stores what is typed below the table.
    void add();
    void removeChosen();

private:
    void build();
    void refresh();
    void store(const QString &currency, const QString &rate);
    void tell(const Expected<void> &done);

    Document &m_document;
    RecordRows *m_rows;
    TableView *m_table;
    QComboBox *m_currency;
    QLineEdit *m_rate;
    QPushButton *m_add;
    QPushButton *m_remove;
    PlainLabel *m_fault;
};

} // namespace talbook
