#include "ui/importing/columns_step.h"

#include "core/accounts/settings.h"
#include "core/exchange/header_unit.h"
#include "ui/importing/column_model.h"
#include "ui/importing/field_delegate.h"
#include "ui/importing/import_session.h"
#include "ui/shell/document.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QString titleOf(ImportKind kind, const QString &field)
{
    const int known = importFieldIndex(kind, field);
    return known < 0 ? field : importFieldTitle(importFields(kind)[size_t(known)]);
}

/// Whether a day of the column can be read in two ways.
bool isAmbiguous(const ImportPreview &preview, size_t column)
{
    return std::ranges::any_of(preview.records, [column](const QStringList &record) {
        const QString text = record.value(qsizetype(column));
        return !parseDate(text) && parseDate(text, DateOrder::DayMonthYear) && parseDate(text, DateOrder::MonthDayYear);
    });
}

QString orderOf(const ImportPreview &preview)
{
    const auto &formats = preview.formats;
    const ImportMapping &mapping = preview.mapping;
    bool isOpen = false;
    for (size_t i = 0; i < formats.size(); ++i) {
        const int field = importFieldIndex(mapping.kind, mapping.columns[i].field);
        if (field < 0 || importFields(mapping.kind)[size_t(field)].type != FieldType::Date)
            continue;
        isOpen = isOpen || isAmbiguous(preview, i);
        if (formats[i].order == DateOrder::DayMonthYear)
            return ColumnsStep::tr("day first (found)");
        if (formats[i].order == DateOrder::MonthDayYear)
            return ColumnsStep::tr("month first (found)");
    }
    return isOpen ? ColumnsStep::tr("the file does not tell") : ColumnsStep::tr("by each date");
}

QString markOf(const std::vector<ColumnFormat> &formats)
{
    for (const ColumnFormat &format : formats) {
        if (format.mark != DecimalMark::Unknown)
            return format.mark == DecimalMark::Comma ? ColumnsStep::tr("a comma (found)")
                                                     : ColumnsStep::tr("a point (found)");
    }
    return ColumnsStep::tr("by each figure");
}

/// What the header of the first column of amounts says.
HeaderUnit amountUnit(const ImportMapping &mapping)
{
    for (const MappedColumn &column : mapping.columns) {
        const int field = importFieldIndex(mapping.kind, column.field);
        if (mapping.hasHeader && field >= 0 && importFields(mapping.kind)[size_t(field)].type == FieldType::Amount)
            return headerUnit(column.header);
    }
    return {};
}

void choose(QComboBox *combo, const QVariant &value)
{
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

} // namespace

ColumnsStep::ColumnsStep(ImportSession &session, QWidget *parent) : ImportStep(parent), m_session(session)
{
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(metric::Grid + metric::HalfGrid));
    m_summary = new PlainLabel({}, {.colour = Colour::Text2});
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_units = buildUnits();
    column->addWidget(m_units);
    m_missing = new PlainLabel({}, {.colour = Colour::BadText});
    m_missing->setWordWrap(true);
    column->addWidget(m_missing);
    m_table = new TableView(tr("Columns and the fields they go to"));
    m_table->setLeadingInset(0);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_model = new ColumnModel(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ColumnModel::Field, new FieldDelegate(m_table));
    m_table->setColumnWidth(ColumnModel::Name, theme.px(210));
    m_table->setColumnWidth(ColumnModel::Values, theme.px(330));
    m_table->setColumnWidth(ColumnModel::Field, theme.px(230));
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ColumnModel::Field)
            m_table->edit(index);
    });
    connect(m_model, &ColumnModel::fieldChosen, &m_session, &ImportSession::setField);
    connect(&m_session, &ImportSession::changed, this, &ColumnsStep::refresh);
    refresh();
}

QWidget *ColumnsStep::buildUnits()
{
    auto *units = new QWidget;
    auto *flow = new FlowLayout(units);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, QLabel *&label, QComboBox *&combo) {
        combo = new QComboBox;
        combo->setAccessibleName(QString(text).remove(u'&'));
        label = new PlainLabel(text);
        label->setBuddy(combo);
        auto *pair = new QWidget;
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, Theme::current().px(metric::Grid), 0);
        row->addWidget(label);
        row->addWidget(combo);
        flow->addWidget(pair);
        connect(combo, &QComboBox::activated, this, &ColumnsStep::say);
    };
    add(tr("Da&tes"), m_datesLabel, m_dates);
    add(tr("Decimal &mark"), m_markLabel, m_mark);
    add(tr("Amo&unts in"), m_unitLabel, m_unit);
    add(tr("Cu&rrency"), m_currencyLabel, m_currency);
    m_unit->addItem(tr("units"), 1);
    m_unit->addItem(tr("thousands"), 1'000);
    m_unit->addItem(tr("millions"), 1'000'000);
    m_unit->addItem(tr("billions"), 1'000'000'000);
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    connect(m_currency->lineEdit(), &QLineEdit::editingFinished, this, &ColumnsStep::say);
    m_createAccounts = new QCheckBox(tr("Make accounts that the plan &does not have"));
    flow->addWidget(m_createAccounts);
    connect(m_createAccounts, &QCheckBox::clicked, &m_session, &ImportSession::setCreateAccounts);
    return units;
}

bool ColumnsStep::isComplete() const
{
    return m_session.preview() && m_session.missingFields().empty();
}

QWidget *ColumnsStep::firstControl() const
{
    return m_table;
}

void ColumnsStep::refresh()
{
    if (const ImportPreview *preview = m_session.preview()) {
        m_model->show(*preview);
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, ColumnModel::Field));
        refreshUnits();
        refreshSummary();
    }
    Q_EMIT completeChanged();
}

void ColumnsStep::refreshUnits()
{
    const ImportPreview &preview = *m_session.preview();
    const bool isAccounts = preview.mapping.kind == ImportKind::Accounts;
    const bool dates = hasFieldOf(preview.mapping, {FieldType::Date});
    const bool figures = hasFieldOf(preview.mapping, {FieldType::Amount, FieldType::Count, FieldType::Score});
    const bool amounts = hasFieldOf(preview.mapping, {FieldType::Amount});
    m_datesLabel->parentWidget()->setVisible(dates);
    m_markLabel->parentWidget()->setVisible(figures);
    m_unitLabel->parentWidget()->setVisible(amounts);
    m_currencyLabel->parentWidget()->setVisible(amounts && preview.mapping.columnOf(u"currency") < 0);
    m_createAccounts->setVisible(!isAccounts);
    m_createAccounts->setChecked(m_session.said().createAccounts);
    m_units->setVisible(dates || figures || !isAccounts);

    m_shown = preview.units;
    m_dates->clear();
    if (preview.units.dateOrder == DateOrder::Unknown)
        m_dates->addItem(orderOf(preview), int(DateOrder::Unknown));
    m_dates->addItem(tr("day first, 31/12/2027"), int(DateOrder::DayMonthYear));
    m_dates->addItem(tr("month first, 12/31/2027"), int(DateOrder::MonthDayYear));
    m_dates->addItem(tr("year first, 27/12/31"), int(DateOrder::YearMonthDay));
    choose(m_dates, int(preview.units.dateOrder));
    m_mark->clear();
    if (preview.units.decimal == DecimalMark::Unknown)
        m_mark->addItem(markOf(preview.formats), int(DecimalMark::Unknown));
    m_mark->addItem(tr("a point, 1,234.50"), int(DecimalMark::Point));
    m_mark->addItem(tr("a comma, 1 234,50"), int(DecimalMark::Comma));
    choose(m_mark, int(preview.units.decimal));
    const HeaderUnit named = amountUnit(preview.mapping);
    m_shown.amountUnit = preview.units.amountUnit;
    if (m_shown.amountUnit == 0)
        m_shown.amountUnit = std::llround(std::pow(10.0, named.exponent));
    choose(m_unit, int(m_shown.amountUnit));
    m_currency->clear();
    const auto settings = planSettings(m_session.document().plan().database());
    const QString own = settings ? settings->currency : QString();
    QStringList codes = {own};
    for (const QString &code : {u"EUR"_s, u"USD"_s, u"GBP"_s, u"CHF"_s, u"RUB"_s, u"JPY"_s, u"CNY"_s}) {
        if (!codes.contains(code))
            codes.append(code);
    }
    m_currency->addItems(codes);
    const QString found = isCurrencyCode(named.currency) ? named.currency : own;
    m_currency->setCurrentText(preview.units.currency.isEmpty() ? found : preview.units.currency);
    m_shown.currency = m_currency->currentText();
}

/// Only what differs from what was shown is said: the rest stays as it was found or remembered.
void ColumnsStep::say()
{
    const auto order = DateOrder(m_dates->currentData().toInt());
    const auto mark = DecimalMark(m_mark->currentData().toInt());
    const qint64 unit = m_unit->currentData().toLongLong();
    const QString currency = m_currency->currentText().trimmed().toUpper();
    if (!isCurrencyCode(currency)) {
        m_currency->setCurrentText(m_shown.currency);
        return;
    }
    const bool same = order == m_shown.dateOrder && mark == m_shown.decimal && unit == m_shown.amountUnit &&
                      currency == m_shown.currency;
    if (same)
        return;
    ImportUnits units = m_session.units();
    if (order != m_shown.dateOrder)
        units.dateOrder = order;
    if (mark != m_shown.decimal)
        units.decimal = mark;
    if (unit != m_shown.amountUnit)
        units.amountUnit = unit;
    if (currency != m_shown.currency)
        units.currency = currency;
    m_shown = {order, mark, currency, unit};
    m_session.setUnits(units);
}

void ColumnsStep::refreshSummary()
{
    const ImportMapping &mapping = m_session.preview()->mapping;
    int known = 0;
    int unknown = 0;
    for (const MappedColumn &column : mapping.columns) {
        known += importFieldIndex(mapping.kind, column.field) >= 0 ? 1 : 0;
        unknown += column.field.isEmpty() ? 1 : 0;
    }
    m_summary->setText(
        tr("%1 of %n column(s) go to fields.", nullptr, int(mapping.columns.size())).arg(known) + u' ' +
        (unknown == 0
             ? QString()
             : tr("%n column(s) will be kept with the records under their own names.", nullptr, unknown) + u' ') +
        tr("Press F2 or start typing to choose a field."));
    if (const QString account = m_session.accountName(); !account.isEmpty())
        m_summary->setText(m_summary->text() + u' ' + tr("Whoever has no account named goes to %1.").arg(account));
    QStringList sentences;
    for (const QStringList &group : m_session.missingFields()) {
        QStringList titles;
        for (const QString &field : group)
            titles.append(u"“%1”"_s.arg(titleOf(mapping.kind, field)));
        sentences.append(titles.size() == 1
                             ? tr("No column goes to %1, without which nothing can be imported.").arg(titles.front())
                             : tr("One of these needs a column: %1.").arg(titles.join(u", "_s)));
    }
    m_missing->setText(sentences.join(u' '));
    m_missing->setVisible(!sentences.isEmpty());
}

} // namespace talbook
