#include "ui/budget/rates_dialog.h"

#include "core/accounts/settings.h"
#include "core/base/money.h"
#include "core/budget/currency_use.h"
#include "ui/accounts/record_rows.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int tableHeight = 240;
enum RateColumn
{
    CurrencyColumn,
    WorthColumn,
    UseColumn
};
/// Digits that a rate is shown with; more are kept.
constexpr int rateDigits = 10;

} // namespace

RatesDialog::RatesDialog(Document &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_rows(new RecordRows(this)), m_table(new TableView({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Exchange Rates"));
    build();
    connect(&document, &Document::changed, this, &RatesDialog::refresh);
    connect(&document, &Document::stateChanged, this, [this] {
        if (!m_document.isOpen())
            reject();
    });
    refresh();
}

void RatesDialog::build()
{
    const Theme &theme = Theme::current();
    const QString currency = m_document.standings().facts().settings.currency;
    auto *column = new QVBoxLayout(this);
    column->addStrut(theme.px(472)); // a minimum of the dialog's own would hold against wider words
    column->setSpacing(theme.px(metric::Grid));
    auto *about = new PlainLabel(tr("What one unit of a currency is worth in %1, the currency of the plan. Without a "
                                    "rate an amount is in no sum.")
                                     .arg(currency),
                                 {.colour = Colour::Text2});
    about->setWordWrap(true);
    column->addWidget(about);
    m_table->setAccessibleName(tr("Exchange rates"));
    m_rows->setColumns(
        {{tr("Currency"), 96}, {tr("In %1", "a currency").arg(currency), 136, true, true}, {tr("Used in"), 224}});
    m_rows->present(*m_table);
    m_table->setLeadingInset(0);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFixedHeight(theme.px(tableHeight));
    connect(m_rows, &RecordRows::edited, this, [this](qint64 id, int, const QString &text) {
        store(m_rows->rows()[size_t(m_rows->rowOf(id))].cells[CurrencyColumn].text, text);
    });
    column->addWidget(m_table);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(metric::Grid));
    m_currency = new QComboBox;
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->setObjectName(u"currency"_s);
    m_currency->setAccessibleName(tr("Currency"));
    m_rate = new QLineEdit;
    m_rate->setObjectName(u"rate"_s);
    m_rate->setAccessibleName(tr("What one unit is worth in %1").arg(currency));
    m_rate->setPlaceholderText(tr("in %1", "a currency").arg(currency));
    m_add = new QPushButton(icon(u"plus"), tr("Set"));
    m_add->setToolTip(tr("Sets the rate of the currency"));
    m_remove = new QPushButton(icon(u"trash-2"), tr("Remove"));
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    row->addWidget(m_currency);
    row->addWidget(m_rate, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    column->addLayout(row);
    m_fault = new PlainLabel({}, {.colour = Colour::BadText});
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *foot = new QHBoxLayout;
    auto *close = new PrimaryButton(tr("Close"));
    close->setAutoDefault(false);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_add, &QPushButton::clicked, this, &RatesDialog::add);
    connect(m_rate, &QLineEdit::returnPressed, this, &RatesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &RatesDialog::removeChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_document.isEditable() && m_table->selectionModel()->hasSelection()); });
}

void RatesDialog::refresh()
{
    if (!m_document.isOpen())
        return;
    const Database &database = m_document.plan().database();
    const auto settings = planSettings(database);
    const auto uses = currencyUse(database);
    if (!settings || !uses) {
        tell(settings ? uses.error() : settings.error());
        return;
    }
    QStringList known = settings->rates.keys();
    QStringList missing;
    for (const CurrencyUse &use : *uses) {
        if (use.currency == settings->currency)
            continue;
        if (!settings->rates.contains(use.currency))
            missing.append(use.currency);
        if (!known.contains(use.currency))
            known.append(use.currency);
    }
    std::ranges::sort(known);
    QLocale plain = m_document.words().locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    std::vector<RecordRows::Row> rows;
    for (const QString &currency : std::as_const(known)) {
        const auto rate = settings->rates.constFind(currency);
        const auto use = std::ranges::find(*uses, currency, &CurrencyUse::currency);
        QStringList parts;
        if (use != uses->end()) {
            if (use->costs > 0)
                parts.append(tr("%n cost(s)", nullptr, use->costs));
            if (use->others > 0)
                parts.append(tr("%n other amount(s)", nullptr, use->others));
        }
        rows.push_back({qint64(rows.size()),
                        {{currency},
                         {rate == settings->rates.constEnd() ? tr("no rate") : plain.toString(*rate, 'g', rateDigits)},
                         {parts.isEmpty() ? tr("nothing yet", "a currency is used in") : parts.join(u", "_s)}}});
    }
    m_rows->setRows(std::move(rows));
    const bool editable = m_document.isEditable();
    m_rows->setEditable(editable);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_currency, m_rate, m_add})
        widget->setEnabled(editable);
    m_remove->setEnabled(editable && m_table->selectionModel()->hasSelection());
    const QString typed = m_currency->currentText();
    m_currency->clear();
    m_currency->addItems(missing);
    m_currency->setEditText(typed.isEmpty() && !missing.isEmpty() ? missing.constFirst() : typed);
}

void RatesDialog::tell(const Expected<void> &done)
{
    m_fault->setVisible(!done);
    m_fault->setText(done ? QString() : done.error().message);
}

void RatesDialog::store(const QString &currency, const QString &typed)
{
    const QString code = currency.trimmed().toUpper();
    if (code.isEmpty()) {
        tell(Error{ErrorCode::BadInput, tr("Name the currency first, such as USD."), {}});
        return;
    }
    const bool comma = m_document.words().locale().decimalPoint() == u","_s;
    // 1.125 is a rate, never a thousand and more: the last mark is the decimal one.
    const auto rate = parseNumber(typed, typed.contains(u',') && (comma || !typed.contains(u'.')) ? DecimalMark::Comma
                                                                                                  : DecimalMark::Point);
    if (!rate) {
        tell(Error{ErrorCode::BadInput,
                   tr("“%1” is no exchange rate. Type what one %2 is worth, such as 0.92.").arg(typed, code),
                   {}});
        return;
    }
    tell(m_document.run(tr("Exchange rate of %1").arg(code),
                        [&code, rate](Edit &edit) { return setRate(edit, code, *rate); }));
}

void RatesDialog::add()
{
    store(m_currency->currentText(), m_rate->text());
    if (m_fault->text().isEmpty()) {
        m_rate->clear();
        m_currency->setEditText({});
        m_currency->setFocus();
    }
}

void RatesDialog::removeChosen()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.isEmpty())
        return;
    const QString code = m_rows->rows()[size_t(chosen.front().row())].cells[CurrencyColumn].text;
    tell(m_document.run(tr("Remove the exchange rate of %1").arg(code),
                        [&code](Edit &edit) { return removeRate(edit, code); }));
}

} // namespace talbook
