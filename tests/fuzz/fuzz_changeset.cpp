#include "core/plan/changeset.h"
#include "core/plan/changeset_format.h"
#include "core/plan/database.h"
#include "core/plan/packing.h"
#include "core/plan/schema.h"
#include "tests/fuzz/input_file.h"

using namespace talbook;

namespace
{

Database emptyPlan(const QString &path)
{
    auto database = Database::open(path, DatabaseMode::Create);
    if (!database || !createSchema(*database))
        qFatal("cannot make a plan");
    return std::move(*database);
}

} // namespace

/// A step of the history as it would lie in a stranger's file: what passes the check is applied both ways.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const test::InputFolder folder;
    static const Database database = emptyPlan(folder.path(QStringLiteral("plan.talbook")));
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(unpacked(bytes));
    if (!checkChangesetFormat(database, bytes))
        return 0;
    for (const ApplyDirection direction : {ApplyDirection::Forward, ApplyDirection::Backward}) {
        static_cast<void>(summarize(database, bytes, direction));
        Transaction transaction(database);
        if (!transaction.begin())
            qFatal("cannot begin");
        static_cast<void>(applyChangeset(database, bytes, direction));
    }
    static_cast<void>(joinChangesets(bytes, bytes));
    return 0;
}
