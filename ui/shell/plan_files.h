#pragma once

#include "core/base/expected.h"

#include <QObject>

#include <functional>

class QWidget;

namespace talbook
{

class Dialogs;
class Document;
class Plan;

/// The conversation about files: which one, what if it is locked or was left unsaved, what if it cannot be written.
class PlanFiles : public QObject
{
    Q_OBJECT

public:
    /// `fillSample` puts the sample program into a new plan.
    PlanFiles(Document &document, Dialogs &dialogs, QWidget *window, std::function<Expected<void>(Plan &)> fillSample);

    void makeNew();
    void makeSample();
    void open();
    /// Opens the file, asking what must be asked; false where it did not come to that.
    bool openPath(const QString &path);
    void saveNow();
    void saveCopy();
    /// True where the plan is closed, or nobody minds.
    bool closePlan();

private:
    void create(bool sample);
    bool report(const Expected<void> &done);

    Document &m_document;
    Dialogs &m_dialogs;
    QWidget *m_window;
    std::function<Expected<void>(Plan &)> m_fillSample;
};

} // namespace talbook
