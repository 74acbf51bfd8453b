#include "app/talbook-cli/tree_file.h"

#include "core/exchange/csv_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <cmath>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// Of a card in the chart, for lists that give no sizes.
constexpr LayoutNode card = {-1, 200, 72};

/// Where the columns stand; -1 for one that the file does not have.
struct TreeColumns
{
    int id = -1;
    int parent = -1;
    int width = -1;
    int height = -1;
};

class TreeFile
{
public:
    explicit TreeFile(const QString &path) : m_path(path) {}

    Expected<NamedTree> read();

private:
    Error error(const QString &problem) const;
    Error rowError(qint64 row, const QString &problem) const;
    Expected<void> readHeader(const Record &record);
    Expected<void> readNode(const Record &record);
    Expected<double> size(const Record &record, int column, double otherwise, const QString &name) const;
    Expected<void> linkParents();
    Expected<void> refuseCircles() const;
    static QString field(const Record &record, int column);

    QString m_path;
    TreeColumns m_columns;
    NamedTree m_tree;
    QStringList m_parents;
    QHash<QString, int> m_places;
};

Error TreeFile::error(const QString &problem) const
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Cli", "%1: %2").arg(QFileInfo(m_path).fileName(), problem)};
}

Error TreeFile::rowError(qint64 row, const QString &problem) const
{
    return error(QCoreApplication::translate("Cli", "row %1: %2").arg(row).arg(problem));
}

QString TreeFile::field(const Record &record, int column)
{
    if (column < 0 || size_t(column) >= record.fields.size())
        return {};
    const std::string_view text = record.fields[size_t(column)];
    return QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
}

Expected<void> TreeFile::readHeader(const Record &record)
{
    for (size_t column = 0; column < record.fields.size(); ++column) {
        const QString name = field(record, int(column)).toLower().remove(u'_').remove(u' ');
        int *const known = name == u"id"                              ? &m_columns.id
                           : name == u"parent" || name == u"parentid" ? &m_columns.parent
                           : name == u"width"                         ? &m_columns.width
                           : name == u"height"                        ? &m_columns.height
                                                                      : nullptr;
        if (known && *known < 0)
            *known = int(column);
    }
    if (m_columns.id < 0 || m_columns.parent < 0) {
        return error(QCoreApplication::translate(
            "Cli", "The first row must name the columns id and parent, and may name width and height."));
    }
    return {};
}

Expected<double> TreeFile::size(const Record &record, int column, double otherwise, const QString &name) const
{
    const QString text = field(record, column);
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || number < 0) {
        return rowError(record.number - 1, QCoreApplication::translate(
                                               "Cli", "“%1” in the column %2 is no size; it takes a number from 0.")
                                               .arg(text, name));
    }
    return number;
}

Expected<void> TreeFile::readNode(const Record &record)
{
    const QString id = field(record, m_columns.id);
    const qint64 row = record.number - 1;
    if (id.isEmpty())
        return rowError(row, QCoreApplication::translate("Cli", "The id is missing."));
    if (const auto earlier = m_places.constFind(id); earlier != m_places.cend()) {
        return rowError(
            row, QCoreApplication::translate("Cli", "The id “%1” stands in row %2 already.").arg(id).arg(*earlier + 1));
    }
    const auto width = size(record, m_columns.width, card.width, u"width"_s);
    TALBOOK_TRY(width);
    const auto height = size(record, m_columns.height, card.height, u"height"_s);
    TALBOOK_TRY(height);
    m_places.insert(id, int(m_tree.nodes.size()));
    m_tree.ids.append(id);
    m_parents.append(field(record, m_columns.parent));
    m_tree.nodes.push_back({-1, *width, *height});
    return {};
}

Expected<void> TreeFile::linkParents()
{
    for (qsizetype row = 0; row < m_parents.size(); ++row) {
        if (m_parents[row].isEmpty())
            continue;
        const auto parent = m_places.constFind(m_parents[row]);
        if (parent == m_places.cend()) {
            return rowError(
                row + 1,
                QCoreApplication::translate("Cli", "The parent “%1” is no id of this file.").arg(m_parents[row]));
        }
        m_tree.nodes[size_t(row)].parent = *parent;
    }
    return {};
}

Expected<void> TreeFile::refuseCircles() const
{
    std::vector<int> seenFrom(m_tree.nodes.size(), -1);
    for (int start = 0; size_t(start) < m_tree.nodes.size(); ++start) {
        int node = start;
        for (; node >= 0 && seenFrom[size_t(node)] < 0; node = m_tree.nodes[size_t(node)].parent)
            seenFrom[size_t(node)] = start;
        if (node >= 0 && seenFrom[size_t(node)] == start) {
            return rowError(node + 1,
                            QCoreApplication::translate("Cli", "“%1” is its own parent, directly or through others.")
                                .arg(m_tree.ids[node]));
        }
    }
    return {};
}

Expected<NamedTree> TreeFile::read()
{
    auto source = TextSource::open(m_path);
    TALBOOK_TRY(source);
    const auto reader = CsvReader::open(std::move(*source), {});
    TALBOOK_TRY(reader);
    Record record;
    for (bool header = true;; header = false) {
        const auto more = (*reader)->next(record);
        TALBOOK_TRY(more);
        if (!*more)
            break;
        const auto taken = header ? readHeader(record) : readNode(record);
        TALBOOK_TRY(taken);
    }
    const auto linked = linkParents();
    TALBOOK_TRY(linked);
    const auto sound = refuseCircles();
    TALBOOK_TRY(sound);
    return std::move(m_tree);
}

} // namespace

Expected<NamedTree> readTree(const QString &path)
{
    return TreeFile(path).read();
}

} // namespace talbook::cli
