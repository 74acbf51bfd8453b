#include "ui/importing/import_actions.h"

#include "ui/importing/file_drop.h"
#include "ui/importing/import_session.h"
#include "ui/importing/import_wizard.h"
#include "ui/shell/commands.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/shell/plan_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
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
    ImportWizard wizard(m_document, m_dialogs, path, m_window, m_accountInView ? m_accountInView() : AccountId());
    if (kind)
        wizard.session().setKind(*kind);
    run(wizard);
}

void ImportActions::run(ImportWizard &wizard)
{
    wizard.exec();
    if (wizard.accountsToShow().empty())
        return;
    m_wanted = wizard.accountsToShow();
    m_wantedFile = QFileInfo(wizard.session().path()).fileName();
    showAccounts();
}

void ImportActions::importCopied(const QString &text)
{
    const QString copied = text.trimmed();
    if (copied.isEmpty()) {
        m_dialogs.inform(m_window, tr("Import"),
                         tr("The clipboard holds no text. Copy contact cards, or rows of a table with the names of "
                            "their columns, and paste again."));
        return;
    }
    // The wizard reads files, for which encodings and delimiters are looked at; these bytes go as it is left.
    const QTemporaryDir folder;
    const bool cards = copied.startsWith(u"BEGIN:VCARD"_s, Qt::CaseInsensitive);
    QFile file(folder.filePath(cards ? u"clipboard.vcf"_s : u"clipboard.csv"_s));
    const QByteArray bytes = copied.toUtf8() + '\n';
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        m_dialogs.error(m_window, {ErrorCode::FileSystem,
                                   tr("What was copied cannot be kept in “%1” while it is imported: %2.")
                                       .arg(QDir::tempPath(), file.errorString()),
                                   {}});
        return;
    }
    file.close();
    ImportWizard wizard(m_document, m_dialogs, file.fileName(), m_window,
                        m_accountInView ? m_accountInView() : AccountId());
    if (!cards)
        wizard.session().setKind(ImportKind::Contacts);
    run(wizard);
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
