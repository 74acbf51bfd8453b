#pragma once

#include "ui/matrix/matrix_plot.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QMenu;
class QPushButton;

namespace talbook
{

class IconButton;

/// The right end of the tool row: what a drag does, trails, the table instead of the plot, the what-if, pictures.
class MatrixTools : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixTools(QWidget *parent = nullptr);

    void setTool(PlotTool tool);
    void setTable(bool on);
    void setWhatIf(bool on);
    void setTrails(bool ofSelected, bool ofStrikeZone);
    bool trailsOfSelected() const;
    bool trailsOfStrikeZone() const;
    bool isTable() const;
    bool isWhatIf() const;
    IconButton &toolButton(PlotTool tool) const;
    IconButton &tableButton() const { return *m_table; }
    QPushButton &whatIfButton() const { return *m_whatIf; }
    QMenu &trailsMenu() const { return *m_trailsMenu; }
    QMenu &exportMenu() const { return *m_exportMenu; }

Q_SIGNALS:
    void toolChosen(talbook::PlotTool tool);
    void tableToggled(bool on);
    void whatIfToggled(bool on);
    void trailsChanged();
    /// "png" or "svg".
    void exportRequested(const QString &format);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QButtonGroup *m_tools;
    IconButton *m_table;
    IconButton *m_trails;
    QMenu *m_trailsMenu;
    QAction *m_ofSelected;
    QAction *m_ofStrikeZone;
    QPushButton *m_whatIf;
    IconButton *m_export;
    QMenu *m_exportMenu;
};

} // namespace talbook
