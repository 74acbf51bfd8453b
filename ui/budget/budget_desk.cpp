#include "ui/budget/budget_desk.h"

#include "core/base/text.h"
#include "core/budget/budget_tasks.h"

#include <QSet>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString nameOf(const Standings &standings, size_t account)
{
    const std::string_view name = standings.accounts().text(standings.accounts()[account].name);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

void addNew(QStringList &list, QSet<QString> &known, const QString &text)
{
    if (!text.isEmpty() && !known.contains(foldText(text))) {
        known.insert(foldText(text));
        list.append(text);
    }
}

} // namespace

BudgetDesk::BudgetDesk(Document &document, QObject *parent) : QObject(parent), m_document(document), m_reading(document)
{
    connect(&document, &Document::reset, this, &BudgetDesk::onReset);
    connect(&document, &Document::figuresChanged, this, &BudgetDesk::refresh);
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        for (const char *table : {"cost", "task", "campaign", "program", "rate", "setting"}) {
            if (summary.touches(table)) {
                refresh();
                return;
            }
        }
    });
    if (document.isOpen())
        onReset();
}

void BudgetDesk::onReset()
{
    const bool same = m_document.isOpen() && m_plan == &m_document.plan();
    if (!same) {
        m_reading.forget();
        m_budget.reset();
        m_lines.clear();
        m_plan.clear();
        if (m_document.isOpen())
            m_plan = &m_document.plan();
        Q_EMIT forgotten();
    }
    readCategories();
    refresh();
}

/// The names follow the language, which comes with a reset.
void BudgetDesk::readCategories()
{
    auto categories = BudgetCategories::read(m_document.words());
    if (categories)
        m_categories = std::move(*categories);
    else
        Q_EMIT failed(categories.error());
}

void BudgetDesk::setLookedAt(bool lookedAt)
{
    m_lookedAt = lookedAt;
    if (m_lookedAt && m_stale && m_document.isOpen())
        read();
}

void BudgetDesk::refresh()
{
    m_stale = true;
    if (m_lookedAt && m_document.isOpen())
        read();
}

void BudgetDesk::read()
{
    m_stale = false;
    const auto &program = m_document.standings().program();
    if (!program) {
        m_reading.forget();
        m_budget.reset();
        m_lines.clear();
        Q_EMIT changed();
        return;
    }
    m_reading.start(
        tr("Adding up the budget"),
        [program = *program, asOf = m_document.asOf(), categories = m_categories](
            const Database &database, const Standings &own, const Progress &) -> Expected<Readings> {
            auto budget = readBudget(database, program, asOf, categories, [&own](AccountId account) {
                const auto index = own.indexOf(account);
                return index ? own[*index].tier : 0;
            });
            TALBOOK_TRY(budget);
            const auto lines = budgetLines(database, program);
            TALBOOK_TRY(lines);
            Readings readings{std::move(*budget), {}};
            for (const BudgetLine &line : *lines)
                readings.lines.insert(line.id, line);
            return readings;
        },
        [this](const Expected<Readings> &readings) {
            if (!readings) {
                m_stale = true; // the next look or change tries again
                if (readings.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(readings.error());
                return;
            }
            m_budget = readings->budget;
            m_lines = readings->lines;
            Q_EMIT changed();
        });
}

QDate BudgetDesk::newLineDate() const
{
    const Program &program = m_budget->program;
    const QDate today = std::clamp(m_budget->asOf, program.startsOn, program.endsOn);
    return std::max(program.startsOn, QDate(today.year(), today.month(), 1));
}

QString BudgetDesk::accountName(AccountId account) const
{
    const auto index = m_document.standings().indexOf(account);
    return index ? nameOf(m_document.standings(), *index) : QString();
}

Expected<AccountId> BudgetDesk::accountNamed(const QString &name) const
{
    const Standings &standings = m_document.standings();
    const QString wanted = foldText(name);
    AccountId found;
    int namesakes = 0;
    for (size_t i = 0; i < standings.size(); ++i) {
        if (foldText(nameOf(standings, i)) == wanted) {
            found = standings.accounts()[i].id;
            ++namesakes;
        }
    }
    if (namesakes == 1)
        return found;
    return Error{
        ErrorCode::BadInput,
        namesakes == 0
            ? tr("The plan has no account “%1”. Choose one from the list, or leave the cell empty.").arg(name)
            : tr("%n account(s) are called “%1”. Choose the one that is meant from the list.", nullptr, namesakes)
                  .arg(name),
        {}};
}

QStringList BudgetDesk::channels() const
{
    QStringList list;
    QSet<QString> known;
    if (m_budget) {
        for (const BudgetEntry &entry : m_budget->entries)
            addNew(list, known, entry.channel);
    }
    for (const QString &usual : {u"linkedin"_s, u"display"_s, u"ads"_s, u"email"_s, u"website"_s, u"webinar"_s,
                                 u"event"_s, u"direct_mail"_s, u"phone"_s, u"meeting"_s, u"sales"_s})
        addNew(list, known, usual);
    return list;
}

QStringList BudgetDesk::campaigns() const
{
    QStringList list;
    QSet<QString> known;
    if (m_budget) {
        for (const BudgetEntry &entry : m_budget->entries)
            addNew(list, known, entry.campaignName);
    }
    list.sort(Qt::CaseInsensitive);
    return list;
}

QStringList BudgetDesk::currencies() const
{
    const PlanSettings &settings = m_document.standings().facts().settings;
    QStringList others = settings.rates.keys();
    for (const BudgetLine &line : m_lines)
        others.append(line.currency);
    others.removeDuplicates();
    others.removeAll(settings.currency);
    others.sort();
    others.prepend(settings.currency);
    return others;
}

QStringList BudgetDesk::taskTitles(const BudgetEntry &tasks) const
{
    const auto titles = budgetTaskTitles(m_document.plan().database(), m_budget->program, tasks, m_document.words());
    return titles ? *titles : QStringList(titles.error().message);
}

int BudgetDesk::linesStating(const BudgetEntry &tasks) const
{
    const QString campaign = foldText(tasks.campaignName);
    const QString channel = foldText(tasks.channel);
    int ofAccount = 0;
    int ofAll = 0;
    for (const BudgetLine &line : m_lines) {
        if (line.campaign.isEmpty() || foldText(line.campaign) != campaign || foldText(line.channel) != channel)
            continue;
        ofAccount += line.account == tasks.account ? 1 : 0;
        ofAll += line.account.isNull() ? 1 : 0;
    }
    return ofAccount > 0 ? ofAccount : ofAll;
}

} // namespace talbook
