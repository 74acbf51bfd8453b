#include "ui/plays/step_panel.h"

#include "ui/plays/play_model.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <tuple>

namespace talbook
{

using namespace Qt::StringLiterals;

StepPanel::StepPanel(Document &document, Change change, TextChange textChange, QWidget *parent)
    : QWidget(parent), m_document(document), m_change(std::move(change)), m_textChange(std::move(textChange)),
      m_content(new QLineEdit), m_skipWhen(new QLineEdit), m_cost(new QLineEdit), m_milestone(new QCheckBox),
      m_unit(new QComboBox), m_skip(new QComboBox), m_after(new QPushButton), m_afterMenu(new QMenu(this)),
      m_test(new QPushButton(icon(u"git-compare"), {}))
{
    const Theme &theme = Theme::current();
    for (PlainLabel **label : {&m_contentLabel, &m_skipWhenLabel, &m_costLabel, &m_unitLabel, &m_skipLabel})
        *label = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::HalfGrid);
    auto *texts = new QHBoxLayout;
    texts->setSpacing(metric::Grid);
    m_cost->setFixedWidth(theme.px(104));
    for (const auto &[label, field, stretch] :
         {std::tuple(m_contentLabel, m_content, 1), std::tuple(m_skipWhenLabel, m_skipWhen, 1),
          std::tuple(m_costLabel, m_cost, 0)}) {
        texts->addWidget(label);
        texts->addWidget(field, stretch);
        connect(field, &QLineEdit::editingFinished, this, &StepPanel::settle);
    }
    column->addLayout(texts);
    auto *rest = new QWidget;
    auto *flow = new FlowLayout(rest);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(metric::Grid);
    column->addWidget(rest);
    m_after->setMenu(m_afterMenu);
    m_afterMenu->setToolTipsVisible(true);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_milestone), static_cast<QWidget *>(m_unitLabel), static_cast<QWidget *>(m_unit),
          static_cast<QWidget *>(m_skipLabel), static_cast<QWidget *>(m_skip), static_cast<QWidget *>(m_after),
          static_cast<QWidget *>(m_test)})
        flow->addWidget(widget);
    connect(m_milestone, &QCheckBox::clicked, this,
            [this](bool on) { changeStep([on](PlayStep &step) { step.milestone = on; }); });
    connect(m_unit, &QComboBox::activated, this, [this](int unit) {
        changeStep([unit](PlayStep &step) {
            if (step.cost)
                step.cost->unit = unit == 0 ? StepCost::Unit::Account : StepCost::Unit::Piece;
        });
    });
    connect(m_skip, &QComboBox::activated, this,
            [this] { changeStep([this](PlayStep &step) { step.skipIf = m_skip->currentData().toString(); }); });
    connect(m_afterMenu, &QMenu::aboutToShow, this, &StepPanel::fillAfter);
    connect(m_test, &QPushButton::clicked, this, &StepPanel::testRequested);
    retranslate();
}

void StepPanel::changeStep(const std::function<void(PlayStep &)> &work)
{
    if (m_step < 0)
        return;
    Play changed = m_play;
    work(changed.steps[size_t(m_step)]);
    if (!m_change(changed))
        show(m_play, m_step); // the control says again what is true
}

void StepPanel::show(const Play &play, int step)
{
    m_play = play;
    m_step = step < int(play.steps.size()) ? step : -1;
    const bool editable = m_step >= 0 && m_document.isEditable();
    const PlayStep empty;
    const PlayStep &shown = m_step >= 0 ? m_play.steps[size_t(m_step)] : empty;
    m_milestone->setChecked(shown.milestone);
    m_unit->setCurrentIndex(shown.cost && shown.cost->unit == StepCost::Unit::Piece ? 1 : 0);
    m_skip->setCurrentIndex(std::max(0, m_skip->findData(shown.skipIf)));
    m_after->setText(shown.after.isEmpty() ? tr("Waits for nothing")
                                           : tr("Waits for %n step(s)", nullptr, int(shown.after.size())));
    m_test->setText(shown.test ? tr("A/B test: %n variant(s)…", nullptr, int(shown.test->variants.size()))
                               : tr("A/B test…"));
    m_milestone->setEnabled(editable);
    m_unit->setEnabled(editable && shown.cost);
    m_unit->setToolTip(m_step >= 0 && !shown.cost ? tr("This step costs nothing. Type a cost in the table first.")
                                                  : QString());
    m_skip->setEnabled(editable);
    m_after->setEnabled(editable);
    m_test->setEnabled(m_step >= 0);
    setToolTip(m_step < 0 ? tr("Choose a step in the table first.") : QString());
    updateGeometry();
}

void StepPanel::setTexts(const QString &content, const QString &cost, const QString &skipWhen)
{
    const bool editable = m_step >= 0 && m_document.isEditable();
    const QString of = m_step < 0 ? QString() : u"%1/%2"_s.arg(m_play.id.value).arg(m_play.steps[size_t(m_step)].id);
    for (const auto &[field, text] :
         {std::pair(m_content, content), std::pair(m_cost, cost), std::pair(m_skipWhen, skipWhen)}) {
        if (field->isModified() && of == m_textsOf)
            continue; // it is being typed
        if (field->text() != text) {
            field->setText(text);
            field->setCursorPosition(0);
        }
        field->setModified(false);
        field->setEnabled(editable);
    }
    m_textsOf = of;
}

void StepPanel::settle()
{
    for (const auto &[field, part] :
         {std::pair(m_content, int(PlayModel::ContentColumn)), std::pair(m_skipWhen, int(PlayModel::SkipColumn)),
          std::pair(m_cost, int(PlayModel::CostColumn))}) {
        if (!field->isModified() || m_step < 0)
            continue;
        field->setModified(false);
        m_textChange(part, field->text()); // where it is refused, what was typed stays to be mended
    }
}

void StepPanel::fillAfter()
{
    m_afterMenu->clear();
    if (m_step < 0)
        return;
    const PlayStep &own = m_play.steps[size_t(m_step)];
    for (const PlayStep &other : m_play.steps) {
        if (other.id == own.id)
            continue;
        QString name = tr("Day %1: %2").arg(m_document.words().locale().toString(other.day), other.action);
        constexpr qsizetype longest = 72;
        if (name.size() > longest)
            name = name.left(longest - 1) + u'…';
        QAction *action = m_afterMenu->addAction(menuText(name));
        action->setCheckable(true);
        action->setChecked(own.after.contains(other.id));
        connect(action, &QAction::triggered, this, [this, id = other.id](bool on) {
            changeStep([&](PlayStep &step) {
                step.after.removeAll(id);
                if (on)
                    step.after.append(id);
            });
        });
    }
    if (m_afterMenu->isEmpty())
        m_afterMenu->addAction(tr("The play has no other step"))->setEnabled(false);
}

void StepPanel::retranslate()
{
    const Wording &words = m_document.words();
    const auto name = [](PlainLabel &label, QLineEdit &field, const QString &text) {
        label.setText(text);
        field.setAccessibleName(text);
    };
    name(*m_contentLabel, *m_content, tr("Content"));
    name(*m_skipWhenLabel, *m_skipWhen, tr("Left out when"));
    name(*m_costLabel, *m_cost, tr("Cost"));
    m_milestone->setText(tr("Milestone"));
    m_unitLabel->setText(tr("Cost is for"));
    m_unit->clear();
    m_unit->addItems({tr("an account"), tr("a person reached")});
    m_unit->setAccessibleName(tr("What the cost is paid for"));
    m_skipLabel->setText(tr("The program leaves it out"));
    m_skip->clear();
    m_skip->addItem(tr("never"), QString());
    for (const QString &condition : skipConditions())
        m_skip->addItem(skipConditionName(condition, words), condition);
    m_skip->setAccessibleName(tr("When the program leaves the step out by itself"));
    m_after->setAccessibleName(tr("Steps it waits for"));
    show(m_play, m_step);
}

} // namespace talbook
