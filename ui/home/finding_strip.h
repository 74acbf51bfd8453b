#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QScrollArea;

namespace talbook
{

class PlainLabel;
class FindingDesk;
class FindingRows;
class MarkLine;
class PlanFindings;
class QuietButton;
class SectionHeading;

/// What a finding of the plan checks is about, and therefore beside what it is shown.
enum class FindingSubject
{
    None,
    Account, ///< the one in view
    List,    ///< the target account list as a whole
    Money,
    Content,
    Results
};

/// The findings about what is in view: above a page one line that unfolds, in the inspector a section. It is not there
/// while nothing counts.
class FindingStrip : public QWidget
{
    Q_OBJECT

public:
    enum class Shape
    {
        Line,
        Section
    };
    FindingStrip(PlanFindings &findings, Shape shape, QWidget *parent = nullptr);

    FindingDesk &desk() const { return *m_desk; }
    FindingRows &rows() const { return *m_rows; }
    void setSubject(FindingSubject subject);
    bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLine();
    void refresh();
    void fit();
    bool isWanted() const;

    PlanFindings &m_findings;
    FindingDesk *m_desk;
    FindingRows *m_rows;
    FindingSubject m_subject = FindingSubject::None;
    MarkLine *m_mark = nullptr;
    PlainLabel *m_text = nullptr;
    QuietButton *m_toggle = nullptr;
    QScrollArea *m_scroll = nullptr;
    SectionHeading *m_heading = nullptr;
    bool m_unfolded = false;
    bool m_editable = false; ///< as its rows are shown
};

} // namespace talbook
