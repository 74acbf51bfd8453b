#pragma once

#include "core/base/program_language.h"
#include "tests/core/scoring/scoring_plan.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/accounts/account_columns.h"
#include "ui/accounts/account_model.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/accounts_table.h"
#include "ui/accounts/tal_program_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/plan_files.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace talbook::test
{

/// The theme, and settings that are nobody's own; before the first window.
inline void startInterface()
{
    static const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("Talbook tests"));
    Theme::start(*qApp, ThemeChoice::Light);
    QApplication::setCursorFlashTime(0); // pictures and comparisons do not blink
}

/// The real window on a plan of its own, with a scripted person in front of it.
class WindowFixture
{
public:
    WindowFixture()
        : document(folder.environment(), [] { return QDate(2027, 2, 11); }),
          window(document, {dialogs, [](Plan &) { return Expected<void>(); },
                            [this](Language language) { m_language.choose(language); }})
    {
        window.show();
    }

    /// A plan with the given accounts, open on their table.
    void makePlan(const QStringList &names)
    {
        dialogs.files.append(folder.file());
        trigger(QStringLiteral("file.new"));
        const auto done = document.run(QStringLiteral("Accounts"), [&names](Edit &edit) -> Expected<void> {
            for (const QString &name : names)
                insertAccount(edit, {.name = name, .employees = int(100 * name.size())});
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        trigger(QStringLiteral("page.accounts"));
    }

    void addAccount(const QString &name)
    {
        const auto done = document.run(QStringLiteral("Add ") + name, [&name](Edit &edit) -> Expected<void> {
            insertAccount(edit, {.name = name});
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    void save()
    {
        trigger(QStringLiteral("file.save"));
        document.jobs().wait();
    }

    /// Opens a plan and waits until it is shown, or was refused.
    void open(const QString &path)
    {
        window.files().openPath(path);
        document.jobs().wait();
    }

    /// Puts who is chosen on the list of a program that is made for it, as the dialog proposes it.
    void joinNewProgram()
    {
        QTimer::singleShot(0, &window, [] {
            auto *dialog = qobject_cast<TalProgramDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("nobody asks which quarter the list is for");
            dialog->accept();
        });
        trigger(QStringLiteral("account.join"));
    }

    void trigger(const QString &command)
    {
        QAction *action = window.commands().action(command);
        if (!action || !action->isEnabled())
            qFatal("the command %s is not there or not enabled", qPrintable(command));
        action->trigger();
    }

    AccountModel &model() { return window.accountsPage().model(); }
    TableView &table() { return window.accountsPage().table(); }
    QModelIndex cell(const QString &account, FilterField field)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().index(row, 0).data().toString() == account)
                return model().index(row, columnOf(field));
        }
        return {};
    }
    static int columnOf(FilterField field)
    {
        const auto columns = accountColumnTable();
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].field == field)
                return int(i);
        }
        return -1;
    }
    QStringList names()
    {
        QStringList list;
        for (int row = 0; row < model().rowCount(); ++row)
            list.append(model().index(row, 0).data().toString());
        return list;
    }
    void select(const QString &account) { table().setCurrentIndex(cell(account, FilterField::Name)); }

    PlanFolder folder;
    ScriptedDialogs dialogs;
    Document document;
    MainWindow window;

private:
    ProgramLanguage m_language;
};

} // namespace talbook::test
