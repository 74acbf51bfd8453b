#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace talbook
{

class Document;
class OverviewPeople;
class OverviewOpportunities;
class OverviewProfile;
class OverviewScore;

/// The account at a glance: its fields, its score taken apart, its people and opportunities. Profile and score stand
/// side by side where there is room.
class AccountOverview : public QScrollArea
{
    Q_OBJECT

public:
    explicit AccountOverview(Document &document, QWidget *parent = nullptr);

    OverviewProfile &profile() const { return *m_profile; }
    OverviewScore &score() const { return *m_score; }

Q_SIGNALS:
    /// More records than fit here.
    void timeLineRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    Document &m_document;
    QBoxLayout *m_columns;
    OverviewProfile *m_profile;
    OverviewScore *m_score;
    OverviewPeople *m_people;
    OverviewOpportunities *m_opportunities;
};

} // namespace talbook
