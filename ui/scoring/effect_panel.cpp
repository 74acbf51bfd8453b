#include "ui/scoring/effect_panel.h"

#include "ui/scoring/effect_models.h"
#include "ui/scoring/effect_runner.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int figureWidth = 62;
constexpr int countRow = 24; ///< lower than an account's row: all the counts are to be seen at once

QString nameOf(const Document &document, AccountId id)
{
    const auto index = document.isOpen() ? document.standings().indexOf(id) : std::nullopt;
    if (!index)
        return {};
    const AccountTable &accounts = document.standings().accounts();
    const std::string_view name = accounts.text(accounts[*index].name);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

void layOutFigures(TableView &table, int columns)
{
    const Theme &theme = Theme::current();
    table.setLeadingInset(metric::InspectorMargin - metric::CellPadding);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < columns; ++column) {
        table.setItemDelegateForColumn(
            column, new CellDelegate(CellDelegate::Align::Right, CellDelegate::Emphasis::Plain, &table));
        table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        table.setColumnWidth(column, theme.px(figureWidth));
    }
}

} // namespace

EffectPanel::EffectPanel(Document &document, EffectRunner &runner, QWidget *parent)
    : QWidget(parent), m_document(document), m_runner(runner), m_counts(new EffectModel(this)),
      m_moves(new MoveModel([&document](AccountId id) { return nameOf(document, id); }, this))
{
    setSurface(*this, Surface::Base);
    build();
    connect(&runner, &EffectRunner::ready, this, &EffectPanel::refresh);
    connect(&runner, &EffectRunner::busyChanged, this, &EffectPanel::showBusy);
    refresh();
}

void EffectPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metric::InspectorMargin, 12, metric::InspectorMargin, metric::HalfGrid);
    head->setSpacing(0);
    head->addWidget(new PlainLabel(tr("Effect"), {.type = Type::Section}));
    m_remark = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_remark->setWordWrap(true);
    head->addWidget(m_remark);
    column->addLayout(head);

    m_countTable = new TableView(tr("Accounts before and after"));
    m_countTable->setModel(m_counts);
    layOutFigures(*m_countTable, EffectModel::ColumnCount);
    m_countTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitCounts();
    connect(&Theme::current(), &Theme::changed, this, &EffectPanel::fitCounts); // after the table's own sizes
    m_countTable->selectRow(EffectModel::rowOf(StandingGroup::GradeA));
    auto *counts = new QVBoxLayout;
    counts->setContentsMargins(0, 0, metric::Grid, 0);
    counts->addWidget(m_countTable);
    column->addLayout(counts);
    column->addWidget(new ThinLine(Qt::Horizontal));

    auto *lists = new QVBoxLayout;
    lists->setContentsMargins(metric::InspectorMargin, metric::Grid, metric::InspectorMargin, metric::HalfGrid);
    lists->setSpacing(metric::HalfGrid);
    m_heading = new SectionHeading({});
    lists->addWidget(m_heading);
    m_direction = new SegmentedSwitch(tr("Who comes or who goes"));
    m_direction->addSegment({});
    m_direction->addSegment({});
    lists->addWidget(m_direction);
    m_nobody = new PlainLabel(tr("Nobody."), {.colour = Colour::Text3});
    lists->addWidget(m_nobody);
    lists->addStretch(1); // takes the room that the table below leaves while nobody changes
    column->addLayout(lists);
    m_moveTable = new TableView(tr("Accounts that change"));
    m_moveTable->setModel(m_moves);
    layOutFigures(*m_moveTable, MoveModel::ColumnCount);
    auto *moves = new QVBoxLayout;
    moves->setContentsMargins(0, 0, metric::Grid, 0);
    moves->addWidget(m_moveTable);
    column->addLayout(moves, 1);

    connect(m_countTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EffectPanel::showMoves);
    connect(m_direction, &SegmentedSwitch::currentChanged, this, &EffectPanel::showMoves);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            m_document.setCurrentAccount(m_moves->account(index.row()));
    };
    connect(m_moveTable, &QAbstractItemView::clicked, this, choose);
    connect(m_moveTable, &QAbstractItemView::activated, this, choose);
}

void EffectPanel::fitCounts()
{
    const Theme &theme = Theme::current();
    m_countTable->verticalHeader()->setMinimumSectionSize(theme.px(countRow));
    m_countTable->verticalHeader()->setDefaultSectionSize(theme.px(countRow));
    m_countTable->setFixedHeight(theme.px(metric::Header) + m_counts->rowCount() * theme.px(countRow));
}

StandingGroup EffectPanel::group() const
{
    return EffectModel::groupOf(m_countTable->currentIndex().row()).value_or(StandingGroup::GradeA);
}

void EffectPanel::refresh()
{
    m_counts->setEffect(m_runner.effect(), m_document.words().locale());
    showMoves();
    showBusy();
}

void EffectPanel::showMoves()
{
    const ModelEffect &effect = m_runner.effect();
    const QLocale &locale = m_document.words().locale();
    auto entering = effect.entering(group());
    auto leaving = effect.leaving(group());
    m_heading->setText(standingGroupName(group()));
    m_direction->setSegmentText(0, tr("Enter: %1").arg(locale.toString(qulonglong(entering.size()))));
    m_direction->setSegmentText(1, tr("Leave: %1").arg(locale.toString(qulonglong(leaving.size()))));
    m_moves->setMoves(m_direction->currentIndex() == 0 ? std::move(entering) : std::move(leaving), locale);
    m_nobody->setVisible(m_moves->rowCount() == 0);
    m_moveTable->setVisible(m_moves->rowCount() > 0);
}

void EffectPanel::setRemark(const QString &remark)
{
    m_said = remark;
    showBusy();
}

void EffectPanel::showBusy()
{
    const bool busy = m_runner.isBusy();
    m_counts->setBusy(busy || !m_said.isEmpty());
    m_remark->setText(!m_said.isEmpty() ? m_said
                      : busy            ? tr("Working it out…")
                                        : tr("Against the model in use. Nothing is stored yet."));
}

} // namespace talbook
