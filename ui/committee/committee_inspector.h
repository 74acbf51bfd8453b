#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QVBoxLayout;

namespace talbook
{

class CommitteeActions;
class CommitteeSource;
class ElidedLabel;
class GradeBox;
class PersonPanel;
class PlainLabel;
class TierPill;
struct Mark;

/// Who is chosen, and what the committee amounts to: threads, coverage by role, gaps, proposed roles, whom to reach
/// next and by whom, and on whom everything hangs.
class CommitteeInspector : public QWidget
{
    Q_OBJECT

public:
    explicit CommitteeInspector(CommitteeActions &actions, QWidget *parent = nullptr);

    PersonPanel &personPanel() const { return *m_person; }
    /// Nobody or several: their fields are not shown.
    void showPerson(ContactId person);

Q_SIGNALS:
    /// The person asked to see somebody who is named here.
    void personWanted(talbook::ContactId person);
    /// The rules by which titles propose roles.
    void rulesWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showHead();
    void addThreads();
    void addCoverage();
    void addGaps();
    void addProposals();
    void addNext();
    QString nobodyToReach() const;
    void addFaults();
    void addHeading(const QString &text, const QString &remark = {});
    void addLine(const Mark &mark, const QString &figure, const QString &text, const QString &right);
    void addSentence(const Mark &mark, const QString &sentence);
    void addText(const QString &text);

    CommitteeActions &m_actions;
    CommitteeSource &m_source;
    PersonPanel *m_person;
    ElidedLabel *m_name;
    TierPill *m_tier;
    GradeBox *m_grade;
    PlainLabel *m_nothing;
    QWidget *m_content;
    QVBoxLayout *m_lines;
    bool m_stale = false; ///< something happened while nobody looked
};

} // namespace talbook
