#include "ui/accounts/filter_bar.h"

#include "ui/accounts/condition_popup.h"
#include "ui/accounts/filter_words.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QEvent>
#include <QHBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

FilterBar::FilterBar(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_flow(new FlowLayout(this)), m_add(new DashedChip(icon(u"plus"), {})),
      m_asText(new IconButton(icon(u"pencil"), {})), m_clear(new IconButton(icon(u"x"), {})),
      m_textRow(new FilterTextRow)
{
    // Chips are a little lower than the fields beside them.
    m_flow->setContentsMargins(0, (metric::Control - metric::Chip) / 2, 0, 0);
    m_flow->setSpacing(Theme::current().px(metric::Grid));
    m_add->setObjectName(u"addCondition"_s);
    m_asText->setObjectName(u"filterAsText"_s);
    m_clear->setObjectName(u"clearFilter"_s);
    auto *tools = new QWidget; // together in whatever line there is room
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_asText);
    row->addWidget(m_clear);
    m_flow->addWidget(m_add);
    m_flow->addWidget(tools);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_add, &QAbstractButton::clicked, this, &FilterBar::addCondition);
    connect(m_asText, &QToolButton::clicked, this, &FilterBar::editAsText);
    const auto clear = [this] {
        clearFilter();
        m_add->setFocus();
    };
    connect(m_clear, &QToolButton::clicked, this, clear);
    connect(m_textRow, &FilterTextRow::taken, this, &FilterBar::change);
    connect(m_textRow, &FilterTextRow::closed, m_asText, [this] { m_asText->setFocus(); });
    m_textRow->hide();
    retranslate();
}

void FilterBar::setExpression(const QString &expression)
{
    m_expression = expression.trimmed();
    makeChips();
}

void FilterBar::setSubset(const QString &name, const QString &value)
{
    m_subsetName = name;
    m_subsetValue = value;
    makeChips();
}

void FilterBar::removeSubset()
{
    setSubset({}, {});
    Q_EMIT subsetRemoved();
}

void FilterBar::addTrailing(QWidget *widget)
{
    m_flow->addWidget(widget);
}

void FilterBar::makeChips()
{
    // A chip may be asking for this itself: it goes when its own signal is through.
    for (FilterChip *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    if (!m_subsetName.isEmpty()) {
        auto *chip = new FilterChip(m_subsetName, m_subsetValue, this);
        chip->setObjectName(u"subset"_s);
        connect(chip, &FilterChip::removeRequested, this, [this] {
            removeSubset();
            m_add->setFocus();
        });
        addChip(chip);
    }
    const auto conditions = filterConditions(m_expression);
    m_conditions = conditions.value_or(std::vector<FilterCondition>());
    for (size_t i = 0; i < m_conditions.size(); ++i) {
        auto *chip = new FilterChip(chipName(m_conditions[i]), chipValue(m_conditions[i], m_document.words()), this);
        connect(chip, &QAbstractButton::clicked, this, [this, chip, i] { openPopup(*chip, i); });
        connect(chip, &FilterChip::removeRequested, this, [this, i] {
            std::vector<FilterCondition> rest = m_conditions;
            rest.erase(rest.begin() + std::ptrdiff_t(i));
            change(filterExpression(rest));
            (m_chips.isEmpty() ? static_cast<QWidget *>(m_add) : m_chips[std::min(qsizetype(i), m_chips.size() - 1)])
                ->setFocus();
        });
        addChip(chip);
    }
    if (!conditions) {
        auto *chip = new FilterChip(tr("Filter:"), m_expression, this);
        connect(chip, &QAbstractButton::clicked, this, &FilterBar::editAsText);
        connect(chip, &FilterChip::removeRequested, m_clear, &QToolButton::click);
        addChip(chip);
    }
    m_clear->setVisible(!m_expression.isEmpty() || !m_subsetName.isEmpty());
    updateGeometry();
}

void FilterBar::addChip(FilterChip *chip)
{
    m_flow->insertWidget(int(m_chips.size()), chip);
    chip->show();
    QWidget *before = m_chips.isEmpty() ? nullptr : m_chips.last();
    m_chips.append(chip);
    if (before)
        setTabOrder(before, chip);
    setTabOrder(chip, m_add);
}

void FilterBar::openPopup(const QWidget &anchor, std::optional<size_t> changed)
{
    if (!m_document.isOpen())
        return;
    delete m_popup;
    m_popup = new ConditionPopup(m_document, changed ? std::optional(m_conditions[*changed]) : std::nullopt, this);
    connect(m_popup, &ConditionPopup::asTextRequested, this, &FilterBar::editAsText);
    connect(m_popup, &ConditionPopup::chosen, this, [this, changed](const FilterCondition &condition) {
        std::vector<FilterCondition> conditions = m_conditions;
        if (changed && *changed < conditions.size())
            conditions[*changed] = condition;
        else
            conditions.push_back(condition);
        // What chips cannot say stays as it is, in brackets; the new condition is asked for besides.
        const bool opaque = m_conditions.empty() && !m_expression.isEmpty();
        change(opaque ? u"("_s + m_expression + u") and "_s + filterExpression({condition})
                      : filterExpression(conditions));
    });
    m_popup->openBelow(anchor);
}

void FilterBar::addCondition()
{
    openPopup(*m_add, std::nullopt);
}

void FilterBar::editAsText()
{
    m_textRow->open(m_expression);
}

void FilterBar::clearFilter()
{
    if (!m_subsetName.isEmpty())
        removeSubset();
    if (m_expression.isEmpty())
        return;
    change({});
}

void FilterBar::change(const QString &expression)
{
    setExpression(expression);
    m_textRow->hide();
    Q_EMIT expressionChanged(m_expression);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add a filter condition"));
    m_add->updateGeometry();
    m_asText->setName(tr("Edit the filter as text"));
    m_clear->setName(tr("Clear the filter"));
    makeChips();
}

} // namespace talbook
