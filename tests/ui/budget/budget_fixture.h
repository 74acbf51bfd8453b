#pragma once

#include "tests/ui/shell/window_fixture.h"

#include "ui/budget/budget_model.h"
#include "ui/budget/budget_page.h"
#include "ui/budget/budget_table.h"
#include "ui/budget/budget_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

namespace talbook::test
{

/// The window on the Budget page of a plan in euros, with the first quarter of 2027, two accounts and what the
/// statements add.
class BudgetWindow : public WindowFixture
{
public:
    explicit BudgetWindow(std::initializer_list<const char *> statements = {})
    {
        dialogs.files.append(folder.file());
        trigger(QStringLiteral("file.new"));
        fill({"INSERT INTO program(id, name, starts_on, ends_on) VALUES(1, 'Q1 2027', '2027-01-01', '2027-03-31')",
              "INSERT INTO account(id, name) VALUES(1, 'Acme'), (2, 'Bolt')",
              "INSERT INTO campaign(id, program_id, name, starts_on, definition) "
              "VALUES(1, 1, 'Strike zone', '2027-02-01', '{}')"});
        fill(statements);
        trigger(QStringLiteral("page.budget"));
    }

    void fill(std::initializer_list<const char *> statements)
    {
        const auto done = document.run(QStringLiteral("Fill"), [&](Edit &edit) -> Expected<void> {
            for (const char *statement : statements)
                TALBOOK_TRY(edit.database().execute(statement));
            return {};
        });
        if (!done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().details));
    }

    BudgetPage &page() { return window.budgetPage(); }
    BudgetModel &rows() { return page().model(); }
    BudgetTable &budget() { return page().table(); }
    BudgetView &view() { return page().view(); }

    int row(const QString &name)
    {
        for (int row = 0; row < rows().rowCount(); ++row) {
            if (rows().nameAt(row) == name)
                return row;
        }
        return -1;
    }
    QStringList names()
    {
        QStringList list;
        for (int row = 0; row < rows().rowCount(); ++row)
            list.append(rows().nameAt(row));
        return list;
    }
    QModelIndex month(const QString &name, int month)
    {
        return rows().index(row(name), rows().columnOf(BudgetModel::Column::Month, month));
    }
    QModelIndex sum(const QString &name, BudgetMeasure measure)
    {
        return rows().index(row(name), rows().columnOf(BudgetModel::Column::Sum, int(measure)));
    }
    QModelIndex field(const QString &name, BudgetField field)
    {
        return rows().index(row(name), rows().columnOf(BudgetModel::Column::Field, int(field)));
    }
    static QString text(const QModelIndex &index) { return index.data().toString(); }

    QWidget *editor() { return QApplication::focusWidget(); }
    /// Opens the cell's editor as F2 does.
    QWidget *open(const QModelIndex &index)
    {
        window.activateWindow();
        budget().setFocus();
        budget().setCurrentIndex(index);
        QTest::keyClick(&budget(), Qt::Key_F2);
        return budget().indexWidget(index);
    }
    /// Types into the cell and ends with the key.
    void type(const QModelIndex &index, const QString &typed, Qt::Key key = Qt::Key_Return)
    {
        QWidget *widget = open(index);
        if (!widget)
            qFatal("the cell cannot be edited");
        QTest::keyClicks(widget, typed);
        if (typed.isEmpty())
            QTest::keyClick(widget, Qt::Key_Delete);
        QTest::keyClick(widget, key);
    }
    QByteArray contents() { return fingerprint(document.plan()); }
    void undo()
    {
        document.undo([](const Expected<void> &) {});
        document.jobs().wait();
    }
    template <class Dialog> void answer(const std::function<void(Dialog &)> &fillIn)
    {
        QTimer::singleShot(0, qApp, [fillIn] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no dialog is open");
            fillIn(*dialog);
        });
    }
};

} // namespace talbook::test
