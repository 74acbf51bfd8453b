#include "ui/home/home_page.h"

#include "core/plays/account_review.h"
#include "core/plays/rhythm.h"
#include "ui/home/action_decisions.h"
#include "ui/home/action_words.h"
#include "ui/home/home_row.h"
#include "ui/home/home_section.h"
#include "ui/home/parts_dialog.h"
#include "ui/home/review_dialog.h"
#include "ui/home/rhythm_dialog.h"
#include "ui/home/rhythm_words.h"
#include "ui/shell/document.h"

namespace talbook
{

using namespace Qt::StringLiterals;

/// When each meeting is held next; the weekly review opens at once, the others where their day is said.
void HomePage::showMeetings(const HomeFigures &home)
{
    QList<QWidget *> rows;
    const Database &database = m_document.plan().database();
    const QDate asOf = m_document.asOf();
    const auto dates = rhythmDates(database, home.program, asOf, m_document.words());
    for (size_t i = 0; home.onList > 0 && dates && i < dates->size(); ++i) {
        const RhythmDate &date = (*dates)[i];
        const QString day = shortDay(date.next, asOf, m_document.words());
        QStringList facts = {date.next < asOf    ? tr("overdue since %1").arg(day)
                             : date.next == asOf ? tr("today")
                                                 : tr("on %1").arg(day),
                             periodText(date.meeting.period, m_document.words())};
        const bool weekly = date.meeting.period == u"week";
        if (weekly) {
            const auto week = reviewsOfWeek(database, asOf);
            if (week && !week->isEmpty())
                facts.append(tr("%n account(s) reviewed this week", nullptr, int(week->size())));
        }
        HomeLine when{.text = facts.join(u" · "_s), .quiet = true};
        if (date.next < asOf)
            when.mark = Mark{Shape::Triangle, Colour::Warn};
        auto *row = new HomeRow({.lines = {{.text = date.meeting.name}, when}});
        row->setObjectName(u"rhythm/%1"_s.arg(date.meeting.id));
        row->setOpens(true);
        connect(row, &QAbstractButton::clicked, this, [this, weekly, id = date.meeting.id] {
            if (weekly)
                showReview();
            else
                showRhythm(id);
        });
        rows.append(row);
    }
    m_rhythm->setWords(tr("Operating rhythm"), {});
    m_rhythm->setLink(tr("Who does what…"));
    m_rhythm->setContents(rows);
}

void HomePage::showReview()
{
    if (m_review || !m_document.isOpen())
        return;
    m_review = new ReviewDialog(m_document, this);
    connect(m_review, &ReviewDialog::accountRequested, this, &HomePage::accountRequested);
    connect(&m_review->decisions(), &ActionDecisions::decided, this, &HomePage::onDecided);
    connect(&m_review->decisions(), &ActionDecisions::launched, this, &HomePage::launched);
    m_review->open();
}

void HomePage::showRhythm(const QString &meeting)
{
    if (!m_document.isOpen())
        return;
    auto *dialog = new RhythmDialog(m_document, this);
    dialog->choose(meeting);
    connect(dialog, &RhythmDialog::reviewRequested, this, &HomePage::showReview);
    connect(dialog, &RhythmDialog::partsRequested, this, &HomePage::showParts);
    dialog->open();
}

void HomePage::showParts()
{
    if (m_document.isOpen())
        (new PartsDialog(m_document, this))->open();
}

} // namespace talbook
