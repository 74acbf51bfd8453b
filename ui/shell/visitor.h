#pragma once

#include "ui/shell/dialogs.h"

#include <functional>

class QScrollArea;

namespace talbook
{

class Document;
class MainWindow;

/// Called with a name for what is shown ("accounts", "backups", "import-2") and the widget to look at: the dialog, or
/// the window for what lies in it.
using LookAt = std::function<void(const QString &name, QWidget &shown)>;

/// Lets jobs, timers without delay and layouts come to rest.
void settle(Document &document);

/// The real message boxes; every table asked for is the same small one, and nothing is written anywhere.
class VisitDialogs : public DesktopDialogs
{
public:
    explicit VisitDialogs(QString table) : m_table(std::move(table)) {}
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString newFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString folder(QWidget *, const QString &) override { return {}; }

private:
    QString m_table;
};

/// Goes through a window as a guest: opens one thing after another, shows it, and leaves everything as it was.
class Visitor
{
public:
    /// What more there is to see inside a window that has opened.
    using Within = std::function<void(QWidget &opened)>;

    Visitor(MainWindow &window, Document &document, LookAt look);

    MainWindow &window() const { return m_window; }
    Document &document() const { return m_document; }

    /// Shows it when everything has come to rest.
    void look(const QString &name, QWidget &shown) const;
    /// Shows it as it is at this moment, with whatever is under way.
    void lookNow(const QString &name, QWidget &shown) const { m_look(name, shown); }
    /// Shows the window with the area at its top and, where it goes on below, at its end.
    void lookThrough(const QString &name, QWidget &shown, QScrollArea &area) const;
    /// Does `action`, looks at each window, dialog or menu it opens, goes `within`, and closes it again; what that did
    /// to the plan is undone. May be called from `within`.
    void open(const QString &name, const std::function<void()> &action, const Within &within = {}) const;
    /// The same for one of the window's commands.
    void trigger(const QString &command, const QString &name, const Within &within = {}) const;

private:
    void show(const QString &name, QWidget &opened, const Within &within) const;

    MainWindow &m_window;
    Document &m_document;
    LookAt m_look;
};

} // namespace talbook
