#include "core/base/wording.h"
#include "core/plan/plan.h"
#include "core/plan/recovery.h"
#include "core/plays/tasks.h"
#include "core/results/plan_checks.h"
#include "core/scoring/standing.h"
#include "tests/fuzz/input_file.h"

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

/// What every page of the window needs.
Expected<void> readPages(const Database &plan, QDate today)
{
    const Wording words(Language::English);
    const auto standings = Standings::read(plan, {today, {}, {}}, words);
    TALBOOK_TRY(standings);
    TALBOOK_TRY(checkPractice(plan, *standings, words));
    TALBOOK_TRY(tasks(plan, {}, words));
    return {};
}

void requireSentence(const Error &error)
{
    if (error.message.isEmpty())
        qFatal("an error without a sentence");
}

} // namespace

/// A file that somebody sent: opened to look at and to edit, and saved from what can be. What is saved must be of use:
/// every page can be read.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const test::InputFolder folder;
    const QDateTime now(QDate(2027, 2, 11), QTime(9, 0), Qt::UTC);
    const PlanEnvironment environment{folder.path(u"data"_s), [now] { return now; }, {}};
    const QString path = folder.write(u"plan.talbook"_s, data, size);
    if (const auto looked = Plan::open(path, environment, {.access = PlanAccess::Read})) {
        if (const auto read = readPages((*looked)->database(), now.date()); !read)
            requireSentence(read.error());
    }
    if (const auto opened = Plan::open(path, environment, {.access = PlanAccess::Once}))
        static_cast<void>((*opened)->undo());
    else
        requireSentence(opened.error());
    const QString saved = folder.path(u"saved.talbook"_s);
    QFile::remove(saved);
    const auto recovery = recoverPlan(path, saved, environment.dataFolder, now.date());
    if (!recovery) {
        requireSentence(recovery.error());
        return 0;
    }
    const auto plan = Plan::open(saved, environment, {.access = PlanAccess::Read});
    if (!plan)
        qFatal("what was saved does not open: %s", qPrintable(plan.error().message));
    if (const auto read = readPages((*plan)->database(), now.date()); !read)
        qFatal("what was saved cannot be read: %s (%s)", qPrintable(read.error().message),
               qPrintable(read.error().details));
    return 0;
}
