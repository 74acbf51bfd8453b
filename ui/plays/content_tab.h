#pragma once

#include "core/base/error.h"
#include "core/plays/content_matrix.h"
#include "ui/shell/plan_reading.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace talbook
{

class ColumnFit;
class ContentGrid;
class ContentGridModel;
class Document;
class PlainLabel;
class QuietButton;
class RecordRows;
class TableView;

/// Roles by stages: what is advised, what the plan has and how it is used, and where there is a gap; beneath, the
/// assets, of the chosen cell or all.
class ContentTab : public QWidget
{
    Q_OBJECT

public:
    explicit ContentTab(Document &document, QWidget *parent = nullptr);

    void read();
    void takeFocus();
    void retranslate();

    ContentGrid &grid() const { return *m_grid; }
    ContentGridModel &gridModel() const { return *m_gridModel; }
    RecordRows &rows() const { return *m_rows; }
    TableView &table() const { return *m_table; }
    QComboBox &languageBox() const { return *m_language; }
    QComboBox &industryBox() const { return *m_industry; }

    void add();
    void editChosen();
    void removeChosen();

Q_SIGNALS:
    void failed(const talbook::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillFilters();
    void showAssets();
    void showButtons();
    const Asset *chosenAsset() const;

    /// What is shown, as it is read together.
    struct Shown
    {
        std::vector<Asset> all; ///< whatever the filter lets through
        ContentMatrix matrix;
        QHash<qint64, AssetUsage> usage;
    };
    void take(Shown shown);

    Document &m_document;
    PlanReading<Shown> m_reading;
    std::vector<Asset> m_all; ///< whatever the filter lets through
    QComboBox *m_language;
    QComboBox *m_industry;
    PlainLabel *m_gaps;
    ContentGridModel *m_gridModel;
    ContentGrid *m_grid;
    PlainLabel *m_listed;
    QuietButton *m_showAll;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    RecordRows *m_rows;
    TableView *m_table;
    ColumnFit *m_columns;
};

} // namespace talbook
