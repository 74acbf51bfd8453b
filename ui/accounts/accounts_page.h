#pragma once

#include "core/base/ids.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QUuid>

#include <vector>

class QHBoxLayout;
class QStackedLayout;

namespace talbook
{

class AccountModel;
class AccountsTable;
class Document;
class EmptyState;
class FilterBar;
class IconButton;
class PlainLabel;
class SearchField;
class SegmentedSwitch;
class SegmentMenu;

/// The target account list and, by a switch, all accounts: search, filter, sort, edit in place.
class AccountsPage : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(Document &document, QWidget *parent = nullptr);
    ~AccountsPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString summary() const override;
    void takeFocus() override;
    void find() override { focusSearch(); }

    std::vector<AccountId> selectedAccounts() const;
    AccountsTable &table() const { return *m_table; }
    AccountModel &model() const { return *m_model; }
    FilterBar &filterBar() const { return *m_filter; }
    void focusSearch();
    /// Selects one account and scrolls to it, switching to all accounts where the list does not hold it.
    void show(AccountId account);
    enum class Subset
    {
        Import, ///< named by its file
        Home    ///< named by the figure, tier or finding they stand behind
    };
    /// These accounts and no others, under a chip that says where they come from; the first one is chosen. Stays until
    /// the chip is taken away or the filter cleared.
    void showOnly(const std::vector<AccountId> &accounts, Subset from, const QString &name);
    /// Every account of the plan, on the list or not, ready to be chosen.
    void showAll();
    void chooseColumns();
    void chooseSort();

Q_SIGNALS:
    void importRequested();
    /// An account is to be seen in full.
    void openRequested(talbook::AccountId account);
    void refused(const QString &message, const QString &details);
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildToolRow(QHBoxLayout &row);
    void buildTable();
    void applyFilter(const QString &expression);
    void showEverything();
    void nameSubset();
    void onDocumentReset();
    void followCurrentAccount();
    void remember();
    void updateCounts();
    void retranslate();

    Document &m_document;
    AccountModel *m_model;
    AccountsTable *m_table;
    SegmentedSwitch *m_scope;
    FilterBar *m_filter;
    SegmentMenu *m_segments;
    SearchField *m_search;
    IconButton *m_columns;
    PlainLabel *m_count;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    bool m_listIsEmpty = false;       ///< and only the list is shown
    Subset m_subset = Subset::Import; ///< what the accounts that alone are shown come from
    QString m_subsetName;
    QUuid m_plan; ///< whose table is shown, and remembered
    QTimer m_pause;
};

} // namespace talbook
