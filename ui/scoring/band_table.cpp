#include "ui/scoring/band_table.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int wordWidth = 40;

PlainLabel *quiet(const QString &text, int width = 0)
{
    auto *label = new PlainLabel(text, {.colour = Colour::Text2});
    if (width > 0)
        label->setMinimumWidth(Theme::current().px(width));
    return label;
}

} // namespace

BandTable::BandTable(const Look &look, QWidget *parent) : ModelField(parent), m_look(look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::HalfGrid);
    m_empty = new PlainLabel(tr("No bands: nobody earns anything here."), {.colour = Colour::Text3});
    column->addWidget(m_empty);
    m_place = new QWidget;
    auto *rows = new QVBoxLayout(m_place);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(metric::HalfGrid);
    column->addWidget(m_place);
    m_fault = makeFaultLabel();
    column->addWidget(m_fault);
    m_add = new QuietButton(icon(u"plus"), tr("Add band"));
    m_add->setAccessibleName(tr("Add band to %1").arg(look.name));
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &BandTable::addBand);
    setFocusProxy(m_add);
}

BandTable::Row BandTable::makeRow(size_t index, const QJsonValue &band)
{
    Row row{};
    row.band = band;
    row.line = new QWidget(m_place); // in its place from the start: it has the locale of the figures
    auto *column = new QVBoxLayout(row.line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(metric::Grid);
    const QString name = tr("%1, band %2").arg(m_look.name).arg(index + 1);
    row.from = new NumberField({0, 1e13, m_look.step}, row.line);
    row.from->setAccessibleName(tr("%1, from").arg(name));
    row.to = quiet({});
    row.to->setWordWrap(true); // a long unit in Russian must not widen the page
    row.share = new NumberField({0, m_look.most, m_look.most / 20}, row.line);
    row.share->setAccessibleName(tr("%1, value").arg(name));
    auto *remove = new IconButton(icon(u"x"), tr("Remove %1").arg(name));
    line->addWidget(quiet(tr("from", "band"), wordWidth));
    line->addWidget(row.from);
    line->addWidget(row.to, 1);
    line->addWidget(quiet(tr("value", "band")));
    line->addWidget(row.share);
    line->addWidget(remove);
    column->addLayout(line);
    row.fault = makeFaultLabel();
    column->addWidget(row.fault);
    row.from->setValue(band[u"from"_s]);
    row.share->setValue(band[u"share"_s]);
    connect(row.from, &NumberField::changed, this, &BandTable::onEdited);
    connect(row.share, &NumberField::changed, this, &BandTable::onEdited);
    connect(remove, &QToolButton::clicked, this, [this, index] { removeBand(index); });
    return row;
}

void BandTable::setValue(const QJsonValue &value)
{
    for (const Row &row : m_rows) {
        row.line->hide();
        row.line->deleteLater(); // its button may be what asked for this
    }
    m_rows.clear();
    const QJsonArray bands = value.toArray();
    for (const QJsonValue &band : bands) {
        m_rows.push_back(makeRow(m_rows.size(), band));
        m_place->layout()->addWidget(m_rows.back().line);
    }
    m_empty->setVisible(m_rows.empty());
    m_place->setVisible(!m_rows.empty());
    showFault(*m_fault, {});
    showEnds();
}

QJsonValue BandTable::value() const
{
    QJsonArray bands;
    for (const Row &row : m_rows) {
        QJsonObject band = row.band.toObject();
        band.insert(u"from"_s, row.from->value());
        band.insert(u"share"_s, row.share->value());
        bands.append(band);
    }
    return bands;
}

void BandTable::showEnds()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i + 1 == m_rows.size())
            m_rows[i].to->setText(tr("%1 and more", "the last band").arg(m_look.unit));
        else
            m_rows[i].to->setText(tr("to below %1 %2", "band").arg(m_rows[i + 1].from->text(), m_look.unit));
    }
}

void BandTable::onEdited()
{
    showEnds();
    Q_EMIT edited();
}

void BandTable::addBand()
{
    QJsonArray bands = value().toArray();
    const double last = bands.isEmpty() ? 0 : bands.last()[u"from"_s].toDouble();
    bands.append(QJsonObject{{u"from"_s, bands.isEmpty() ? m_look.step : 2 * std::max(last, m_look.step)},
                             {u"share"_s, m_look.most}});
    setValue(bands);
    Q_EMIT edited();
    m_rows.back().from->setFocus(Qt::OtherFocusReason);
    m_rows.back().from->selectAll();
}

void BandTable::removeBand(size_t index)
{
    QJsonArray bands = value().toArray();
    bands.removeAt(qsizetype(index));
    setValue(bands);
    Q_EMIT edited();
    m_add->setFocus(Qt::OtherFocusReason);
}

void BandTable::setFaults(const QList<FieldFault> &faults)
{
    showFault(*m_fault, {});
    for (const Row &row : m_rows)
        showFault(*row.fault, {});
    for (const FieldFault &fault : faults) {
        bool ok = false;
        const size_t index = fault.place.section(u'/', 0, 0).toULongLong(&ok);
        PlainLabel &label = ok && index < m_rows.size() ? *m_rows[index].fault : *m_fault;
        if (label.text().isEmpty())
            showFault(label, fault.message);
    }
}

void BandTable::goTo(const QString &place)
{
    bool ok = false;
    const size_t index = place.section(u'/', 0, 0).toULongLong(&ok);
    if (!ok || index >= m_rows.size())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        (place.endsWith(u"share") ? m_rows[index].share : m_rows[index].from)->setFocus(Qt::OtherFocusReason);
}

} // namespace talbook
