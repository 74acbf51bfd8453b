#include "ui/charts/figure_grid.h"

#include "ui/accounts/record_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

constexpr int figureWidth = 96;
constexpr int headRoom = 2 * metric::CellPadding + metric::CaptionIcon; ///< beside the words of a head
constexpr double deepest = 0.5; ///< of the series' colour; darker, and the text would not be read

/// The ground says how large the figure is, beside the figure itself.
class ShadedDelegate : public CellDelegate
{
public:
    explicit ShadedDelegate(QObject *parent) : CellDelegate(Align::Right, Emphasis::Plain, parent) {}

protected:
    void paintContent(const Cell &cell) const override
    {
        const double share = cell.index.data(ShareRole).toDouble();
        if (share > 0) {
            const int padding = cell.theme.px(metric::CellPadding);
            cell.painter.fillRect(
                cell.rect.adjusted(-padding, 0, padding, 0),
                blended(cell.theme.colour(Colour::Series1), cell.theme.colour(Colour::Base), share * deepest));
        }
        CellDelegate::paintContent(cell);
    }
};

} // namespace

int columnWidthFor(const QString &title, int least)
{
    const Theme &theme = Theme::current();
    const int words = QFontMetrics(theme.font(Type::Caption, Weight::SemiBold)).horizontalAdvance(title);
    return std::max(least, int(std::ceil(words / theme.textScale())) + headRoom);
}

FigureGrid::FigureGrid(QWidget *parent) : ChartPicture(parent), m_rows(new RecordRows(this)), m_table(new TableView({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setModel(m_rows);
    m_table->setLeadingInset(0);
    m_table->setProperty("scrollsSideways", true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    setFocusProxy(m_table);
    connect(m_table->sortHeader(), &SortHeader::sortRequested, this, [this](const QList<SortKey> &keys) {
        m_table->sortHeader()->setSortKeys(keys);
        m_rows->setSort(keys);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.column() > 0 && !m_figures.series[size_t(index.column() - 1)].editable)
            Q_EMIT chosen(int(m_rows->idAt(index.row())), index.column() - 1);
    });
    connect(m_rows, &RecordRows::edited, this,
            [this](qint64 point, int shown, const QString &text) { Q_EMIT edited(int(point), shown - 1, text); });
}

void FigureGrid::setEditable(bool editable)
{
    m_rows->setEditable(editable);
}

int FigureGrid::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? int(m_rows->idAt(index.row())) : -1;
}

void FigureGrid::setFigures(const ChartFigures &figures)
{
    m_figures = figures;
    m_table->setAccessibleName(figures.title);
    std::vector<RecordColumn> columns{{.title = figures.pointsName, .width = m_labelWidth}};
    for (const ChartSeries &series : figures.series)
        columns.push_back({.title = series.name,
                           .width = columnWidthFor(series.name, series.width > 0 ? series.width : figureWidth),
                           .right = true,
                           .editable = series.editable});
    double largest = 0;
    for (const ChartPoint &point : figures.points) {
        for (size_t i = 0; i < figures.series.size(); ++i) {
            if (figures.series[i].shaded)
                largest = std::max(largest, point.values[i].value.value_or(0));
        }
    }
    std::vector<RecordRows::Row> rows;
    for (const ChartPoint &point : figures.points) {
        RecordRows::Row row{qint64(rows.size()), {{.text = point.label, .words = point.detail}}};
        for (size_t i = 0; i < figures.series.size(); ++i) {
            const ChartValue &value = point.values[i];
            RecordCell cell{.text = value.text, .words = value.text};
            if (!value.cases.isEmpty())
                cell.words += QStringLiteral(", ") + value.cases;
            if (!value.remark.isEmpty())
                cell.words += u'\n' + value.remark;
            if (value.value)
                cell.key = *value.value;
            if (figures.series[i].shaded && largest > 0)
                cell.marks.emplace_back(ShareRole, value.value.value_or(0) / largest);
            if (!value.value)
                cell.marks.emplace_back(QuietRole, true);
            row.cells.push_back(std::move(cell));
        }
        rows.push_back(std::move(row));
    }
    const int current = m_table->currentIndex().row();
    const int across = m_table->currentIndex().column();
    m_rows->setColumns(columns);
    m_rows->setRows(std::move(rows));
    std::vector<ColumnRoom> rooms;
    for (int i = 0; i < int(columns.size()); ++i) {
        rooms.push_back({.least = columns[size_t(i)].width});
        delete m_table->itemDelegateForColumn(i);
        if (i > 0 && figures.series[size_t(i - 1)].shaded)
            m_table->setItemDelegateForColumn(i, new ShadedDelegate(m_table));
        else
            m_table->setItemDelegateForColumn(
                i, new CellDelegate(i > 0 ? CellDelegate::Align::Right : CellDelegate::Align::Left,
                                    i > 0 ? CellDelegate::Emphasis::Plain : CellDelegate::Emphasis::Medium, m_table));
    }
    (new ColumnFit(*m_table, std::move(rooms)))->fit();
    if (const QModelIndex again = m_rows->index(current, across); again.isValid())
        m_table->setCurrentIndex(again);
}

} // namespace talbook
