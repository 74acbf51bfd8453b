#pragma once

#include "core/plays/launch.h"
#include "core/plays/play_store.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/plays/play_editor.h"
#include "ui/plays/play_form.h"
#include "ui/plays/play_library.h"
#include "ui/plays/play_model.h"
#include "ui/plays/plays_page.h"
#include "ui/plays/step_panel.h"
#include "ui/widgets/row_drag.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPointer>
#include <QTest>
#include <QTimer>

namespace talbook::test
{

/// The window on its page of plays, with one play of two weeks: A (day 1), B (day 3) and C (day 8, after A).
class PlaysWindow : public WindowFixture
{
public:
    PlaysWindow()
    {
        makePlan({QStringLiteral("Acme"), QStringLiteral("Bolt")});
        edit([this](Edit &edit) -> Expected<void> {
            const auto id = addPlay(edit, sample(), document.words());
            TALBOOK_TRY(id);
            play = *id;
            return {};
        });
        trigger(QStringLiteral("page.plays"));
        window.activateWindow(); // or no field would know that it is left
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
        page().showPlay(play);
        new QAbstractItemModelTester(&editor().model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     &editor().model());
    }

    static Play sample()
    {
        using namespace Qt::StringLiterals;
        Play made;
        made.name = u"Strike"_s;
        made.purpose = u"Answer at once"_s;
        made.durationDays = 14;
        made.phases = {{u"one"_s, u"Week 1"_s, 1, 7}, {u"two"_s, u"Week 2"_s, 8, 14}};
        made.steps = {step(u"a"_s, u"one"_s, 1, u"Call"_s, u"ae"_s), step(u"b"_s, u"one"_s, 3, u"Write"_s, u"sdr"_s),
                      step(u"c"_s, u"two"_s, 8, u"Meet"_s, u"ae"_s)};
        made.steps[2].after = {u"a"_s};
        return made;
    }
    static PlayStep step(const QString &id, const QString &phase, int day, const QString &action, const QString &who)
    {
        PlayStep made;
        made.id = id;
        made.phase = phase;
        made.day = day;
        made.action = action;
        made.who = who;
        return made;
    }

    void edit(const Plan::Work &work)
    {
        if (const auto done = document.run(QStringLiteral("Step"), work); !done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().details));
    }
    PlaysPage &page() { return window.playsPage(); }
    PlayLibrary &library() { return page().library(); }
    PlayEditor &editor() { return library().editor(); }
    PlayModel &steps() { return editor().model(); }
    Play stored()
    {
        auto found = readPlay(document.plan().database(), play, document.words());
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }
    /// "Week 1 | Call 1 | Write 3 | Week 2 | Meet 8".
    QString lines()
    {
        QStringList texts;
        for (int row = 0; row < steps().rowCount(); ++row) {
            const QString name = steps().index(row, PlayModel::StepColumn).data().toString();
            const QString day = steps().index(row, PlayModel::DayColumn).data().toString();
            texts.append(steps().lineAt(row).isPhase() ? name : name + u' ' + day);
        }
        return texts.join(QStringLiteral(" | "));
    }
    void choose(int row, int column = 0) { editor().table().setCurrentIndex(steps().index(row, column)); }
    /// As the cell's editor does it.
    bool type(int row, int column, const QVariant &value)
    {
        return steps().setData(steps().index(row, column), value, Qt::EditRole);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&editor().table(), key, with);
    }
    /// Takes the line of a row to the gap above another, their number meaning below the last. What is true while it is
    /// held, `held` may see.
    void dragLine(int row, int gap, const std::function<void()> &held = {})
    {
        TableView &table = editor().table();
        QWidget *viewport = table.viewport();
        const QPoint from(40, table.rowViewportPosition(row) + table.rowHeight(row) / 2);
        const int end = gap < steps().rowCount() ? table.rowViewportPosition(gap) + 2
                                                 : table.rowViewportPosition(gap - 1) + table.rowHeight(gap - 1) - 2;
        const auto move = [viewport](const QPoint &at) {
            QMouseEvent event(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                              Qt::NoModifier);
            QApplication::sendEvent(viewport, &event);
        };
        QTest::mousePress(viewport, Qt::LeftButton, Qt::NoModifier, from);
        move(QPoint(60, (from.y() + end) / 2));
        move(QPoint(60, end));
        if (held)
            held();
        QTest::mouseRelease(viewport, Qt::LeftButton, Qt::NoModifier, QPoint(60, end));
    }
    QByteArray contents() { return fingerprint(document.plan()); }
    void undo()
    {
        document.undo([](const Expected<void> &done) {
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
        });
        document.jobs().wait();
    }

    PlayId play;
};

/// Once the next dialog is open, does what a person would do in it.
template <class Dialog> void answer(std::function<void(Dialog &)> fill)
{
    QTimer::singleShot(0, qApp, [fill] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("no such dialog is open");
        const QPointer<Dialog> open = dialog;
        fill(*dialog);
        if (open && open->isVisible()) // a comparison failed
            open->reject();
    });
}

} // namespace talbook::test
