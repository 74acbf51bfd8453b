#include "ui/accounts/tal_actions.h"

#include "core/accounts/account_edit.h"
#include "core/plays/checklist.h"
#include "core/plays/discovery.h"
#include "ui/accounts/discovery_dialog.h"
#include "ui/accounts/long_steps.h"
#include "ui/accounts/tal_member_dialogs.h"
#include "ui/accounts/tal_program_dialog.h"
#include "ui/accounts/tal_refresh_dialog.h"
#include "ui/shell/document.h"

#include <QPointer>

namespace talbook
{

TalActions::TalActions(Document &document, QWidget *window) : QObject(window), m_document(document), m_window(window) {}

void TalActions::run(size_t accounts, const QString &title, const Plan::Work &work)
{
    changeAccounts(m_document, accounts, title, work, [self = QPointer(this)](const Expected<void> &done) {
        if (self && !done && !wasStopped(done))
            Q_EMIT self->refused(done.error().message, done.error().details);
    });
}

QString TalActions::who(const std::vector<AccountId> &accounts) const
{
    const auto index = accounts.size() == 1 ? m_document.standings().indexOf(accounts.front()) : std::nullopt;
    return index ? std::get<QString>(m_document.standings().value(*index, FilterField::Name))
                 : tr("%n account(s)", nullptr, int(accounts.size()));
}

ProgramId TalActions::makeProgram()
{
    TalProgramDialog dialog(m_document, std::nullopt, m_window);
    ProgramId made;
    dialog.setStore([&](const ProgramDraft &draft) {
        return m_document.run(tr("Make the program %1").arg(draft.name), [&](Edit &edit) -> Expected<void> {
            const auto program = addProgram(edit, draft);
            TALBOOK_TRY(program);
            made = *program;
            if (dialog.wantsChecklist())
                TALBOOK_TRY(addChecklist(edit, made, m_document.words()));
            return {};
        });
    });
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (dialog.wantsQuestions())
        askQuestions(made, dialog.draft().name);
    return made;
}

void TalActions::askQuestions(ProgramId program, const QString &name)
{
    const auto questions = discoveryQuestions(m_document.words());
    const auto answers = discoveryAnswers(m_document.plan().database(), program);
    if (!questions || !answers) {
        const Error &error = questions ? answers.error() : questions.error();
        Q_EMIT refused(error.message, error.details);
        return;
    }
    DiscoveryDialog(m_document, program, name, *questions, *answers, m_window).exec();
}

void TalActions::changeProgram(const Program &program)
{
    TalProgramDialog dialog(m_document, program, m_window);
    dialog.setStore([this, id = program.id](const ProgramDraft &draft) {
        return m_document.run(tr("Change the program %1").arg(draft.name),
                              [&](Edit &edit) { return talbook::changeProgram(edit, id, draft); });
    });
    if (dialog.exec() == QDialog::Accepted && dialog.wantsQuestions())
        askQuestions(program.id, dialog.draft().name);
}

void TalActions::choose(const Program &program)
{
    run(1, tr("Work in the program %1").arg(program.name),
        [id = program.id](Edit &edit) { return chooseProgram(edit, id); });
}

void TalActions::followTheDay()
{
    run(1, tr("Work in the program of the day"), [](Edit &edit) { return chooseProgram(edit, {}); });
}

ProgramId TalActions::refreshForNextQuarter()
{
    TalRefreshDialog dialog(m_document, m_window);
    return dialog.exec() == QDialog::Accepted ? dialog.made() : ProgramId();
}

void TalActions::add(const Program &program, const std::vector<AccountId> &accounts)
{
    TalJoinDialog dialog(who(accounts), program.name, m_document.words(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    run(accounts.size(), tr("Add %1 to the list of %2").arg(who(accounts), program.name),
        [accounts, id = program.id, on = m_document.asOf(), reason = dialog.reason(),
         priority = dialog.priority()](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(joinTal(edit, id, accounts, on, reason));
            return priority.isEmpty() ? Expected<void>() : setPriority(edit, id, accounts, priority);
        });
}

void TalActions::graduateFrom(const Program &program, const std::vector<AccountId> &accounts)
{
    TalGraduateDialog dialog(who(accounts), program.name, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    run(accounts.size(), tr("Graduate %1 from the list of %2").arg(who(accounts), program.name),
        [accounts, id = program.id, outcome = dialog.outcome(), on = m_document.asOf(),
         note = dialog.note()](Edit &edit) { return graduate(edit, id, accounts, outcome, on, note); });
}

void TalActions::remove(ProgramId program, const std::vector<AccountId> &accounts)
{
    run(accounts.size(), tr("Take %1 off the target account list").arg(who(accounts)),
        [program, accounts](Edit &edit) { return removeFromTal(edit, program, accounts); });
}

void TalActions::bringBack(ProgramId program, const std::vector<AccountId> &accounts)
{
    run(accounts.size(), tr("Bring %1 back to the target account list").arg(who(accounts)),
        [program, accounts, on = m_document.asOf()](Edit &edit) { return joinTal(edit, program, accounts, on); });
}

void TalActions::setOwnerOf(AccountId account, const QString &text)
{
    run(1, tr("Change owner of %1").arg(who({account})),
        [&](Edit &edit) { return setAccountField(edit, std::span(&account, 1), AccountField::Owner, text); });
}

void TalActions::setPriorityOf(ProgramId program, AccountId account, const QString &text)
{
    run(1, tr("Change priority of %1").arg(who({account})),
        [&](Edit &edit) { return setPriority(edit, program, std::span(&account, 1), text.trimmed()); });
}

void TalActions::setReasonOf(ProgramId program, AccountId account, const QString &text)
{
    run(1, tr("Change why %1 is on the list").arg(who({account})),
        [&](Edit &edit) { return setReason(edit, program, std::span(&account, 1), text.trimmed()); });
}

} // namespace talbook
