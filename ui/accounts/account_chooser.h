#pragma once

#include "core/base/ids.h"

#include <QLineEdit>

#include <vector>

class QStandardItemModel;

namespace talbook
{

class Document;

/// Finds an account of the plan by a few letters of its name, domain or place.
class AccountChooser : public QLineEdit
{
    Q_OBJECT

public:
    explicit AccountChooser(Document &document, QWidget *parent = nullptr);

    /// Null while what is typed is no one account.
    AccountId account() const { return m_account; }
    void setAccount(AccountId account);

Q_SIGNALS:
    void accountChanged();

protected:
    /// It may stand in a page or dialog that stays open while the language changes.
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void find(const QString &typed);
    void take(AccountId account);

    Document &m_document;
    QStandardItemModel *m_found;
    AccountId m_account;
};

} // namespace talbook
