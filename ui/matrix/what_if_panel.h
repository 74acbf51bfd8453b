#pragma once

#include "core/scoring/model_effect.h"
#include "core/scoring/what_if_figures.h"

#include <QWidget>

#include <array>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace talbook
{

class Document;
class ElidedLabel;
class FigureSlider;
class KeptMenu;
class MatrixCountModel;
class MatrixMoveModel;
class PlainLabel;
class PrimaryButton;
class QuietButton;
class SectionHeading;
class SegmentedSwitch;
class TableView;
class WhatIfRunner;

/// Weights, thresholds and half-life as sliders; what they would change, and by whom; apply, keep, discard. Nothing is
/// stored until somebody applies or keeps it.
class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    WhatIfPanel(Document &document, WhatIfRunner &runner, QWidget *parent = nullptr);

    FigureSlider &weight(Component component) const { return *m_weights[size_t(component)]; }
    FigureSlider &fitFrom() const { return *m_fitFrom; }
    FigureSlider &intentFrom() const { return *m_intentFrom; }
    FigureSlider &halfLife() const { return *m_halfLife; }
    TableView &counts() const { return *m_countTable; }
    TableView &moves() const { return *m_moveTable; }
    SegmentedSwitch &direction() const { return *m_direction; }
    QComboBox &baseline() const { return *m_baseline; }
    KeptMenu &kept() const { return *m_kept; }
    PrimaryButton &applyButton() const { return *m_apply; }
    QPushButton &keepButton() const { return *m_keep; }
    QPushButton &discardButton() const { return *m_discard; }

    void apply();
    void keep();
    void discard();

Q_SIGNALS:
    void refused(const QString &message, const QString &details);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildSliders(QVBoxLayout &column);
    void buildEffect(QVBoxLayout &column);
    void buildFoot(QVBoxLayout &column);
    void onFigures();
    void showEffect();
    void showMoves();
    void fillBaselines();
    void change(const std::function<void(WhatIf &)> &how);
    void fitTables();
    void retranslate();
    StandingGroup group() const;

    Document &m_document;
    WhatIfRunner &m_runner;
    ElidedLabel *m_remark;
    PlainLabel *m_title;
    KeptMenu *m_kept;
    SectionHeading *m_weightHeading;
    std::array<FigureSlider *, componentCount> m_weights{};
    QuietButton *m_more;
    bool m_showAll = false;
    SectionHeading *m_limitHeading;
    FigureSlider *m_fitFrom;
    FigureSlider *m_intentFrom;
    FigureSlider *m_halfLife;
    QWidget *m_baselineRow;
    PlainLabel *m_baselineLabel;
    QComboBox *m_baseline;
    MatrixCountModel *m_counts;
    MatrixMoveModel *m_moves;
    TableView *m_countTable;
    SectionHeading *m_moveHeading;
    SegmentedSwitch *m_direction;
    PlainLabel *m_nobody;
    TableView *m_moveTable;
    PrimaryButton *m_apply;
    QPushButton *m_keep;
    QPushButton *m_discard;
    QString m_taken; ///< name of the kept one whose figures stand, unless they were moved since
    WhatIf m_takenFigures;
};

} // namespace talbook
