#include "tests/bench/window_bench.h"

#include "tests/bench/steps.h"
#include "ui/shell/commands.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QEventLoop>
#include <QPointer>

namespace talbook::bench
{

using namespace Qt::StringLiterals;

namespace
{

/// Timers that wait for a pause of the person have run by then.
constexpr int quietMs = 500;
constexpr int pollMs = 5;

void pass(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

struct WindowBench::Running
{
    Watchdog watchdog;
    QElapsedTimer clock;
};

WindowBench::WindowBench(GestureReport &report)
    : m_report(report), m_document({m_data.path(), [] { return QDateTime(benchDay, QTime(9, 0), Qt::UTC); }, {}},
                                   [] { return benchDay; }),
      m_window(m_document, {m_dialogs, [](Plan &) { return Expected<void>(); },
                            [this](Language language) { chooseLanguage(language); }})
{
    m_window.resize(1400, 900);
    m_window.show();
    settle();
}

WindowBench::~WindowBench()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void WindowBench::chooseLanguage(Language language)
{
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/talbook_%1.qm"_s.arg(languageCode(language))))
        QCoreApplication::installTranslator(&m_translator);
}

void WindowBench::settle()
{
    do {
        m_document.jobs().wait();
        pass(quietMs);
    } while (m_document.jobs().isBusy());
}

void WindowBench::finish(const QString &name, Running &running)
{
    double shown = 0;
    do {
        m_document.jobs().wait();
        QApplication::processEvents();
        shown = double(running.clock.nsecsElapsed()) / 1e6;
        pass(quietMs);
    } while (m_document.jobs().isBusy());
    if (!m_dialogs.errors.isEmpty())
        qFatal("%s: %s", qPrintable(name), qPrintable(m_dialogs.errors.join(u' ')));
    m_report.row(name, shown, running.watchdog.longest());
}

void WindowBench::gesture(const QString &name, const std::function<void()> &act)
{
    Running running;
    running.clock.start();
    act();
    finish(name, running);
}

void WindowBench::command(const QString &name, const QString &id)
{
    QAction *action = m_window.commands().action(id);
    if (!action || !action->isEnabled())
        qFatal("the command %s is not there or not enabled", qPrintable(id));
    gesture(name, [action] { action->trigger(); });
}

void WindowBench::dialog(const QString &name, const QString &id, const std::function<void(QWidget &)> &within)
{
    dialog(
        name, [action = m_window.commands().action(id)] { action->trigger(); }, within);
}

void WindowBench::dialog(const QString &name, const std::function<void()> &open,
                         const std::function<void(QWidget &)> &within)
{
    const QWidgetList before = QApplication::topLevelWidgets();
    Running running;
    running.clock.start();
    bool over = false;
    // A modal window keeps trigger() from returning until it is closed.
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (!widget->isVisible() || before.contains(widget) || !qobject_cast<QDialog *>(widget))
                continue;
            poll.stop();
            const QPointer<QWidget> opened = widget;
            finish(name, running);
            within(*opened);
            if (opened && opened->isVisible())
                qobject_cast<QDialog *>(opened.data())->reject();
            over = true;
            return;
        }
    });
    poll.start(pollMs);
    open();
    while (!over)
        pass(pollMs);
    settle();
}

} // namespace talbook::bench
