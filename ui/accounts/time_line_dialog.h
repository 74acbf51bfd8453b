#pragma once

#include "core/accounts/account_events.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace talbook
{

class AccountChooser;
class DayEdit;
class Document;
class PlainLabel;

/// Asks for one activity or signal, and whose it is where `account` is null; closes when it is stored.
class TimeLineDialog : public QDialog
{
    Q_OBJECT

public:
    TimeLineDialog(Document &document, AccountId account, const AccountEvent &event, QWidget *parent = nullptr);

    void setStore(std::function<Expected<void>(const AccountEvent &)> store) { m_store = std::move(store); }

    AccountId account() const;
    /// As the fields have it now.
    AccountEvent record() const;
    void accept() override;

private:
    void build();
    void fillPeople();
    QLineEdit *line(const QString &text);

    Document &m_document;
    AccountEvent m_event;
    AccountId m_account;
    AccountChooser *m_accountField = nullptr;
    std::function<Expected<void>(const AccountEvent &)> m_store;
    DayEdit *m_date;
    QComboBox *m_kind;
    QComboBox *m_direction = nullptr;
    QComboBox *m_person = nullptr;
    QSpinBox *m_count = nullptr;
    QLineEdit *m_channel = nullptr;
    QLineEdit *m_campaign = nullptr;
    QLineEdit *m_asset = nullptr;
    QLineEdit *m_note = nullptr;
    QLineEdit *m_topic = nullptr;
    QLineEdit *m_source = nullptr;
    QDoubleSpinBox *m_strength = nullptr;
    PlainLabel *m_fault;
};

} // namespace talbook
