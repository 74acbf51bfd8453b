#include "ui/accounts/time_line_dialog.h"

#include "ui/accounts/account_chooser.h"
#include "ui/accounts/event_words.h"
#include "ui/accounts/store_or_tell.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

TimeLineDialog::TimeLineDialog(Document &document, AccountId account, const AccountEvent &event, QWidget *parent)
    : QDialog(parent), m_document(document), m_event(event), m_account(account)
{
    if (event.isSignal)
        setWindowTitle(event.id == 0 ? tr("Add Signal") : tr("Change Signal"));
    else
        setWindowTitle(event.id == 0 ? tr("Add Activity") : tr("Change Activity"));
    build();
}

QLineEdit *TimeLineDialog::line(const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setCursorPosition(0);
    return edit;
}

void TimeLineDialog::build()
{
    const EventWords words(m_document.words());
    auto *column = new QVBoxLayout(this);
    column->addStrut(Theme::current().px(416)); // a minimum of the dialog's own would hold against wider words
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    if (m_account.isNull()) {
        m_accountField = new AccountChooser(m_document);
        m_accountField->setAccount(m_document.currentAccount());
        add(tr("Account"), m_accountField);
    }
    m_date = new DayEdit(m_event.date);
    m_date->setLocale(m_document.words().locale());
    m_kind = new QComboBox;
    for (const EventWords::Kind &kind : m_event.isSignal ? words.signalKinds() : words.activityKinds())
        m_kind->addItem(kind.name, kind.id);
    if (!m_event.kind.isEmpty()) {
        // A kind of the file that no preset knows stays as it is.
        const QString name = words.kind(m_event);
        int index = m_kind->findData(m_event.kind);
        if (index < 0)
            index = m_kind->findText(name);
        if (index < 0) {
            m_kind->addItem(name, m_event.kind);
            index = m_kind->count() - 1;
        }
        m_kind->setItemData(index, m_event.kind);
        m_kind->setCurrentIndex(index);
    }
    add(tr("Date"), m_date);
    add(tr("Kind"), m_kind);
    if (m_event.isSignal) {
        m_topic = line(m_event.topic);
        m_source = line(m_event.source);
        m_strength = new QDoubleSpinBox;
        m_strength->setRange(0, 100);
        m_strength->setDecimals(1);
        m_strength->setLocale(m_document.words().locale());
        m_strength->setValue(m_event.strength);
        add(tr("Strength, 0–100"), m_strength);
        add(tr("Topic"), m_topic);
        add(tr("Source"), m_source);
    } else {
        m_direction = new QComboBox;
        m_direction->addItem(tr("From them"), true);
        m_direction->addItem(tr("From us"), false);
        m_direction->setCurrentIndex(m_event.inbound ? 0 : 1);
        // The usual direction follows the kind while a new record is made.
        if (m_event.id == 0)
            connect(m_kind, &QComboBox::activated, this, [this](int index) {
                const EventWords names(m_document.words());
                for (const EventWords::Kind &kind : names.activityKinds()) {
                    if (kind.id == m_kind->itemData(index).toString())
                        m_direction->setCurrentIndex(kind.inbound ? 0 : 1);
                }
            });
        m_person = new QComboBox;
        fillPeople();
        if (m_accountField)
            connect(m_accountField, &AccountChooser::accountChanged, this, &TimeLineDialog::fillPeople);
        m_count = new QSpinBox;
        m_count->setRange(1, 1000000000);
        m_count->setValue(int(m_event.count));
        m_channel = line(EventWords(m_document.words()).channel(m_event));
        m_campaign = line(m_event.campaign);
        m_asset = line(m_event.asset);
        m_note = line(m_event.note);
        add(tr("Direction"), m_direction);
        add(tr("Person"), m_person);
        add(tr("Count"), m_count);
        add(tr("Channel"), m_channel);
        add(tr("Campaign"), m_campaign);
        add(tr("Asset"), m_asset);
        add(tr("Note"), m_note);
    }
    column->addLayout(form);
    m_fault = new PlainLabel({}, {.colour = Colour::BadText});
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *store = new PrimaryButton(m_event.id == 0 ? tr("Add") : tr("Change"));
    store->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(store);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(store, &QPushButton::clicked, this, &TimeLineDialog::accept);
}

AccountId TimeLineDialog::account() const
{
    return m_accountField ? m_accountField->account() : m_account;
}

/// Those of the account; the record's own person stays chosen where it is one of them.
void TimeLineDialog::fillPeople()
{
    m_person->clear();
    m_person->addItem(tr("Nobody in particular"), qint64(0));
    const auto contacts = accountContacts(m_document.plan().database(), account());
    for (const AccountContact &contact : contacts ? *contacts : std::vector<AccountContact>())
        m_person->addItem(contact.name, contact.id.value);
    m_person->setCurrentIndex(std::max(0, m_person->findData(m_event.contact.value)));
}

AccountEvent TimeLineDialog::record() const
{
    AccountEvent event = m_event;
    event.date = m_date->date();
    event.kind = m_kind->currentData().toString();
    if (event.isSignal) {
        event.strength = m_strength->value();
        event.topic = m_topic->text();
        event.source = m_source->text();
    } else {
        event.inbound = m_direction->currentData().toBool();
        event.contact = ContactId{m_person->currentData().toLongLong()};
        event.count = m_count->value();
        // Unless it was typed anew, the word that stands in the plan stays.
        if (m_channel->text() != EventWords(m_document.words()).channel(m_event))
            event.channel = m_channel->text();
        event.campaign = m_campaign->text();
        event.asset = m_asset->text();
        event.note = m_note->text();
    }
    return event;
}

void TimeLineDialog::accept()
{
    const Expected<void> done =
        account().isNull() ? Expected<void>(Error{ErrorCode::BadInput, tr("Account: choose one of the plan."), {}})
                           : (m_store ? m_store(record()) : Expected<void>());
    closeOrTell(*this, *m_fault, done);
}

} // namespace talbook
