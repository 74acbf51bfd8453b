#include "core/plan/plan.h"
#include "core/plan/recovery.h"
#include "tests/fuzz/input_file.h"

using namespace talbook;
using namespace Qt::StringLiterals;

/// A file that somebody sent: opened to look at and to edit, and, where it cannot be opened, saved from what can be.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const test::InputFolder folder;
    const QDateTime now(QDate(2027, 2, 11), QTime(9, 0), Qt::UTC);
    const PlanEnvironment environment{folder.path(u"data"_s), [now] { return now; }, {}};
    const QString path = folder.write(u"plan.talbook"_s, data, size);
    const auto looked = Plan::open(path, environment, {.access = PlanAccess::Read});
    const auto opened = Plan::open(path, environment, {.access = PlanAccess::Once});
    if (opened) {
        static_cast<void>((*opened)->undo());
        return 0;
    }
    if (opened.error().message.isEmpty())
        qFatal("an error without a sentence");
    const QString saved = folder.path(u"saved.talbook"_s);
    QFile::remove(saved);
    const auto recovery = recoverPlan(path, saved, environment.dataFolder, now.date());
    if (recovery && !Plan::open(saved, environment, {.access = PlanAccess::Read}))
        qFatal("what was saved does not open");
    return 0;
}
