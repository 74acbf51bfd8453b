#pragma once

#include "core/base/ids.h"
#include "ui/importing/import_step.h"
#include "ui/shell/plan_reading.h"

#include <vector>

class QPushButton;
class QStackedLayout;

namespace talbook
{

class Dialogs;
class ImportSession;
class OutcomeView;
class PlainLabel;
class ProgressPanel;

/// The import as one undoable step, and what came of it. Whether it is kept can be decided here too.
class DoneStep : public ImportStep
{
    Q_OBJECT

public:
    DoneStep(ImportSession &session, Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override { return tr("Done"); }
    QString nextText() const override { return tr("&Close"); }
    bool isComplete() const override;
    void enter() override;
    QWidget *firstControl() const override;

    /// Accounts that were made or changed, or whose records were, in the order of the file.
    std::vector<AccountId> accounts() const;

Q_SIGNALS:
    void showRequested();

private:
    void onImported();
    void countFired();
    void undo();

    ImportSession &m_session;
    QStackedLayout *m_stack;
    ProgressPanel *m_progress;
    QWidget *m_result;
    PlainLabel *m_headline;
    PlainLabel *m_fired; ///< how many rules are met now that were not before
    QPushButton *m_undo;
    QPushButton *m_show;
    OutcomeView *m_outcome;
    std::shared_ptr<const Standings> m_before;
    PlanReading<int> m_reading;
};

} // namespace talbook
