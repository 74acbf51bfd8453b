#include "ui/plays/launch_dialog.h"

#include "core/accounts/programs.h"
#include "core/accounts/tiers.h"
#include "core/budget/budget_words.h"
#include "core/plays/calendar_store.h"
#include "ui/accounts/account_values.h"
#include "ui/accounts/long_steps.h"
#include "ui/committee/person_words.h"
#include "ui/plays/launch_view.h"
#include "ui/shell/document.h"
#include "ui/shell/job_indicator.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int choicesWidth = 320;
constexpr size_t tasksAtOnce = 5000; ///< more are worked out beside the interface

/// The kinds of doer, or the roles, that the play's steps have, in the order of `all`.
QStringList usedOf(const QStringList &all, const Play &play, QString PlayStep::*field)
{
    QStringList used;
    for (const QString &one : all) {
        if (std::ranges::any_of(play.steps, [&](const PlayStep &step) { return step.*field == one; }))
            used.append(one);
    }
    return used;
}

OwnerChoice ownerOf(const QComboBox &box)
{
    const QString typed = box.currentText().trimmed();
    const int known = box.findText(typed, Qt::MatchFixedString);
    if (known >= 0 && box.itemData(known).isValid())
        return {OwnerChoice::Kind(box.itemData(known).toInt()), {}};
    return typed.isEmpty() ? OwnerChoice{} : OwnerChoice{OwnerChoice::Kind::Person, typed};
}

} // namespace

LaunchDialog::LaunchDialog(Document &document, PlayId play, const std::vector<AccountId> &chosen, QWidget *parent)
    : QDialog(parent), m_document(document), m_reading(document)
{
    const Theme &theme = Theme::current();
    setWindowTitle(tr("Launch a Play"));
    resize(theme.px(1200), theme.px(620));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::Grid);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(2 * metric::Grid);
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(buildChoices());
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("What is launched, for whom and by whom"));
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(theme.px(choicesWidth));
    sides->addWidget(area);
    sides->addWidget(new ThinLine(Qt::Vertical));
    auto *shown = new QVBoxLayout;
    shown->setSpacing(metric::Grid);
    m_summary = new PlainLabel({}, {.weight = Weight::SemiBold});
    m_summary->setWordWrap(true);
    m_notes = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::WarnText});
    m_notes->setWordWrap(true);
    m_view = new LaunchView(document);
    shown->addWidget(m_summary);
    shown->addWidget(m_notes);
    shown->addWidget(m_view, 1);
    sides->addLayout(shown, 1);
    column->addLayout(sides, 1);
    m_fault = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText});
    m_fault->setWordWrap(true);
    column->addWidget(m_fault);
    m_launch = new PrimaryButton(tr("Launch"));
    QHBoxLayout *foot = dialogFoot(*this, tr("Cancel"), *m_launch);
    m_again = new QPushButton(tr("Work it out"));
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, &LaunchDialog::refresh);
    foot->insertWidget(0, m_again);
    foot->insertWidget(0, new JobIndicator(document.jobs()), 1); // the window's own is out of reach
    column->addLayout(foot);
    if (auto first = firstLaunchOptions(document.plan().database(), document.words()))
        m_options = std::move(*first);
    m_skip->setChecked(m_options.skipNonWorkingDays);
    sayWhetherHolidaysAreKnown();
    fillAccounts(chosen);
    fillPrograms();
    fillPlays(play);
    choosePlay();
}

QWidget *LaunchDialog::buildChoices()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, metric::Grid, 0);
    column->setSpacing(metric::HalfGrid);
    const auto add = [column](const QString &name, QWidget *field) {
        auto *label = new PlainLabel(name, {.type = Type::Caption, .colour = Colour::Text2});
        label->setBuddy(field);
        field->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(field);
    };
    m_play = new QComboBox;
    m_accounts = new QComboBox;
    m_program = new QComboBox;
    for (QComboBox *box : {m_play, m_accounts, m_program}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_start = new DayEdit(m_document.asOf());
    m_start->setLocale(m_document.words().locale());
    m_name = new QLineEdit;
    m_skip = new QCheckBox;
    m_noHolidays = new PlainLabel(tr("The plan has no holidays yet: choose a calendar on the page Timeline, in "
                                     "“Working days and capacity…”."),
                                  {.type = Type::Caption, .colour = Colour::Text2});
    m_noHolidays->setWordWrap(true);
    add(tr("Play"), m_play);
    add(tr("Accounts"), m_accounts);
    add(tr("First day"), m_start);
    add(tr("Program"), m_program);
    add(tr("Name of the campaign"), m_name);
    column->addWidget(m_skip);
    column->addWidget(m_noHolidays);
    auto *people = new QWidget;
    m_people = new QFormLayout(people);
    m_people->setContentsMargins(0, metric::Grid, 0, 0);
    m_people->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_people->setVerticalSpacing(2);
    column->addWidget(people);
    column->addStretch(1);
    connect(m_play, &QComboBox::currentIndexChanged, this, &LaunchDialog::choosePlay);
    connect(m_accounts, &QComboBox::activated, this, [this] { m_accountsChosen = true; });
    connect(m_accounts, &QComboBox::currentIndexChanged, this, &LaunchDialog::refresh);
    connect(m_program, &QComboBox::currentIndexChanged, this, &LaunchDialog::refresh);
    connect(m_start, &DayEdit::dateChanged, this, &LaunchDialog::refresh);
    connect(m_name, &QLineEdit::editingFinished, this, &LaunchDialog::refresh);
    connect(m_skip, &QCheckBox::toggled, this, &LaunchDialog::refresh);
    return side;
}

/// Without a calendar weekends alone can be skipped; to promise holidays would be to plan into them unawares.
void LaunchDialog::sayWhetherHolidaysAreKnown()
{
    const auto choice = calendarChoice(m_document.plan().database());
    const bool known = choice && (!choice->preset.isEmpty() || !choice->daysOff.empty());
    m_skip->setText(known ? tr("Skip weekends and holidays") : tr("Skip weekends"));
    m_noHolidays->setVisible(!known);
    m_skip->setToolTip(known ? QString() : m_noHolidays->text());
}

void LaunchDialog::fillPlays(PlayId play)
{
    auto found = plays(m_document.plan().database(), m_document.words());
    if (!found) {
        tell(found.error().message);
        return;
    }
    m_plays = std::move(*found);
    const QSignalBlocker quiet(m_play);
    for (const Play &each : m_plays)
        m_play->addItem(each.name, each.id.value);
    m_play->setCurrentIndex(std::max(0, m_play->findData(play.value)));
}

void LaunchDialog::fillAccounts(const std::vector<AccountId> &chosen)
{
    m_groups = accountGroups(m_document, chosen);
    const QSignalBlocker quiet(m_accounts);
    for (const AccountGroup &group : m_groups) {
        m_accounts->addItem(
            u"%1 (%2)"_s.arg(group.name, m_document.words().locale().toString(qint64(group.accounts.size()))),
            group.id);
    }
    m_accountsChosen = !chosen.empty();
}

void LaunchDialog::fillPrograms()
{
    const QSignalBlocker quiet(m_program);
    m_program->addItem(tr("None"), qint64(0));
    const auto known = programs(m_document.plan().database());
    for (const Program &program : known ? *known : std::vector<Program>())
        m_program->addItem(program.name, program.id.value);
    const auto &current = m_document.standings().program();
    m_program->setCurrentIndex(current ? std::max(0, m_program->findData(current->id.value)) : 0);
}

/// A play that is made for a tier begins with the accounts of that tier, unless somebody has chosen others.
void LaunchDialog::proposeAccounts(const Play &chosen)
{
    if (m_accountsChosen)
        return;
    const QSignalBlocker quiet(m_accounts);
    const int ofTier = chosen.tier > 0 ? m_accounts->findData(u"tier/%1"_s.arg(chosen.tier)) : -1;
    m_accounts->setCurrentIndex(ofTier >= 0 ? ofTier : std::max(0, m_accounts->findData(u"tal"_s)));
}

/// What is to be said where the play is made for a tier and others are among the accounts.
QString LaunchDialog::otherTiers() const
{
    if (!m_preview || m_preview->play.tier == 0)
        return {};
    const Standings &standings = m_document.standings();
    const auto others = std::ranges::count_if(m_preview->accounts, [&](const LaunchAccount &account) {
        const auto index = standings.indexOf(account.id);
        return index && standings[*index].tier != m_preview->play.tier;
    });
    return others == 0 ? QString()
                       : tr("The play is made for tier %1; %n account(s) are of another one.", nullptr, int(others))
                             .arg(tierName(m_preview->play.tier));
}

const Play *LaunchDialog::play() const
{
    const int index = m_play->currentIndex();
    return index < 0 || index >= int(m_plays.size()) ? nullptr : &m_plays[size_t(index)];
}

void LaunchDialog::choosePlay()
{
    if (!m_options.owners.isEmpty() || !m_owners.isEmpty())
        m_options = request().options; // what was chosen for the last play goes on
    while (m_people->rowCount() > 0)
        m_people->removeRow(0);
    m_owners.clear();
    m_contacts.clear();
    if (const Play *chosen = play()) {
        m_name->setPlaceholderText(chosen->name);
        proposeAccounts(*chosen);
        fillOwners(*chosen);
        fillContacts(*chosen);
    }
    refresh();
}

void LaunchDialog::fillOwners(const Play &chosen)
{
    const Wording &words = m_document.words();
    const QStringList people = valuesInPlan(m_document.standings(), FilterField::Owner, words.locale());
    for (const QString &who : usedOf(playOwners(), chosen, &PlayStep::who)) {
        auto *box = new QComboBox;
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->addItem(tr("Nobody yet"), int(OwnerChoice::Kind::Nobody));
        box->addItem(tr("The account's owner"), int(OwnerChoice::Kind::AccountOwner));
        for (const QString &person : people) {
            if (!person.isEmpty())
                box->addItem(person);
        }
        const QString name = playOwnerName(who, words);
        box->setAccessibleName(tr("Who does it: %1").arg(name));
        box->lineEdit()->setAccessibleName(box->accessibleName());
        const OwnerChoice owner = m_options.owners.value(who, usualOwner(who));
        if (owner.kind == OwnerChoice::Kind::Person)
            box->setEditText(owner.name);
        else
            box->setCurrentIndex(box->findData(int(owner.kind)));
        box->lineEdit()->setCursorPosition(0);
        m_people->addRow(new PlainLabel(name, {.type = Type::Caption, .colour = Colour::Text2}), box);
        m_owners.insert(who, box);
        connect(box, &QComboBox::activated, this, &LaunchDialog::refresh);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, &LaunchDialog::refresh);
    }
}

void LaunchDialog::fillContacts(const Play &chosen)
{
    for (const QString &role : usedOf(buyingRoles(), chosen, &PlayStep::role)) {
        auto *box = new QComboBox;
        box->addItem(tr("The most influential one"), int(ContactChoice::One));
        box->addItem(tr("Everyone, a task each"), int(ContactChoice::Everyone));
        box->setCurrentIndex(box->findData(int(m_options.contacts.value(role, ContactChoice::One))));
        const QString name = roleTitle(int(buyingRoles().indexOf(role)), m_document.words());
        box->setAccessibleName(tr("With whom: %1").arg(name));
        m_people->addRow(new PlainLabel(tr("With: %1").arg(name), {.type = Type::Caption, .colour = Colour::Text2}),
                         box);
        m_contacts.insert(role, box);
        connect(box, &QComboBox::activated, this, &LaunchDialog::refresh);
    }
}

LaunchRequest LaunchDialog::request() const
{
    LaunchRequest asked;
    if (const Play *chosen = play())
        asked.play = chosen->id;
    asked.program = ProgramId{m_program->currentData().toLongLong()};
    const int group = m_accounts->currentIndex();
    if (group >= 0 && group < int(m_groups.size()))
        asked.accounts = m_groups[size_t(group)].accounts;
    asked.start = m_start->date();
    asked.today = m_document.asOf();
    asked.name = m_name->text().trimmed();
    asked.options = m_options;
    asked.options.skipNonWorkingDays = m_skip->isChecked();
    for (const auto &[who, box] : m_owners.asKeyValueRange())
        asked.options.owners.insert(who, ownerOf(*box));
    for (const auto &[role, box] : m_contacts.asKeyValueRange())
        asked.options.contacts.insert(role, ContactChoice(box->currentData().toInt()));
    return asked;
}

void LaunchDialog::refresh()
{
    if (m_launching)
        return;
    if (m_plays.empty()) {
        tell(tr("The plan has no play yet. Make one on the page Plays, or add those that come with Talbook."));
        return;
    }
    m_launch->setEnabled(false);
    m_again->hide();
    stopReading();
    m_outdated = std::make_shared<std::atomic<bool>>(false);
    const LaunchRequest asked = request();
    const bool many = play() && asked.accounts.size() * play()->steps.size() > tasksAtOnce;
    using Reading = PlanReading<std::shared_ptr<const LaunchPreview>>;
    const auto where = many ? Reading::Where::Aside : Reading::Where::AsPlanIsLarge;
    m_reading.start(
        tr("Working out the launch"),
        [asked, outdated = m_outdated, language = m_document.words().language()](
            const Database &database, const Standings &,
            const Progress &progress) -> Expected<std::shared_ptr<const LaunchPreview>> {
            const auto goOn = [&](qint64 account, qint64 accounts) {
                return !*outdated && (!progress || progress(account, accounts));
            };
            auto preview = previewLaunch(database, asked, Wording(language), goOn);
            TALBOOK_TRY(preview);
            return std::make_shared<const LaunchPreview>(std::move(*preview));
        },
        [this](const Expected<std::shared_ptr<const LaunchPreview>> &preview) { take(preview); }, where);
    if (m_reading.isBusy())
        m_summary->setText(tr("Working out what the launch would make…"));
}

/// Whatever is being worked out is of no use any more.
void LaunchDialog::stopReading()
{
    if (m_outdated)
        *m_outdated = true;
}

void LaunchDialog::done(int result)
{
    stopReading();
    QDialog::done(result);
}

void LaunchDialog::tell(const QString &message)
{
    m_fault->setText(message);
    m_fault->setVisible(!message.isEmpty());
    if (message.isEmpty())
        return;
    m_preview.reset();
    m_view->setPreview(nullptr);
    m_summary->setText(tr("Nothing would be made yet."));
    m_notes->hide();
    m_launch->setEnabled(false);
}

void LaunchDialog::take(const Expected<std::shared_ptr<const LaunchPreview>> &preview)
{
    if (!preview) {
        const bool stopped = wasStopped(preview);
        tell(stopped ? tr("The working out was stopped. Work it out to launch the play.") : preview.error().message);
        m_again->setVisible(stopped);
        return;
    }
    tell({});
    m_preview = *preview;
    m_view->setPreview(m_preview);
    const QLocale &locale = m_document.words().locale();
    QStringList parts{tr("%n task(s)", nullptr, int(m_preview->tasks.size())),
                      tr("at %n account(s)", nullptr, int(m_preview->accounts.size()))};
    if (!m_preview->tasks.empty()) {
        const auto first = std::ranges::min_element(m_preview->tasks, {}, &PlannedTask::start);
        const auto last = std::ranges::max_element(m_preview->tasks, {}, &PlannedTask::due);
        parts.append(tr("%1 – %2").arg(locale.toString(first->start, u"d MMM yyyy"_s),
                                       locale.toString(last->due, u"d MMM yyyy"_s)));
    }
    parts.append(plainMoney(m_preview->total, m_preview->currency, m_document.words()));
    for (const Money &sum : m_preview->withoutRate)
        parts.append(tr("and %1").arg(plainMoney(sum.minor, sum.currency, m_document.words())));
    m_summary->setText(m_preview->name + u": "_s + parts.join(u" · "_s));
    QStringList notes;
    if (const QString others = otherTiers(); !others.isEmpty())
        notes.append(u"▲ "_s + others);
    for (const QString &note : m_preview->notes)
        notes.append(u"▲ "_s + note);
    if (const QString rounding = roundingSentence(*m_preview, m_document.words()); !rounding.isEmpty())
        notes.append(rounding);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_launch->setText(tr("Launch %n task(s)", nullptr, int(m_preview->tasks.size())));
    m_launch->setEnabled(m_document.isEditable() && !m_preview->tasks.empty());
}

void LaunchDialog::accept()
{
    if (!m_preview || m_launching || m_reading.isBusy() || !m_launch->isEnabled())
        return;
    m_launching = true;
    m_launch->setEnabled(false);
    auto made = std::make_shared<LaunchResult>();
    const auto work = [asked = request(), made, also = m_also,
                       language = m_document.words().language()](Edit &edit) -> Expected<void> {
        auto result = launch(edit, asked, Wording(language));
        TALBOOK_TRY(result);
        *made = std::move(*result);
        return also ? also(edit, asked, *made) : Expected<void>();
    };
    // The tasks are what is written: they say how long it takes.
    changeAccounts(m_document, m_preview->tasks.size(), tr("Launch “%1”").arg(m_preview->name), work,
                   [self = QPointer<LaunchDialog>(this), made](const Expected<void> &done) {
                       if (!self)
                           return;
                       self->m_launching = false;
                       if (done) {
                           self->m_result = *made;
                           self->QDialog::accept();
                       } else {
                           self->tell(done.error().message);
                           self->m_again->show();
                       }
                   });
}

} // namespace talbook
