#pragma once

#include "core/accounts/account_profile.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace talbook
{

class Document;
class IconButton;
class PlainLabel;
class SectionHeading;

/// An account's fields, edited in place: each is one undoable step as soon as it is left, and what is wrong with it is
/// said beneath it. Escape takes back what was typed.
class OverviewProfile : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewProfile(Document &document, QWidget *parent = nullptr);

    /// Writes what was typed for the account before. Null shows none.
    void showAccount(AccountId account);
    /// Writes what is typed and not yet left.
    void commitAll();

    /// The field's editor: a line, a text, or the choice of tier.
    QWidget *editor(AccountField field) const;
    /// What is wrong with it; empty where nothing is.
    QString fault(AccountField field) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        AccountField field;
        PlainLabel *label;
        QWidget *editor;
        IconButton *open; ///< null where the field is no link
        PlainLabel *fault;
        QString shown; ///< as the plan has it
    };

    void build();
    void addRow(QGridLayout &grid, AccountField field);
    void commit(Row &row);
    void readFields(bool another);
    void showExtra(const AccountProfile &profile);
    void retranslate();
    QString typed(const Row &row) const;
    void setTyped(const Row &row, const QString &text);
    QString fieldName(AccountField field) const;

    Document &m_document;
    AccountId m_account;
    QString m_name;
    QString m_currency;
    std::vector<Row> m_rows;
    std::vector<std::pair<SectionHeading *, const char *>> m_headings;
    SectionHeading *m_extraHeading;
    QWidget *m_extra;
    QGridLayout *m_extraGrid;
};

} // namespace talbook
