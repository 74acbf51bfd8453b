#pragma once

#include "ui/shell/jobs.h"

namespace talbook::test
{

/// Does something the moment the next job begins, before its work does. After its start would be a race: on a
/// busy machine the work can be over before the test comes to its next line.
template <class Act> void whenNextJobBegins(Jobs &jobs, Act act)
{
    QObject::connect(
        &jobs, &Jobs::changed, &jobs,
        [&jobs, act] {
            if (!jobs.current())
                qFatal("a job ended where one was to begin");
            act();
        },
        Qt::SingleShotConnection);
}

/// Somebody who presses Cancel the moment the next job begins.
inline void stopNextJob(Jobs &jobs)
{
    whenNextJobBegins(jobs, [&jobs] { jobs.cancel(); });
}

} // namespace talbook::test
