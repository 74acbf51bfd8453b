#pragma once

#include "tests/support/plan_text.h"
#include "tests/ui/shell/window_fixture.h"

#include "core/plays/launch.h"
#include "core/plays/play_store.h"
#include "ui/timeline/task_actions.h"
#include "ui/timeline/task_card.h"
#include "ui/timeline/task_dialog.h"
#include "ui/timeline/task_model.h"
#include "ui/timeline/task_table.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_tools.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_switch.h"

#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <functional>

namespace talbook::test
{

/// The window on its timeline, on Thursday 11 February 2027, with one campaign that began on Monday the 8th. At each
/// of two accounts:
///
/// | task     | phase             | day        | waits for |
/// | Research | Begin, 8 to 14    | 8 February | -         |
/// | E-mail   | Begin             | 10         | Research  |
/// | Call     | Begin             | 12         | E-mail    |
/// | Meeting  | Talk, 15 to 21    | 17         | Call      |
class TimelineDesk : public WindowFixture
{
public:
    explicit TimelineDesk(bool withTasks = true)
    {
        window.resize(1400, 800);
        makePlan({QStringLiteral("Acme"), QStringLiteral("Borealis")});
        if (withTasks)
            launchTalk();
        trigger(QStringLiteral("page.timeline"));
        page().view().setDayWidth(16); // every mark stands alone
        page().view().showDay(QDate(2027, 2, 11));
    }

    TimelinePage &page() { return window.timelinePage(); }
    TimelineView &view() { return page().view(); }
    QWidget *viewport() { return view().viewport(); }

    Task task(const QString &account, const QString &title)
    {
        const auto all = tasks(document.plan().database(), {}, document.words());
        for (const Task &one : all ? *all : std::vector<Task>()) {
            if (one.accountName == account && one.title == title)
                return one;
        }
        qFatal("there is no task %s of %s", qPrintable(title), qPrintable(account));
        return {};
    }
    QDate due(const QString &account, const QString &title) { return task(account, title).due; }
    QPoint at(const QString &account, const QString &title)
    {
        const auto mark = view().markRect(task(account, title).id);
        if (!mark)
            qFatal("%s of %s is not shown", qPrintable(title), qPrintable(account));
        return mark->center();
    }
    QStringList selected()
    {
        QStringList names;
        for (const TaskId id : page().selected()) {
            const auto one = readTask(document.plan().database(), id, document.words());
            names.append(one ? one->accountName + u' ' + one->title : QString());
        }
        names.sort();
        return names;
    }
    void click(const QPoint &position, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::mouseClick(viewport(), Qt::LeftButton, with, position);
    }
    void press(const QPoint &position) { QTest::mousePress(viewport(), Qt::LeftButton, Qt::NoModifier, position); }
    void move(const QPoint &position)
    {
        QMouseEvent event(QEvent::MouseMove, position, viewport()->mapToGlobal(position), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(viewport(), &event);
    }
    void hover(const QPoint &position)
    {
        QMouseEvent event(QEvent::MouseMove, position, viewport()->mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                          Qt::NoModifier);
        QApplication::sendEvent(viewport(), &event);
    }
    void release(const QPoint &position) { QTest::mouseRelease(viewport(), Qt::LeftButton, Qt::NoModifier, position); }
    void drag(const QPoint &from, const QPoint &to)
    {
        press(from);
        move((from + to) / 2);
        move(to);
        release(to);
    }
    /// So many days to the right.
    void dragBy(const QPoint &from, int days) { drag(from, from + QPoint(days * 16, 0)); }
    void key(int key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(&view(), Qt::Key(key), with); }
    template <class Dialog> Dialog *dialog() { return window.findChild<Dialog *>(); }
    /// Looks at the next dialog that waits for an answer, and closes it.
    template <class Dialog> void answerModal(const std::function<void(Dialog &)> &look)
    {
        QTimer::singleShot(0, &window, [look] {
            auto *open = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!open)
                qFatal("no such dialog is open");
            look(*open);
            open->reject();
        });
    }
    QByteArray contents() { return fingerprint(document.plan()); }

private:
    void launchTalk()
    {
        const auto done = document.run(QStringLiteral("Launch"), [this](Edit &edit) -> Expected<void> {
            Play play;
            play.name = QStringLiteral("Talk");
            play.purpose = play.name;
            play.durationDays = 14;
            play.phases = {
                {.id = QStringLiteral("begin"), .name = QStringLiteral("Begin"), .firstDay = 1, .lastDay = 7},
                {.id = QStringLiteral("talk"), .name = QStringLiteral("Talk"), .firstDay = 8, .lastDay = 14}};
            const auto step = [&play](const QString &id, const QString &phase, int day, const QString &channel,
                                      const QString &action, const QStringList &after, bool milestone = false) {
                PlayStep made;
                made.id = id;
                made.phase = phase;
                made.day = day;
                made.channel = channel;
                made.action = action;
                made.who = QStringLiteral("sdr");
                made.after = after;
                made.milestone = milestone;
                play.steps.push_back(made);
            };
            const auto begin = QStringLiteral("begin");
            step(QStringLiteral("1"), begin, 1, {}, QStringLiteral("Research"), {});
            step(QStringLiteral("2"), begin, 3, QStringLiteral("email"), QStringLiteral("E-mail"),
                 {QStringLiteral("1")});
            step(QStringLiteral("3"), begin, 5, QStringLiteral("phone"), QStringLiteral("Call"), {QStringLiteral("2")});
            step(QStringLiteral("4"), QStringLiteral("talk"), 10, QStringLiteral("meeting"), QStringLiteral("Meeting"),
                 {QStringLiteral("3")}, true);
            const auto added = addPlay(edit, play, document.words());
            TALBOOK_TRY(added);
            LaunchRequest request;
            request.play = *added;
            request.start = QDate(2027, 2, 8);
            for (size_t i = 0; i < document.standings().size(); ++i)
                request.accounts.push_back(document.standings().accounts()[i].id);
            request.options.owners.insert(QStringLiteral("sdr"), {OwnerChoice::Kind::Person, QStringLiteral("Irina")});
            TALBOOK_TRY(launch(edit, request, document.words()));
            return {};
        });
        if (!done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().details));
    }
};

} // namespace talbook::test
