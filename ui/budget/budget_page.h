#pragma once

#include "core/exchange/table.h"
#include "ui/budget/line_dialog.h"
#include "ui/shell/page.h"

class QMenu;
class QStackedLayout;
class QStackedWidget;

namespace talbook
{

class BudgetCharts;
class BudgetDesk;
class BudgetModel;
class BudgetTable;
class BudgetView;
class Dialogs;
class Document;
class EmptyState;
class IconButton;
class PrimaryButton;
class ReallocationView;
class SegmentedSwitch;
class SpendTable;

/// What the program costs: its lines and tasks as a table that is edited in place, what each account cost against its
/// tier's range, and what moving money between channels would have done.
class BudgetPage : public Page
{
    Q_OBJECT

public:
    enum Part
    {
        Lines,
        Accounts,
        Reallocate
    };

    BudgetPage(Document &document, Dialogs &dialogs, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString summary() const override;
    void takeFocus() override;
    /// The charts, beside the table alone.
    QWidget *inspector() override;

    Part part() const;
    void showPart(Part part);
    BudgetDesk &desk() const { return *m_desk; }
    BudgetModel &model() const { return *m_model; }
    BudgetView &view() const { return *m_view; }
    BudgetTable &table() const;
    BudgetCharts &charts() const { return *m_charts; }
    SpendTable &spend() const { return *m_spend; }
    ReallocationView &reallocation() const { return *m_reallocation; }
    bool hasBudget() const;
    bool hasChosenLines() const;

    void add(LineDialog::Kind kind);
    void removeChosen();
    void showRates();
    /// The rows as they are shown, or the lines as an import reads them back.
    void exportView();
    void exportLines();

Q_SIGNALS:
    void programRequested();
    /// Costs are to be imported.
    void importRequested();
    /// The account is to be seen in full.
    void accountRequested(talbook::AccountId account);
    /// Which lines are chosen, or whether there are any, changed.
    void choiceChanged();
    void failed(const talbook::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHead();
    void onDeskChanged();
    void fillMenu();
    void retranslate();
    QString suggestedFile(const QString &what) const;
    void save(const Table &table, const QString &what);

    Document &m_document;
    Dialogs &m_dialogs;
    BudgetDesk *m_desk;
    BudgetModel *m_model;
    SegmentedSwitch *m_parts;
    PrimaryButton *m_add;
    IconButton *m_more;
    QMenu *m_menu;
    QStackedWidget *m_part;
    BudgetView *m_view;
    BudgetCharts *m_charts;
    SpendTable *m_spend;
    ReallocationView *m_reallocation;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace talbook
