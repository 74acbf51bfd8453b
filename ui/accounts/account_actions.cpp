#include "ui/accounts/account_actions.h"

#include "core/accounts/account_edit.h"
#include "core/accounts/programs.h"
#include "core/accounts/tal.h"
#include "core/accounts/tiers.h"
#include "ui/accounts/account_model.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/accounts_table.h"
#include "ui/accounts/audience_dialog.h"
#include "ui/accounts/long_steps.h"
#include "ui/accounts/table_actions.h"
#include "ui/accounts/tal_actions.h"
#include "ui/accounts/tal_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"

#include <QPointer>
#include <QWidget>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// A deleted account takes its activities, people and costs along: the work of so many changed ones.
constexpr size_t recordsRemovedEach = 20;
constexpr size_t plansWrittenAtOnce = 10;

} // namespace

AccountActions::AccountActions(Document &document, AccountsPage &page, Accounts meant, Dialogs &dialogs,
                               QWidget *window)
    : QObject(window), m_document(document), m_page(page), m_meant(std::move(meant)), m_dialogs(dialogs),
      m_window(window), m_table(new TableActions(document, page, dialogs, window))
{
}

void AccountActions::connectCommands(Commands &commands)
{
    m_table->connectTo(commands);
    commands.connectTo(u"account.add"_s, [this] { addNew(); });
    commands.connectTo(u"account.join"_s, [this] { join(); });
    commands.connectTo(u"account.leave"_s, [this] { leave(); });
    commands.connectTo(u"account.programs"_s, [this] { TalDialog(m_document, m_meant(), m_window).exec(); });
    commands.connectTo(u"file.audience"_s,
                       [this] { (new AudienceDialog(m_document, m_page, m_dialogs, m_window))->open(); });
    for (int tier = 0; tier <= 3; ++tier)
        commands.connectTo(u"account.tier%1"_s.arg(tier), [this, tier] { setTier(tier); });
    commands.connectTo(u"account.plan"_s, [this] { writePlans(); });
    commands.connectTo(u"account.delete"_s, [this] { remove(); });
}

QString AccountActions::names(const std::vector<AccountId> &accounts) const
{
    const auto index = accounts.size() == 1 ? m_document.standings().indexOf(accounts.front()) : std::nullopt;
    if (!index)
        return tr("%n account(s)", nullptr, int(accounts.size()));
    const FilterValue name = m_document.standings().value(*index, FilterField::Name);
    const QString *text = std::get_if<QString>(&name);
    return text ? *text : QString();
}

void AccountActions::report(const Error &error)
{
    m_dialogs.error(m_window, error);
}

void AccountActions::addNew()
{
    AccountId made;
    const auto done = m_document.run(tr("Add account"), [&made](Edit &edit) -> Expected<void> {
        const auto account = addAccount(edit, tr("New account"));
        TALBOOK_TRY(account);
        made = *account;
        return {};
    });
    if (!done)
        report(done.error());
    else
        nameNew(made);
}

/// Its name is typed at once, when the page is there.
void AccountActions::nameNew(AccountId account)
{
    m_page.show(account);
    QMetaObject::invokeMethod(
        this,
        [this, account] {
            AccountsTable &table = m_page.table();
            const int row = m_page.model().rowOf(account);
            if (row < 0 || !table.isVisible())
                return;
            const QModelIndex name = m_page.model().index(row, 0);
            table.setFocus();
            table.setCurrentIndex(name);
            table.scrollTo(name);
            table.edit(name);
        },
        Qt::QueuedConnection);
}

void AccountActions::change(size_t weight, const QString &title, const Plan::Work &work)
{
    changeAccounts(m_document, weight, title, work, [self = QPointer(this)](const Expected<void> &done) {
        if (self && !done && !wasStopped(done))
            self->report(done.error());
    });
}

void AccountActions::remove()
{
    const auto accounts = m_meant();
    change(accounts.size() * recordsRemovedEach, tr("Delete %1").arg(names(accounts)),
           [accounts](Edit &edit) { return removeAccounts(edit, accounts); });
}

/// Without a program there is no list to join: the person says which quarter it is for, as for any new program.
void AccountActions::join()
{
    const auto accounts = m_meant();
    if (!m_document.standings().program()) {
        TalActions programs(m_document, m_window);
        connect(&programs, &TalActions::refused, this, [this](const QString &message, const QString &details) {
            report({ErrorCode::BadInput, message, details});
        });
        const ProgramId made = programs.makeProgram();
        if (!made.isNull())
            change(accounts.size(), tr("Add %1 to the target account list").arg(names(accounts)),
                   [accounts, made, today = m_document.asOf()](Edit &edit) {
                       return joinTal(edit, made, accounts, today);
                   });
        return;
    }
    change(accounts.size(), tr("Add %1 to the target account list").arg(names(accounts)),
           [accounts, today = m_document.asOf()](Edit &edit) -> Expected<void> {
               const auto program = ensureProgram(edit, today);
               TALBOOK_TRY(program);
               return joinTal(edit, *program, accounts, today);
           });
}

void AccountActions::leave()
{
    const auto accounts = m_meant();
    const auto &program = m_document.standings().program();
    if (!program)
        return; // nobody can be on a list that does not exist
    change(accounts.size(), tr("Take %1 off the target account list").arg(names(accounts)),
           [accounts, id = program->id](Edit &edit) { return removeFromTal(edit, id, accounts); });
}

void AccountActions::setTier(int tier)
{
    const auto accounts = m_meant();
    const QString title = tier == 0 ? tr("Follow the recommended tier: %1").arg(names(accounts))
                                    : tr("Set tier %2: %1").arg(names(accounts), tierName(tier));
    change(accounts.size(), title, [accounts, tier](Edit &edit) {
        return setAccountField(edit, accounts, AccountField::Tier, tierName(tier));
    });
}

void AccountActions::writePlans()
{
    const QString folder = m_dialogs.folder(m_window, tr("Write Account Plans to a Folder"));
    if (folder.isEmpty())
        return;
    DocumentRequest request;
    request.document = u"account-plan"_s;
    request.accounts = m_meant();
    request.language = m_document.words().language();
    request.asOf = m_document.asOf();
    request.folder = folder;
    request.templatesFolder = m_document.environment().dataFolder + u"/templates"_s;
    if (!m_document.isLarge() && request.accounts.size() <= plansWrittenAtOnce) {
        tellWritten(writeDocuments(m_document.plan().database(), request));
        return;
    }
    m_document.startReading<DocumentReport>(
        tr("Writing account plans"),
        [request](const Database &database, const Progress &progress) {
            return writeDocuments(database, request, progress);
        },
        [self = QPointer(this)](const Expected<DocumentReport> &written) {
            if (self)
                self->tellWritten(written);
        });
}

void AccountActions::tellWritten(const Expected<DocumentReport> &written)
{
    if (!written) {
        if (written.error().code != ErrorCode::Cancelled)
            report(written.error());
        return;
    }
    const QLocale &locale = m_document.words().locale();
    QString text = tr("%1 written, %2 brought up to date, %3 unchanged.")
                       .arg(locale.toString(written->created), locale.toString(written->updated),
                            locale.toString(written->unchanged));
    text += u"\n\n"_s + written->files.mid(0, 10).join(u'\n');
    if (!written->remarks.isEmpty())
        text += u"\n\n"_s + written->remarks.mid(0, 10).join(u'\n');
    m_dialogs.inform(m_window, tr("Account Plans"), text);
}

} // namespace talbook
