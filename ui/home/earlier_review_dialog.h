#pragma once

#include "core/plays/account_review.h"

#include <QDialog>

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace talbook
{

class DayEdit;
class PlainLabel;
class ReviewStatusBox;

/// A review of an earlier week: its day and what was noted then, to correct it or to remove it.
class EarlierReviewDialog : public QDialog
{
    Q_OBJECT

public:
    using Work = std::function<Expected<void>(const AccountReview &)>;

    /// `store` and `remove` do each one step; while they are refused the dialog stays and says why. No later day than
    /// `latest` can be chosen.
    EarlierReviewDialog(const AccountReview &review, const QString &account, QDate latest, const Wording &words,
                        Work store, Work remove, QWidget *parent);

    /// As it stands in the fields.
    AccountReview review() const;
    void accept() override;
    void remove();

    DayEdit &dayField() const { return *m_day; }
    ReviewStatusBox &statusBox() const { return *m_status; }
    QPlainTextEdit &blockers() const { return *m_blockers; }
    QPlainTextEdit &decided() const { return *m_decided; }
    QPushButton &removeButton() const { return *m_remove; }
    PlainLabel &fault() const { return *m_fault; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    AccountReview m_review;
    Work m_store, m_removal;
    DayEdit *m_day;
    ReviewStatusBox *m_status;
    QPlainTextEdit *m_blockers;
    QPlainTextEdit *m_decided;
    PlainLabel *m_fault;
    QPushButton *m_remove;
};

} // namespace talbook
