#pragma once

#include "core/base/expected.h"
#include "ui/importing/import_step.h"

class QPushButton;
class QStackedLayout;

namespace talbook
{

class Dialogs;
class ImportSession;
class OutcomeView;
class PlainLabel;
class ProgressPanel;

/// What the import would do, found out by doing it and taking it back: on a worker, with progress, to be stopped.
class CheckStep : public ImportStep
{
    Q_OBJECT

public:
    CheckStep(ImportSession &session, Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override { return tr("Check"); }
    QString nextText() const override { return tr("&Import"); }
    /// Where nothing would change there is nothing to import.
    bool isComplete() const override;
    void enter() override;
    QWidget *firstControl() const override;

    /// Something to be told above the result, such as that the import was stopped.
    void setNotice(const QString &notice, bool isFault);

private:
    void onChecked(const Expected<void> &done);

    ImportSession &m_session;
    QStackedLayout *m_stack;
    ProgressPanel *m_progress;
    QWidget *m_failed;
    PlainLabel *m_reason;
    QPushButton *m_again;
    QWidget *m_result;
    PlainLabel *m_notice;
    OutcomeView *m_outcome;
};

} // namespace talbook
