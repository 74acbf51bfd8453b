#include "ui/home/rule_form.h"

#include "core/plays/play_store.h"
#include "core/scoring/explanation.h"
#include "ui/accounts/field_frame.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostDueDays = 365;
constexpr int mostRestDays = 365;
/// Rows of the form above the thresholds: what to do.
constexpr int rowsBefore = 1;

/// As changeRule() takes it.
double mostOf(const QString &threshold)
{
    return threshold == u"days" ? 3650 : threshold == u"count" ? 1000 : 100;
}

} // namespace

RuleForm::RuleForm(const Document &document, QWidget *parent)
    : QWidget(parent), m_words(document.words()), m_name(new PlainLabel({}, {.type = Type::Section})),
      m_on(new QCheckBox(tr("&On: the rule is evaluated"))), m_what(new QPlainTextEdit), m_form(new QFormLayout),
      m_who(new QComboBox), m_days(new QSpinBox), m_play(new QComboBox), m_rest(new QSpinBox),
      m_restore(new QPushButton(tr("&Restore as Shipped")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::Grid);
    m_name->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_on);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_what->setTabChangesFocus(true);
    m_what->setAccessibleName(tr("What to do"));
    auto *what = new FieldFrame(*m_what);
    what->setFixedHeight(Theme::current().px(88));
    m_form->addRow(tr("What to do"), what);
    for (const QString &who : playOwners())
        m_who->addItem(playOwnerName(who, m_words), who);
    m_days->setRange(0, mostDueDays);
    m_rest->setRange(0, mostRestDays);
    m_rest->setToolTip(tr("A play that runs at an account is not proposed there again, nor for so many days after it "
                          "has ended."));
    const auto add = [this](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        m_form->addRow(name, field);
    };
    add(tr("Who acts"), m_who);
    add(tr("Due in working days"), m_days);
    add(tr("Play that fits"), m_play);
    add(tr("Rests after it ended, days"), m_rest);
    m_play->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addLayout(m_form);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    m_restore->setAutoDefault(false);
    foot->addWidget(m_restore);
    foot->addStretch(1);
    column->addLayout(foot);
    fillPlays(document);
    connect(m_on, &QCheckBox::toggled, this, &RuleForm::takeEdits);
    connect(m_what, &QPlainTextEdit::textChanged, this, &RuleForm::takeEdits);
    connect(m_who, &QComboBox::currentIndexChanged, this, &RuleForm::takeEdits);
    connect(m_days, &QSpinBox::valueChanged, this, &RuleForm::takeEdits);
    connect(m_play, &QComboBox::currentIndexChanged, this, &RuleForm::takeEdits);
    connect(m_rest, &QSpinBox::valueChanged, this, &RuleForm::takeEdits);
    connect(m_restore, &QPushButton::clicked, this, &RuleForm::restoreRequested);
}

/// Of several copies of a play that came with Talbook the rule means the first.
void RuleForm::fillPlays(const Document &document)
{
    m_play->addItem(tr("None"), QString());
    const auto known = plays(document.plan().database(), m_words);
    for (const Play &play : known ? *known : std::vector<Play>()) {
        if (m_play->findData(playKey(play)) < 0)
            m_play->addItem(play.name, playKey(play));
    }
    const auto shipped = presetPlays(m_words);
    for (const Play &play : shipped ? *shipped : std::vector<Play>()) {
        if (m_play->findData(play.preset) < 0)
            m_play->addItem(tr("%1 (not in the plan yet)").arg(play.name), play.preset);
    }
}

void RuleForm::showThresholds()
{
    for (QWidget *field : std::as_const(m_thresholds))
        m_form->removeRow(field);
    m_thresholds.clear();
    if (m_level)
        m_form->removeRow(m_level);
    m_level = nullptr;
    int row = rowsBefore;
    for (auto entry = m_rule.thresholds.begin(); entry != m_rule.thresholds.end(); ++entry) {
        const bool whole = entry.key() == u"days" || entry.key() == u"count";
        auto *field = new QDoubleSpinBox;
        field->setLocale(m_words.locale());
        field->setDecimals(whole ? 0 : 1);
        field->setRange(whole ? 1 : 0, mostOf(entry.key()));
        field->setValue(entry.value());
        const QString name = thresholdName(entry.key(), m_words);
        field->setAccessibleName(name);
        m_form->insertRow(row++, name, field);
        m_thresholds.insert(entry.key(), field);
        connect(field, &QDoubleSpinBox::valueChanged, this, &RuleForm::takeEdits);
    }
    if (m_rule.level.isEmpty()) {
        orderTabs();
        return;
    }
    m_level = new QComboBox;
    for (const EngagementLevel &level : engagementLevels())
        m_level->addItem(engagementLevelName(level.points, m_words), level.id);
    m_level->setCurrentIndex(m_level->findData(m_rule.level));
    const QString name = thresholdName(u"level"_s, m_words);
    m_level->setAccessibleName(name);
    m_form->insertRow(row, name, m_level);
    connect(m_level, &QComboBox::currentIndexChanged, this, &RuleForm::takeEdits);
    orderTabs();
}

/// The thresholds are made anew for each rule; by the order of their making they would come after everything else.
void RuleForm::orderTabs()
{
    QWidget *before = m_what;
    for (QWidget *field : std::as_const(m_thresholds)) {
        setTabOrder(before, field);
        before = field;
    }
    if (m_level) {
        setTabOrder(before, m_level);
        before = m_level;
    }
    setTabOrder(before, m_who);
}

void RuleForm::setRule(const Rule &rule, bool isShipped)
{
    m_showing = true;
    m_rule = rule;
    m_name->setText(rule.name);
    m_on->setChecked(rule.enabled);
    m_what->setPlainText(rule.what);
    m_who->setCurrentIndex(m_who->findData(rule.who));
    m_days->setValue(rule.dueDays);
    if (m_play->findData(rule.play) < 0)
        m_play->addItem(tr("A play that the plan has no more"), rule.play);
    m_play->setCurrentIndex(m_play->findData(rule.play));
    m_rest->setValue(rule.restDays);
    showThresholds();
    setShipped(isShipped);
    m_showing = false;
}

void RuleForm::setShipped(bool isShipped)
{
    m_restore->setEnabled(!isShipped && m_on->isEnabled());
}

void RuleForm::setEditable(bool editable)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_on, m_who, m_days, m_play, m_rest, m_level, m_restore}) {
        if (field)
            field->setEnabled(editable);
    }
    m_what->setReadOnly(!editable);
    for (QWidget *field : std::as_const(m_thresholds))
        field->setEnabled(editable);
}

void RuleForm::takeEdits()
{
    if (m_showing)
        return;
    m_rule.enabled = m_on->isChecked();
    m_rule.what = m_what->toPlainText().simplified();
    m_rule.who = m_who->currentData().toString();
    m_rule.dueDays = m_days->value();
    m_rule.play = m_play->currentData().toString();
    m_rule.restDays = m_rest->value();
    for (auto field = m_thresholds.begin(); field != m_thresholds.end(); ++field)
        m_rule.thresholds[field.key()] = (*field)->value();
    if (m_level)
        m_rule.level = m_level->currentData().toString();
    Q_EMIT edited();
}

} // namespace talbook
