#include "ui/plays/play_editor.h"

#include "core/plays/play_check.h"
#include "core/plays/play_store.h"
#include "ui/plays/play_form.h"
#include "ui/plays/play_model.h"
#include "ui/plays/rhythm_strip.h"
#include "ui/plays/step_panel.h"
#include "ui/plays/step_test_dialog.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/timeline/task_actions.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/row_drag.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lowEditor = 460;

} // namespace

PlayEditor::PlayEditor(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_actions(new TaskActions(document, this))
{
    const auto stored = [this](const Play &changed) {
        const auto line = currentLine();
        return store(line ? tr("Change “%1”").arg(nameOf(*line)) : tr("Change the play “%1”").arg(m_play.name),
                     changed);
    };
    m_form = new PlayForm(document, [this](const Play &changed, const QString &key) {
        const bool done = store(tr("Change the play “%1”").arg(m_play.name), changed, key);
        m_refusedInForm = !done;
        return done;
    });
    m_model = new PlayModel(document, stored, this);
    m_panel = new StepPanel(document, stored, [this](int column, const QString &text) {
        return m_model->setData(m_model->index(m_table->currentIndex().row(), column), text, Qt::EditRole);
    });
    build();
    connect(m_model, &PlayModel::refused, this, &PlayEditor::refuse);
    connect(m_model, &PlayModel::mended, this, [this] {
        if (!m_refusedInForm)
            forgive();
    });
    connect(m_form, &PlayForm::mended, this, [this] {
        if (m_refusedInForm)
            forgive();
    });
    connect(m_rowDrag, &RowDrag::dropped, this, &PlayEditor::moveTo);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlayEditor::showLine);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlayEditor::showLine);
    connect(m_panel, &StepPanel::testRequested, this, &PlayEditor::openTest);
    connect(m_actions, &TaskActions::failed, this, &PlayEditor::failed);
    connect(m_actions, &TaskActions::told, this, [this](const QStringList &sentences) {
        if (!sentences.isEmpty())
            m_told->setText(sentences.join(u'\n'));
    });
    connect(m_strip, &RhythmStrip::phaseRequested, this, &PlayEditor::goTo);
    connect(m_strip, &RhythmStrip::stepRequested, this, &PlayEditor::goTo);
    retranslate();
}

void PlayEditor::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::Grid);
    column->setSpacing(metric::HalfGrid + 2);
    column->addWidget(m_form);
    m_version = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_version->setWordWrap(true);
    m_campaigns = new IconButton(icon(u"chevron-down"), {});
    m_campaignMenu = new QMenu(this);
    m_campaigns->setPopupMode(QToolButton::InstantPopup);
    m_campaigns->setMenu(m_campaignMenu);
    connect(m_campaignMenu, &QMenu::aboutToShow, this, &PlayEditor::fillCampaignMenu);
    auto *launched = new QHBoxLayout;
    launched->setSpacing(metric::HalfGrid);
    launched->addWidget(m_version, 1);
    launched->addWidget(m_campaigns, 0, Qt::AlignTop);
    column->addLayout(launched);
    m_strip = new RhythmStrip;
    column->addWidget(m_strip);
    column->addWidget(buildTools());
    m_table = new TableView({});
    m_table->setLeadingInset(0);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->sortHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
    m_rowDrag = new RowDrag(*m_table, [this](int row, int gap) {
        return m_document.isEditable() && row < m_model->rowCount() ? landingOf(m_play, m_model->lineAt(row), gap) : -1;
    });
    m_model->present(*m_table);
    // What leaves where room is short is below the table too.
    std::vector<ColumnRoom> rooms(PlayModel::ColumnCount);
    rooms[PlayModel::StepColumn] = {.least = 176, .share = 3};
    rooms[PlayModel::DayColumn] = {.sample = u"365"_s};
    rooms[PlayModel::DaysColumn] = {.sample = u"365"_s};
    rooms[PlayModel::ChannelColumn] = {.least = 96, .share = 1, .leaves = 1};
    rooms[PlayModel::WhoColumn] = {.least = 132, .share = 1};
    rooms[PlayModel::RoleColumn] = {.least = 124, .share = 1, .leaves = 2};
    rooms[PlayModel::ContentColumn] = {.least = 120, .share = 2, .leaves = 4};
    rooms[PlayModel::CostColumn] = {.least = 96, .leaves = 3};
    rooms[PlayModel::SkipColumn] = {.least = 120, .share = 1, .leaves = 5};
    rooms[PlayModel::AfterColumn] = {.least = 120, .share = 1, .leaves = 6};
    m_columns = new ColumnFit(*m_table, std::move(rooms));
    column->addWidget(m_table, 1);
    column->addWidget(m_panel);
    m_told = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_told->setWordWrap(true);
    column->addWidget(m_told);
}

QWidget *PlayEditor::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::HalfGrid);
    m_addStep = new IconButton(icon(u"plus"), {});
    m_addPhase = new IconButton(icon(u"folder-plus"), {});
    m_duplicate = new IconButton(icon(u"copy"), {});
    m_up = new IconButton(icon(u"arrow-up"), {});
    m_down = new IconButton(icon(u"arrow-down"), {});
    m_remove = new IconButton(icon(u"trash-2"), {});
    for (IconButton *button : {m_addStep, m_addPhase, m_duplicate, m_up, m_down, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_addStep, &QToolButton::clicked, this, &PlayEditor::addStep);
    connect(m_addPhase, &QToolButton::clicked, this, &PlayEditor::addPhase);
    connect(m_duplicate, &QToolButton::clicked, this, &PlayEditor::duplicate);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QToolButton::clicked, this, &PlayEditor::remove);
    return tools;
}

void PlayEditor::setPlay(const Play &play, const std::vector<Campaign> &launched)
{
    const bool other = play.id != m_play.id;
    const auto line = currentLine();
    const QString at = other || !line    ? QString()
                       : line->isPhase() ? m_play.phases[size_t(line->phase)].id
                                         : m_play.steps[size_t(line->step)].id;
    if (other)
        m_refused.clear();
    const int row = m_table->currentIndex().row();
    m_play = play;
    m_launched.clear();
    for (const Campaign &campaign : launched) {
        if (campaign.play == play.id)
            m_launched.push_back(campaign);
    }
    m_form->setPlay(play);
    m_model->setPlay(play);
    if (!m_table->currentIndex().isValid())
        goTo(at);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (m_table->currentIndex().row() != row) // once the faults have taken their room
        QMetaObject::invokeMethod(
            this, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
    QStringList running;
    for (const Campaign &campaign : m_launched)
        running.append(tr("“%1” runs version %2").arg(campaign.name).arg(campaign.launched.version));
    constexpr qsizetype most = 3;
    if (running.size() > most) {
        const auto more = int(running.size() - most);
        running.resize(most);
        running.append(tr("%n more", nullptr, more));
    }
    m_campaigns->setVisible(!m_launched.empty());
    m_version->setText(running.isEmpty() ? tr("Version %1, not launched yet").arg(play.version)
                                         : tr("Version %1; %2").arg(play.version).arg(running.join(u", "_s)));
    showLine();
    showFaults();
}

/// By their start; the same that the timeline has for a campaign.
void PlayEditor::fillCampaignMenu()
{
    m_campaignMenu->clear();
    for (const Campaign &campaign : m_launched) {
        QMenu *menu = m_campaignMenu->addMenu(menuText(campaign.name));
        menu->addAction(icon(u"gantt-chart"), tr("&Show in the timeline"), this,
                        [this, id = campaign.id] { Q_EMIT campaignRequested(id); });
        if (!m_document.isEditable())
            continue;
        menu->addAction(icon(u"pencil"), tr("&Rename or move…"), this,
                        [this, id = campaign.id] { m_actions->openCampaign(id); });
        menu->addSeparator();
        menu->addAction(icon(u"trash-2"), tr("Remove with its &tasks"), this,
                        [this, id = campaign.id] { m_actions->removeCampaign(id); });
    }
}

void PlayEditor::settle()
{
    for (QWidget *editor : m_table->viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (auto *line = qobject_cast<QLineEdit *>(editor); line && line->isVisible())
            m_model->setData(m_table->currentIndex(), line->text(), Qt::EditRole);
    }
    m_panel->settle();
    m_form->settle();
}

void PlayEditor::takeFocus()
{
    m_table->setFocus();
}

bool PlayEditor::store(const QString &title, const Play &changed, const QString &key)
{
    const auto done = m_document.run(
        title, [&](Edit &edit) { return changePlay(edit, changed, m_document.words()); },
        key.isEmpty() ? QString() : u"play/%1/%2"_s.arg(m_play.id.value).arg(key));
    if (!done)
        refuse(done.error().message);
    else
        m_refused.clear();
    showFaults();
    return bool(done);
}

void PlayEditor::change(const QString &title, const Play &changed, const QString &to)
{
    if (store(title, changed) && !to.isEmpty())
        goTo(to);
    m_table->setFocus();
}

std::optional<PlayLine> PlayEditor::currentLine() const
{
    const QModelIndex current = m_table ? m_table->currentIndex() : QModelIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return std::nullopt;
    return m_model->lineAt(current.row());
}

QString PlayEditor::nameOf(const PlayLine &line) const
{
    return line.isPhase() ? m_play.phases[size_t(line.phase)].name : m_play.steps[size_t(line.step)].action;
}

void PlayEditor::goTo(const QString &id)
{
    const int step = m_model->rowOfStep(id);
    const int row = step >= 0 ? step : m_model->rowOfPhase(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void PlayEditor::addStep()
{
    Play changed = m_play;
    const QString id = talbook::addStep(changed, currentLine().value_or(PlayLine()), tr("New step"));
    change(tr("Add a step to “%1”").arg(m_play.name), changed, id);
}

void PlayEditor::addPhase()
{
    Play changed = m_play;
    const QString id = talbook::addPhase(changed, tr("New phase"));
    change(tr("Add a phase to “%1”").arg(m_play.name), changed, id);
}

void PlayEditor::duplicate()
{
    const auto line = currentLine();
    if (!line)
        return;
    Play changed = m_play;
    const QString id = duplicateLine(changed, *line);
    change(tr("Duplicate “%1”").arg(nameOf(*line)), changed, id);
}

void PlayEditor::remove()
{
    const auto line = currentLine();
    if (!line)
        return;
    const int row = m_table->currentIndex().row();
    Play changed = m_play;
    removeLine(changed, *line);
    change(tr("Remove “%1”").arg(nameOf(*line)), changed, {});
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

void PlayEditor::move(int direction)
{
    const auto line = currentLine();
    if (!line)
        return;
    const QString id = line->isPhase() ? m_play.phases[size_t(line->phase)].id : m_play.steps[size_t(line->step)].id;
    Play changed = m_play;
    if (moveLine(changed, *line, direction))
        change(tr("Move “%1”").arg(nameOf(*line)), changed, id);
}

void PlayEditor::moveTo(int row, int gap)
{
    if (row < 0 || row >= m_model->rowCount() || !m_document.isEditable())
        return;
    const PlayLine line = m_model->lineAt(row);
    const QString id = line.isPhase() ? m_play.phases[size_t(line.phase)].id : m_play.steps[size_t(line.step)].id;
    const QString title = tr("Move “%1”").arg(nameOf(line));
    Play changed = m_play;
    if (moveLineTo(changed, line, gap))
        change(title, changed, id);
}

void PlayEditor::openTest()
{
    const auto line = currentLine();
    if (!line || line->isPhase())
        return;
    const PlayStep &step = m_play.steps[size_t(line->step)];
    StepTestDialog dialog(m_document, m_play, step.id, m_launched, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Play changed = m_play;
    changed.steps[size_t(line->step)].test = dialog.test();
    store(tr("A/B test of “%1”").arg(step.action), changed);
}

void PlayEditor::showLine()
{
    const auto line = currentLine();
    const bool step = line && !line->isPhase();
    m_panel->show(m_play, step ? line->step : -1);
    const auto typed = [&](int column) {
        return step ? m_model->index(m_table->currentIndex().row(), column).data(Qt::EditRole).toString() : QString();
    };
    m_panel->setTexts(typed(PlayModel::ContentColumn), typed(PlayModel::CostColumn), typed(PlayModel::SkipColumn));
    m_strip->setPlay(m_play, !line             ? QString()
                             : line->isPhase() ? m_play.phases[size_t(line->phase)].id
                                               : m_play.steps[size_t(line->step)].id);
    const bool editable = m_document.isEditable();
    m_addStep->setEnabled(editable);
    m_addPhase->setEnabled(editable);
    for (IconButton *button : {m_duplicate, m_up, m_down, m_remove})
        button->setEnabled(editable && line);
}

void PlayEditor::refuse(const QString &message)
{
    m_refused = message;
    m_refusedInForm = false;
    showFaults();
}

/// What was refused was taken back, or typed anew as it was.
void PlayEditor::forgive()
{
    if (m_refused.isEmpty())
        return;
    m_refused.clear();
    showFaults();
}

void PlayEditor::showFaults()
{
    QStringList lines;
    if (!m_refused.isEmpty())
        lines.append(u"✕ "_s + m_refused);
    for (const PlayFault &fault : checkPlay(m_play, m_document.words()))
        lines.append((fault.refused ? u"✕ "_s : u"▲ "_s) + fault.message);
    constexpr qsizetype most = 3;
    if (lines.size() > most) {
        const auto more = int(lines.size() - most);
        lines.resize(most);
        lines.append(tr("%n more remark(s)", nullptr, more));
    }
    m_told->setText(lines.join(u'\n'));
    m_told->setVisible(!lines.isEmpty());
    m_told->setLook({.type = Type::Caption, .colour = m_refused.isEmpty() ? Colour::WarnText : Colour::BadText});
}

bool PlayEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || !m_document.isEditable())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() == Qt::AltModifier;
    const bool control = key->modifiers() == Qt::ControlModifier;
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        move(key->key() == Qt::Key_Up ? -1 : 1);
    else if (control && key->key() == Qt::Key_D)
        duplicate();
    else if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier)
        remove();
    else if (key->key() == Qt::Key_Insert)
        key->modifiers() & Qt::ShiftModifier ? addPhase() : addStep();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

/// Where there is little height the table, which tells the same, keeps it.
void PlayEditor::resizeEvent(QResizeEvent *event)
{
    m_strip->setVisible(height() >= Theme::current().px(lowEditor));
    QWidget::resizeEvent(event);
}

void PlayEditor::retranslate()
{
    m_table->setAccessibleName(tr("Phases and steps of the play"));
    m_table->setProperty("scrollsSideways", true);
    m_campaigns->setName(tr("Campaigns of this play"));
    m_addStep->setName(tr("Add a step (Insert)"));
    m_addPhase->setName(tr("Add a phase (Shift+Insert)"));
    m_duplicate->setName(tr("Duplicate (Ctrl+D)"));
    m_up->setName(tr("Move up (Alt+Up)"));
    m_down->setName(tr("Move down (Alt+Down)"));
    m_remove->setName(tr("Remove (Delete)"));
    m_form->retranslate();
    m_model->retranslate();
    m_columns->fit();
    m_panel->retranslate();
}

} // namespace talbook
