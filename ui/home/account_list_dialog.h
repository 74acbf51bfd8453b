#pragma once

#include "core/base/ids.h"

#include <QDialog>

#include <vector>

class QListView;

namespace talbook
{

class Document;

/// Accounts by name under a title; choosing one closes the list.
class AccountListDialog : public QDialog
{
    Q_OBJECT

public:
    AccountListDialog(const Document &document, const QString &title, const std::vector<AccountId> &accounts,
                      QWidget *parent = nullptr);

    QListView &list() const { return *m_list; }

Q_SIGNALS:
    void chosen(talbook::AccountId account);

private:
    QListView *m_list;
};

} // namespace talbook
