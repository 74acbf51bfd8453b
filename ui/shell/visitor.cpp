#include "ui/shell/visitor.h"

#include "ui/shell/commands.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int windowPollMs = 5;

QWidgetList visibleWindows()
{
    QWidgetList windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible())
            windows.append(widget);
    }
    return windows;
}

} // namespace

void settle(Document &document)
{
    document.jobs().wait();
    // A label's new height moves those around it: layouts settle in rounds.
    for (int round = 0; round < 4; ++round) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

QString VisitDialogs::openFile(QWidget * /*parent*/, const QString & /*title*/, const QString &filter)
{
    return filter.contains(u"*.csv"_s) ? m_table : QString();
}

Visitor::Visitor(MainWindow &window, Document &document, LookAt look)
    : m_window(window), m_document(document), m_look(std::move(look))
{
}

void Visitor::look(const QString &name, QWidget &shown) const
{
    settle(m_document);
    m_look(name, shown);
}

void Visitor::lookThrough(const QString &name, QWidget &shown, QScrollArea &area) const
{
    QScrollBar &bar = *area.verticalScrollBar();
    bar.setValue(bar.minimum());
    look(name, shown);
    if (bar.maximum() == bar.minimum())
        return;
    bar.setValue(bar.maximum());
    look(name + u"-end"_s, shown);
    bar.setValue(bar.minimum());
}

void Visitor::open(const QString &name, const std::function<void()> &action, const Within &within) const
{
    const QWidgetList before = visibleWindows();
    const QString step = m_document.undoTitle();
    const QString plan = m_document.isOpen() ? m_document.plan().path() : QString();
    // A modal dialog and a menu keep the action from returning until they are closed.
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, &waiting, [&] {
        for (QWidget *opened : {QApplication::activePopupWidget(), QApplication::activeModalWidget()}) {
            if (!opened || before.contains(opened))
                continue;
            waiting.stop();
            show(name, *opened, within);
            waiting.start();
            return;
        }
    });
    waiting.start(windowPollMs);
    action();
    settle(m_document);
    waiting.stop();
    QList<QPointer<QWidget>> opened; // closing one may take others with it
    for (QWidget *widget : visibleWindows()) {
        if (!before.contains(widget))
            opened.append(widget);
    }
    for (const QPointer<QWidget> &widget : opened) {
        if (widget && widget->isVisible())
            show(name, *widget, within);
    }
    // The steps of a plan that was opened just now are its own.
    while (m_document.isOpen() && m_document.plan().path() == plan && m_document.undoTitle() != step &&
           !m_document.undoTitle().isNull()) {
        m_document.undo([](const Expected<void> &) {});
        settle(m_document);
    }
}

void Visitor::trigger(const QString &command, const QString &name, const Within &within) const
{
    open(
        name, [this, &command] { m_window.commands().action(command)->trigger(); }, within);
}

void Visitor::show(const QString &name, QWidget &opened, const Within &within) const
{
    const QPointer<QWidget> still(&opened);
    look(name, opened);
    if (within && still)
        within(opened);
    if (!still || !still->isVisible())
        return;
    if (auto *dialog = qobject_cast<QDialog *>(still))
        dialog->reject();
    else
        still->close();
    settle(m_document);
}

} // namespace talbook
