#pragma once

#include <QTableView>

namespace talbook
{

class SortHeader;

/// A table as the design has it: rows of one height with a thin line beneath, the whole row hovered and selected, no
/// grid, smooth scrolling, Tab leaves it. Columns take delegates from cell_delegate.h and mark_delegates.h.
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// `accessibleName` is what a screen reader calls the table ("Accounts").
    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);

    SortHeader *sortHeader() const { return m_header; }
    int hoveredRow() const { return m_hoveredRow; }

    /// Extra room before the column that stands first, so that its text lines up with the page's title.
    int leadingInset(int logicalColumn) const;
    void setLeadingInset(int pixels);

protected:
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void hover(int row);
    void updateRow(int row);
    void applySizes();

    SortHeader *m_header = nullptr;
    int m_hoveredRow = -1;
    int m_leadingInset = 0;
};

} // namespace talbook
