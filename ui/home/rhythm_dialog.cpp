#include "ui/home/rhythm_dialog.h"

#include "core/scoring/standing.h"
#include "ui/accounts/record_rows.h"
#include "ui/home/action_words.h"
#include "ui/home/rhythm_words.h"
#include "ui/home/state_delegate.h"
#include "ui/home/undo_keys.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int stateColumn = 3;

RecordCell stateOf(const RhythmDate &date, QDate asOf)
{
    const bool overdue = date.next < asOf;
    const bool today = date.next == asOf;
    const Mark mark = overdue ? Mark{Shape::Triangle, Colour::Warn}
                      : today ? Mark{Shape::Diamond, Colour::Accent}
                              : Mark{Shape::Ring, Colour::Neutral};
    return {.text = overdue ? RhythmDialog::tr("overdue")
                            : (today ? RhythmDialog::tr("today") : RhythmDialog::tr("to come")),
            .key = date.next,
            .marks = {{StateDelegate::ShapeRole, int(mark.shape)}, {StateDelegate::ColourRole, int(mark.colour)}}};
}

} // namespace

RhythmDialog::RhythmDialog(Document &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_rows(new RecordRows(this)), m_table(new TableView(tr("Meetings")))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Operating Rhythm"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(metric::Grid));
    m_rows->setEditable(false);
    m_rows->setColumns({{.title = tr("Meeting"), .width = 290, .share = 1},
                        {.title = tr("How often"), .width = 150},
                        {.title = tr("Next on"), .width = 120},
                        {.title = tr("State"), .width = 130},
                        {.title = tr("Last held"), .width = 120}});
    m_table->setLeadingInset(0);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->present(*m_table);
    m_table->setItemDelegateForColumn(stateColumn, new StateDelegate(m_table));
    m_table->setFixedHeight(theme.px(metric::Header + 3 * metric::Row) + 2);
    column->addWidget(m_table);
    column->addWidget(new ThinLine(Qt::Horizontal));
    column->addWidget(buildDetails(), 1);
    m_fault = new PlainLabel({}, {.colour = Colour::BadText});
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    buildFoot(*column);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            showChosen();
    });
    connect(m_table, &QTableView::activated, this, [this] { m_day->setFocus(); });
    connect(m_table->sortHeader(), &SortHeader::sortRequested, this, &RhythmDialog::read);
    connect(&document, &Document::changed, this, &RhythmDialog::read);
    connect(&document, &Document::reset, this, &QDialog::reject);
    connect(&document, &Document::stateChanged, this, &RhythmDialog::showChosen);
    giveUndoKeys(*this, document, [this](const Error &error) {
        m_fault->setText(error.message);
        m_fault->show();
    });
    resize(theme.px(880), theme.px(440));
    read();
    m_table->setFocus();
}

QWidget *RhythmDialog::buildDetails()
{
    const Theme &theme = Theme::current();
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(theme.px(metric::CellPadding), 0, 0, 0);
    column->setSpacing(theme.px(metric::HalfGrid));
    m_name = new PlainLabel({}, {.type = Type::Section});
    m_who = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_agenda = new PlainLabel;
    m_outcome = new PlainLabel({}, {.colour = Colour::Text2});
    for (PlainLabel *label : {m_name, m_who, m_agenda, m_outcome}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(metric::Grid));
    auto *label = new PlainLabel(tr("Next on"));
    m_day = new DayEdit;
    m_day->setLocale(m_document.words().locale());
    m_day->setAccessibleName(tr("The day on which the meeting is held next"));
    label->setBuddy(m_day);
    m_hold = new QPushButton(tr("&Held Today"));
    m_hold->setAutoDefault(false);
    line->addWidget(label);
    line->addWidget(m_day);
    line->addWidget(m_hold);
    line->addStretch(1);
    column->addSpacing(theme.px(metric::Grid));
    column->addLayout(line);
    column->addStretch(1);
    connect(m_day, &DayEdit::dateChanged, this, [this](QDate day) {
        if (!m_filling)
            move(day);
    });
    connect(m_hold, &QPushButton::clicked, this, &RhythmDialog::hold);
    return details;
}

void RhythmDialog::buildFoot(QVBoxLayout &column)
{
    auto *foot = new QHBoxLayout;
    m_review = new QPushButton(tr("Account &Review…"));
    auto *parts = new QPushButton(tr("Who Does &What…"));
    auto *close = new QPushButton(tr("&Close"));
    for (QPushButton *button : {m_review, parts}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    close->setAutoDefault(false);
    foot->addStretch(1);
    foot->addWidget(close);
    column.addLayout(foot);
    connect(m_review, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT reviewRequested();
    });
    connect(parts, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT partsRequested();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void RhythmDialog::read()
{
    if (!m_document.isOpen())
        return;
    const Wording &words = m_document.words();
    auto dates = rhythmDates(m_document.plan().database(), m_document.standings().program(), m_document.asOf(), words);
    m_fault->setVisible(!dates);
    if (!dates) {
        m_fault->setText(dates.error().message);
        return;
    }
    const RhythmDate *before = chosen();
    const QString id = before ? before->meeting.id : QString();
    m_dates = std::move(*dates);
    std::vector<RecordRows::Row> rows;
    for (const RhythmDate &date : m_dates) {
        rows.push_back({qint64(rows.size()) + 1,
                        {{.text = date.meeting.name},
                         {.text = periodText(date.meeting.period, words)},
                         {.text = shortDay(date.next, m_document.asOf(), words), .key = date.next},
                         stateOf(date, m_document.asOf()),
                         {.text = date.last.isValid() ? shortDay(date.last, m_document.asOf(), words) : u"–"_s,
                          .key = date.last,
                          .words = date.last.isValid() ? QString() : tr("not held yet")}},
                        false});
    }
    m_filling = true;
    m_rows->setRows(std::move(rows));
    m_filling = false;
    choose(id);
}

/// The first where there is none of that id.
void RhythmDialog::choose(const QString &meeting)
{
    const auto found = std::ranges::find(m_dates, meeting, [](const RhythmDate &date) { return date.meeting.id; });
    const qint64 id = found == m_dates.end() ? 1 : found - m_dates.begin() + 1;
    m_table->selectRow(std::max(0, m_rows->rowOf(id)));
    showChosen();
}

const RhythmDate *RhythmDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    const qint64 id = row >= 0 && row < m_rows->rowCount() ? m_rows->idAt(row) : 0;
    return id > 0 && id <= qint64(m_dates.size()) ? &m_dates[size_t(id - 1)] : nullptr;
}

void RhythmDialog::showChosen()
{
    const RhythmDate *date = chosen();
    if (!date)
        return;
    m_filling = true;
    m_name->setText(date->meeting.name);
    m_who->setText(tr("With: %1").arg(date->meeting.who.join(u", "_s)));
    QStringList agenda;
    for (const QString &point : date->meeting.agenda)
        agenda.append(u"•\u00A0"_s + point);
    m_agenda->setText(agenda.join(u'\n'));
    m_outcome->setText(tr("What comes of it: %1").arg(date->meeting.outcome));
    m_day->setDate(date->next);
    m_day->setEnabled(m_document.isEditable());
    m_hold->setEnabled(m_document.isEditable());
    m_review->setVisible(date->meeting.period == u"week");
    m_filling = false;
}

void RhythmDialog::run(const QString &title, const std::function<Expected<void>(Edit &)> &work)
{
    const auto done = m_document.run(title, work);
    m_fault->setVisible(!done);
    if (!done)
        m_fault->setText(done.error().message);
}

void RhythmDialog::move(QDate day)
{
    const RhythmDate *date = chosen();
    if (!date || day == date->next || !m_document.isEditable())
        return;
    run(tr("Move the meeting: %1").arg(date->meeting.name),
        [id = date->meeting.id, day](Edit &edit) { return setMeetingDay(edit, id, day); });
}

void RhythmDialog::hold()
{
    const RhythmDate *date = chosen();
    if (!date || !m_document.isEditable())
        return;
    run(heldTitle(*date), [this, id = date->meeting.id, due = date->next](Edit &edit) {
        return holdMeeting(edit, id, due, m_document.asOf());
    });
}

} // namespace talbook
