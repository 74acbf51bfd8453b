// Edits a plan until it is killed, and says after each step that it was done. Started by test_crash and test_lock.
//   crash_child edit|publish|hold PLAN DATAFOLDER

#include "tests/core/plan/counted_steps.h"

#include <QCoreApplication>

#include <cstdio>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Well above what a test waits for; a child whose parent died must end by itself.
constexpr qint64 mostSteps = 3000;

void say(const char *what, qint64 step)
{
    std::printf("%s %lld\n", what, static_cast<long long>(step));
    std::fflush(stdout);
}

int fail(const Error &error)
{
    std::fprintf(stderr, "%s (%s)\n", qPrintable(error.message), qPrintable(error.details));
    return 1;
}

Expected<void> editAndUndo(Plan &plan, qint64 step)
{
    TALBOOK_TRY(plan.run(u"Step %1"_s.arg(step), countedStep(step)));
    if (step % 4 == 0) {
        TALBOOK_TRY(plan.undo());
        TALBOOK_TRY(plan.redo());
    }
    return {};
}

Expected<void> work(Plan &plan, bool publishing)
{
    const qint64 first = stepsIn(plan.database()) + 1;
    for (qint64 step = first; step < first + mostSteps; ++step) {
        TALBOOK_TRY(editAndUndo(plan, step));
        say("done", step);
        if (publishing) {
            say("saving", step);
            TALBOOK_TRY(plan.publish());
            say("saved", step);
        }
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 4)
        return 2;
    const PlanEnvironment environment{arguments[3], [] { return QDateTime(QDate(2027, 2, 11), QTime(9, 0), Qt::UTC); },
                                      countedHistory()};
    const auto plan = Plan::open(arguments[2], environment, {.leftover = LeftoverWork::Recover});
    if (!plan)
        return fail(plan.error());
    say("open", stepsIn((*plan)->database()));
    if (arguments[1] == u"hold") {
        (void)std::getchar(); // until the parent writes, closes the pipe or kills
        return 0;
    }
    const auto result = work(**plan, arguments[1] == u"publish");
    return result ? 0 : fail(result.error());
}
