#pragma once

#include "core/exchange/audience.h"
#include "ui/shell/plan_reading.h"

#include <QDialog>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace talbook
{

class AccountsPage;
class Dialogs;
class Document;
class PlainLabel;
class PrimaryButton;
class RecordRows;
class TableView;

/// Hands accounts over to another program: shows what would leave the plan, and what that program would refuse or fail
/// to match, before a file is written. People's data stay here unless they are asked for.
class AudienceDialog : public QDialog
{
    Q_OBJECT

public:
    AudienceDialog(Document &document, const AccountsPage &page, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Writes the file that the person names; the dialog stays where they name none or it cannot be written.
    void accept() override;

private:
    /// A set of accounts to choose from, with its accounts as indices of the standings.
    struct Choice
    {
        QString name;
        std::vector<size_t> accounts;
    };
    void collectChoices(const AccountsPage &page);
    void build();
    void work();
    void take(const Expected<Audience> &made);
    void showRows();
    const AudienceTarget &target() const;

    Document &m_document;
    Dialogs &m_dialogs;
    PlanReading<Audience> m_reading;
    std::shared_ptr<const Standings> m_standings; ///< which the choices' indices are of
    std::vector<Choice> m_choices;
    Audience m_audience;
    QComboBox *m_target;
    QComboBox *m_accounts;
    QCheckBox *m_people;
    PlainLabel *m_summary;
    RecordRows *m_rows = nullptr;
    TableView *m_table;
    PlainLabel *m_warningCount;
    QPlainTextEdit *m_warnings;
    PrimaryButton *m_save;
};

} // namespace talbook
