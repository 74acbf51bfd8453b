#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QDialog>

#include <array>
#include <optional>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace talbook
{

class CheckStep;
class ColumnsStep;
class Dialogs;
class Document;
class DoneStep;
class FileStep;
class ImportSession;
class ImportStep;
class PlainLabel;
class PrimaryButton;
class StepBar;
struct ImportReport;

/// Brings a file into the plan: which file and how it is read, which column is which field, what would change, and then
/// the import as one undoable step. Until that step is done nothing is changed, and nothing remains of a wizard that
/// was left.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    enum Step
    {
        File,
        Columns,
        Check,
        Done,
        StepCount
    };

    /// @param account whose people those are of whom the file names none; null: the file has to name it
    ImportWizard(Document &document, Dialogs &dialogs, const QString &path, QWidget *parent = nullptr,
                 AccountId account = {});
    ~ImportWizard() override;

    Step step() const { return m_step; }
    ImportSession &session() const { return *m_session; }
    /// The ledger of the import that was done; null before.
    const ImportReport *report() const;
    /// Those that the person wants to see, where the wizard was left that way.
    const std::vector<AccountId> &accountsToShow() const { return m_accountsToShow; }

    void reject() override;

private:
    void build(Dialogs &dialogs);
    void goTo(Step step);
    void goOn();
    void refreshButtons();
    void onChecked(const Expected<void> &done);
    void onImported(const Expected<void> &done);
    /// The file is not what was looked at: it has to be looked at once more.
    void startOver(const QString &notice);
    ImportStep &page(Step step) const;

    ImportSession *m_session;
    StepBar *m_bar;
    QStackedWidget *m_pages;
    FileStep *m_file;
    ColumnsStep *m_columns;
    CheckStep *m_check;
    DoneStep *m_done;
    QPushButton *m_cancel;
    QPushButton *m_back;
    PrimaryButton *m_next;
    Step m_step = File;
    std::vector<AccountId> m_accountsToShow;
};

} // namespace talbook
