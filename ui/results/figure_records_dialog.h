#pragma once

#include "core/results/metric_records.h"

#include <QDialog>

class QPushButton;

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
        QString currency;   ///< of the plan
    };
    /// Of a share: who counts, and who is in its total alone.
    struct Accounts
    {
        std::vector<AccountId> counted, others;
    };
    FigureRecordsDialog(const Words &words, const std::vector<MetricRecord> &records, const Accounts &accounts,
                        const Wording &wording, QWidget *parent);

    TableView &table() const { return *m_table; }
    PrimaryButton &accountsButton() const { return *m_button; }
    /// Hidden where there are no others.
    QPushButton &othersButton() const { return *m_others; }

Q_SIGNALS:
    void accountsRequested(const QString &title, const std::vector<talbook::AccountId> &accounts);
    void accountRequested(talbook::AccountId account);

private:
    static QString partText(RecordPart part);
    void fill(const std::vector<MetricRecord> &records, const QString &currency, const Wording &wording);

    RecordRows *m_rows;
    TableView *m_table;
    PrimaryButton *m_button;
    QPushButton *m_others;
};

} // namespace talbook
