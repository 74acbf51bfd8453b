#include "ui/scoring/kind_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array shownSources = {IntentSource::Web, IntentSource::Email, IntentSource::Product, IntentSource::None};
constexpr NumberField::Range kindPoints{0, 10000, 1};
constexpr int recordsWidth = 56;
constexpr int sourceWidth = 128;

const auto ofEngagement = u"engagement"_s;
const auto ofIntent = u"intent"_s;
const auto ofSources = u"sources"_s;

PointTable tableFrom(const QJsonObject &points)
{
    PointTable table;
    for (auto point = points.begin(); point != points.end(); ++point)
        table.points.insert(point.key(), point.value().toDouble());
    return table;
}

void putNumber(QJsonObject &into, const QString &kind, const NumberField &field)
{
    if (!field.text().trimmed().isEmpty())
        into.insert(kind, field.value());
}

/// Room for the longest name of a source in a list to choose from.
int sourceRoom(const QStringList &names)
{
    QComboBox widest;
    widest.addItems(names);
    return std::max(Theme::current().px(sourceWidth), widest.sizeHint().width());
}

/// Room for the figures and for the longest word of the heads above them.
int pointsRoom(const QStringList &heads)
{
    const QFontMetrics metrics(Theme::current().font(Type::Caption));
    int room = NumberField(kindPoints).sizeHint().width();
    for (const QString &word : heads.join(u' ').split(u' '))
        room = std::max(room, metrics.horizontalAdvance(word) + 1);
    return room;
}

void showNumber(NumberField &field, const QJsonValue &value)
{
    if (value.isUndefined())
        field.clear();
    else
        field.setValue(value);
}

} // namespace

KindList::KindList(const ActivityKinds &kinds, const std::vector<PointTable> &tables, const QStringList &sourceNames,
                   QWidget *parent)
    : ModelField(parent), m_kinds(kinds), m_tables(tables), m_sourceNames(sourceNames), m_lines(new QVBoxLayout),
      m_fill(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::HalfGrid);
    m_fill->setAccessibleName(tr("Take the points of a table"));
    m_fill->addItem(tr("Take the points of a table…"));
    for (const PointTable &table : m_tables)
        m_fill->addItem(table.name, table.id);
    column->addWidget(m_fill);
    addHead(*column);
    m_lines->setSpacing(metric::HalfGrid);
    column->addLayout(m_lines);
    setFocusProxy(m_fill);
    connect(m_fill, &QComboBox::activated, this, [this](int index) {
        if (index <= 0)
            return;
        QJsonObject points;
        const PointTable &table = m_tables[size_t(index - 1)];
        for (auto point = table.points.begin(); point != table.points.end(); ++point)
            points.insert(point.key(), point.value());
        // A table that ships says nothing of the person's own kinds.
        QJsonObject all = value().toObject();
        const QJsonObject before = all.value(ofEngagement).toObject();
        for (auto point = before.begin(); point != before.end(); ++point) {
            if (!m_kinds.find(point.key()))
                points.insert(point.key(), point.value());
        }
        all.insert(ofEngagement, points);
        setValue(all);
        m_fill->setCurrentIndex(0);
        Q_EMIT edited();
    });
}

void KindList::addHead(QVBoxLayout &column)
{
    const Theme &theme = Theme::current();
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::Grid);
    const int source = sourceRoom(m_sourceNames);
    const auto add = [&](const QString &text, int width, int stretch = 0) {
        auto *label = new PlainLabel(text, {.type = Type::Caption, .colour = Colour::Text3});
        label->setWordWrap(true);
        if (stretch == 0)
            label->setFixedWidth(width);
        label->setAlignment((stretch == 0 && width != source ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
        head->addWidget(label, stretch);
    };
    const int field = pointsRoom({tr("Points for engagement"), tr("Points for intent")});
    add(tr("Kind of activity"), 0, 1);
    add(tr("Records"), theme.px(recordsWidth));
    add(tr("Points for engagement"), field);
    add(tr("Feeds intent through"), source);
    add(tr("Points for intent"), field);
    column.addLayout(head);
}

void KindList::setUses(const std::vector<KindUse> &uses)
{
    m_uses = uses;
}

void KindList::setIntentTable(const QString &table)
{
    const auto found = std::ranges::find(m_tables, table, &PointTable::id);
    m_intentTable = found == m_tables.end() ? PointTable() : *found;
}

/// Rows of what the plan has, then of what the model speaks of, then of the other kinds there are.
void KindList::fillOrder(const QJsonObject &value)
{
    std::vector<std::pair<ActivityKind, qint64>> wanted;
    QStringList keys;
    const auto want = [&](const ActivityKind &kind, qint64 records) {
        if (const QString key = activityKindKey(kind.id); !keys.contains(key)) {
            keys.append(key);
            wanted.push_back({kind, records});
        }
    };
    for (const KindUse &use : m_uses) {
        if (!use.kind.known)
            want(use.kind, use.records);
    }
    for (const QString &part : {ofEngagement, ofIntent, ofSources}) {
        for (const QString &id : value.value(part).toObject().keys()) {
            if (!m_kinds.find(id))
                want(m_kinds.resolve(id, {}), 0);
        }
    }
    for (const KindUse &use : m_uses)
        want(use.kind, use.records);
    std::vector<const ActivityKind *> others;
    for (const ActivityKind &kind : m_kinds.all())
        others.push_back(&kind);
    std::ranges::sort(others, [](const ActivityKind *a, const ActivityKind *b) {
        return QString::localeAwareCompare(a->name, b->name) < 0;
    });
    for (const ActivityKind *kind : others)
        want(*kind, 0);
    QStringList order;
    for (const auto &[kind, records] : wanted)
        order.append(kind.id);
    if (order == m_order) {
        showRecords(wanted);
        return;
    }
    for (const auto &[kind, row] : m_rows) {
        row.line->hide();
        row.line->deleteLater();
    }
    m_rows.clear();
    m_order = order;
    for (const auto &[kind, records] : wanted)
        makeRow(kind);
    showRecords(wanted);
    QWidget *before = m_fill;
    for (const QString &kind : m_order) {
        const Row &row = m_rows.at(kind);
        for (QWidget *field : {static_cast<QWidget *>(row.points), static_cast<QWidget *>(row.source),
                               static_cast<QWidget *>(row.intent)}) {
            setTabOrder(before, field);
            before = field;
        }
    }
}

void KindList::showRecords(const std::vector<std::pair<ActivityKind, qint64>> &wanted)
{
    for (const auto &[kind, records] : wanted)
        m_rows.at(kind.id).records->setText(records > 0 ? locale().toString(records) : QString());
}

void KindList::makeRow(const ActivityKind &kind)
{
    const Theme &theme = Theme::current();
    Row row;
    row.kind = kind;
    row.line = new QWidget(this); // in its place from the start: it has the locale of the figures
    auto *column = new QVBoxLayout(row.line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(metric::Grid);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    if (kind.known) {
        auto *name = new PlainLabel(kind.name);
        name->setWordWrap(true);
        names->addWidget(name);
    } else { // what somebody called it may be one endless word
        auto *name = new ElidedLabel(kind.name);
        name->setOwnText();
        names->addWidget(name);
    }
    row.remark = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::WarnText});
    row.remark->setWordWrap(true);
    row.remark->hide();
    names->addWidget(row.remark);
    row.records = new PlainLabel({}, {.colour = Colour::Text2});
    row.records->setFixedWidth(theme.px(recordsWidth));
    row.records->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.points = new NumberField(kindPoints, row.line);
    row.points->setAccessibleName(tr("Points for “%1”").arg(kind.name));
    row.source = new QComboBox(row.line);
    row.source->setAccessibleName(tr("Source of intent that “%1” feeds").arg(kind.name));
    row.source->setFixedWidth(sourceRoom(m_sourceNames));
    const auto nameOf = [this](IntentSource source) {
        return source == IntentSource::None ? tr("nothing", "no source of intent")
                                            : m_sourceNames.value(qsizetype(source) - 1);
    };
    for (const IntentSource source : shownSources)
        row.source->addItem(nameOf(source), intentSourceId(source));
    row.intent = new NumberField(kindPoints, row.line);
    row.intent->setAccessibleName(tr("Points of intent for “%1”").arg(kind.name));
    line->addLayout(names, 1);
    line->addWidget(row.records);
    for (NumberField *field : {row.points, row.intent})
        field->setFixedWidth(pointsRoom({tr("Points for engagement"), tr("Points for intent")}));
    line->addWidget(row.points);
    line->addWidget(row.source);
    line->addWidget(row.intent);
    column->addLayout(line);
    row.fault = makeFaultLabel();
    column->addWidget(row.fault);
    m_lines->addWidget(row.line);
    connect(row.points, &NumberField::changed, this, &KindList::onEdited);
    connect(row.intent, &NumberField::changed, this, &KindList::onEdited);
    connect(row.source, &QComboBox::activated, this, &KindList::onEdited);
    m_rows.emplace(kind.id, row);
}

void KindList::onEdited()
{
    showWorth();
    Q_EMIT edited();
}

void KindList::setValue(const QJsonValue &value)
{
    const QJsonObject all = value.toObject();
    fillOrder(all);
    for (auto &[id, row] : m_rows) {
        // A model may spell a kind of its own in another way than the records do.
        const auto in = [&all, &kind = row.kind](const QString &part) {
            const QJsonObject object = all.value(part).toObject();
            if (kind.known || object.contains(kind.id))
                return object.value(kind.id);
            for (auto entry = object.begin(); entry != object.end(); ++entry) {
                if (activityKindKey(entry.key()) == activityKindKey(kind.id))
                    return QJsonValue(entry.value());
            }
            return QJsonValue(QJsonValue::Undefined);
        };
        showNumber(*row.points, in(ofEngagement));
        showNumber(*row.intent, in(ofIntent));
        const QJsonValue source = in(ofSources);
        const int chosen = row.source->findData(source.toString());
        row.source->setCurrentIndex(chosen >= 0 ? chosen : row.source->findData(intentSourceId(row.kind.source)));
    }
    showWorth();
}

QJsonValue KindList::value() const
{
    QJsonObject engagement, intent, sources;
    for (const auto &[id, row] : m_rows) {
        putNumber(engagement, id, *row.points);
        putNumber(intent, id, *row.intent);
        if (const QString source = row.source->currentData().toString(); source != intentSourceId(row.kind.source))
            sources.insert(id, source);
    }
    return QJsonObject{{ofEngagement, engagement}, {ofIntent, intent}, {ofSources, sources}};
}

void KindList::showWorth()
{
    const QJsonObject all = value().toObject();
    ScoringModel model;
    model.engagement.points = tableFrom(all.value(ofEngagement).toObject());
    model.intent.points = m_intentTable;
    model.intent.points.points.insert(tableFrom(all.value(ofIntent).toObject()).points);
    const QJsonObject sources = all.value(ofSources).toObject();
    for (auto source = sources.begin(); source != sources.end(); ++source)
        model.sources.insert(activityKindKey(source.key()), intentSourceFrom(source.value().toString()));
    const auto shown = [this](double points) { return locale().toString(points, 'f', QLocale::FloatingPointShortest); };
    for (const auto &[id, row] : m_rows) {
        const double engagement = model.engagementPointsOf(row.kind);
        const bool feeds = model.sourceOf(row.kind) != IntentSource::None;
        const double intent = feeds ? model.intentPointsOf(row.kind) : 0;
        row.points->setPlaceholderText(shown(engagement));
        row.intent->setPlaceholderText(feeds ? shown(intent) : u"–"_s);
        const bool silent = !row.kind.known && engagement <= 0 && intent <= 0;
        row.remark->setText(silent ? tr("no points yet") : row.kind.known ? QString() : tr("not in the presets"));
        row.remark->setLook({.type = Type::Caption, .colour = silent ? Colour::WarnText : Colour::Text3});
        row.remark->setVisible(!row.kind.known);
    }
}

const KindList::Row *KindList::row(const QString &kind) const
{
    const auto found = m_rows.find(kind);
    return found == m_rows.end() ? nullptr : &found->second;
}

NumberField *KindList::fieldOf(const QString &kind) const
{
    const Row *found = row(kind);
    return found ? found->points : nullptr;
}

NumberField *KindList::intentFieldOf(const QString &kind) const
{
    const Row *found = row(kind);
    return found ? found->intent : nullptr;
}

QComboBox *KindList::sourceOf(const QString &kind) const
{
    const Row *found = row(kind);
    return found ? found->source : nullptr;
}

QString KindList::remarkOf(const QString &kind) const
{
    const Row *found = row(kind);
    return found ? found->remark->text() : QString();
}

void KindList::setFaults(const QList<FieldFault> &faults)
{
    for (const auto &[id, row] : m_rows)
        showFault(*row.fault, {});
    for (const FieldFault &fault : faults) {
        if (const Row *at = row(fault.place.section(u'/', 1)))
            showFault(*at->fault, fault.message);
    }
}

void KindList::goTo(const QString &place)
{
    const QString part = place.section(u'/', 0, 0);
    QString kind = place.section(u'/', 1);
    if (part.isEmpty() && !m_order.isEmpty()) {
        const auto silent =
            std::ranges::find_if(m_order, [this](const QString &id) { return remarkOf(id) == tr("no points yet"); });
        kind = silent == m_order.end() ? m_order.front() : *silent;
    }
    const Row *at = row(kind);
    if (!at)
        return;
    if (part == ofSources) {
        at->source->setFocus(Qt::OtherFocusReason);
        return;
    }
    NumberField *field = part == ofIntent ? at->intent : at->points;
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

} // namespace talbook
