#pragma once

#include "core/base/ids.h"
#include "ui/shell/page.h"

#include <vector>

class QHBoxLayout;
class QLineEdit;
class QStackedLayout;

namespace talbook
{

class AccountModel;
class Document;
class EmptyState;
class PlainLabel;
class SegmentedSwitch;
class TableView;

/// The target account list and, by a switch, all accounts: search, filter, sort, edit in place.
class AccountsPage : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(Document &document, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString summary() const override;
    void takeFocus() override;

    std::vector<AccountId> selectedAccounts() const;
    TableView &table() const { return *m_table; }
    AccountModel &model() const { return *m_model; }
    void focusSearch();
    /// The selected rows as tab-separated text with a head line.
    QString selectionAsText() const;
    /// Selects one account and scrolls to it, switching to all accounts where the list does not hold it.
    void show(AccountId account);

Q_SIGNALS:
    void importRequested();
    void refused(const QString &message, const QString &details);
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildToolRow(QHBoxLayout &row);
    void buildTable();
    void onModelReset();
    void applyFilter();
    void updateCounts();
    void retranslate();

    Document &m_document;
    AccountModel *m_model;
    TableView *m_table;
    SegmentedSwitch *m_scope;
    QLineEdit *m_filter;
    QLineEdit *m_search;
    PlainLabel *m_filterFault;
    PlainLabel *m_count;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    std::vector<AccountId> m_selectionBeforeReset;
};

} // namespace talbook
