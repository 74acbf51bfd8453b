#include "ui/plays/play_library.h"

#include "core/accounts/tiers.h"
#include "core/base/text.h"
#include "core/plays/play_json.h"
#include "core/plays/play_store.h"
#include "ui/accounts/record_rows.h"
#include "ui/plays/play_editor.h"
#include "ui/plays/play_form.h"
#include "ui/shell/column_memory.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/mark_delegates.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

enum PlayColumn
{
    NameColumn,
    TierColumn,
    LengthColumn,
    LaunchedColumn
};

/// Beyond this it is no play.
constexpr qint64 mostFileBytes = 4 << 20;

} // namespace

PlayLibrary::PlayLibrary(Document &document, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_document(document), m_dialogs(dialogs), m_search(new SearchField),
      m_rows(new RecordRows(this)), m_list(new TableView({})), m_editor(new PlayEditor(document)),
      m_new(new QPushButton(icon(u"plus"), {})), m_more(new IconButton(icon(u"ellipsis"), {})), m_menu(new QMenu(this)),
      m_launch(new PrimaryButton(icon(u"play", Colour::OnAccent), {})), m_tools(new QWidget),
      m_split(new QSplitter(Qt::Horizontal)), m_empty(new EmptyState(u"list-checks"_s, {}, {}))
{
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(buildList());
    m_split->addWidget(m_editor);
    buildTools();
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 8);
    m_split->setSizes({Theme::current().px(360), Theme::current().px(720)});
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    connect(m_editor, &PlayEditor::campaignRequested, this, &PlayLibrary::campaignRequested);
    connect(m_editor, &PlayEditor::failed, this, &PlayLibrary::failed);
    connect(m_empty, &EmptyState::actionRequested, this, &PlayLibrary::addPresets);
    connect(m_empty, &EmptyState::secondRequested, this, &PlayLibrary::addNew);
    connect(&document, &Document::settling, this, &PlayLibrary::settle);
    connect(&document, &Document::stateChanged, this, [this] {
        if (m_document.isOpen())
            showCurrent();
    });
    retranslate();
}

QWidget *PlayLibrary::buildList()
{
    auto *side = new QWidget;
    side->setMinimumWidth(Theme::current().px(240));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(metric::PageMargin, 0, metric::Grid, metric::Grid);
    column->setSpacing(metric::Grid);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::HalfGrid);
    row->addWidget(m_search, 1);
    row->addWidget(m_new);
    column->addLayout(row);
    m_list->setLeadingInset(0);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_list, 1);
    m_rows->setEditable(false);
    m_rows->setColumns({{.width = 136}, {.width = 80}, {.width = 70, .right = true}, {.width = 52, .right = true}});
    m_rows->present(*m_list);
    m_list->setItemDelegateForColumn(TierColumn, new TierDelegate(m_list));
    // A play is known by its name: the name keeps its room, how often and how long go first.
    m_columns = new ColumnFit(
        *m_list, {{.least = 168, .share = 1}, {.least = 76}, {.leaves = 1}, {.sample = u"00"_s, .leaves = 2}});
    new ColumnMemory(m_document, *m_columns, u"plays"_s);
    connect(m_search, &QLineEdit::textChanged, this, &PlayLibrary::fillRows);
    connect(m_new, &QPushButton::clicked, this, &PlayLibrary::addNew);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_filling && index.isValid())
            show(PlayId{m_rows->idAt(index.row())});
    });
    return side;
}

void PlayLibrary::buildTools()
{
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::Grid);
    row->addWidget(m_more);
    row->addWidget(m_launch);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PlayLibrary::fillMenu);
    connect(m_launch, &QPushButton::clicked, this, [this] {
        m_editor->settle();
        Q_EMIT launchRequested(m_current);
    });
}

const Play *PlayLibrary::play() const
{
    const auto found = std::ranges::find(m_plays, m_current, &Play::id);
    return found == m_plays.end() ? nullptr : &*found;
}

void PlayLibrary::read()
{
    m_plays.clear();
    m_campaigns.clear();
    if (!m_document.isOpen())
        return;
    auto found = plays(m_document.plan().database(), m_document.words());
    auto launched = campaigns(m_document.plan().database(), m_document.words());
    if (found)
        m_plays = std::move(*found);
    else
        Q_EMIT failed(found.error());
    if (launched)
        m_campaigns = std::move(*launched);
    else
        Q_EMIT failed(launched.error());
    if (!play())
        m_current = m_plays.empty() ? PlayId() : m_plays.front().id;
    m_empty->setWords(tr("A play is a recipe: what to do with an account, day by day, who does it, and what it costs. "
                         "Begin with the plays that come with Talbook."),
                      m_document.isEditable() ? tr("Add the plays that come with Talbook") : QString());
    m_empty->setSecondAction(m_document.isEditable() ? tr("Make a play") : QString());
    m_stack->setCurrentIndex(m_plays.empty() ? 1 : 0);
    fillRows();
    showCurrent();
}

void PlayLibrary::fillRows()
{
    m_filling = true;
    const QStringList wanted = foldText(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    const QLocale &locale = m_document.words().locale();
    std::vector<RecordRows::Row> rows;
    for (const Play &each : m_plays) {
        const QString words = foldText(QStringList{each.name, each.purpose, each.trigger}.join(u' '));
        if (!std::ranges::all_of(wanted, [&](const QString &word) { return words.contains(word); }))
            continue;
        const auto times =
            int(std::ranges::count_if(m_campaigns, [&](const Campaign &made) { return made.play == each.id; }));
        const QString facts = tr("%n day(s)", nullptr, each.durationDays) + u", "_s +
                              tr("%n step(s)", nullptr, int(each.steps.size())) + u", "_s +
                              tr("launched %n time(s)", nullptr, times);
        rows.push_back({each.id.value,
                        {{.text = each.name, .words = each.name + u": "_s + facts},
                         {.text = each.tier > 0 ? tierName(each.tier) : QString(),
                          .key = each.tier == 0 ? 9 : each.tier,
                          .marks = {{TierRole, each.tier}},
                          .words = each.tier > 0 ? QString() : tr("Any tier")},
                         {.text = tr("%1 d", "days").arg(locale.toString(each.durationDays)),
                          .key = each.durationDays,
                          .words = facts},
                         {.text = times > 0 ? locale.toString(times) + u'×' : u"–"_s,
                          .key = times,
                          .words = tr("launched %n time(s)", nullptr, times)}},
                        false});
    }
    m_rows->setRows(std::move(rows));
    if (const int row = m_rows->rowOf(m_current.value); row >= 0)
        m_list->setCurrentIndex(m_rows->index(row, 0));
    m_filling = false;
}

void PlayLibrary::show(PlayId id)
{
    if (id != m_current)
        m_editor->settle();
    m_current = id;
    if (const int row = m_rows->rowOf(id.value); row >= 0 && m_list->currentIndex().row() != row) {
        m_filling = true;
        m_list->setCurrentIndex(m_rows->index(row, 0));
        m_filling = false;
    }
    showCurrent();
}

void PlayLibrary::showCurrent()
{
    const Play *shown = play();
    const bool editable = m_document.isEditable();
    m_editor->setEnabled(shown);
    if (shown)
        m_editor->setPlay(*shown, m_campaigns);
    m_new->setEnabled(editable);
    m_more->setEnabled(shown);
    m_launch->setEnabled(editable && shown);
}

void PlayLibrary::settle()
{
    if (m_document.isOpen() && play())
        m_editor->settle();
}

void PlayLibrary::takeFocus()
{
    m_plays.empty() ? m_empty->setFocus() : m_list->setFocus();
}

void PlayLibrary::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PlayLibrary::fillMenu()
{
    m_menu->clear();
    const Play *shown = play();
    if (!shown)
        return;
    const bool editable = m_document.isEditable();
    const auto add = [this](QStringView iconName, const QString &text, void (PlayLibrary::*work)(), bool enabled) {
        m_menu->addAction(icon(iconName), text, this, work)->setEnabled(enabled);
    };
    add(u"copy", tr("Duplicate the play"), &PlayLibrary::duplicate, editable);
    if (!shown->preset.isEmpty())
        add(u"history", tr("Restore as it came with Talbook"), &PlayLibrary::restore, editable);
    add(u"plus", tr("Add the plays that come with Talbook"), &PlayLibrary::addPresets, editable);
    m_menu->addSeparator();
    add(u"import", tr("Import a play…"), &PlayLibrary::importPlay, editable);
    add(u"file-down", tr("Export as JSON…"), &PlayLibrary::exportPlay, true);
    add(u"clipboard-copy", tr("Copy as Markdown"), &PlayLibrary::copyMarkdown, true);
    m_menu->addSeparator();
    add(u"trash-2", tr("Delete the play"), &PlayLibrary::remove, editable);
}

void PlayLibrary::make(const QString &title, const std::function<Expected<PlayId>(Edit &)> &work)
{
    PlayId made;
    const auto done = m_document.run(title, [&](Edit &edit) -> Expected<void> {
        const auto id = work(edit);
        TALBOOK_TRY(id);
        made = *id;
        return {};
    });
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_search->clear();
    read();
    show(made);
}

void PlayLibrary::addNew()
{
    settle();
    const Wording &words = m_document.words();
    make(tr("New play"), [&](Edit &edit) -> Expected<PlayId> {
        const auto name = freePlayName(edit.database(), tr("New play"));
        TALBOOK_TRY(name);
        Play fresh;
        fresh.name = *name;
        fresh.durationDays = 7;
        fresh.phases = {{u"phase-1"_s, tr("Week 1"), 1, 7}};
        return addPlay(edit, fresh, words);
    });
    m_editor->form().name().setFocus();
    m_editor->form().name().selectAll();
}

/// Those the plan has a copy of stay as they are.
void PlayLibrary::addPresets()
{
    const auto shipped = presetPlays(m_document.words());
    if (!shipped) {
        Q_EMIT failed(shipped.error());
        return;
    }
    make(tr("Add the plays that come with Talbook"), [&](Edit &edit) -> Expected<PlayId> {
        PlayId first = m_current;
        for (const Play &preset : *shipped) {
            if (std::ranges::find(m_plays, preset.preset, &Play::preset) != m_plays.end())
                continue;
            const auto id = addPresetPlay(edit, preset.preset, m_document.words());
            TALBOOK_TRY(id);
            if (first.isNull())
                first = *id;
        }
        return first;
    });
}

void PlayLibrary::duplicate()
{
    settle();
    if (!play())
        return;
    const QString title = tr("Duplicate the play “%1”").arg(play()->name);
    make(title, [this](Edit &edit) -> Expected<PlayId> {
        const auto name = freePlayName(edit.database(), play()->name);
        TALBOOK_TRY(name);
        return duplicatePlay(edit, m_current, *name);
    });
}

void PlayLibrary::remove()
{
    if (!play())
        return;
    const auto done = m_document.run(tr("Delete the play “%1”").arg(play()->name),
                                     [this](Edit &edit) { return removePlay(edit, m_current); });
    if (!done)
        Q_EMIT failed(done.error());
}

void PlayLibrary::restore()
{
    if (!play())
        return;
    make(tr("Restore the play “%1”").arg(play()->name),
         [this](Edit &edit) { return addPresetPlay(edit, play()->preset, m_document.words()); });
}

void PlayLibrary::importPlay()
{
    const QString path = m_dialogs.openFile(window(), tr("Import a Play"), tr("Plays (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({ErrorCode::FileSystem, tr("The file “%1” cannot be read.").arg(path), file.errorString()});
        return;
    }
    if (file.size() > mostFileBytes) {
        Q_EMIT failed({ErrorCode::BadInput, tr("The file “%1” is too large for a play.").arg(path), {}});
        return;
    }
    auto read = playFromJson(file.readAll(), m_document.words());
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    make(tr("Import the play “%1”").arg(read->name), [&](Edit &edit) -> Expected<PlayId> {
        const auto name = freePlayName(edit.database(), read->name);
        TALBOOK_TRY(name);
        read->name = *name;
        return addPlay(edit, *read, m_document.words());
    });
}

void PlayLibrary::exportPlay()
{
    settle();
    const Play *shown = play();
    if (!shown)
        return;
    QString suggested = shown->name;
    for (QChar &letter : suggested) {
        if (!letter.isLetterOrNumber())
            letter = u'-';
    }
    const QString path = m_dialogs.saveFile(window(), tr("Export the Play “%1”").arg(shown->name), tr("Plays (*.json)"),
                                            suggested.toLower() + u".json"_s);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray json = playToJson(*shown, m_document.words());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        Q_EMIT failed({ErrorCode::FileSystem, tr("The play cannot be written to “%1”.").arg(path), file.errorString()});
}

void PlayLibrary::copyMarkdown()
{
    settle();
    if (const Play *shown = play())
        QGuiApplication::clipboard()->setText(playMarkdown(*shown, m_document.words()));
}

void PlayLibrary::retranslate()
{
    m_search->setWords(tr("Find a play"), tr("Find a play"));
    m_list->setAccessibleName(tr("Plays"));
    m_rows->setColumns({{.title = tr("Play"), .width = 136},
                        {.title = tr("Tier"), .width = 76},
                        {.title = tr("Lasts"), .width = 70, .right = true},
                        {.title = tr("Used", "how often a play was launched"), .width = 56, .right = true}});
    m_columns->setSample(LengthColumn, tr("%1 d", "days").arg(365));
    m_columns->fit();
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("New play"));
    m_more->setName(tr("More about this play"));
    m_launch->setText(tr("Launch…"));
    m_editor->retranslate();
}

} // namespace talbook
