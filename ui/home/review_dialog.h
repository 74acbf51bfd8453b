#pragma once

#include "core/plays/account_review.h"
#include "ui/shell/plan_reading.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace talbook
{

class ActionDecisions;
class IconButton;
class PlainLabel;
class RecordRows;
class ReviewCard;
class SegmentedSwitch;
class TableView;
struct ChangeSummary;

/// The weekly account review: the accounts of the list at the left, one of them at the right. Walking from account to
/// account, noting and marking work by the keyboard; each note is a step of its own, and can be undone here.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    enum Shown
    {
        Everybody,
        ToReview, ///< not reviewed in the week of the day
        WithNews
    };

    explicit ReviewDialog(Document &document, QWidget *parent = nullptr);
    ~ReviewDialog() override;

    TableView &table() const { return *m_table; }
    ReviewCard &card() const { return *m_card; }
    SegmentedSwitch &shown() const { return *m_shown; }
    ActionDecisions &decisions() const { return *m_decisions; }
    /// Null while nobody is listed.
    AccountId current() const;
    void showOnly(Shown shown);
    /// To the account so many rows further; at the end it stays.
    void walk(int rows);
    /// Stores that the account was reviewed, with what is noted and no more, and goes on to the next. Where something
    /// blocks the account and its status is not chosen, it asks for that and stays.
    void markAndGoOn();
    void takeBack();
    /// Opens an earlier review of the current account, to correct or remove it.
    void editEarlier(ReviewId review);
    /// The current account, or all that are listed.
    void copyMarkdown(bool all);
    void done(int result) override;

Q_SIGNALS:
    void accountRequested(talbook::AccountId account);

private:
    struct Review
    {
        std::vector<ReviewRow> rows;
        std::vector<NextAction> actions;
    };

    void buildHead(QVBoxLayout &column);
    void buildFoot(QVBoxLayout &column);
    void read();
    void take(const Expected<std::shared_ptr<Review>> &review);
    void onChanged(const ChangeSummary &summary);
    void list();
    void fill(qint64 chosen, int row);
    void showCurrent();
    void updateState();
    void note(const std::function<void(AccountReview &)> &change);
    void run(const QString &title, const std::function<Expected<void>(Edit &)> &work);
    void move(bool undo);
    void tell(const QString &fault);
    const ReviewRow *currentRow() const;

    Document &m_document;
    PlanReading<std::shared_ptr<Review>> m_reading;
    const Plan *m_plan; ///< that is gone through
    std::shared_ptr<Review> m_review;
    std::vector<size_t> m_listed; ///< rows that are shown; who was just reviewed stays until another choice is made
    AccountId m_current;
    bool m_begun = false;    ///< the first account was chosen
    bool m_editable = false; ///< as the card is shown
    bool m_filling = false;
    ActionDecisions *m_decisions;
    RecordRows *m_rows;
    PlainLabel *m_heading;
    SegmentedSwitch *m_shown;
    IconButton *m_undo;
    IconButton *m_redo;
    TableView *m_table;
    ReviewCard *m_card;
    PlainLabel *m_empty;
    PlainLabel *m_fault;
    QList<QPushButton *> m_walking;
    QPushButton *m_mark;
    QPushButton *m_copy;
    QPushButton *m_open;
};

} // namespace talbook
