#pragma once

#include "core/base/error.h"
#include "core/plays/campaigns.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace talbook
{

class ColumnFit;
class Dialogs;
class Document;
class Edit;
class EmptyState;
class IconButton;
class PlayEditor;
class PrimaryButton;
class RecordRows;
class SearchField;
class TableView;

/// The plan's plays to the left, the chosen one to the right; plays are made, copied, read from files and written to
/// them.
class PlayLibrary : public QWidget
{
    Q_OBJECT

public:
    PlayLibrary(Document &document, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Reads the plays again; what is shown stays shown where it still is.
    void read();
    void show(PlayId play);
    PlayId current() const { return m_current; }
    qsizetype count() const { return qsizetype(m_plays.size()); }
    void settle();
    void takeFocus();
    void find();
    void retranslate();

    PlayEditor &editor() const { return *m_editor; }
    RecordRows &rows() const { return *m_rows; }
    TableView &list() const { return *m_list; }
    SearchField &search() const { return *m_search; }
    QMenu &menu() const { return *m_menu; }
    /// What is done with the chosen play, for the page to place.
    QWidget &tools() const { return *m_tools; }
    PrimaryButton &launchButton() const { return *m_launch; }

    void addNew();
    void addPresets();
    void duplicate();
    void remove();
    void restore();
    void importPlay();
    void exportPlay();
    void copyMarkdown();

Q_SIGNALS:
    void launchRequested(talbook::PlayId play);
    void campaignRequested(talbook::CampaignId campaign);
    void failed(const talbook::Error &error);

private:
    QWidget *buildList();
    void buildTools();
    void fillRows();
    void fillMenu();
    void showCurrent();
    const Play *play() const;
    /// Runs it and shows what it made.
    void make(const QString &title, const std::function<Expected<PlayId>(Edit &)> &work);

    Document &m_document;
    Dialogs &m_dialogs;
    std::vector<Play> m_plays;
    std::vector<Campaign> m_campaigns;
    PlayId m_current;
    bool m_filling = false;
    SearchField *m_search;
    RecordRows *m_rows;
    TableView *m_list;
    ColumnFit *m_columns;
    PlayEditor *m_editor;
    QPushButton *m_new;
    IconButton *m_more;
    QMenu *m_menu;
    PrimaryButton *m_launch;
    QWidget *m_tools;
    QSplitter *m_split;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace talbook
