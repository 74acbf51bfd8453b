#pragma once

#include "core/plays/next_task.h"
#include "core/plays/task_titles.h"
#include "core/scoring/record_points.h"
#include "ui/accounts/account_order.h"

#include <QHash>

#include <optional>
#include <vector>

namespace talbook
{

class Document;

/// What the accounts table shows beside the figures: the next step, and the weeks' line. Read of the accounts that are
/// seen, and kept until it may have changed: a plan has a hundred thousand, a window forty.
class AccountGlance
{
public:
    explicit AccountGlance(const Document &document);

    /// The step as it is shown, or why it could not be read.
    QString nextStep(AccountId account);
    QList<double> weeks(size_t account);

    /// Tells the order what it needs for those keys.
    void serve(AccountOrder &order, const std::vector<AccountOrder::Key> &keys);

    void forgetSteps();
    void forget();

private:
    const WeeklyPoints &points();

    const Document &m_document;
    TaskTitles m_titles;
    QHash<qint64, QString> m_steps;
    QHash<size_t, QList<double>> m_weeks;
    std::optional<WeeklyPoints> m_points;
};

/// "11 Feb 2027 · Call the CFO": where room ends, the day stays.
QString nextStepText(const NextTask &step, const QLocale &locale);
double sumOfWeeks(const QList<double> &weeks);
/// As many as ninety days touch.
inline constexpr int glanceWeeks = 13;

} // namespace talbook
