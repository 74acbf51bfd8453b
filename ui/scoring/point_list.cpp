#include "ui/scoring/point_list.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

PointList::PointList(const ActivityKinds &kinds, const std::vector<PointTable> &tables, QWidget *parent)
    : ModelField(parent), m_kinds(kinds), m_tables(tables)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::HalfGrid);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(metric::Grid);
    m_fill = new QComboBox;
    m_fill->setAccessibleName(tr("Take the points of a table"));
    m_fill->addItem(tr("Take the points of a table…"));
    for (const PointTable &table : m_tables)
        m_fill->addItem(table.name, table.id);
    m_add = new QComboBox;
    m_add->setAccessibleName(tr("Add a kind of activity"));
    choices->addWidget(m_fill, 1);
    choices->addWidget(m_add, 1);
    column->addLayout(choices);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(metric::HalfGrid);
    column->addLayout(m_lines);
    setFocusProxy(m_add);
    connect(m_fill, &QComboBox::activated, this, [this](int index) {
        if (index <= 0)
            return;
        const PointTable &table = m_tables[size_t(index - 1)];
        QJsonObject points;
        for (auto point = table.points.begin(); point != table.points.end(); ++point)
            points.insert(point.key(), point.value());
        setValue(points);
        m_fill->setCurrentIndex(0);
        Q_EMIT edited();
    });
    connect(m_add, &QComboBox::activated, this, [this](int index) {
        const QString kind = m_add->itemData(index).toString();
        if (kind.isEmpty())
            return;
        QJsonObject points = value().toObject();
        points.insert(kind, 1);
        setValue(points);
        Q_EMIT edited();
        goTo(kind);
    });
}

QString PointList::nameOf(const QString &kind) const
{
    const ActivityKind *known = m_kinds.find(kind);
    return known ? known->name : kind;
}

PointList::Row PointList::makeRow(const QString &kind, const QJsonValue &points)
{
    Row row{};
    row.line = new QWidget(this); // in its place from the start: it has the locale of the figures
    auto *column = new QVBoxLayout(row.line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(metric::Grid);
    row.points = new NumberField({0, 10000, 1}, row.line);
    row.points->setAccessibleName(tr("Points for “%1”").arg(nameOf(kind)));
    row.points->setValue(points);
    auto *remove = new IconButton(icon(u"x"), tr("Remove “%1”").arg(nameOf(kind)));
    line->addWidget(new ElidedLabel(nameOf(kind)), 1);
    line->addWidget(row.points);
    line->addWidget(remove);
    column->addLayout(line);
    row.fault = makeFaultLabel();
    column->addWidget(row.fault);
    connect(row.points, &NumberField::changed, this, &ModelField::edited);
    connect(remove, &QToolButton::clicked, this, [this, kind] {
        QJsonObject left = value().toObject();
        left.remove(kind);
        setValue(left);
        Q_EMIT edited();
        m_add->setFocus(Qt::OtherFocusReason);
    });
    return row;
}

void PointList::setValue(const QJsonValue &value)
{
    for (const auto &[kind, row] : m_rows) {
        row.line->hide();
        row.line->deleteLater();
    }
    m_rows.clear();
    const QJsonObject points = value.toObject();
    QStringList kinds = points.keys();
    std::ranges::sort(kinds, [this](const QString &a, const QString &b) {
        return QString::localeAwareCompare(nameOf(a), nameOf(b)) < 0;
    });
    QWidget *before = m_add;
    for (const QString &kind : kinds) {
        const Row &row = m_rows.emplace(kind, makeRow(kind, points.value(kind))).first->second;
        m_lines->addWidget(row.line);
        setTabOrder(before, row.points);
        before = row.points;
    }
    fillAddBox();
}

void PointList::fillAddBox()
{
    m_add->clear();
    m_add->addItem(tr("Add a kind of activity…"));
    QList<std::pair<QString, QString>> missing;
    for (const ActivityKind &kind : m_kinds.all()) {
        if (!m_rows.contains(kind.id))
            missing.append({kind.name, kind.id});
    }
    std::ranges::sort(missing,
                      [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto &[name, id] : missing)
        m_add->addItem(name, id);
    m_add->setEnabled(!missing.isEmpty());
}

QJsonValue PointList::value() const
{
    QJsonObject points;
    for (const auto &[kind, row] : m_rows)
        points.insert(kind, row.points->value());
    return points;
}

NumberField *PointList::fieldOf(const QString &kind) const
{
    const auto found = m_rows.find(kind);
    return found == m_rows.end() ? nullptr : found->second.points;
}

void PointList::setFaults(const QList<FieldFault> &faults)
{
    for (const auto &[kind, row] : m_rows)
        showFault(*row.fault, {});
    for (const FieldFault &fault : faults) {
        if (const auto found = m_rows.find(fault.place); found != m_rows.end())
            showFault(*found->second.fault, fault.message);
    }
}

void PointList::goTo(const QString &place)
{
    if (NumberField *field = fieldOf(place)) {
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
    }
}

} // namespace talbook
