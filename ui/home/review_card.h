#pragma once

#include "core/plays/account_review.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace talbook
{

class ActionDecisions;
class Document;
class HomeSection;
class PlainLabel;
class ReviewStatusBox;
class SectionHeading;
class TextField;

/// One account of the weekly review: what is new and what to do at the left, what is noted about it at the right.
class ReviewCard : public QWidget
{
    Q_OBJECT

public:
    ReviewCard(Document &document, ActionDecisions &decisions, QWidget *parent = nullptr);

    /// `earlier` are reviews from before this week, the newest first.
    void setReview(const ReviewRow &row, const std::vector<NextAction> &actions,
                   const std::vector<AccountReview> &earlier);
    /// Sends what is typed and not sent yet.
    void settle();
    /// Puts the keyboard where the status is chosen.
    void askForStatus();
    /// Gives the keyboard to that earlier review; where it is gone, to the newest.
    void focusEarlier(ReviewId review);
    /// As they stand there; the newest first.
    const std::vector<AccountReview> &earlier() const { return m_earlierReviews; }

    ReviewStatusBox &statusBox() const { return *m_status; }
    TextField &blockers() const { return *m_blockers; }
    TextField &decided() const { return *m_decided; }
    QPushButton &takeBackButton() const { return *m_takeBack; }

Q_SIGNALS:
    /// One of reviewStatuses(), words of one's own, or nothing.
    void statusChosen(const QString &status);
    void blockersEdited(const QString &text);
    void decisionsEdited(const QString &text);
    void takeBackRequested();
    void earlierRequested(talbook::ReviewId review);
    void accountRequested();

private:
    QWidget *buildFacts();
    QWidget *buildNotes();
    void showNews(const ReviewRow &row);
    void showActions(const std::vector<NextAction> &actions);
    void showEarlier(const std::vector<AccountReview> &earlier);
    void takeStatus();

    Document &m_document;
    ActionDecisions &m_decisions;
    AccountId m_account;
    std::vector<AccountReview> m_earlierReviews;
    QString m_shownStatus;
    PlainLabel *m_name;
    PlainLabel *m_standing;
    PlainLabel *m_reviewed;
    QScrollArea *m_facts;
    HomeSection *m_news;
    HomeSection *m_actions;
    HomeSection *m_earlier;
    ReviewStatusBox *m_status;
    TextField *m_blockers;
    TextField *m_decided;
    QPushButton *m_takeBack;
};

} // namespace talbook
