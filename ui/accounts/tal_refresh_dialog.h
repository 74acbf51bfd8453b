#pragma once

#include "core/scoring/tal_refresh.h"

#include <QDialog>

#include <unordered_map>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace talbook
{

class Document;
class PlainLabel;
class PrimaryButton;
class RecordRows;
class TableView;
class TalCapacity;

/// Makes the next quarter's list: who stays, graduates, goes and comes, each with its reason and its figures, as of
/// today. A tick says that the account is on the new list. All of it is applied as one step.
class TalRefreshDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TalRefreshDialog(Document &document, QWidget *parent = nullptr);

    RecordRows &rows() const { return *m_rows; }
    /// The program that was made, after the dialog was accepted.
    ProgramId made() const { return m_made; }
    void accept() override;

private:
    void build();
    void propose();
    void fillRows(const std::vector<RefreshProposal> &proposals);
    void updateCounts();
    RefreshOrder order() const;
    QString actionText(RefreshAction action) const;

    Document &m_document;
    ProgramDraft m_draft;
    ProgramId m_present;
    ProgramId m_made;
    RefreshRecords m_records;
    TierPreset m_tiers;
    std::unordered_map<qint64, RefreshProposal> m_proposals; ///< by account
    QLineEdit *m_name;
    QDateEdit *m_first;
    QDateEdit *m_last;
    PlainLabel *m_summary;
    TalCapacity *m_capacity;
    RecordRows *m_rows;
    TableView *m_table;
    QCheckBox *m_choose;
    PlainLabel *m_fault;
    PrimaryButton *m_apply;
};

} // namespace talbook
