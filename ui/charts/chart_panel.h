#pragma once

#include "core/base/error.h"
#include "ui/charts/chart_picture.h"

#include <QDateTime>

#include <functional>

class QStackedWidget;

namespace talbook
{

class Dialogs;
class IconButton;
class PlainLabel;
class RecordRows;
class TableView;

/// A chart under its name: its definition as a tip, by a switch its figures as a table, and an export of either.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    ChartPanel(ChartPicture *picture, Dialogs &dialogs, QWidget *parent = nullptr);

    void setFigures(const ChartFigures &figures);
    const ChartFigures &figures() const { return m_figures; }
    ChartPicture &picture() const { return *m_picture; }
    void showNumbers(bool numbers);
    bool showsNumbers() const;
    TableView &numbers() const { return *m_table; }
    IconButton &exportButton() const { return *m_export; }
    void exportChart();

Q_SIGNALS:
    void chosen(int point, int series);
    void failed(const talbook::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void fillNumbers();
    void retranslate();

    Dialogs &m_dialogs;
    ChartFigures m_figures;
    PlainLabel *m_title;
    PlainLabel *m_remark;
    IconButton *m_switch;
    IconButton *m_export;
    ChartPicture *m_picture;
    RecordRows *m_rows;
    TableView *m_table;
    PlainLabel *m_nothing;
    QStackedWidget *m_stack;
};

} // namespace talbook
