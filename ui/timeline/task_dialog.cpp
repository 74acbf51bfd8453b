#include "ui/timeline/task_dialog.h"

#include "core/accounts/account_events.h"
#include "core/base/money.h"
#include "core/plays/play.h"
#include "core/plays/step_test.h"
#include "ui/accounts/account_chooser.h"
#include "ui/accounts/event_words.h"
#include "ui/accounts/record_steps.h"
#include "ui/accounts/store_or_tell.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/timeline/settle_dialog.h"
#include "ui/timeline/task_actions.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int dialogWidth = 440;
constexpr int noteHeight = 64;

DayEdit *dayField(const Document &document, QDate day)
{
    auto *field = new DayEdit(day);
    field->setLocale(document.words().locale());
    return field;
}

} // namespace

TaskDialog::TaskDialog(Document &document, const Task &task, QWidget *parent)
    : QDialog(parent), m_document(document), m_task(task), m_currency(currencyOf(document, task)),
      m_title(new QLineEdit(task.title)), m_contact(new QComboBox), m_channel(new QComboBox), m_owner(new QComboBox),
      m_start(dayField(document, task.start)), m_due(dayField(document, task.due)), m_cost(new QLineEdit),
      m_note(new QPlainTextEdit(task.note)), m_status(new SegmentedSwitch(tr("Status"))),
      m_settling(new SettleFields(document, task)),
      m_fault(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew() ? tr("New Task") : tr("Task"));
    build();
}

void TaskDialog::buildWhat(QVBoxLayout &column)
{
    if (isNew())
        return;
    QStringList place = {m_task.accountName};
    if (!m_task.campaignName.isEmpty())
        place.append(m_task.campaignName);
    if (!m_task.phaseName.isEmpty())
        place.append(m_task.phaseName);
    auto *where = new PlainLabel(place.join(u" · "_s), {.type = Type::Caption, .colour = Colour::Text2});
    where->setWordWrap(true);
    column.addWidget(where);
    if (!m_task.isMoved())
        return;
    const QLocale &locale = m_document.words().locale();
    const auto day = [&locale](QDate date) { return locale.toString(date, u"d MMM"_s); };
    auto *moved = new PlainLabel(
        tr("Planned for %1, now %2.")
            .arg(m_task.plannedStart == m_task.plannedDue
                     ? day(m_task.plannedDue)
                     : day(m_task.plannedStart) + u" – "_s + day(m_task.plannedDue),
                 m_task.start == m_task.due ? day(m_task.due) : day(m_task.start) + u" – "_s + day(m_task.due)),
        {.type = Type::Caption, .colour = Colour::Text2});
    moved->setWordWrap(true);
    column.addWidget(moved);
}

/// What doing the task left in the account's time line.
void TaskDialog::buildActivity(QVBoxLayout &column)
{
    const auto found = accountEvent(m_document.plan().database(), false, m_task.activity.value);
    if (!found || !*found)
        return;
    const EventWords words(m_document.words());
    QStringList facts{words.shortDate((*found)->date), words.kind(**found)};
    if (!(*found)->person.isEmpty())
        facts.append((*found)->person);
    m_activity = new QuietButton(icon(u"link"), tr("Its activity: %1").arg(facts.join(u" · "_s)));
    m_activity->setToolTip(tr("Open the activity that doing this task left in the account's time line"));
    m_activity->setAutoDefault(false);
    m_activity->setEnabled(m_document.isEditable());
    connect(m_activity, &QPushButton::clicked, this, &TaskDialog::openActivity);
    column.addWidget(m_activity, 0, Qt::AlignLeft);
}

void TaskDialog::openActivity()
{
    const auto found = accountEvent(m_document.plan().database(), false, m_task.activity.value);
    if (found && *found)
        askForRecord(m_document, m_task.account, **found, this);
}

void TaskDialog::build()
{
    const Theme &theme = Theme::current();
    const Wording &words = m_document.words();
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(2 * metric::Grid);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(metric::Grid));
    column->addStrut(theme.px(dialogWidth));
    buildWhat(*column);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    if (isNew()) {
        m_account = new AccountChooser(m_document);
        m_account->setAccount(m_task.account);
        connect(m_account, &AccountChooser::accountChanged, this, &TaskDialog::fillPeople);
        add(tr("Account"), m_account);
    }
    m_title->setCursorPosition(0);
    m_title->setObjectName(u"title"_s);
    m_channel->setEditable(false);
    m_channel->addItem(tr("None in particular"), QString());
    for (const QString &channel : playChannels())
        m_channel->addItem(playChannelName(channel, words), channel);
    if (!m_task.channel.isEmpty() && m_channel->findData(m_task.channel) < 0)
        m_channel->addItem(playChannelName(m_task.channel, words), m_task.channel);
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(m_task.channel)));
    m_owner->setEditable(true);
    m_owner->addItems(knownPeople(m_document));
    m_owner->setCurrentText(m_task.owner);
    m_owner->lineEdit()->setAccessibleName(tr("Owner"));
    if (m_task.cost)
        m_cost->setText(words.locale().toString(toMajor(*m_task.cost, m_currency), 'f', minorDigits(m_currency)));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme.px(noteHeight));
    add(tr("Task"), m_title);
    add(tr("With"), m_contact);
    add(tr("Channel"), m_channel);
    add(tr("Owner"), m_owner);
    add(tr("Starts"), m_start);
    add(tr("Due"), m_due);
    add(tr("Cost, %1").arg(m_currency), m_cost);
    add(tr("Note"), m_note);
    fillPeople();
    for (const TaskStatus status : {TaskStatus::Open, TaskStatus::Done, TaskStatus::Skipped})
        m_status->addSegment(taskStatusName(status, words));
    m_status->setCurrentIndex(int(m_task.status));
    m_status->setVisible(!isNew());
    m_settling->setStatus(m_task.status);
    m_settling->setVisible(!isNew());
    connect(m_status, &SegmentedSwitch::currentChanged, this, [this](int status) {
        m_settling->setStatus(TaskStatus(status));
        if (status == int(TaskStatus::Skipped))
            m_settling->reason().setFocus();
    });
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addLayout(form);
    column->addWidget(m_status, 0, Qt::AlignLeft);
    column->addWidget(m_settling);
    if (!m_task.activity.isNull())
        buildActivity(*column);
    column->addWidget(m_fault);
    auto *work = new PrimaryButton(isNew() ? tr("Add") : tr("Save"));
    column->addLayout(dialogFoot(*this, m_document.isReadOnly() ? tr("Close") : tr("Cancel"), *work));
    work->setVisible(!m_document.isReadOnly());
    if (m_document.isReadOnly()) {
        for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_contact, m_channel, m_owner, m_start, m_due,
                                                               m_cost, m_note, m_status, m_settling})
            field->setEnabled(false);
    }
}

/// Those of the account; the task's own person stays chosen where it is one of them.
void TaskDialog::fillPeople()
{
    m_contact->clear();
    m_contact->addItem(tr("Nobody in particular"), qint64(0));
    const auto contacts = accountContacts(m_document.plan().database(), account());
    for (const AccountContact &contact : contacts ? *contacts : std::vector<AccountContact>())
        m_contact->addItem(contact.name, contact.id.value);
    m_contact->setCurrentIndex(std::max(0, m_contact->findData(m_task.contact.value)));
}

AccountId TaskDialog::account() const
{
    return m_account ? m_account->account() : m_task.account;
}

TaskStatus TaskDialog::chosenStatus() const
{
    return TaskStatus(m_status->currentIndex());
}

Expected<TaskDraft> TaskDialog::draft() const
{
    const auto cost = amountOf(m_cost->text(), m_currency);
    TALBOOK_TRY(cost);
    TaskDraft draft;
    draft.account = account();
    draft.contact = ContactId{m_contact->currentData().toLongLong()};
    draft.title = m_title->text();
    draft.who = m_task.who;
    draft.channel = m_channel->currentData().toString();
    draft.owner = m_owner->currentText();
    draft.note = m_note->toPlainText();
    draft.start = m_start->date();
    draft.due = m_due->date();
    draft.cost = *cost;
    draft.currency = m_task.currency;
    return draft;
}

Expected<void> TaskDialog::storeChanges(Edit &edit, const TaskDraft &draft, QStringList &held) const
{
    const Wording &words = m_document.words();
    const bool other = draft.contact != m_task.contact || draft.title != m_task.title ||
                       draft.channel != m_task.channel || draft.owner != m_task.owner || draft.note != m_task.note ||
                       draft.cost != m_task.cost;
    if (other)
        TALBOOK_TRY(changeTask(edit, m_task.id, draft));
    const TaskStatus status = chosenStatus();
    if (status == TaskStatus::Open && m_task.status != TaskStatus::Open) {
        const auto report = reopenTask(edit, m_task.id, words);
        TALBOOK_TRY(report);
        held.append(report->held);
    }
    // Before it is settled: settled tasks do not move.
    if (draft.start != m_task.start || draft.due != m_task.due) {
        const auto report = stretchTask(edit, m_task.id, draft.start, draft.due, words);
        TALBOOK_TRY(report);
        held.append(report->held);
    }
    if (status == TaskStatus::Open)
        return {};
    const auto settlement = m_settling->settlement();
    TALBOOK_TRY(settlement);
    const bool same = status == m_task.status && settlement->on == m_task.settledOn &&
                      settlement->reason == m_task.reason && settlement->outcome == m_task.outcome &&
                      settlement->actual == m_task.actual;
    return same ? Expected<void>() : settleTask(edit, m_task.id, *settlement, words);
}

Expected<void> TaskDialog::store()
{
    const auto wanted = draft();
    TALBOOK_TRY(wanted);
    if (isNew()) {
        return m_document.run(tr("Add task “%1”").arg(wanted->title.trimmed()), [&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(addTask(edit, *wanted));
            return {};
        });
    }
    QStringList held;
    TALBOOK_TRY(m_document.run(tr("Change task “%1”").arg(wanted->title.trimmed()),
                               [&](Edit &edit) { return storeChanges(edit, *wanted, held); }));
    if (!held.isEmpty())
        Q_EMIT told(held);
    return {};
}

void TaskDialog::accept()
{
    closeOrTell(*this, *m_fault, store());
}

} // namespace talbook
