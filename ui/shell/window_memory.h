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

/// Remembers for each plan the window's place and size, whether the inspector is shown, and the page and account that
/// were open. A plan that was never open before, and the start page, find the window as it was last.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    /// Without `place` the window's size and inspector are not touched.
    WindowMemory(MainWindow &window, Document &document, bool place);

    /// As the window was last, whatever was open.
    void restoreWindow();
    /// Called when a plan was opened.
    void restorePlan();
    /// Called when the window goes, and before a plan does.
    void store() const;

private:
    void restorePlace(const QString &group);
    void storePlace(const QString &group) const;

    MainWindow &m_window;
    Document &m_document;
    bool m_place;
};

} // namespace talbook
