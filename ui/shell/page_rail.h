#pragma once

#include <QWidget>

class QVBoxLayout;

namespace talbook
{

class RailButton;

/// The pages at the left: the program's mark and name, a button a page, and what concerns the whole at the foot.
class PageRail : public QWidget
{
    Q_OBJECT

public:
    explicit PageRail(QWidget *parent = nullptr);

    /// Adds a page; returns its index. The text is set, and set again after a language switch, by setPageText().
    int addPage(const QString &iconName);
    void setPageText(int page, const QString &text);
    void setCurrentPage(int page);
    void setImport(const QString &text, bool enabled);

Q_SIGNALS:
    void pageRequested(int page);
    void importRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_pagesLayout;
    QList<RailButton *> m_pages;
    RailButton *m_import;
};

} // namespace talbook
