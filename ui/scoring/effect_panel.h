#pragma once

#include "core/scoring/model_effect.h"

#include <QWidget>

namespace talbook
{

class Document;
class EffectModel;
class EffectRunner;
class MoveModel;
class PlainLabel;
class SectionHeading;
class SegmentedSwitch;
class TableView;

/// What the model on the table would change, before it is stored: counts, and by name who comes into the chosen group
/// and who leaves it. An account that is clicked, or entered, becomes the one that every page shows.
class EffectPanel : public QWidget
{
    Q_OBJECT

public:
    EffectPanel(Document &document, EffectRunner &runner, QWidget *parent = nullptr);

    TableView &counts() const { return *m_countTable; }
    TableView &moves() const { return *m_moveTable; }
    SegmentedSwitch &direction() const { return *m_direction; }
    /// Says why the figures stand still, or nothing.
    void setRemark(const QString &remark);

private:
    void build();
    void fitCounts();
    void refresh();
    void showMoves();
    void showBusy();
    StandingGroup group() const;

    Document &m_document;
    EffectRunner &m_runner;
    EffectModel *m_counts;
    MoveModel *m_moves;
    SectionHeading *m_heading;
    PlainLabel *m_remark;
    PlainLabel *m_nobody;
    TableView *m_countTable;
    TableView *m_moveTable;
    SegmentedSwitch *m_direction;
    QString m_said;
};

} // namespace talbook
