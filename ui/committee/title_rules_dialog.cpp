#include "ui/committee/title_rules_dialog.h"

#include "ui/accounts/record_rows.h"
#include "ui/committee/person_words.h"
#include "ui/committee/title_rule_dialog.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int rulesWidth = 1000;
constexpr int rulesHeight = 580;

/// By their letters: a rule may hold phrases of both.
QString languagesOf(const QStringList &phrases)
{
    bool english = false, russian = false;
    for (const QString &phrase : phrases) {
        for (const QChar letter : phrase) {
            english = english || letter.script() == QChar::Script_Latin;
            russian = russian || letter.script() == QChar::Script_Cyrillic;
        }
    }
    QStringList codes;
    if (english)
        codes.append(u"EN"_s);
    if (russian)
        codes.append(u"RU"_s);
    return codes.isEmpty() ? u"EN, RU"_s : codes.join(u", "_s);
}

} // namespace

TitleRulesDialog::TitleRulesDialog(Document &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_title(new QLineEdit), m_verdict(new PlainLabel),
      m_rows(new RecordRows(this)), m_table(new TableView(tr("Rules for job titles"))),
      m_refusal(new PlainLabel({}, {.colour = Colour::BadText})), m_add(new QPushButton(icon(u"plus"), tr("Add…"))),
      m_change(new QPushButton(icon(u"pencil"), tr("Change…"))),
      m_remove(new QPushButton(icon(u"trash-2"), tr("Remove"))),
      m_up(new QPushButton(icon(u"arrow-up"), tr("Try earlier"))),
      m_down(new QPushButton(icon(u"arrow-down"), tr("Try later"))), m_reset(new QuietButton(tr("Shipped rules alone")))
{
    setWindowTitle(tr("Rules for Job Titles"));
    build();
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches("setting"))
            reload();
    });
    connect(&document, &Document::stateChanged, this, &TitleRulesDialog::refreshButtons);
    connect(m_title, &QLineEdit::textChanged, this, &TitleRulesDialog::tryTitle);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TitleRulesDialog::refreshButtons);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &TitleRulesDialog::refreshButtons);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] {
        if (m_change->isEnabled())
            changeRule();
    });
    reload();
    m_title->setFocus();
}

void TitleRulesDialog::build()
{
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(2 * metric::Grid);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(metric::Grid));
    auto *about = new PlainLabel(tr("A title gives the role of the first rule that fits, so the most specific stand "
                                    "first. Rules of your own go before those that ship. They only propose: a role "
                                    "that a person chose stays."),
                                 {.colour = Colour::Text2});
    about->setWordWrap(true);
    column->addWidget(about);
    column->addWidget(buildTry());
    m_rows->setColumns({{.title = tr("Order"), .width = 56, .right = true},
                        {.title = tr("Rule"), .width = 220},
                        {.title = tr("Phrases"), .width = 190},
                        {.title = tr("Language"), .width = 72},
                        {.title = tr("Level"), .width = 120},
                        {.title = tr("Department"), .width = 130},
                        {.title = tr("Role"), .width = 150}});
    m_table->setModel(m_rows);
    m_rows->present(*m_table);
    m_table->setObjectName(u"titleRules"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(buildButtons());
    column->addWidget(m_table, 1);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    column->addWidget(m_refusal);
    auto *foot = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    foot->addWidget(m_reset);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    resize(theme.px(rulesWidth), theme.px(rulesHeight));
}

QWidget *TitleRulesDialog::buildTry()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new PlainLabel(tr("Try a title"));
    label->setBuddy(m_title);
    m_title->setObjectName(u"tryTitle"_s);
    m_title->setAccessibleName(tr("Try a title"));
    m_title->setPlaceholderText(tr("Head of IT"));
    m_title->setFixedWidth(Theme::current().px(240));
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(2 * Theme::current().lineHeight(Type::Body));
    row->addWidget(label);
    row->addWidget(m_title);
    row->addWidget(m_verdict, 1);
    return part;
}

QWidget *TitleRulesDialog::buildButtons()
{
    auto *part = new QWidget;
    auto *buttons = new QHBoxLayout(part);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Theme::current().px(metric::Grid));
    for (QPushButton *button : {m_add, m_change, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_reset->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &TitleRulesDialog::addRule);
    connect(m_change, &QPushButton::clicked, this, &TitleRulesDialog::changeRule);
    connect(m_remove, &QPushButton::clicked, this, &TitleRulesDialog::removeRule);
    connect(m_up, &QPushButton::clicked, this, [this] { moveRule(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRule(1); });
    connect(m_reset, &QPushButton::clicked, this, &TitleRulesDialog::resetRules);
    return part;
}

void TitleRulesDialog::reload()
{
    if (!m_document.isOpen())
        return;
    const Database &database = m_document.plan().database();
    auto rules = titleRules(database, m_document.words());
    auto titles = TitleClassifier::ofPlan(database);
    if (!rules || !titles) {
        m_refusal->setText(rules ? titles.error().message : rules.error().message);
        m_refusal->show();
        return;
    }
    m_rules = std::move(*rules);
    m_titles = std::move(*titles);
    fillRows();
    tryTitle();
}

QString TitleRulesDialog::termNames(const QStringList &ids, const std::vector<TitleTerm> &terms) const
{
    QStringList names;
    for (const TitleTerm &term : terms) {
        if (ids.contains(term.id))
            names.append(term.name);
    }
    return names.isEmpty() ? tr("any") : names.join(u", "_s);
}

void TitleRulesDialog::fillRows()
{
    const int row = chosen();
    std::vector<RecordRows::Row> rows;
    for (size_t i = 0; i < m_rules.rules.size(); ++i) {
        const TitleRule &rule = m_rules.rules[i];
        QString phrases = rule.phrases.isEmpty() ? tr("any") : rule.phrases.join(u", "_s);
        if (!rule.unless.isEmpty())
            phrases = tr("%1; not %2", "phrases of a rule").arg(phrases, rule.unless.join(u", "_s));
        const QString name = rule.isOwn ? tr("Your own") : rule.name;
        const QString levels = termNames(rule.seniorities, m_rules.seniorities);
        const QString departments = termNames(rule.departments, m_rules.departments);
        rows.push_back({.id = qint64(i) + 1,
                        .cells = {{.text = QString::number(i + 1), .key = int(i)},
                                  {.text = name, .words = name},
                                  {.text = phrases, .words = phrases},
                                  {.text = languagesOf(rule.phrases)},
                                  {.text = levels, .words = levels},
                                  {.text = departments, .words = departments},
                                  {.text = roleTitle(rule.role, m_document.words())}}});
    }
    m_rows->setRows(std::move(rows));
    if (row >= 0)
        m_table->selectRow(m_rows->rowOf(std::min(row + 1, m_rows->rowCount())));
}

QString TitleRulesDialog::verdict() const
{
    return m_verdict->text();
}

QString TitleRulesDialog::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

/// The rule that fires is chosen below, so that it can be read, or another put before it.
void TitleRulesDialog::tryTitle()
{
    const QString title = m_title->text().trimmed();
    if (!m_titles || title.isEmpty()) {
        m_verdict->setText({});
        return;
    }
    const Wording &words = m_document.words();
    const TitleClass found = m_titles->classify(title);
    if (found.role < 0) {
        m_verdict->setText(tr("Nothing in this title can be compared."));
        return;
    }
    const QString level = m_titles->seniorityName(found.seniority, words);
    const QString department = m_titles->departmentName(found.department, words);
    m_verdict->setText(tr("%1, because of rule %2 (%3). Level: %4. Department: %5.")
                           .arg(roleTitle(found.role, words))
                           .arg(found.rule + 1)
                           .arg(m_titles->ruleName(found.rule, words), level.isEmpty() ? tr("none") : level,
                                department.isEmpty() ? tr("none") : department));
    m_table->selectRow(m_rows->rowOf(found.rule + 1));
}

int TitleRulesDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : int(m_rows->idAt(rows.first().row())) - 1;
}

int TitleRulesDialog::ownCount() const
{
    return int(std::ranges::count_if(m_rules.rules, &TitleRule::isOwn));
}

std::vector<TitleRule> TitleRulesDialog::ownRules() const
{
    return {m_rules.rules.begin(), m_rules.rules.begin() + ownCount()};
}

void TitleRulesDialog::refreshButtons()
{
    const bool editable = m_document.isEditable();
    const int row = chosen();
    const int own = ownCount();
    const bool isOwn = row >= 0 && row < own;
    const auto enable = [](QPushButton &button, bool can, const QString &why) {
        button.setEnabled(can);
        button.setToolTip(can ? QString() : why);
    };
    const QString readOnly = tr("This plan cannot be changed now.");
    const QString notOwn = editable ? tr("Choose a rule of your own first.") : readOnly;
    enable(*m_add, editable, readOnly);
    enable(*m_change, editable && row >= 0, editable ? tr("Choose a rule first.") : readOnly);
    m_change->setText(row < 0 || isOwn ? tr("Change…") : tr("Copy…"));
    enable(*m_remove, editable && isOwn, notOwn);
    enable(*m_up, editable && isOwn && row > 0, isOwn ? tr("It is tried first already.") : notOwn);
    enable(*m_down, editable && isOwn && row + 1 < own, isOwn ? tr("It is the last of your own.") : notOwn);
    enable(*m_reset, editable && own > 0, editable ? tr("There are no rules of your own.") : readOnly);
}

Expected<void> TitleRulesDialog::store(const QString &step, const std::vector<TitleRule> &own)
{
    const auto done = m_document.run(step, [&own](Edit &edit) { return storeOwnTitleRules(edit, own); });
    m_refusal->setText(done ? QString() : done.error().message);
    m_refusal->setVisible(!done);
    return done;
}

TitleRuleDialog *TitleRulesDialog::edit(TitleRule rule, int place, const QString &step)
{
    auto *dialog = new TitleRuleDialog(m_rules, rule, m_document.words(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool isNew = rule.id.isEmpty();
    dialog->setStore([this, place, step, isNew](const TitleRule &changed) -> Expected<void> {
        std::vector<TitleRule> own = ownRules();
        if (isNew)
            own.insert(own.begin() + std::min(place, int(own.size())), changed);
        else if (place < int(own.size()))
            own[size_t(place)] = changed;
        const auto done = m_document.run(step, [&own](Edit &edit) { return storeOwnTitleRules(edit, own); });
        if (done)
            m_table->selectRow(m_rows->rowOf(place + 1));
        return done;
    });
    dialog->open();
    return dialog;
}

TitleRuleDialog *TitleRulesDialog::addRule()
{
    TitleRule rule;
    rule.role = 0;
    if (const QString title = m_title->text().trimmed(); !title.isEmpty())
        rule.phrases = {title};
    return edit(rule, 0, tr("Add a rule for job titles"));
}

TitleRuleDialog *TitleRulesDialog::changeRule()
{
    const int row = chosen();
    if (row < 0)
        return nullptr;
    TitleRule rule = m_rules.rules[size_t(row)];
    if (rule.isOwn)
        return edit(rule, row, tr("Change a rule for job titles"));
    rule.id.clear();
    return edit(rule, 0, tr("Add a rule for job titles"));
}

void TitleRulesDialog::removeRule()
{
    std::vector<TitleRule> own = ownRules();
    const int row = chosen();
    if (row < 0 || row >= int(own.size()))
        return;
    own.erase(own.begin() + row);
    static_cast<void>(store(tr("Remove a rule for job titles"), own)); // a refusal stands below the table
}

void TitleRulesDialog::moveRule(int by)
{
    std::vector<TitleRule> own = ownRules();
    const int row = chosen();
    if (row < 0 || row >= int(own.size()) || row + by < 0 || row + by >= int(own.size()))
        return;
    std::swap(own[size_t(row)], own[size_t(row + by)]);
    if (store(tr("Change the order of the rules for job titles"), own))
        m_table->selectRow(m_rows->rowOf(row + by + 1));
}

void TitleRulesDialog::resetRules()
{
    static_cast<void>(store(tr("Go back to the shipped rules for job titles"), {}));
}

} // namespace talbook
