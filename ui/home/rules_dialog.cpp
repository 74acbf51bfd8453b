#include "ui/home/rules_dialog.h"

#include "core/plays/rule_matches.h"
#include "ui/accounts/record_rows.h"
#include "ui/accounts/store_or_tell.h"
#include "ui/home/rule_form.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int notKnown = -1;

/// What a person can change is the same.
bool isSame(const Rule &a, const Rule &b)
{
    return a.what == b.what && a.who == b.who && a.dueDays == b.dueDays && a.play == b.play &&
           a.restDays == b.restDays && a.thresholds == b.thresholds && a.level == b.level && a.enabled == b.enabled;
}

} // namespace

RulesDialog::RulesDialog(Document &document, std::vector<Rule> rules, QWidget *parent)
    : QDialog(parent), m_document(document), m_stored(std::move(rules)), m_rules(m_stored),
      m_counts(m_rules.size(), notKnown), m_reading(document), m_rows(new RecordRows(this)),
      m_table(new TableView(tr("Rules"))), m_form(new RuleForm(document)), m_matches(new PlainLabel),
      m_fault(new PlainLabel({}, {.colour = Colour::BadText})), m_change(new PrimaryButton(tr("Change")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rules of Next Actions"));
    if (const auto shipped = shippedRules(document.standings().model(), document.words()))
        m_shipped = *shipped;
    build();
    showRules();
    m_table->selectRow(0);
    showChosen();
    count();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesDialog::showChosen);
    connect(m_form, &RuleForm::edited, this, [this] { take(m_form->rule()); });
    connect(m_form, &RuleForm::restoreRequested, this, [this] {
        take(m_shipped[chosen()]);
        showChosen();
    });
    resize(Theme::current().px(1120), Theme::current().px(580));
    m_table->setFocus();
}

void RulesDialog::build()
{
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(metric::Grid));
    auto *says =
        new PlainLabel(tr("Each rule looks at every account of the target account list and proposes what to do "
                          "next. Nothing is done by itself."),
                       {.colour = Colour::Text2});
    says->setWordWrap(true);
    column->addWidget(says);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(theme.px(3 * metric::Grid));
    m_rows->setEditable(false);
    m_rows->setColumns({{.title = tr("Rule"), .width = 250},
                        {.title = tr("State"), .width = 96},
                        {.title = tr("Matches now"), .width = 110, .right = true}});
    m_table->setLeadingInset(0);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->present(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    halves->addWidget(m_table, 6);
    auto *right = new QVBoxLayout;
    right->addWidget(m_form, 1);
    right->addWidget(m_matches);
    m_matches->setWordWrap(true);
    halves->addLayout(right, 5);
    column->addLayout(halves, 1);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    column->addLayout(dialogFoot(*this, tr("Cancel"), *m_change));
}

size_t RulesDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? 0 : size_t(m_rows->idAt(row) - 1);
}

bool RulesDialog::isShipped(size_t rule) const
{
    return rule >= m_shipped.size() || isSame(m_rules[rule], m_shipped[rule]);
}

bool RulesDialog::isChanged() const
{
    return !std::ranges::equal(m_rules, m_stored, isSame);
}

/// The keyboard stays in its rule, wherever that is sorted to.
void RulesDialog::showRules()
{
    const QLocale &locale = m_document.words().locale();
    const qint64 current = qint64(chosen()) + 1;
    std::vector<RecordRows::Row> rows;
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules[i];
        const QString state = !rule.enabled ? tr("off") : isShipped(i) ? tr("on") : tr("on, changed");
        const QString count = m_counts[i] == notKnown ? QString() : locale.toString(m_counts[i]);
        rows.push_back(
            {qint64(i) + 1, {{.text = rule.name}, {.text = state}, {.text = count, .key = m_counts[i]}}, false});
    }
    const QSignalBlocker quiet(m_table->selectionModel());
    m_rows->setRows(std::move(rows));
    m_table->selectRow(std::max(0, m_rows->rowOf(current)));
    m_change->setEnabled(isChanged() && m_document.isEditable());
}

void RulesDialog::showChosen()
{
    const size_t rule = chosen();
    m_form->setRule(m_rules[rule], isShipped(rule));
    m_form->setEditable(m_document.isEditable());
    m_form->setShipped(isShipped(rule));
    showCount();
}

void RulesDialog::showCount()
{
    const size_t rule = chosen();
    const QString off = m_rules[rule].enabled ? QString() : u' ' + tr("It is off and proposes nothing.");
    m_matches->setText(m_counts[rule] == notKnown
                           ? tr("Counting the accounts…")
                           : tr("As it stands it is met %n time(s) now.", nullptr, m_counts[rule]) + off);
}

void RulesDialog::take(const Rule &rule)
{
    m_rules[chosen()] = rule;
    m_fault->hide();
    showRules();
    m_form->setShipped(isShipped(chosen()));
    count();
}

/// What is off counts too: that is what one would like to know before it is turned on.
void RulesDialog::count()
{
    std::vector<Rule> all = m_rules;
    for (Rule &rule : all)
        rule.enabled = true;
    m_reading.start(
        tr("Evaluating the rules"),
        [all = std::move(all)](const Database &, const Standings &standings,
                               const Progress &) -> Expected<std::vector<int>> {
            std::vector<int> counts(all.size());
            for (const RuleMatch &match : ruleMatches(all, standings))
                ++counts[match.rule];
            return counts;
        },
        [this](const Expected<std::vector<int>> &counts) {
            if (!counts)
                return;
            m_counts = *counts;
            showRules();
            showCount();
        });
}

/// Space turns the chosen rule on or off.
bool RulesDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && m_document.isEditable()) {
        m_form->onBox().toggle();
        return true;
    }
    return QDialog::eventFilter(object, event);
}

void RulesDialog::accept()
{
    if (!isChanged()) {
        QDialog::accept();
        return;
    }
    closeOrTell(*this, *m_fault, m_document.run(tr("Change the rules"), [this](Edit &edit) -> Expected<void> {
        for (size_t i = 0; i < m_rules.size(); ++i) {
            if (!isSame(m_rules[i], m_stored[i]))
                TALBOOK_TRY(changeRule(edit, m_rules[i], m_document.words()));
        }
        return {};
    }));
}

} // namespace talbook
