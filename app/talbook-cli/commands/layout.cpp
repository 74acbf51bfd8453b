#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "app/talbook-cli/tree_file.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// The gap given as --gap-x or --gap-y.
Expected<double> gap(const Input &input, const char *option, double otherwise)
{
    if (!input.has(option))
        return otherwise;
    bool isNumber = false;
    const double number = input.text(option).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || number < 0) {
        return Error{ErrorCode::BadInput, QCoreApplication::translate("Cli", "--%1 needs a number from 0, not “%2”.")
                                              .arg(QLatin1StringView(option), input.text(option))};
    }
    return number;
}

QByteArray layoutJson(const NamedTree &tree, const std::vector<LayoutPoint> &points)
{
    QJsonArray nodes;
    for (size_t i = 0; i < points.size(); ++i)
        nodes.append(QJsonObject{{u"id"_s, tree.ids[qsizetype(i)]}, {u"x"_s, points[i].x}, {u"y"_s, points[i].y}});
    return jsonText({{u"nodes"_s, nodes}});
}

QString layoutTable(const NamedTree &tree, const std::vector<LayoutPoint> &points, const QLocale &locale)
{
    TextTable table({{u"id"_s}, {u"x"_s, TextTable::Align::Right}, {u"y"_s, TextTable::Align::Right}});
    for (size_t i = 0; i < points.size(); ++i)
        table.add({tree.ids[qsizetype(i)], locale.toString(points[i].x, 'f', 1), locale.toString(points[i].y, 'f', 1)});
    return table.text();
}

Outcome layOut(const Input &input)
{
    const LayoutGaps usual;
    const auto x = gap(input, "gap-x", usual.x);
    const auto y = gap(input, "gap-y", usual.y);
    if (!x || !y)
        return Outcome::usage((x ? y : x).error().message);
    const auto tree = readTree(input.argument(0));
    TALBOOK_TRY(tree);
    const std::vector<LayoutPoint> points = tidyLayout(tree->nodes, {*x, *y});
    return input.json() ? Outcome(layoutJson(*tree, points))
                        : Outcome::text(layoutTable(*tree, points, input.words().locale()));
}

} // namespace

Command layoutCommand()
{
    return {"layout",
            "FILE",
            QT_TRANSLATE_NOOP("Cli",
                              "Places the nodes of a tree (a CSV file with the columns id, parent, width, height) "
                              "tidily: x of each centre, y of each top."),
            {{"gap-x", OptionKind::Text, "N", QT_TRANSLATE_NOOP("Cli", "room between neighbours (default: 20)")},
             {"gap-y", OptionKind::Text, "N", QT_TRANSLATE_NOOP("Cli", "room between levels (default: 40)")}},
            layOut};
}

} // namespace talbook::cli
