#include "ui/results/figure_records_dialog.h"

#include "core/base/money.h"
#include "core/budget/budget_words.h"
#include "ui/accounts/record_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace talbook
{

using namespace Qt::StringLiterals;

FigureRecordsDialog::FigureRecordsDialog(const Words &words, const std::vector<MetricRecord> &records,
                                         const Accounts &accounts, const Wording &wording, QWidget *parent)
    : QDialog(parent), m_rows(new RecordRows(this)), m_table(new TableView(tr("Records behind “%1”").arg(words.title))),
      m_button(new PrimaryButton(tr("Show %n Account(s)", nullptr, int(accounts.counted.size())))),
      m_others(new QPushButton(tr("Show the Other %n Account(s)", nullptr, int(accounts.others.size()))))
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

    fill(records, words.currency, wording);
    column->addWidget(m_table, 1);
    if (records.empty()) {
        m_table->hide();
        column->addWidget(new PlainLabel(tr("No records stand behind this figure."), {.colour = Colour::Text2}), 1,
                          Qt::AlignTop);
    }
    std::vector<AccountId> shown;
    for (const MetricRecord &record : records)
        shown.push_back(record.account);
    connect(m_table, &QTableView::activated, this, [this, shown](const QModelIndex &index) {
        const AccountId account = shown[size_t(m_rows->idAt(index.row()))];
        if (account.isNull())
            return;
        Q_EMIT accountRequested(account);
        accept();
    });
    m_button->setEnabled(!accounts.counted.empty());
    connect(m_button, &QPushButton::clicked, this,
            [this, title = words.title, counted = accounts.counted] { Q_EMIT accountsRequested(title, counted); });
    m_others->setVisible(!accounts.others.empty());
    m_others->setToolTip(tr("They are in the total that the share is of, and do not count."));
    connect(m_others, &QPushButton::clicked, this, [this, title = words.title, others = accounts.others] {
        Q_EMIT accountsRequested(tr("%1: the others").arg(title), others);
        accept();
    });
    QHBoxLayout *foot = dialogFoot(*this, tr("Close"), *m_button);
    foot->insertWidget(0, m_others);
    column->addLayout(foot);
    resize(theme.px((104 + 17 * std::max(0, m_rows->columnCount() - 5)) * metric::Grid), theme.px(55 * metric::Grid));
    m_table->setFocus();
}

QString FigureRecordsDialog::partText(RecordPart part)
{
    switch (part) {
    case RecordPart::Counted:
        return tr("Yes");
    case RecordPart::TotalOnly:
        return tr("In the total only");
    case RecordPart::Cost:
        break;
    }
    return tr("As cost");
}

/// A column that says nothing of these records is left out: days of a length of time, amounts of what has none.
void FigureRecordsDialog::fill(const std::vector<MetricRecord> &records, const QString &currency,
                               const Wording &wording)
{
    struct Column
    {
        RecordColumn head;
        std::function<RecordCell(const MetricRecord &)> cell;
    };
    const RecordCell none{.text = u"–"_s};
    std::vector<Column> columns;
    const auto add = [&](bool says, RecordColumn head, std::function<RecordCell(const MetricRecord &)> cell) {
        if (says)
            columns.push_back({std::move(head), std::move(cell)});
    };
    const auto any = [&records](const auto &what) { return std::ranges::any_of(records, what); };
    const auto money = [&](double value, const QString &code) {
        return exactMoney(toMinor(value, code), code, wording); // they add up to the figure
    };
    add(any([](const MetricRecord &record) { return record.date.isValid(); }), {.title = tr("Date"), .width = 120},
        [&](const MetricRecord &record) {
            return record.date.isValid()
                       ? RecordCell{.text = wording.locale().toString(record.date, u"d\u00A0MMM\u00A0yyyy"_s),
                                    .key = record.date}
                       : none;
        });
    add(true, {.title = tr("Account"), .width = 176}, [&](const MetricRecord &record) {
        return record.accountName.isEmpty() ? none : RecordCell{.text = record.accountName};
    });
    add(true, {.title = tr("What"), .width = 176},
        [](const MetricRecord &record) { return RecordCell{.text = record.name}; });
    add(true, {.title = tr("Detail"), .width = 176},
        [](const MetricRecord &record) { return RecordCell{.text = record.detail}; });
    add(any([](const MetricRecord &record) { return record.days.has_value(); }),
        {.title = tr("Days"), .width = 80, .right = true}, [&](const MetricRecord &record) {
            return record.days ? RecordCell{.text = wording.locale().toString(*record.days), .key = *record.days}
                               : none;
        });
    add(any([](const MetricRecord &record) { return record.amount.has_value(); }),
        {.title = tr("Amount"), .width = 136, .right = true}, [&](const MetricRecord &record) {
            return record.amount ? RecordCell{.text = money(*record.amount, record.currency), .key = *record.amount}
                                 : none;
        });
    add(any([&](const MetricRecord &record) { return record.amount && record.currency != currency; }),
        {.title = tr("In %1").arg(currency), .width = 136, .right = true}, [&](const MetricRecord &record) {
            return record.planAmount
                       ? RecordCell{.text = money(*record.planAmount, currency), .key = *record.planAmount}
                       : none;
        });
    add(any([](const MetricRecord &record) { return record.credit.has_value(); }),
        {.title = tr("Credit, %1").arg(currency), .width = 136, .right = true}, [&](const MetricRecord &record) {
            return record.credit ? RecordCell{.text = money(*record.credit, currency), .key = *record.credit} : none;
        });
    add(any([](const MetricRecord &record) { return record.part != RecordPart::Counted; }),
        {.title = tr("Counts"), .width = 136},
        [](const MetricRecord &record) { return RecordCell{.text = partText(record.part)}; });

    std::vector<RecordColumn> heads;
    for (const Column &column : columns)
        heads.push_back(column.head);
    m_rows->setEditable(false);
    m_rows->setColumns(std::move(heads));
    std::vector<RecordRows::Row> rows;
    for (const MetricRecord &record : records) {
        RecordRows::Row row{qint64(rows.size()), {}};
        for (const Column &column : columns)
            row.cells.push_back(column.cell(record));
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
    m_rows->present(*m_table);
    m_table->setProperty("scrollsSideways", true);
    if (m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, 0));
}

} // namespace talbook
