#pragma once

#include "core/plays/launch.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace talbook
{

class Document;
class LazyRows;
class SegmentedSwitch;
class TableView;

/// What a launch would make, in four tables: tasks; load per person and week; accounts with their cost; steps that are
/// left out or lack a role.
class LaunchView : public QWidget
{
    Q_OBJECT

public:
    enum Part
    {
        Tasks,
        Load,
        Accounts,
        Missing,
        PartCount
    };

    explicit LaunchView(Document &document, QWidget *parent = nullptr);

    /// Null: nothing can be shown; the reason is said elsewhere.
    void setPreview(std::shared_ptr<const LaunchPreview> preview);
    void showPart(Part part);
    LazyRows &rows(Part part) const { return *m_rows[part]; }
    TableView &table(Part part) const { return *m_tables[part]; }

private:
    void showTasks();
    void fitTasks();
    void showLoad();
    void showAccounts();
    void showMissing();

    Document &m_document;
    std::shared_ptr<const LaunchPreview> m_preview;
    SegmentedSwitch *m_parts;
    QStackedWidget *m_stack;
    LazyRows *m_rows[PartCount];
    TableView *m_tables[PartCount];
};

} // namespace talbook
