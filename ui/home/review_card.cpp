#include "ui/home/review_card.h"

#include "core/base/dates.h"
#include "ui/accounts/field_frame.h"
#include "ui/home/action_decisions.h"
#include "ui/home/action_row.h"
#include "ui/home/action_words.h"
#include "ui/home/home_row.h"
#include "ui/home/home_section.h"
#include "ui/home/review_status_box.h"
#include "ui/home/review_words.h"
#include "ui/plays/text_field.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostSignals = 8;
constexpr int notesWidth = 264;

/// As high as its width asks for: the rows wrap.
class WrappingFacts : public QWidget
{
public:
    QSize minimumSizeHint() const override { return {0, 0}; }
};

HomeLine noteLine(const QString &name, const QString &text)
{
    return {.text = name.arg(text), .quiet = true};
}

} // namespace

ReviewCard::ReviewCard(Document &document, ActionDecisions &decisions, QWidget *parent)
    : QWidget(parent), m_document(document), m_decisions(decisions)
{
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(metric::HalfGrid));
    m_name = new PlainLabel({}, {.type = Type::Section});
    m_standing = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    for (PlainLabel *label : {m_name, m_standing}) {
        label->setWordWrap(true);
        label->setContentsMargins(theme.px(metric::CellPadding), 0, 0, 0);
        column->addWidget(label);
    }
    auto *sides = new QHBoxLayout;
    sides->setSpacing(theme.px(2 * metric::Grid));
    sides->addWidget(buildFacts(), 1);
    sides->addWidget(buildNotes());
    column->addLayout(sides, 1);
}

QWidget *ReviewCard::buildFacts()
{
    const Theme &theme = Theme::current();
    m_facts = new QScrollArea;
    m_facts->setFrameShape(QFrame::NoFrame);
    m_facts->setWidgetResizable(true);
    m_facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facts->setFocusPolicy(Qt::NoFocus);
    m_facts->setAccessibleName(tr("What is new, what to do, and earlier reviews"));
    auto *facts = new WrappingFacts;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, theme.px(metric::Grid), 0, 0);
    column->setSpacing(theme.px(2 * metric::Grid));
    m_news = new HomeSection(u"news"_s);
    m_actions = new HomeSection(u"actions"_s);
    m_earlier = new HomeSection(u"earlier"_s);
    for (HomeSection *section : {m_news, m_actions, m_earlier})
        column->addWidget(section);
    column->addStretch(1);
    m_facts->setWidget(facts);
    return m_facts;
}

QWidget *ReviewCard::buildNotes()
{
    const Theme &theme = Theme::current();
    auto *notes = new QWidget;
    notes->setFixedWidth(theme.px(notesWidth));
    auto *column = new QVBoxLayout(notes);
    column->setContentsMargins(0, theme.px(metric::Grid), 0, 0);
    column->setSpacing(theme.px(metric::HalfGrid));
    const auto add = [column](const QString &name, QWidget *field, QWidget *shown, int stretch) {
        auto *label = new PlainLabel(name, {.type = Type::Caption, .colour = Colour::Text2});
        label->setBuddy(field);
        field->setAccessibleName(name);
        column->addWidget(label);
        column->addWidget(shown, stretch);
    };
    m_status = new ReviewStatusBox(m_document.words());
    m_blockers = new TextField(0);
    m_decided = new TextField(0);
    m_reviewed = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_reviewed->setWordWrap(true);
    m_takeBack = new QPushButton(tr("Take &Back This Week’s Review"));
    m_takeBack->setAutoDefault(false);
    add(tr("Status"), m_status, m_status, 0);
    add(tr("Blockers"), m_blockers, new FieldFrame(*m_blockers), 1);
    add(tr("Decisions"), m_decided, new FieldFrame(*m_decided), 1);
    column->addWidget(m_reviewed);
    column->addWidget(m_takeBack);
    connect(m_status, &QComboBox::activated, this, &ReviewCard::takeStatus);
    connect(m_status->lineEdit(), &QLineEdit::editingFinished, this, &ReviewCard::takeStatus);
    connect(m_blockers, &TextField::edited, this, &ReviewCard::blockersEdited);
    connect(m_decided, &TextField::edited, this, &ReviewCard::decisionsEdited);
    connect(m_takeBack, &QPushButton::clicked, this, &ReviewCard::takeBackRequested);
    return notes;
}

void ReviewCard::takeStatus()
{
    const QString status = m_status->status();
    if (status == m_shownStatus || !m_document.isEditable())
        return;
    m_shownStatus = status;
    Q_EMIT statusChosen(status);
}

void ReviewCard::askForStatus()
{
    m_status->setFocus();
}

void ReviewCard::settle()
{
    takeStatus();
    m_blockers->settle();
    m_decided->settle();
}

void ReviewCard::setReview(const ReviewRow &row, const std::vector<NextAction> &actions,
                           const std::vector<AccountReview> &earlier)
{
    const Wording &words = m_document.words();
    const AccountReview noted = row.current ? *row.current : reviewDraft(row, m_document.asOf());
    const bool other = m_account != row.id;
    m_account = row.id;
    const bool inActions = m_actions->isAncestorOf(QApplication::focusWidget());
    const auto inEarlier = m_earlier->contents().indexOf(window()->focusWidget());
    const ReviewId held = inEarlier < 0 ? ReviewId() : m_earlierReviews[size_t(inEarlier)].id;
    m_name->setText(row.name);
    m_standing->setText(standingText(row, words));
    m_reviewed->setText(reviewedText(row, m_document.asOf(), words));
    showNews(row);
    showActions(actions);
    showEarlier(earlier);
    if (inEarlier >= 0)
        focusEarlier(held);
    if (other)
        m_facts->verticalScrollBar()->setValue(0);
    if (inActions) // the row that had the keyboard is gone
        m_status->setFocus();
    if (const auto *first = m_actions->findChild<ActionRow *>(); first && inActions)
        first->row().setFocus();

    const bool editable = m_document.isEditable();
    if (other || noted.status != m_shownStatus || !m_status->lineEdit()->hasFocus()) // else it may be half typed
        m_status->setStatus(noted.status);
    m_shownStatus = noted.status;
    m_status->setEnabled(editable);
    m_blockers->setStored(noted.blockers);
    m_blockers->setReadOnly(!editable);
    m_decided->setStored(noted.decisions);
    m_decided->setReadOnly(!editable);
    m_takeBack->setEnabled(editable && row.current);
    m_takeBack->setVisible(row.current.has_value());
    if (!other)
        return;
    for (TextField *field : {m_blockers, m_decided})
        field->document()->clearUndoRedoStacks(); // what was typed about another account
}

void ReviewCard::showNews(const ReviewRow &row)
{
    const Wording &words = m_document.words();
    HomeRowText text;
    for (size_t i = 0; i < std::min(mostSignals, row.newSignals.size()); ++i) {
        const ReviewSignal &signal = row.newSignals[i];
        QStringList parts = {shortDay(signal.date, m_document.asOf(), words), signal.kind};
        if (!signal.topic.isEmpty())
            parts.append(signal.topic);
        parts.append(tr("strength %1").arg(words.locale().toString(signal.strength, 'f', 0)));
        text.lines.append({.mark = Mark{Shape::Diamond, Colour::Accent}, .text = parts.join(u" · "_s)});
    }
    if (row.newSignals.size() > mostSignals) {
        text.lines.append(
            {.text = tr("and %n more signal(s)", nullptr, int(row.newSignals.size() - mostSignals)), .quiet = true});
    }
    if (row.newTouches > 0) {
        text.lines.append({.mark = Mark{Shape::Disc, Colour::Sky},
                           .text = tr("%n touch(es) from their side", nullptr, int(row.newTouches))});
    }
    if (text.lines.isEmpty())
        text.lines.append({.text = tr("Nothing has come in."), .quiet = true});
    m_news->setWords(tr("New since %1").arg(shortDay(row.since, m_document.asOf(), words)), {});
    m_news->setContents({new HomeRow(text)});
}

void ReviewCard::showActions(const std::vector<NextAction> &actions)
{
    QList<QWidget *> rows;
    for (const NextAction &action : actions) {
        auto *row =
            new ActionRow(action, m_document.asOf(), m_document.words(), m_decisions, ActionRow::Headline::Rule);
        connect(row, &ActionRow::opened, this, &ReviewCard::accountRequested);
        rows.append(row);
    }
    if (rows.isEmpty())
        rows.append(new HomeRow({.lines = {{.text = tr("No rule asks for anything now."), .quiet = true}}}));
    m_actions->setWords(tr("Next actions"), {});
    m_actions->setContents(rows);
}

void ReviewCard::focusEarlier(ReviewId review)
{
    const QList<QWidget *> &rows = m_earlier->contents();
    if (rows.isEmpty()) {
        m_status->setFocus();
        return;
    }
    const auto found = std::ranges::find(m_earlierReviews, review, &AccountReview::id);
    rows.at(found == m_earlierReviews.end() ? 0 : found - m_earlierReviews.begin())->setFocus();
}

void ReviewCard::showEarlier(const std::vector<AccountReview> &earlier)
{
    const Wording &words = m_document.words();
    const bool editable = m_document.isEditable();
    QList<QWidget *> rows;
    for (const AccountReview &review : earlier) {
        HomeRowText text{.headline = shortDate(review.date, words.locale())};
        if (!review.status.isEmpty())
            text.lines.append({.mark = statusMark(review.status), .text = reviewStatusName(review.status, words)});
        if (!review.blockers.isEmpty())
            text.lines.append(noteLine(tr("Blockers: %1"), review.blockers));
        if (!review.decisions.isEmpty())
            text.lines.append(noteLine(tr("Decisions: %1"), review.decisions));
        if (notesNothing(review))
            text.lines.append({.text = tr("Nothing was noted."), .quiet = true});
        auto *row = new HomeRow(text);
        row->setOpens(editable);
        row->setToolTip(editable ? tr("Open it to change what was noted then") : QString());
        connect(row, &HomeRow::clicked, this, [this, id = review.id] {
            if (m_document.isEditable())
                Q_EMIT earlierRequested(id);
        });
        rows.append(row);
    }
    m_earlierReviews = earlier;
    m_earlier->setWords(tr("Earlier reviews"), {});
    m_earlier->setContents(rows);
}

} // namespace talbook
