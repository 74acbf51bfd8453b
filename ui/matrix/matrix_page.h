#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "ui/shell/page.h"

#include <QUuid>

#include <optional>
#include <span>
#include <vector>

class QBoxLayout;
class QStackedLayout;

namespace talbook
{

class Dialogs;
class Document;
class EmptyState;
class IconButton;
class MatrixLegend;
class MatrixPlot;
class MatrixScope;
class MatrixTable;
class MatrixTableModel;
class MatrixTools;
class SelectionBar;
class ThinLine;
class WhatIfPanel;
class WhatIfRunner;
enum class SelectHow;

/// Fit against intent for the target account list, a segment or all: a plot, the same as a table, and what would be if
/// the model were another.
class MatrixPage : public Page
{
    Q_OBJECT

public:
    MatrixPage(Document &document, Dialogs &dialogs, QWidget *parent = nullptr);
    ~MatrixPage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString summary() const override;
    void takeFocus() override;
    bool hasOwnInspector() const override;
    QSize minimumSizeHint() const override;

    MatrixPlot &plot() const { return *m_plot; }
    MatrixScope &scope() const { return *m_scope; }
    MatrixTools &tools() const { return *m_tools; }
    WhatIfPanel &panel() const { return *m_panel; }
    WhatIfRunner &runner() const { return *m_runner; }
    SelectionBar &selectionBar() const { return *m_selectionBar; }
    MatrixTable &table() const { return *m_table; }
    MatrixTableModel &tableModel() const { return *m_tableModel; }
    EmptyState &emptyState() const { return *m_empty; }
    const std::vector<AccountId> &selected() const { return m_selected; }
    /// Whom a command means: the selected ones, else the current one that is ringed.
    std::vector<AccountId> meant() const;
    /// Ascending by id.
    void select(std::span<const quint32> accounts, SelectHow how);

Q_SIGNALS:
    void launchRequested();
    void importRequested();
    void openRequested(talbook::AccountId account);
    void failed(const talbook::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildPlot();
    void buildTable();
    QWidget *buildFoot();
    void arrange();
    void connectParts();
    void connectPlot();
    void onDocumentReset();
    void onPlaces();
    void onRefined();
    void showAccounts();
    void showTable();
    void showSelection();
    void showTrails();
    void showCurrent();
    void showState();
    void selectInTable();
    void openMenu(const QPoint &global);
    void saveSegment();
    void setTier(int tier);
    void exportPicture(const QString &format);
    QString selectedNames() const;
    AccountId idOf(quint32 account) const;
    void remember() const;
    void retranslate();

    Document &m_document;
    Dialogs &m_dialogs;
    QUuid m_plan;
    bool m_stale = true; ///< whom the plot shows has to be asked again
    std::vector<quint32> m_accounts;
    std::vector<float> m_sizes;
    std::vector<AccountId> m_selected; ///< ascending
    bool m_selecting = false;

    WhatIfRunner *m_runner;
    MatrixScope *m_scope;
    MatrixTools *m_tools;
    MatrixPlot *m_plot;
    MatrixLegend *m_legend;
    QWidget *m_plotSide;
    SelectionBar *m_selectionBar;
    IconButton *m_zoomIn;
    IconButton *m_zoomOut;
    IconButton *m_zoomAll;
    MatrixTableModel *m_tableModel;
    MatrixTable *m_table;
    EmptyState *m_empty;
    QWidget *m_tableSide;
    QWidget *m_sheet; ///< plot, table, or what is missing
    QBoxLayout *m_toolRow;
    QStackedLayout *m_stack;
    WhatIfPanel *m_panel;
    ThinLine *m_panelLine;
};

} // namespace talbook
