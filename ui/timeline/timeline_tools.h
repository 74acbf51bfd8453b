#pragma once

#include "core/plays/task_choice.h"
#include "core/plays/timeline_data.h"
#include "ui/timeline/timeline_view.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace talbook
{

class DashedChip;
class Document;
class FilterChip;
class IconButton;
class PrimaryButton;
class QuietButton;
class SearchField;
class SegmentedSwitch;

/// The rows above the timeline: how it is grouped and zoomed, chart or table, whose tasks, which of them, and what can
/// be done with all of it.
class TimelineTools : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineTools(const Document &document, QWidget *parent = nullptr);

    /// What there is to choose from.
    void setChoices(std::shared_ptr<const TimelineData> known);
    const TaskChoice &choice() const { return m_choice; }
    void setChoice(const TaskChoice &choice);
    void clearChoice();
    /// Tells nobody. Null, or one that is gone: all programs.
    void chooseProgram(ProgramId program);

    TimelineGroup group() const;
    void setGroup(TimelineGroup group);
    void showZoom(std::optional<TimelineView::Zoom> zoom);
    bool isTable() const;
    void setTable(bool table);
    void setEditable(bool editable);
    /// The window's command that launches a play; without one there is no button for it.
    void setLaunch(QAction &launch);
    QAction *launch() const { return m_launch; }

    SegmentedSwitch &groupSwitch() const { return *m_group; }
    SegmentedSwitch &zoomSwitch() const { return *m_zoom; }
    SegmentedSwitch &viewSwitch() const { return *m_view; }
    SegmentedSwitch &quickSwitch() const { return *m_quick; }
    SearchField &search() const { return *m_search; }
    QMenu &exportMenu() const { return *m_exportMenu; }
    QMenu &moreMenu() const { return *m_moreMenu; }
    QMenu &filterMenu() const { return *m_filterMenu; }
    QMenu &meMenu() const { return *m_meMenu; }
    QPushButton &addButton() const { return *m_add; }

Q_SIGNALS:
    void groupChanged();
    void zoomChosen(talbook::TimelineView::Zoom zoom);
    void viewChanged();
    void choiceChanged();
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillFilterMenu();
    void fillMeMenu();
    void showChips();
    void change(const std::function<void(TaskChoice &)> &change);
    void addValues(QMenu &menu, const QString &field);
    void popUpValues(const QString &field, QWidget &under);
    QString valueText(const QString &field) const;
    void removeFilter(const QString &field);
    void retranslate();

    const Document &m_document;
    std::shared_ptr<const TimelineData> m_data;
    TaskChoice m_choice;
    SegmentedSwitch *m_group;
    SegmentedSwitch *m_zoom;
    SegmentedSwitch *m_view;
    SegmentedSwitch *m_quick;
    QuietButton *m_me;
    QMenu *m_meMenu;
    QHash<QString, FilterChip *> m_chips; ///< by field
    DashedChip *m_addFilter;
    QMenu *m_filterMenu;
    SearchField *m_search;
    QPushButton *m_add;
    QAction *m_launch = nullptr;
    PrimaryButton *m_launchButton;
    IconButton *m_export;
    QMenu *m_exportMenu;
    IconButton *m_more;
    QMenu *m_moreMenu;
};

} // namespace talbook
