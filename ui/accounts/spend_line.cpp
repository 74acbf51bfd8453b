#include "ui/accounts/spend_line.h"

#include "core/base/money.h"
#include "core/budget/account_spend.h"
#include "core/budget/budget_words.h"
#include "core/budget/spend_words.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/range_bar.h"

#include <QEvent>
#include <QVBoxLayout>

namespace talbook
{

SpendLine::SpendLine(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_heading(new SectionHeading({})), m_bar(new RangeBar),
      m_sentence(new PlainLabel({}, {.colour = Colour::Text2}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::Grid);
    column->addWidget(m_heading);
    column->addWidget(m_bar);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    connect(&document, &Document::currentAccountChanged, this, &SpendLine::refresh);
    connect(&document, &Document::figuresChanged, this, &SpendLine::refresh);
    connect(&document, &Document::reset, this, &SpendLine::refresh);
    refresh();
}

QString SpendLine::sentence() const
{
    return m_sentence->text();
}

void SpendLine::refresh()
{
    m_heading->setText(tr("Spent"));
    m_heading->setRemark(tr("in 365 days"));
    const auto account =
        m_document.isOpen() ? m_document.standings().indexOf(m_document.currentAccount()) : std::nullopt;
    if (!account)
        return;
    const Standings &standings = m_document.standings();
    const Wording &words = m_document.words();
    const PlanSettings &settings = standings.facts().settings;
    const AccountId id = standings.accounts()[*account].id;
    const QDate asOf = m_document.asOf();
    const auto spend = accountSpend(m_document.plan().database(), settings, asOf.addDays(-spendDays), asOf, id);
    m_bar->setVisible(false);
    if (!spend) {
        m_sentence->setText(spend.error().message);
        return;
    }
    const qint64 minor = spend->spent.value(id);
    const int tier = standings[*account].tier;
    const TierPlan plan = tier > 0 ? standings.tiers().tiers[size_t(tier - 1)] : TierPlan();
    QString text = spendSentence(minor, settings.currency, plan, words);
    if (!spend->withoutRate.isEmpty())
        text += QChar(u' ') +
                tr("Not counted for want of an exchange rate: %1.").arg(spend->withoutRate.join(QStringLiteral(", ")));
    m_sentence->setText(text);
    if (!plan.investTo)
        return;
    const auto amount = [&words](double value) { return words.locale().toString(value, 'f', 0); };
    const double actual = toMajor(minor, settings.currency);
    m_bar->setSpend({actual, plan.investFrom.value_or(0), *plan.investTo, plainAmount(minor, settings.currency, words),
                     amount(plan.investFrom.value_or(0)), amount(*plan.investTo)});
    m_bar->setVisible(true);
}

void SpendLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace talbook
