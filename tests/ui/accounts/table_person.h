#pragma once

#include "tests/ui/shell/window_fixture.h"

#include "ui/accounts/accounts_table.h"
#include "ui/accounts/cell_editing.h"
#include "ui/widgets/refusal_bubble.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

namespace talbook::test
{

/// What a person does in the accounts table of the window.
class TablePerson : public WindowFixture
{
public:
    /// The model is watched in all that is done to it, which takes its time over very many rows.
    explicit TablePerson(bool fewRows = true)
    {
        if (fewRows)
            m_tester = std::make_unique<QAbstractItemModelTester>(
                &model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    AccountsTable &accounts() { return window.accountsPage().table(); }

    void showAllColumns()
    {
        ColumnLayout layout = defaultColumnLayout();
        for (ColumnPlace &place : layout)
            place.shown = true;
        accounts().setColumnLayout(layout);
    }

    void goTo(const QString &account, FilterField field) { accounts().setCurrentIndex(cell(account, field)); }

    /// Opens the editor of a cell.
    QWidget *editorIn(const QString &account, FilterField field)
    {
        const QModelIndex index = cell(account, field);
        accounts().setCurrentIndex(index);
        accounts().edit(index);
        return accounts().indexWidget(index);
    }

    /// F2, the text, Enter. Letters that are not ASCII go by text alone.
    void typeInto(const QString &account, FilterField field, const QString &text)
    {
        QWidget *editor = editorIn(account, field);
        if (!editor)
            qFatal("%s cannot be edited", qPrintable(account));
        setValueEditorText(*editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    QString shown(const QString &account, FilterField field) { return cell(account, field).data().toString(); }

    /// What the bubble beside an editor says; empty where there is none.
    QString refusal()
    {
        const auto *bubble = window.findChild<RefusalBubble *>();
        return bubble && bubble->isVisible() ? bubble->reason() : QString();
    }

    void selectRows(int from, int to)
    {
        accounts().setCurrentIndex(
            model().index(from, accounts().currentIndex().column() < 0 ? 0 : accounts().currentIndex().column()));
        QItemSelection rows(model().index(from, 0), model().index(to, model().columnCount() - 1));
        accounts().selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    }

    void sortByName() { accounts().sortBy({{0, Qt::AscendingOrder}}); }

private:
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

/// Names "Account 0" to "Account 99999", in an order that no column has.
inline void makeManyAccounts(TablePerson &person, int count)
{
    person.makePlan({});
    const auto done = person.document.run(QStringLiteral("Accounts"), [count](Edit &edit) -> Expected<void> {
        Statement insert(edit.database(), "INSERT INTO account(id, name, owner, employees) VALUES(?, ?, ?, ?)");
        for (int i = 0; i < count; ++i) {
            const int mixed = int(qint64(i) * 77'777 % count); // 77,777 and 100,000 have no divisor in common
            insert.bind(1, edit.newId());
            insert.bind(2, QString(QStringLiteral("Account ") + QString::number(mixed)));
            insert.bind(3, mixed % 2 == 0 ? QStringLiteral("Алёна") : QStringLiteral("Pavel"));
            insert.bind(4, qint64(mixed % 10));
            insert.step();
        }
        return insert.result();
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    person.document.jobs().wait(); // many are scored on another thread
}

} // namespace talbook::test
