#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QVBoxLayout;

namespace talbook
{

class CommitteeSource;
class ElidedLabel;
class GradeBox;
class PlainLabel;
class TierPill;
struct Mark;

/// What the committee amounts to: threads, coverage by role, gaps, whom to reach next and by whom, and on whom
/// everything hangs.
class CommitteeInspector : public QWidget
{
    Q_OBJECT

public:
    explicit CommitteeInspector(CommitteeSource &source, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person asked to see somebody who is named here.
    void personWanted(talbook::ContactId person);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showHead();
    void addThreads();
    void addCoverage();
    void addGaps();
    void addNext();
    void addFaults();
    void addHeading(const QString &text, const QString &remark = {});
    void addLine(const Mark &mark, const QString &figure, const QString &text, const QString &right);
    void addSentence(const Mark &mark, const QString &sentence);
    void addText(const QString &text);

    CommitteeSource &m_source;
    ElidedLabel *m_name;
    TierPill *m_tier;
    GradeBox *m_grade;
    PlainLabel *m_nothing;
    QWidget *m_content;
    QVBoxLayout *m_lines;
    bool m_stale = false; ///< something happened while nobody looked
};

} // namespace talbook
