#pragma once

#include <QWidget>

class QPushButton;

namespace talbook
{

class ChartNotice;
class ChartScene;
class ChartView;
class CommitteeActions;
class DashedChip;
class FindBar;
class MiniMap;

/// The chart with what lies over it: overview, who is not placed, zoom, search, and what a gesture has to say.
class ChartPane : public QWidget
{
    Q_OBJECT

public:
    ChartPane(CommitteeActions &actions, QWidget *parent = nullptr);
    ~ChartPane() override;

    ChartScene &scene() const { return *m_scene; }
    ChartView &view() const { return *m_view; }
    MiniMap &miniMap() const { return *m_map; }
    ChartNotice &notice() const { return *m_notice; }
    DashedChip &notPlaced() const { return *m_apart; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrangeOverlays();
    void forgetNotice();
    void refreshApart();
    void refreshZoom();
    void retranslate();

    ChartScene *m_scene;
    ChartView *m_view;
    MiniMap *m_map;
    DashedChip *m_apart;
    QWidget *m_zoom;
    QPushButton *m_zoomOut;
    QPushButton *m_zoomText;
    QPushButton *m_zoomIn;
    QPushButton *m_fit;
    ChartNotice *m_notice;
};

} // namespace talbook
