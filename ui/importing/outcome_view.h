#pragma once

#include "ui/importing/import_session.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace talbook
{

class CellDelegate;
class Dialogs;
class LedgerStrip;
class PlainLabel;
class SegmentedSwitch;
class TableView;
class TextTableModel;

/// What an import does or did: the ledger, and beneath it by a switch the changes, the rows that fell together, the
/// faulty rows, the remarks.
class OutcomeView : public QWidget
{
    Q_OBJECT

public:
    enum Part
    {
        Changes,
        Repeats,
        Faults,
        Remarks
    };

    OutcomeView(ImportSession &session, Dialogs &dialogs, QWidget *parent = nullptr);

    /// @param done false while it is only what would happen
    void show(const std::shared_ptr<const ImportSession::Outcome> &outcome, bool done);
    TableView &table() const { return *m_table; }

private:
    void showPart(int part);
    void showChanges();
    void showRepeats();
    void showProblems(ProblemKind kind);
    void fitColumns(const QList<int> &widths);
    void saveFaults();
    void say(const QString &text, bool isFault = false);

    ImportSession &m_session;
    Dialogs &m_dialogs;
    std::shared_ptr<const ImportSession::Outcome> m_outcome;
    std::vector<const ImportChange *> m_changes; ///< what there is already first, then what is new
    std::vector<const ImportProblem *> m_problems;
    LedgerStrip *m_ledger;
    PlainLabel *m_besides;
    SegmentedSwitch *m_parts;
    QPushButton *m_save;
    PlainLabel *m_nothing;
    TableView *m_table;
    TextTableModel *m_model;
    CellDelegate *m_figures;
    PlainLabel *m_note;
};

} // namespace talbook
