#include "ui/signals/origin_table.h"

#include "core/scoring/explanation.h"
#include "ui/accounts/record_rows.h"
#include "ui/shell/document.h"
#include "ui/signals/signal_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

OriginTable::OriginTable(const Document &document, bool ofMany, QWidget *parent)
    : QWidget(parent), m_document(document), m_ofMany(ofMany), m_heading(new SectionHeading({})),
      m_rows(new RecordRows(this)), m_table(new TableView({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::HalfGrid);
    m_heading->hide();
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);
    m_rows->setEditable(false);
    std::vector<RecordColumn> columns{{}, {}, {.right = true}, {.right = true}, {}};
    std::vector<ColumnRoom> rooms{{.least = 104, .share = 1}, {.least = 112, .share = 2}, {}, {}, {.leaves = 1}};
    if (!m_ofMany) { // beside another table
        columns.erase(columns.begin() + 3);
        rooms.erase(rooms.begin() + 3);
        m_table->setLeadingInset(0);
    }
    m_rows->setColumns(columns);
    m_rows->present(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    letRowsBeCopied(*m_table);
    m_columns = new ColumnFit(*m_table, std::move(rooms));
}

void OriginTable::setTitle(const QString &title)
{
    m_heading->setText(title);
    m_heading->show();
    m_table->setAccessibleName(title);
}

void OriginTable::setOrigins(const std::vector<RecordOrigin> &origins, const std::vector<size_t> &unconnected)
{
    const Wording &words = m_document.words();
    const QLocale &locale = words.locale();
    const SignalWords names(words);
    std::vector<RecordColumn> columns{{.title = tr("Source or channel")},
                                      {.title = tr("Kind")},
                                      {.title = tr("Records"), .right = true},
                                      {.title = tr("Accounts"), .right = true},
                                      {.title = tr("Last")}};
    if (!m_ofMany)
        columns.erase(columns.begin() + 3);
    m_rows->setColumns(columns);
    std::vector<RecordRows::Row> rows;
    for (const RecordOrigin &origin : origins) {
        std::vector<RecordCell> cells{{names.source(origin.isSignal, origin.source)},
                                      {.text = names.kind(origin.isSignal, origin.kind)},
                                      {.text = locale.toString(origin.records), .key = origin.records},
                                      {.text = locale.toString(origin.accounts), .key = origin.accounts},
                                      {.text = names.events().shortDate(origin.last), .key = origin.last}};
        if (!m_ofMany)
            cells.erase(cells.begin() + 3);
        rows.push_back({qint64(rows.size()), std::move(cells)});
    }
    for (const size_t source : unconnected) {
        std::vector<RecordCell> cells(columns.size());
        cells.front() = {.text = intentSourceName(source, words), .marks = {{QuietRole, true}}};
        cells[1] = {.text = tr("not connected"), .marks = {{QuietRole, true}}};
        for (size_t i = 2; i < cells.size(); ++i) // last, whatever the order is by
            cells[i].key = i + 1 == cells.size() ? QVariant(QDate()) : QVariant(qint64(0));
        rows.push_back({qint64(rows.size()), std::move(cells)});
    }
    m_rows->setRows(std::move(rows));
    m_columns->setSample(int(columns.size()) - 1, names.events().shortDate(QDate(2028, 9, 28)));
    m_columns->fit();
}

} // namespace talbook
