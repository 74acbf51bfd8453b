#pragma once

#include "core/results/metric_records.h"

#include <QDialog>

namespace talbook
{

class PrimaryButton;
class RecordRows;
class TableView;

/// What stands behind a figure, record by record, and the way to its accounts.
class FigureRecordsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;      ///< "Win rate, 1:1"
        QString figure;     ///< "75 %, 3 of 4"
        QString definition; ///< how it is worked out
    };
    FigureRecordsDialog(const Words &words, const std::vector<MetricRecord> &records,
                        const std::vector<AccountId> &accounts, const Wording &wording, QWidget *parent);

    TableView &table() const { return *m_table; }
    PrimaryButton &accountsButton() const { return *m_button; }

Q_SIGNALS:
    void accountsRequested(const QString &title, const std::vector<talbook::AccountId> &accounts);
    void accountRequested(talbook::AccountId account);

private:
    RecordRows *m_rows;
    TableView *m_table;
    PrimaryButton *m_button;
};

} // namespace talbook
