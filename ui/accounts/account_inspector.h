#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace talbook
{

class ContributionList;
class Document;
class ElidedLabel;
class FindingStrip;
class PlanFindings;
class GradeBox;
class MarkLine;
class PlainLabel;
class SectionHeading;
class SpendLine;
class ThinLine;
class TierPill;
class PrimaryButton;

/// The chosen account beside every page: where it stands, and why.
class AccountInspector : public QWidget
{
    Q_OBJECT

public:
    AccountInspector(Document &document, PlanFindings &findings, QWidget *parent = nullptr);

    FindingStrip &findings() const { return *m_findings; }

Q_SIGNALS:
    void planRequested();
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refresh();
    void showExplanation(size_t account);
    void showStanding(size_t account);
    void showNextTask();
    void clearDetails();

    Document &m_document;
    QWidget *m_content;
    PlainLabel *m_nothing;
    ElidedLabel *m_name;
    PlainLabel *m_profile;
    TierPill *m_tier;
    GradeBox *m_grade;
    PlainLabel *m_score;
    PlainLabel *m_ofHundred;
    SectionHeading *m_why;
    ContributionList *m_components;
    PlainLabel *m_remarks;
    FindingStrip *m_findings;
    SectionHeading *m_actionHeading;
    PlainLabel *m_action;
    PlainLabel *m_nextTask;
    SectionHeading *m_peopleHeading;
    MarkLine *m_threads;
    PlainLabel *m_coverage;
    SpendLine *m_spend;
    SectionHeading *m_detailHeading;
    QVBoxLayout *m_details;
    ThinLine *m_footLine;
    QPushButton *m_open;
    PrimaryButton *m_writePlan;
};

} // namespace talbook
