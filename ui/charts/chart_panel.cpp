#include "ui/charts/chart_panel.h"

#include "ui/accounts/record_rows.h"
#include "ui/charts/chart_writer.h"
#include "ui/charts/figure_grid.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int nameWidth = 136;
constexpr int numberWidth = 96;

} // namespace

ChartPanel::ChartPanel(ChartPicture *picture, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_title(new PlainLabel({}, {.type = Type::Section})),
      m_remark(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2})),
      m_switch(new IconButton(icon(u"table-2"), {})), m_export(new IconButton(icon(u"share"), {})), m_picture(picture),
      m_rows(new RecordRows(this)), m_table(new TableView({})),
      m_nothing(new PlainLabel({}, {.colour = Colour::Text2})), m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::HalfGrid);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::Grid);
    head->addWidget(m_title);
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_remark, 1);
    m_switch->setCheckable(true);
    head->addWidget(m_switch);
    head->addWidget(m_export);
    column->addLayout(head);
    m_stack->addWidget(m_picture);
    m_rows->setEditable(false);
    m_table->setLeadingInset(0);
    m_table->setProperty("scrollsSideways", true);
    m_stack->addWidget(m_table);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_stack->addWidget(m_nothing);
    column->addWidget(m_stack, 1);
    connect(m_switch, &QToolButton::toggled, this, &ChartPanel::place);
    connect(m_export, &QToolButton::clicked, this, &ChartPanel::exportChart);
    connect(m_picture, &ChartPicture::chosen, this, &ChartPanel::chosen);
    retranslate();
}

void ChartPanel::setFigures(const ChartFigures &figures)
{
    m_figures = figures;
    m_title->setText(figures.title);
    m_remark->setText(figures.remark);
    m_title->setToolTip(plainToolTip(figures.definition));
    m_title->setAccessibleDescription(figures.definition);
    m_remark->setToolTip(plainToolTip(figures.definition));
    m_nothing->setText(figures.nothing);
    m_picture->setFigures(figures);
    fillNumbers();
    retranslate();
    place();
}

void ChartPanel::fillNumbers()
{
    const Table table = m_figures.table();
    std::vector<RecordColumn> columns;
    for (const TableColumn &column : table.columns)
        columns.push_back({.title = column.title,
                           .width = columnWidthFor(column.title, columns.empty() ? nameWidth : numberWidth),
                           .right = column.type == ColumnType::Number});
    // Cells are aligned by delegates: a column that has got figures is another column.
    // Heads in another language want another width.
    const bool other =
        !std::ranges::equal(columns, m_rows->columns(), [](const RecordColumn &now, const RecordColumn &before) {
            return now.right == before.right && now.width == before.width;
        });
    m_rows->setColumns(std::move(columns));
    std::vector<RecordRows::Row> rows;
    for (const auto &cells : table.rows) {
        RecordRows::Row row{qint64(rows.size()), {}};
        for (const TableCell &cell : cells) {
            if (const auto *text = std::get_if<QString>(&cell))
                row.cells.push_back({.text = *text});
            else if (const auto *number = std::get_if<double>(&cell))
                row.cells.push_back(
                    {.text = locale().toString(*number, 'f', *number == std::round(*number) ? 0 : 2), .key = *number});
            else
                row.cells.push_back({.text = u"–"_s});
        }
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
    if (other) {
        m_table->setModel(nullptr);
        m_table->sortHeader()->disconnect(m_rows);
        m_rows->present(*m_table);
    }
}

void ChartPanel::showNumbers(bool numbers)
{
    m_switch->setChecked(numbers);
}

bool ChartPanel::showsNumbers() const
{
    return m_switch->isChecked();
}

void ChartPanel::place()
{
    const bool any = !m_figures.points.empty();
    m_switch->setEnabled(any);
    m_export->setEnabled(any);
    m_stack->setCurrentIndex(!any ? 2 : (showsNumbers() ? 1 : 0));
}

void ChartPanel::exportChart()
{
    if (m_figures.points.empty())
        return;
    QString name = m_figures.title;
    const QString path =
        m_dialogs.saveFile(this, tr("Export the Chart"), chartFileFilter(), name.replace(u'/', u'-') + u".png"_s);
    if (path.isEmpty())
        return;
    if (showsNumbers())
        m_picture->resize(m_stack->size()); // hidden, it has the size it had when it was seen last
    if (const auto done = writeChart(*m_picture, m_figures, path, {}); !done)
        Q_EMIT failed(done.error());
}

void ChartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartPanel::retranslate()
{
    m_switch->setName(tr("Numbers of “%1” as a table").arg(m_figures.title));
    m_export->setName(tr("Export “%1” as a picture or a table").arg(m_figures.title));
    m_table->setAccessibleName(tr("Numbers of “%1”").arg(m_figures.title));
}

} // namespace talbook
