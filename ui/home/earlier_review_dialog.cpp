#include "ui/home/earlier_review_dialog.h"

#include "core/base/dates.h"
#include "ui/accounts/field_frame.h"
#include "ui/accounts/store_or_tell.h"
#include "ui/home/review_status_box.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/push_buttons.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

EarlierReviewDialog::EarlierReviewDialog(const AccountReview &review, const QString &account, QDate latest,
                                         const Wording &words, Work store, Work remove, QWidget *parent)
    : QDialog(parent), m_review(review), m_store(std::move(store)), m_removal(std::move(remove)),
      m_day(new DayEdit(review.date)), m_status(new ReviewStatusBox(words)),
      m_blockers(new QPlainTextEdit(review.blockers)), m_decided(new QPlainTextEdit(review.decisions)),
      m_fault(new PlainLabel({}, {.colour = Colour::BadText})), m_remove(new QPushButton(tr("&Remove This Review")))
{
    const Theme &theme = Theme::current();
    setWindowTitle(tr("Review of %1 on %2").arg(account, shortDate(review.date, words.locale())));
    auto *column = new QVBoxLayout(this);
    column->addStrut(theme.px(456)); // a minimum of the dialog's own would hold against wider words
    m_day->setLocale(words.locale());
    m_day->setMaximumDate(std::max(latest, review.date));
    m_status->setStatus(review.status);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &name, QWidget *field, QWidget *shown) {
        field->setAccessibleName(name);
        form->addRow(name, shown);
    };
    add(tr("Day"), m_day, m_day);
    add(tr("Status"), m_status, m_status);
    for (auto [name, field] : {std::pair(tr("Blockers"), m_blockers), std::pair(tr("Decisions"), m_decided)}) {
        auto *frame = new FieldFrame(*field);
        frame->setFixedHeight(theme.px(96));
        field->setTabChangesFocus(true);
        add(name, field, frame);
    }
    column->addLayout(form);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *change = new PrimaryButton(tr("Change"));
    change->setToolTip(tr("Ctrl+Enter"));
    QHBoxLayout *foot = dialogFoot(*this, tr("Cancel"), *change);
    m_remove->setAutoDefault(false);
    foot->insertWidget(0, m_remove);
    column->addLayout(foot);
    connect(m_remove, &QPushButton::clicked, this, &EarlierReviewDialog::remove);
    m_status->setFocus();
}

AccountReview EarlierReviewDialog::review() const
{
    AccountReview review = m_review;
    review.date = m_day->date();
    review.status = m_status->status();
    review.blockers = m_blockers->toPlainText().trimmed();
    review.decisions = m_decided->toPlainText().trimmed();
    return review;
}

void EarlierReviewDialog::accept()
{
    const AccountReview now = review();
    const bool same = now.date == m_review.date && now.status == m_review.status && now.blockers == m_review.blockers &&
                      now.decisions == m_review.decisions;
    closeOrTell(*this, *m_fault, same ? Expected<void>() : m_store(now));
}

/// Enter alone begins a new line in the texts.
void EarlierReviewDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else
        QDialog::keyPressEvent(event);
}

void EarlierReviewDialog::remove()
{
    closeOrTell(*this, *m_fault, m_removal(m_review));
}

} // namespace talbook
