#include "core/plan/salvage.h"

#include "core/plan/database.h"

namespace talbook
{

namespace
{

using Type = RowShape::Type;
using Kind = PageValue::Kind;

Type typeOf(std::string_view name)
{
    return name == "INTEGER" ? Type::Integer : name == "REAL" ? Type::Real : name == "BLOB" ? Type::Blob : Type::Text;
}

bool fits(const RowShape::Column &column, const PageValue &value)
{
    switch (value.kind) {
    case Kind::Null:
        return !column.needed;
    case Kind::Integer: // a whole number of a REAL column is stored as one
        return column.type == Type::Integer || column.type == Type::Real;
    case Kind::Real:
        return column.type == Type::Real;
    case Kind::Text:
        return column.type == Type::Text;
    case Kind::Blob:
        return column.type == Type::Blob;
    }
    return false;
}

} // namespace

std::optional<PageRow> RowShape::fitted(const PageCell &cell) const
{
    if (cell.row.size() != columns.size())
        return std::nullopt;
    PageRow row = cell.row;
    if (rowidColumn >= 0) {
        if (row[size_t(rowidColumn)].kind != Kind::Null)
            return std::nullopt;
        row[size_t(rowidColumn)] = {Kind::Integer, cell.rowid, 0, {}};
    }
    for (size_t i = 0; i < row.size(); ++i) {
        if (!fits(columns[i], row[i]))
            return std::nullopt;
    }
    return row;
}

Expected<std::vector<RowShape>> rowShapes(const Database &database, const std::vector<QByteArray> &names)
{
    std::vector<RowShape> shapes;
    for (const QByteArray &name : names) {
        RowShape shape;
        shape.name = name;
        const std::string_view table(name.constData(), size_t(name.size()));
        Statement kind(database, "SELECT wr FROM pragma_table_list(?)");
        kind.bind(1, table);
        shape.hasRowid = !(kind.step() && kind.integer(0) != 0);
        kind.reset();
        TALBOOK_TRY(kind.result());
        Statement columns(database, "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)");
        columns.bind(1, table);
        while (columns.step()) {
            const Type type = typeOf(columns.utf8(1));
            if (shape.hasRowid && columns.integer(3) == 1 && type == Type::Integer)
                shape.rowidColumn = int(shape.columns.size());
            shape.columns.push_back({columns.text(0).toUtf8(), type, columns.integer(2) != 0});
        }
        TALBOOK_TRY(columns.result());
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

} // namespace talbook
