#include "ui/home/review_dialog.h"

#include "core/base/dates.h"
#include "core/documents/review_markdown.h"
#include "core/scoring/change_effect.h"
#include "ui/accounts/record_rows.h"
#include "ui/home/action_words.h"
#include "ui/home/earlier_review_dialog.h"
#include "ui/home/review_card.h"
#include "ui/home/review_words.h"
#include "ui/home/state_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// By what is worse: what is blocked stands above what is on track.
int statusRank(const QString &status)
{
    static const QStringList order = {u"blocked"_s, u"needs_push"_s, u"paused"_s, u"on_track"_s};
    const auto place = order.indexOf(status);
    return int(place < 0 ? order.size() : place);
}

RecordCell statusCell(const ReviewRow &row, const Wording &words)
{
    const std::optional<AccountReview> &known = row.current ? row.current : row.last;
    const QString status = known ? known->status : QString();
    const bool lacking = known && lacksStatus(*known);
    const Mark mark = lacking ? Mark{Shape::Triangle, Colour::Warn} : statusMark(status);
    return {.text = lacking            ? ReviewDialog::tr("No status yet")
                    : status.isEmpty() ? u"–"_s
                                       : reviewStatusName(status, words),
            .key = statusRank(status),
            .marks = {{StateDelegate::ShapeRole, int(mark.shape)}, {StateDelegate::ColourRole, int(mark.colour)}},
            .words = status.isEmpty() && !lacking ? ReviewDialog::tr("no status yet") : QString()};
}

RecordCell countCell(qint64 count, const Wording &words)
{
    return {.text = count > 0 ? words.locale().toString(count) : u"–"_s, .key = count};
}

bool isIn(const ReviewRow &row, ReviewDialog::Shown shown)
{
    if (shown == ReviewDialog::ToReview)
        return !row.current;
    return shown == ReviewDialog::Everybody || hasNews(row);
}

} // namespace

/// By a job where the plan is large: what is shown stays until then.
void ReviewDialog::read()
{
    if (!m_document.isOpen())
        return;
    m_reading.start(
        tr("Gathering what is new at each account"),
        [language = m_document.words().language()](const Database &database, const Standings &standings,
                                                   const Progress &) -> Expected<std::shared_ptr<Review>> {
            const Wording words(language);
            auto actions = nextActions(database, standings, words);
            TALBOOK_TRY(actions);
            auto rows = weeklyReview(database, standings, *actions, words);
            TALBOOK_TRY(rows);
            return std::make_shared<Review>(Review{std::move(*rows), std::move(*actions)});
        },
        [this](const Expected<std::shared_ptr<Review>> &review) { take(review); });
}

void ReviewDialog::take(const Expected<std::shared_ptr<Review>> &review)
{
    if (!review) {
        if (review.error().code != ErrorCode::Cancelled)
            tell(review.error().message);
        return;
    }
    const bool sameAccounts =
        m_review && std::ranges::equal(m_review->rows, (*review)->rows, {}, &ReviewRow::id, &ReviewRow::id);
    m_review = *review;
    // A review may have come in while the job was reading.
    if (const auto week = reviewsOfWeek(m_document.plan().database(), m_document.asOf())) {
        for (ReviewRow &row : m_review->rows) {
            const auto noted = week->constFind(row.id.value);
            row.current = noted == week->constEnd() ? std::nullopt : std::optional(*noted);
        }
    }
    if (!m_begun && !m_review->rows.empty()) {
        m_begun = true;
        list();
        const auto first =
            std::ranges::find_if(m_review->rows, [](const ReviewRow &row) { return !row.current.has_value(); });
        fill(first == m_review->rows.end() ? 0 : first->id.value, 0);
        return;
    }
    if (!sameAccounts)
        list();
    fill(m_current.value, m_table->currentIndex().row());
}

void ReviewDialog::onChanged(const ChangeSummary &summary)
{
    if (!m_document.isOpen() || !m_review)
        return;
    const bool onlyReviews =
        std::ranges::all_of(summary.tables, [](const TableChange &change) { return change.table == "review"; });
    if (onlyReviews && summary.kind == ChangeKind::Run) {
        // At once: the notes of this week are all that was written.
        take(Expected<std::shared_ptr<Review>>(m_review));
        return;
    }
    const auto effect = scoringEffect(m_document.plan().database(), summary);
    if (effect && *effect == ChangeEffect::None)
        read(); // else figures follow
}

void ReviewDialog::showOnly(Shown shown)
{
    m_card->settle();
    m_shown->setCurrentIndex(shown);
    list();
    fill(m_current.value, 0);
}

/// Chosen anew, not while the person goes through them: an account that was just reviewed would run away.
void ReviewDialog::list()
{
    m_listed.clear();
    for (size_t i = 0; m_review && i < m_review->rows.size(); ++i) {
        if (isIn(m_review->rows[i], Shown(m_shown->currentIndex())))
            m_listed.push_back(i);
    }
}

/// Chooses the account, or where it is not listed the row.
void ReviewDialog::fill(qint64 chosen, int row)
{
    const Wording &words = m_document.words();
    std::vector<RecordRows::Row> rows;
    for (const size_t index : m_listed) {
        const ReviewRow &account = m_review->rows[index];
        rows.push_back({account.id.value,
                        {{.text = account.name},
                         statusCell(account, words),
                         countCell(qint64(account.newSignals.size()) + account.newTouches, words),
                         countCell(qint64(account.actions.size()), words),
                         account.current ? RecordCell{.text = shortDay(account.current->date, m_document.asOf(), words),
                                                      .key = account.current->date}
                                         : RecordCell{.text = u"–"_s, .words = tr("not this week")}},
                        false});
    }
    m_filling = true;
    m_rows->setRows(std::move(rows));
    if (m_rows->rowCount() > 0) {
        const int again = m_rows->rowOf(chosen);
        m_table->selectRow(again >= 0 ? again : std::clamp(row, 0, m_rows->rowCount() - 1));
    }
    m_filling = false;
    showCurrent();
}

AccountId ReviewDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 ? AccountId{m_rows->idAt(row)} : AccountId();
}

const ReviewRow *ReviewDialog::currentRow() const
{
    const AccountId account = current();
    if (!m_review || account.isNull())
        return nullptr;
    const auto found = std::ranges::find(m_review->rows, account, &ReviewRow::id);
    return found == m_review->rows.end() ? nullptr : &*found;
}

void ReviewDialog::showCurrent()
{
    updateState();
    const ReviewRow *row = currentRow();
    if (!row)
        return;
    m_current = row->id;
    m_editable = m_document.isEditable();
    std::vector<NextAction> actions;
    for (const size_t index : row->actions)
        actions.push_back(m_review->actions[index]);
    auto reviews = accountReviews(m_document.plan().database(), row->id);
    if (!reviews) {
        tell(reviews.error().message);
        return;
    }
    std::erase_if(*reviews,
                  [row](const AccountReview &review) { return row->current && review.id == row->current->id; });
    m_card->setReview(*row, actions, *reviews);
}

void ReviewDialog::updateState()
{
    const bool any = currentRow() != nullptr;
    const bool editable = m_document.isEditable();
    m_card->setVisible(any);
    m_empty->setVisible(!any && m_review && m_review->rows.empty());
    for (QPushButton *button : {m_walking[0], m_walking[1], m_copy, m_open})
        button->setEnabled(any);
    m_mark->setEnabled(any && editable);
    const QString undo = m_document.undoTitle(), redo = m_document.redoTitle();
    m_undo->setName(undo.isNull() ? tr("Undo") : tr("Undo: %1").arg(undo));
    m_redo->setName(redo.isNull() ? tr("Redo") : tr("Redo: %1").arg(redo));
    m_undo->setEnabled(editable && !undo.isNull());
    m_redo->setEnabled(editable && !redo.isNull());
    if (!m_review)
        return;
    const QLocale &locale = m_document.words().locale();
    const auto all = qint64(m_review->rows.size());
    const auto reviewed =
        std::ranges::count_if(m_review->rows, [](const ReviewRow &row) { return row.current.has_value(); });
    m_heading->setText(
        all == 0 ? QString() : tr("%1 of %2 reviewed this week").arg(locale.toString(reviewed), locale.toString(all)));
}

void ReviewDialog::walk(int rows)
{
    m_card->settle();
    const int row = m_table->currentIndex().row() + rows;
    if (row < 0 || row >= m_rows->rowCount())
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_rows->index(row, 0));
}

void ReviewDialog::note(const std::function<void(AccountReview &)> &change)
{
    const ReviewRow *row = currentRow();
    if (!row || !m_document.isEditable())
        return;
    AccountReview noted = row->current ? *row->current : reviewDraft(*row, m_document.asOf());
    change(noted);
    const bool nothing = notesNothing(noted);
    if (nothing && noted.id.isNull())
        return;
    run(tr("Review of %1").arg(row->name), [&](Edit &edit) -> Expected<void> {
        if (nothing)
            return removeReviews(edit, std::span(&noted.id, 1));
        if (!noted.id.isNull())
            return changeReview(edit, noted);
        TALBOOK_TRY(addReview(edit, noted));
        return {};
    });
}

void ReviewDialog::run(const QString &title, const std::function<Expected<void>(Edit &)> &work)
{
    const auto done = m_document.run(title, work);
    tell(done ? QString() : done.error().message);
    if (!done)
        showCurrent();
}

void ReviewDialog::tell(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

/// The next account is the one beneath as the person sees it, also where marking moves a row of a sorted list.
void ReviewDialog::markAndGoOn()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_document.isEditable())
        return;
    const qint64 next = m_rows->idAt(std::min(row + 1, m_rows->rowCount() - 1));
    m_card->settle();
    const ReviewRow *account = currentRow();
    if (!account)
        return;
    const AccountReview noted = account->current ? *account->current : reviewDraft(*account, m_document.asOf());
    if (lacksStatus(noted)) {
        tell(tr("It is noted what blocks %1, and not how the account stands. Choose its status: Blocked, or another "
                "one.")
                 .arg(account->name));
        m_card->askForStatus();
        return;
    }
    tell({});
    if (!account->current) {
        run(tr("Review of %1").arg(account->name), [&noted](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(addReview(edit, noted));
            return {};
        });
    }
    if (const int found = m_rows->rowOf(next); found >= 0)
        m_table->selectRow(found);
}

void ReviewDialog::takeBack()
{
    const ReviewRow *row = currentRow();
    if (!row || !row->current || !m_document.isEditable())
        return;
    const ReviewId review = row->current->id;
    run(tr("Take back the review of %1").arg(row->name),
        [review](Edit &edit) { return removeReviews(edit, std::span(&review, 1)); });
}

void ReviewDialog::editEarlier(ReviewId review)
{
    m_card->settle();
    const ReviewRow *row = currentRow();
    const std::vector<AccountReview> &earlier = m_card->earlier();
    const auto found = std::ranges::find(earlier, review, &AccountReview::id);
    if (!row || found == earlier.end() || !m_document.isEditable())
        return;
    const QString account = row->name;
    const QString day = shortDate(found->date, m_document.words().locale());
    const auto store = [&](const AccountReview &changed) {
        return m_document.run(tr("Change the review of %1 on %2").arg(account, day),
                              [&changed](Edit &edit) { return changeReview(edit, changed); });
    };
    const auto remove = [&](const AccountReview &removed) {
        return m_document.run(tr("Remove the review of %1 on %2").arg(account, day),
                              [&removed](Edit &edit) { return removeReviews(edit, std::span(&removed.id, 1)); });
    };
    if (EarlierReviewDialog(*found, account, m_document.asOf(), m_document.words(), store, remove, this).exec() !=
        QDialog::Accepted)
        return;
    read(); // what is new is counted from the last review
    m_card->focusEarlier(review);
}

void ReviewDialog::copyMarkdown(bool all)
{
    m_card->settle();
    if (!m_review)
        return;
    std::vector<ReviewRow> rows;
    if (all) {
        for (const RecordRows::Row &listed : m_rows->rows()) {
            const auto found = std::ranges::find(m_review->rows, AccountId{listed.id}, &ReviewRow::id);
            if (found != m_review->rows.end())
                rows.push_back(*found);
        }
    } else if (const ReviewRow *row = currentRow()) {
        rows.push_back(*row);
    }
    if (!rows.empty())
        QGuiApplication::clipboard()->setText(
            reviewMarkdown(rows, m_review->actions, m_document.asOf(), m_document.words()));
}

void ReviewDialog::move(bool undo)
{
    if (!m_document.isEditable())
        return;
    const auto moved = [this](const Expected<void> &done) {
        if (!done && done.error().code != ErrorCode::Cancelled)
            tell(done.error().message);
    };
    undo ? m_document.undo(moved) : m_document.redo(moved);
}

/// What is typed and not stored yet is not lost by closing.
void ReviewDialog::done(int result)
{
    m_card->settle();
    QDialog::done(result);
}

} // namespace talbook
