#include "ui/plays/launch_view.h"

#include "core/budget/budget_words.h"
#include "ui/plays/lazy_rows.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/table_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Of the tasks: those that are there only where some task has something in them.
constexpr int costColumn = 5;
constexpr int variantColumn = 6;

QString shortDay(QDate day, const QLocale &locale)
{
    return locale.toString(day, u"d MMM"_s);
}

} // namespace

LaunchView::LaunchView(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_parts(new SegmentedSwitch(tr("What is shown of the launch"))),
      m_stack(new QStackedWidget)
{
    const QStringList names{tr("Tasks"), tr("Load by person and week"), tr("Accounts and cost"),
                            tr("Steps left out or lacking a role")};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::Grid);
    auto *row = new QHBoxLayout;
    row->addWidget(m_parts);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    for (int part = 0; part < PartCount; ++part) {
        m_parts->addSegment({});
        m_rows[part] = new LazyRows(this);
        m_tables[part] = new TableView(names[part]);
        m_tables[part]->setLeadingInset(0);
        m_tables[part]->setProperty("scrollsSideways", true); // weeks and sentences, as many and as long as they are
        m_tables[part]->setModel(m_rows[part]);
        m_tables[part]->sortHeader()->setSectionsClickable(false);
        m_stack->addWidget(m_tables[part]);
    }
    connect(m_parts, &SegmentedSwitch::currentChanged, this, [this](int part) { showPart(Part(part)); });
    setPreview(nullptr);
}

void LaunchView::showPart(Part part)
{
    m_parts->setCurrentIndex(part);
    m_stack->setCurrentIndex(part);
}

void LaunchView::setPreview(std::shared_ptr<const LaunchPreview> preview)
{
    m_preview = preview ? std::move(preview) : std::make_shared<const LaunchPreview>();
    showTasks();
    showLoad();
    showAccounts();
    showMissing();
    for (int part = 0; part < PartCount; ++part)
        m_rows[part]->present(*m_tables[part]);
    fitTasks();
    const QLocale &locale = m_document.words().locale();
    const auto counted = [&locale](const QString &name, size_t count) -> QString {
        return name + u' ' + locale.toString(qint64(count));
    };
    size_t overloaded = 0;
    for (const PersonLoad &person : m_preview->load)
        overloaded += size_t(person.overloadedWeeks());
    m_parts->setSegmentText(Tasks, counted(tr("Tasks"), m_preview->tasks.size()));
    m_parts->setSegmentText(Load, overloaded > 0 ? counted(tr("Load ▲"), overloaded) : tr("Load"));
    m_parts->setSegmentText(Accounts, counted(tr("Accounts"), m_preview->accounts.size()));
    m_parts->setSegmentText(Missing, counted(tr("Remarks"), m_preview->leftOut.size() + m_preview->missing.size()));
}

void LaunchView::fitTasks()
{
    const QLocale &locale = m_document.words().locale();
    const QString longDays =
        tr("%1 – %2").arg(shortDay(QDate(2027, 9, 28), locale), shortDay(QDate(2027, 11, 28), locale));
    (new ColumnFit(*m_tables[Tasks], {{.least = 176, .share = 4},
                                      {.least = 104, .share = 1},
                                      {.sample = longDays},
                                      {.least = 88, .share = 1},
                                      {.least = 96, .share = 1},
                                      {.least = 76},
                                      {.least = 64}}))
        ->fit();
}

void LaunchView::showTasks()
{
    std::vector<LazyRows::Column> columns{
        {tr("Task"), 208}, {tr("Account"), 124}, {tr("When"), 124}, {tr("Owner"), 96}, {tr("With"), 104}};
    std::vector<int> kinds{0, 1, 2, 3, 4};
    // What no task has takes no room from the others.
    if (std::ranges::any_of(m_preview->tasks, [](const PlannedTask &task) { return task.cost.has_value(); })) {
        columns.push_back({tr("Cost"), 76, true});
        kinds.push_back(costColumn);
    }
    if (!std::ranges::all_of(m_preview->tasks, &QString::isEmpty, &PlannedTask::variant)) {
        columns.push_back({tr("Variant"), 72});
        kinds.push_back(variantColumn);
    }
    const auto text = [preview = m_preview, kinds, &document = m_document](int row, int column) -> QString {
        const QLocale &locale = document.words().locale();
        const PlannedTask &task = preview->tasks[size_t(row)];
        switch (kinds[size_t(column)]) {
        case 0:
            return preview->play.steps[task.step].action;
        case 1:
            return preview->accounts[task.account].name;
        case 2:
            return task.start == task.due ? shortDay(task.due, locale)
                                          : tr("%1 – %2").arg(shortDay(task.start, locale), shortDay(task.due, locale));
        case 3:
            return task.owner.isEmpty() ? tr("nobody yet") : task.owner;
        case 4:
            return task.contactName;
        case costColumn:
            return task.cost ? plainMoney(*task.cost, task.currency.isEmpty() ? preview->currency : task.currency,
                                          document.words())
                             : QString();
        default:
            return task.variant;
        }
    };
    const auto look = [preview = m_preview](int row, int column, int role) -> QVariant {
        if (role == QuietRole && column == 3)
            return preview->tasks[size_t(row)].owner.isEmpty();
        return {};
    };
    m_rows[Tasks]->setRows(std::move(columns), int(m_preview->tasks.size()), text, look);
}

/// A row for each week in which the launch gives somebody something to do.
void LaunchView::showLoad()
{
    struct Week
    {
        QString person;
        QDate monday;
        int added = 0, all = 0, most = 0;

        bool isOver() const { return !person.isEmpty() && all > most; }
    };
    auto weeks = std::make_shared<std::vector<Week>>();
    for (const PersonLoad &added : m_preview->added) {
        const auto whole = std::ranges::find(m_preview->load, added.person, &PersonLoad::person);
        for (const WeekLoad &week : added.weeks) {
            const int all = whole == m_preview->load.end() ? week.tasks : whole->of(week.monday);
            weeks->push_back({added.person, week.monday, week.tasks, all, added.capacity});
        }
    }
    const auto text = [weeks, &document = m_document](int row, int column) -> QString {
        const Week &week = (*weeks)[size_t(row)];
        const QLocale &locale = document.words().locale();
        switch (column) {
        case 0:
            return week.person.isEmpty() ? tr("nobody yet") : week.person;
        case 1:
            return locale.toString(week.monday, u"d MMM yyyy"_s);
        case 2:
            return locale.toString(week.added);
        case 3:
            return locale.toString(week.all);
        case 4:
            return week.person.isEmpty() ? QString() : locale.toString(week.most);
        default:
            return week.isOver() ? tr("▲ %1 too many").arg(locale.toString(week.all - week.most)) : QString();
        }
    };
    const auto look = [weeks](int row, int column, int role) -> QVariant {
        return role == StrongRole ? QVariant(column >= 3 && (*weeks)[size_t(row)].isOver()) : QVariant();
    };
    m_rows[Load]->setRows({{tr("Person"), 176},
                           {tr("Week of"), 112},
                           {tr("Of this launch"), 120, true},
                           {tr("Tasks in all"), 112, true},
                           {tr("Most a week"), 112, true},
                           {tr("Overload"), 148}},
                          int(weeks->size()), text, look);
}

void LaunchView::showAccounts()
{
    const auto text = [preview = m_preview, &document = m_document](int row, int column) -> QString {
        const QLocale &locale = document.words().locale();
        const LaunchAccount &account = preview->accounts[size_t(row)];
        switch (column) {
        case 0:
            return account.name;
        case 1:
            return account.owner;
        case 2:
            return locale.toString(account.tasks);
        case 3:
            return plainMoney(account.cost, preview->currency, document.words());
        default:
            return account.running.isEmpty() ? QString() : tr("runs already: %1").arg(account.running.join(u", "_s));
        }
    };
    m_rows[Accounts]->setRows(
        {{tr("Account"), 200}, {tr("Owner"), 136}, {tr("Tasks"), 72, true}, {tr("Cost"), 112, true}, {tr("Note"), 280}},
        int(m_preview->accounts.size()), text);
}

void LaunchView::showMissing()
{
    const auto text = [preview = m_preview](int row, int column) -> QString {
        const bool planned = size_t(row) < preview->missing.size();
        const StepNotice &notice =
            planned ? preview->missing[size_t(row)] : preview->leftOut[size_t(row) - preview->missing.size()];
        switch (column) {
        case 0:
            return preview->accounts[notice.account].name;
        case 1:
            return preview->play.steps[notice.step].action;
        case 2:
            return planned ? tr("▲ planned all the same") : tr("○ left out");
        default:
            return notice.message;
        }
    };
    m_rows[Missing]->setRows({{tr("Account"), 132}, {tr("Step"), 172}, {tr("What happens"), 180}, {tr("Why"), 320}},
                             int(m_preview->missing.size() + m_preview->leftOut.size()), text);
}

} // namespace talbook
