#pragma once

#include "core/base/ids.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace talbook
{

class Document;
class RecordRows;
class Scorer;
class SectionHeading;
class TableView;

/// A heading and a short table as high as its rows; hidden where there is none.
class OverviewTable : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewTable(QWidget *parent = nullptr);

    RecordRows &rows() const { return *m_rows; }

protected:
    /// After the model got its rows.
    void present(const QString &title);
    /// In proportion to each other: together the columns are as wide as the page, whatever that is.
    void setWidths(const std::vector<int> &widths);
    TableView &table() const { return *m_table; }


private:

    SectionHeading *m_heading;
    RecordRows *m_rows;
    TableView *m_table;
};

/// Who is who at the account: title, role, stance, last touch.
class OverviewPeople : public OverviewTable
{
    Q_OBJECT

public:
    explicit OverviewPeople(QWidget *parent = nullptr);
    void showAccount(Document &document, size_t account, const Scorer &scorer);
};

/// What is being or was sold to the account, as of the day.
class OverviewOpportunities : public OverviewTable
{
    Q_OBJECT

public:
    explicit OverviewOpportunities(QWidget *parent = nullptr);
    void showAccount(Document &document, size_t account);
    static QStringList names(Document &document, AccountId account);
};

} // namespace talbook
