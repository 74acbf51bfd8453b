#include "core/documents/mermaid_tree.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

struct Chart
{
    QStringList boxes; ///< in the order of the text
    QHash<QString, QString> labels;
    QHash<QString, QStringList> below;
    QSet<QString> placed; ///< those that stand under somebody
    QStringList arrows;
};

/// `#35;` stands for a sign, `<br/>` parts the lines of a label.
QString plainLabel(QString label)
{
    static const QRegularExpression sign(u"#(\\d{1,6});"_s);
    label.replace(u"<br/>"_s, u", "_s);
    QString plain;
    qsizetype at = 0;
    for (auto found = sign.globalMatch(label); found.hasNext();) {
        const auto match = found.next();
        plain += QStringView(label).mid(at, match.capturedStart() - at);
        const char32_t code = match.capturedView(1).toUInt();
        plain += QString::fromUcs4(&code, 1);
        at = match.capturedEnd();
    }
    return plain + label.mid(at);
}

std::optional<Chart> chartOf(const QString &text)
{
    static const QRegularExpression head(u"^(flowchart|graph)\\s+\\w+$"_s);
    static const QRegularExpression box(u"^(\\w+)\\[\"(.*)\"\\]$"_s);
    static const QRegularExpression line(u"^(\\w+)\\s*-->\\s*(\\w+)$"_s);
    static const QRegularExpression arrow(u"^(\\w+)\\s*-\\.\\s*\"(.*)\"\\s*\\.->\\s*(\\w+)$"_s);
    Chart chart;
    bool begun = false;
    for (const QString &each : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString row = each.trimmed();
        if (row.isEmpty())
            continue;
        if (!begun) {
            if (!head.match(row).hasMatch())
                return std::nullopt;
            begun = true;
        } else if (const auto found = box.match(row); found.hasMatch()) {
            if (chart.labels.contains(found.captured(1)))
                return std::nullopt;
            chart.boxes.append(found.captured(1));
            chart.labels[found.captured(1)] = plainLabel(found.captured(2));
        } else if (const auto under = line.match(row); under.hasMatch()) {
            if (!chart.labels.contains(under.captured(1)) || !chart.labels.contains(under.captured(2)) ||
                chart.placed.contains(under.captured(2)))
                return std::nullopt;
            chart.below[under.captured(1)].append(under.captured(2));
            chart.placed.insert(under.captured(2));
        } else if (const auto dashed = arrow.match(row); dashed.hasMatch()) {
            const QString from = chart.labels.value(dashed.captured(1)), to = chart.labels.value(dashed.captured(3));
            if (from.isEmpty() || to.isEmpty())
                return std::nullopt;
            chart.arrows.append(u"%1 → %2: %3"_s.arg(from.section(u", "_s, 0, 0), plainLabel(dashed.captured(2)),
                                                     to.section(u", "_s, 0, 0)));
        } else {
            return std::nullopt;
        }
    }
    return begun && !chart.boxes.isEmpty() ? std::optional(chart) : std::nullopt;
}

} // namespace

std::optional<QString> mermaidTree(const QString &chart)
{
    const auto known = chartOf(chart);
    if (!known)
        return std::nullopt;
    struct Place
    {
        QString box, lead; ///< what stands before the lines of those below
        bool isRoot, isLast;
    };
    std::vector<Place> open;
    for (auto box = known->boxes.crbegin(); box != known->boxes.crend(); ++box) {
        if (!known->placed.contains(*box))
            open.push_back({*box, {}, true, true});
    }
    QStringList lines;
    while (!open.empty()) {
        const Place place = open.back();
        open.pop_back();
        const QString branch = place.isRoot ? QString() : place.isLast ? u"└── "_s : u"├── "_s;
        lines.append(place.lead + branch + known->labels.value(place.box));
        const QString lead = place.lead + (place.isRoot ? QString() : place.isLast ? u"    "_s : u"│   "_s);
        const QStringList below = known->below.value(place.box);
        for (qsizetype i = below.size() - 1; i >= 0; --i)
            open.push_back({below[i], lead, false, i == below.size() - 1});
    }
    // Those in a ring stand under one another and under nobody above: not a tree.
    if (lines.size() != known->boxes.size())
        return std::nullopt;
    if (!known->arrows.isEmpty())
        lines += QStringList{QString()} + known->arrows;
    return lines.join(u'\n');
}

} // namespace talbook
