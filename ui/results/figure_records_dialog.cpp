#include "ui/results/figure_records_dialog.h"

#include "core/results/metric_words.h"
#include "ui/accounts/record_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

FigureRecordsDialog::FigureRecordsDialog(const Words &words, const std::vector<MetricRecord> &records,
                                         const std::vector<AccountId> &accounts, const Wording &wording,
                                         QWidget *parent)
    : QDialog(parent), m_rows(new RecordRows(this)), m_table(new TableView(tr("Records behind “%1”").arg(words.title))),
      m_button(new PrimaryButton(tr("Show %n Account(s)", nullptr, int(accounts.size()))))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(2 * metric::Grid);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(metric::Grid));
    auto *heading = new PlainLabel(words.title + u": "_s + words.figure, {.type = Type::Section});
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto *definition = new PlainLabel(words.definition, {.type = Type::Caption, .colour = Colour::Text2});
    definition->setWordWrap(true);
    column->addWidget(definition);

    m_rows->setEditable(false);
    m_rows->setColumns({{.title = tr("Date"), .width = 120},
                        {.title = tr("Account"), .width = 176},
                        {.title = tr("What"), .width = 176},
                        {.title = tr("Detail"), .width = 176},
                        {.title = tr("Amount"), .width = 112, .right = true}});
    std::vector<RecordRows::Row> rows;
    std::vector<AccountId> shown;
    for (const MetricRecord &record : records) {
        RecordCell amount{.text = u"–"_s};
        if (record.amount)
            amount = {.text = metricText(record.amount, MetricUnit::Amount, record.currency, wording),
                      .key = *record.amount};
        rows.push_back(
            {qint64(rows.size()),
             {{.text =
                   record.date.isValid() ? wording.locale().toString(record.date, u"d\u00A0MMM\u00A0yyyy"_s) : u"–"_s,
               .key = record.date.isValid() ? QVariant(record.date) : QVariant()},
              {.text = record.accountName.isEmpty() ? u"–"_s : record.accountName},
              {.text = record.name},
              {.text = record.detail},
              amount}});
        shown.push_back(record.account);
    }
    m_rows->setRows(std::move(rows));
    m_rows->present(*m_table);
    m_table->setProperty("scrollsSideways", true);
    if (m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, 0));
    column->addWidget(m_table, 1);
    if (records.empty()) {
        m_table->hide();
        column->addWidget(new PlainLabel(tr("No records stand behind this figure."), {.colour = Colour::Text2}), 1,
                          Qt::AlignTop);
    }
    connect(m_table, &QTableView::activated, this, [this, shown](const QModelIndex &index) {
        const AccountId account = shown[size_t(m_rows->idAt(index.row()))];
        if (account.isNull())
            return;
        Q_EMIT accountRequested(account);
        accept();
    });
    m_button->setEnabled(!accounts.empty());
    connect(m_button, &QPushButton::clicked, this,
            [this, title = words.title, accounts] { Q_EMIT accountsRequested(title, accounts); });
    column->addLayout(dialogFoot(*this, tr("Close"), *m_button));
    resize(theme.px(101 * metric::Grid), theme.px(55 * metric::Grid));
    m_table->setFocus();
}

} // namespace talbook
