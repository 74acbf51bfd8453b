#pragma once

#include "ui/widgets/sort_header.h"

#include <QObject>
#include <QString>
#include <QUuid>

namespace talbook
{

class ColumnFit;
class Document;

/// What a person arranged in one view of a plan: among the program's settings, by the plan's uuid and the view's name.
/// Recalled when another plan opens; everything in the same plan may be new too, and what is shown stays then.
class ViewMemory : public QObject
{
    Q_OBJECT

protected:
    /// @param view never translated: "tasks"
    ViewMemory(Document &document, const QString &view, QObject *parent);

    /// Shows what was kept for the plan that is open, or how the view is where nothing was.
    virtual void recall() = 0;
    /// recall(), where another plan is open than was last. Whoever derives calls it at the end of the constructor.
    void recallOfOtherPlan();

    QVariant kept(const QString &what) const;
    void keep(const QString &what, const QVariant &value) const;

private:
    QString key(const QString &what) const;

    Document &m_document;
    QString m_view;
    QUuid m_plan; ///< whose arrangement is shown
};

/// Keeps the widths that a person gave a table's columns and the order of its rows. A plan whose table nobody touched
/// has columns that fit the window, and rows in the order they had when this was made.
class ColumnMemory : public ViewMemory
{
    Q_OBJECT

public:
    /// Lives as long as `columns`.
    ColumnMemory(Document &document, ColumnFit &columns, const QString &view);

protected:
    void recall() override;

private:
    void rememberWidths();
    void rememberSort(const QList<SortKey> &keys);

    ColumnFit &m_columns;
    QList<SortKey> m_usualSort;
};

/// The same for a tree's head: widths and the order of columns.
class HeadMemory : public ViewMemory
{
    Q_OBJECT

public:
    /// Lives as long as `head`.
    HeadMemory(Document &document, QHeaderView &head, const QString &view);

protected:
    void recall() override;

private:
    void remember();

    QHeaderView &m_head;
    QByteArray m_usual;
};

} // namespace talbook
