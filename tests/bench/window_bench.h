#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/watchdog.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>
#include <QTranslator>

namespace talbook::bench
{

/// The real window, a person in front of it, and a watchdog in its thread.
class WindowBench
{
public:
    explicit WindowBench(GestureReport &report);
    ~WindowBench();

    MainWindow &window() { return m_window; }
    Document &document() { return m_document; }
    test::ScriptedDialogs &dialogs() { return m_dialogs; }

    /// Acts, waits until everything is shown that it leads to, and reports the longest block on the way.
    void gesture(const QString &name, const std::function<void()> &act);
    /// A gesture that is a command of the menu.
    void command(const QString &name, const QString &id);
    /// A command that opens a window: the opening is a gesture, and what is done in the window may be some more. The
    /// window is closed at the end where it is still there.
    void dialog(const QString &name, const QString &id, const std::function<void(QWidget &)> &within);
    void dialog(const QString &name, const std::function<void()> &open, const std::function<void(QWidget &)> &within);
    /// Waits until nothing is under way any more.
    void settle();

private:
    struct Running;
    void finish(const QString &name, Running &running);
    void chooseLanguage(Language language);

    GestureReport &m_report;
    QTemporaryDir m_data; ///< working copies and backups
    test::ScriptedDialogs m_dialogs;
    QTranslator m_translator;
    Document m_document;
    MainWindow m_window;
};

} // namespace talbook::bench
