#pragma once

#include <QObject>
#include <QString>

namespace talbook
{

class Document;
class MainWindow;

/// Where a plan's view settings lie in the person's own settings: columns, page, filters. They are not part of the
/// plan, which others may open too.
QString settingsGroupOf(const Document &document);

/// Remembers the window's place and size, and for each plan the page and account that were open.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    WindowMemory(MainWindow &window, Document &document);

    void restoreWindow();
    void storeWindow() const;
    /// Called when a plan was opened.
    void restorePlan();
    void storePlan() const;

private:
    MainWindow &m_window;
    Document &m_document;
};

} // namespace talbook
