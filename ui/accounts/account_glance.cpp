#include "ui/accounts/account_glance.h"

#include "core/base/dates.h"
#include "ui/shell/document.h"

#include <algorithm>
#include <numeric>

namespace talbook
{

using namespace Qt::StringLiterals;

AccountGlance::AccountGlance(const Document &document) : m_document(document), m_titles(document.words()) {}

QString AccountGlance::nextStep(AccountId account)
{
    const auto known = m_steps.constFind(account.value);
    if (known != m_steps.cend())
        return *known;
    const auto step = talbook::nextTask(m_document.plan().database(), account, m_titles);
    if (!step)
        return step.error().message;
    const QString text = *step ? nextStepText(**step, m_document.words().locale()) : QString();
    m_steps.insert(account.value, text);
    return text;
}

QList<double> AccountGlance::weeks(size_t account)
{
    const auto known = m_weeks.constFind(account);
    if (known != m_weeks.cend())
        return *known;
    const QList<double> weeks = points().of(m_document.standings().facts(), account);
    m_weeks.insert(account, weeks);
    return weeks;
}

const WeeklyPoints &AccountGlance::points()
{
    const Standings &standings = m_document.standings();
    if (!m_points)
        m_points.emplace(standings.model(), standings.facts(), standings.asOf(), glanceWeeks);
    return *m_points;
}

void AccountGlance::serve(AccountOrder &order, const std::vector<AccountOrder::Key> &keys)
{
    const Standings &standings = m_document.standings();
    const auto isAsked = [&keys](FilterField field) {
        return std::ranges::find(keys, field, &AccountOrder::Key::field) != keys.end();
    };
    std::vector<std::optional<double>> numbers(standings.size());
    if (isAsked(FilterField::Weeks)) {
        for (size_t i = 0; i < numbers.size(); ++i)
            numbers[i] = sumOfWeeks(points().of(standings.facts(), i));
        order.setNumbers(FilterField::Weeks, numbers);
    }
    if (isAsked(FilterField::NextStep)) {
        const auto steps = nextTasks(m_document.plan().database(), m_titles);
        for (size_t i = 0; i < numbers.size(); ++i) {
            const auto step = steps ? steps->find(standings.accounts()[i].id.value) : NextTasks::const_iterator();
            numbers[i] =
                steps && step != steps->end() ? std::optional(double(step->second.due.toJulianDay())) : std::nullopt;
        }
        order.setNumbers(FilterField::NextStep, numbers);
    }
}

void AccountGlance::forgetSteps()
{
    m_steps.clear();
    m_titles.forget();
}

void AccountGlance::forget()
{
    forgetSteps();
    m_weeks.clear();
    m_points.reset();
}

QString nextStepText(const NextTask &step, const QLocale &locale)
{
    return shortDate(step.due, locale) + u" · "_s + step.title;
}

double sumOfWeeks(const QList<double> &weeks)
{
    return std::accumulate(weeks.begin(), weeks.end(), 0.0);
}

} // namespace talbook
