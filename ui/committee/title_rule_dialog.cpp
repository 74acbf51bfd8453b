#include "ui/committee/title_rule_dialog.h"

#include "ui/accounts/field_frame.h"
#include "ui/committee/person_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int ruleWidth = 620;
constexpr int phrasesHeight = 92;
constexpr int termsHeight = 168;

QListWidget *termList(const std::vector<TitleTerm> &terms, const QStringList &chosen, const QString &name)
{
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    list->setFixedHeight(Theme::current().px(termsHeight));
    for (const TitleTerm &term : terms) {
        auto *item = new QListWidgetItem(term.name, list);
        item->setData(Qt::UserRole, term.id);
        item->setCheckState(chosen.contains(term.id) ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(0);
    return list;
}

QStringList tickedTerms(const QListWidget &list)
{
    QStringList ids;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            ids.append(list.item(row)->data(Qt::UserRole).toString());
    }
    return ids;
}

QStringList phraseLines(const QPlainTextEdit &text)
{
    QStringList phrases;
    for (const QString &line : text.toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            phrases.append(line.trimmed());
    }
    return phrases;
}

QPlainTextEdit *phraseField(const QStringList &phrases, const QString &name)
{
    auto *text = new QPlainTextEdit(phrases.join(u'\n'));
    text->setAccessibleName(name);
    text->setTabChangesFocus(true);
    return text;
}

} // namespace

TitleRuleDialog::TitleRuleDialog(const TitleRules &rules, const TitleRule &rule, const Wording &words, QWidget *parent)
    : QDialog(parent), m_rule(rule),
      m_phrases(phraseField(rule.phrases, tr("One of these phrases stands in the title"))),
      m_unless(phraseField(rule.unless, tr("None of these does"))),
      m_levels(termList(rules.seniorities, rule.seniorities, tr("Level"))),
      m_departments(termList(rules.departments, rule.departments, tr("Department"))), m_role(new QComboBox),
      m_refusal(new PlainLabel({}, {.colour = Colour::BadText}))
{
    const Theme &theme = Theme::current();
    setWindowTitle(rule.id.isEmpty() ? tr("Add a Rule") : tr("Change the Rule"));
    for (int role = 0; role < int(buyingRoles().size()); ++role)
        m_role->addItem(roleTitle(role, words));
    m_role->setCurrentIndex(std::max(0, rule.role));
    m_role->setAccessibleName(tr("Role"));
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(2 * metric::Grid);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(metric::Grid));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(2 * metric::Grid));
    grid->setVerticalSpacing(theme.px(metric::HalfGrid));
    const auto add = [&](int row, int across, const QString &label, QWidget *field) {
        grid->addWidget(new PlainLabel(label, {.type = Type::Caption, .colour = Colour::Text2}), row, across);
        grid->addWidget(field, row + 1, across);
    };
    const auto framed = [&theme](QPlainTextEdit &text) {
        auto *frame = new FieldFrame(text);
        frame->setFixedHeight(theme.px(phrasesHeight));
        return frame;
    };
    add(0, 0, m_phrases->accessibleName(), framed(*m_phrases));
    add(0, 1, m_unless->accessibleName(), framed(*m_unless));
    add(2, 0, tr("One of these levels; any, if none is ticked"), m_levels);
    add(2, 1, tr("One of these departments; any, if none is ticked"), m_departments);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *help = new PlainLabel(tr("One phrase a line, in English or Russian; case and hyphens do not matter. A star "
                                   "after a word stands for any ending, three dots for up to four words, ^ and $ for "
                                   "the beginning and the end of the title."),
                                {.type = Type::Caption, .colour = Colour::Text2});
    help->setWordWrap(true);
    column->addLayout(grid);
    column->addWidget(help);
    auto *given = new QHBoxLayout;
    auto *label = new PlainLabel(tr("Then the role is"));
    label->setBuddy(m_role);
    given->addWidget(label);
    given->addWidget(m_role);
    given->addStretch(1);
    column->addLayout(given);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    column->addWidget(m_refusal);
    auto *work = new PrimaryButton(rule.id.isEmpty() ? tr("Add") : tr("Change"));
    column->addLayout(dialogFoot(*this, tr("Cancel"), *work));
    resize(theme.px(ruleWidth), sizeHint().height());
    m_phrases->setFocus();
}

TitleRule TitleRuleDialog::rule() const
{
    TitleRule made = m_rule;
    made.name.clear();
    made.isOwn = true;
    made.role = m_role->currentIndex();
    made.phrases = phraseLines(*m_phrases);
    made.unless = phraseLines(*m_unless);
    made.seniorities = tickedTerms(*m_levels);
    made.departments = tickedTerms(*m_departments);
    return made;
}

QString TitleRuleDialog::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

void TitleRuleDialog::accept()
{
    const auto done = m_store ? m_store(rule()) : Expected<void>();
    m_refusal->setText(done ? QString() : done.error().message);
    m_refusal->setVisible(!done);
    if (done)
        QDialog::accept();
}

} // namespace talbook
