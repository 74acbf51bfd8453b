#pragma once

#include "core/accounts/account_block.h"
#include "core/plan/plan.h"
#include "ui/accounts/account_columns.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace talbook
{

class Document;
class PlainLabel;
class PrimaryButton;

/// One field of many accounts, set in one step; says before how many will change, or why the value is refused. While a
/// long step is under way Cancel stops that.
class EditSelectedDialog : public QDialog
{
    Q_OBJECT

public:
    EditSelectedDialog(Document &document, std::vector<AccountId> accounts, FilterField first, QWidget *parent);

    void accept() override;
    void reject() override;

private:
    const AccountColumn &column() const;
    void showEditor();
    void onGiven();
    void preview();
    void showPreview(const Expected<qint64> &rows);
    Plan::Work work() const;

    Document &m_document;
    std::vector<AccountId> m_accounts;
    QComboBox *m_field;
    QWidget *m_editor = nullptr;
    QVBoxLayout *m_place;
    PlainLabel *m_preview;
    PrimaryButton *m_change;
    QTimer m_pause;
    bool m_changing = false;
    bool m_given = false; ///< the person has typed or chosen something
    int m_asked = 0;      ///< previews; only the last one's answer counts
};

} // namespace talbook
