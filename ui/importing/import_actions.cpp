#include "ui/importing/import_actions.h"

#include "ui/importing/file_drop.h"
#include "ui/importing/import_session.h"
#include "ui/importing/import_wizard.h"
#include "ui/shell/commands.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/shell/plan_files.h"

#include <QFileInfo>
#include <QWidget>

#include <utility>

namespace talbook
{

using namespace Qt::StringLiterals;

ImportActions::ImportActions(Document &document, Dialogs &dialogs, PlanFiles &files, QWidget *window)
    : QObject(window), m_document(document), m_dialogs(dialogs), m_files(files), m_window(window)
{
    auto *drop = new FileDrop(window);
    connect(drop, &FileDrop::tableDropped, this, &ImportActions::onTableDropped);
    connect(drop, &FileDrop::planDropped, &files, &PlanFiles::openPath);
    connect(&document, &Document::reset, this, &ImportActions::showAccounts);
}

void ImportActions::connectCommands(Commands &commands)
{
    commands.connectTo(u"file.import"_s, [this] { import(); });
}

void ImportActions::import()
{
    if (!m_dropped.isEmpty()) {
        importFile(std::exchange(m_dropped, {}));
        return;
    }
    const QString path = askForFile();
    if (!path.isEmpty())
        importFile(path);
}

void ImportActions::importCosts()
{
    const QString path = askForFile();
    if (!path.isEmpty())
        importFile(path, ImportKind::Costs);
}

QString ImportActions::askForFile() const
{
    return m_dialogs.openFile(m_window, tr("Import"),
                              tr("Tables and contact cards (*.csv *.tsv *.txt *.xlsx *.vcf);;All files (*)"));
}

void ImportActions::importFile(const QString &path, std::optional<ImportKind> kind)
{
    ImportWizard wizard(m_document, m_dialogs, path, m_window);
    if (kind)
        wizard.session().setKind(*kind);
    wizard.exec();
    if (wizard.accountsToShow().empty())
        return;
    m_wanted = wizard.accountsToShow();
    m_wantedFile = QFileInfo(wizard.session().path()).fileName();
    showAccounts();
}

void ImportActions::onTableDropped(const QString &path)
{
    if (m_document.isEditable()) {
        importFile(path);
    } else if (!m_document.isOpen()) {
        m_dropped = path;
        m_files.makeFromImport();
        m_dropped.clear();
    } else {
        m_dialogs.inform(m_window, tr("Import"),
                         m_document.isReadOnly()
                             ? tr("This plan is open for reading only. Nothing can be imported into it.")
                             : tr("Something else is changing the plan. Drop the file again when that is done."));
    }
}

/// A large plan is scored after the import, off the interface's thread: its new accounts are there when that is done.
void ImportActions::showAccounts()
{
    if (m_wanted.empty() || !m_document.isOpen() || !m_document.standings().indexOf(m_wanted.back()))
        return;
    Q_EMIT accountsWanted(std::exchange(m_wanted, {}), m_wantedFile);
}

} // namespace talbook
