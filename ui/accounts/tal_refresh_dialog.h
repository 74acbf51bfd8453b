#pragma once

#include "core/scoring/tal_refresh.h"
#include "ui/accounts/record_rows.h"
#include "ui/shell/jobs.h"

#include <QDialog>

#include <array>

#include <unordered_map>

class QCheckBox;
class QLineEdit;

namespace talbook
{

class DayEdit;
class Document;
class PlainLabel;
class PrimaryButton;
class TableView;
class TalCapacity;

/// Makes the next quarter's list: who stays, graduates, goes and comes, each with its reason and its figures, as of
/// today. A tick says that the account is on the new list. All of it is applied as one step. With many accounts the
/// proposals are worked out, and applied, beside the window's thread; Cancel stops either.
class TalRefreshDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TalRefreshDialog(Document &document, QWidget *parent = nullptr);

    RecordRows &rows() const { return *m_rows; }
    /// The program that was made, after the dialog was accepted.
    ProgramId made() const { return m_made; }
    void accept() override;
    void reject() override;

private:
    /// What is worked out of the plan, on whatever thread.
    struct Proposed
    {
        RefreshRecords records;
        std::unordered_map<qint64, RefreshProposal> proposals; ///< by account
        std::vector<RecordRows::Row> rows;
    };
    using ActionTexts = std::array<QString, 5>; ///< by RefreshAction
    static Expected<std::shared_ptr<Proposed>> read(const Database &database, const Standings &standings,
                                                    ProgramId present, const TierPreset &tiers,
                                                    const ActionTexts &actions, const Wording &words,
                                                    const Progress &progress);
    void build();
    void propose();
    void take(const Expected<std::shared_ptr<Proposed>> &proposed);
    void setBusy(bool busy);
    void updateCounts();
    RefreshOrder order() const;
    static ActionTexts actionTexts();

    Document &m_document;
    ProgramDraft m_draft;
    ProgramId m_present;
    ProgramId m_made;
    std::shared_ptr<Proposed> m_proposed;
    TierPreset m_tiers;
    bool m_busy = false;    ///< a job works for the dialog
    bool m_leaving = false; ///< the person closed it before there was a proposal
    QLineEdit *m_name;
    DayEdit *m_first;
    DayEdit *m_last;
    PlainLabel *m_summary;
    TalCapacity *m_capacity;
    RecordRows *m_rows;
    TableView *m_table;
    QCheckBox *m_choose;
    QCheckBox *m_checklist;
    PlainLabel *m_fault;
    PrimaryButton *m_apply;
};

} // namespace talbook
