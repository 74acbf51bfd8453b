#include "ui/accounts/account_inspector.h"

#include "core/base/capital.h"
#include "core/base/percent.h"
#include "core/plays/tasks.h"
#include "core/scoring/explanation.h"
#include "ui/accounts/account_words.h"
#include "ui/accounts/spend_line.h"
#include "ui/home/finding_strip.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/contribution_list.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/mark_labels.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

AccountInspector::AccountInspector(Document &document, PlanFindings &findings, QWidget *parent)
    : QWidget(parent), m_document(document), m_findings(new FindingStrip(findings, FindingStrip::Shape::Section))
{
    setSurface(*this, Surface::Raised);
    build();
    connect(&document, &Document::currentAccountChanged, this, &AccountInspector::refresh);
    connect(&document, &Document::figuresChanged, this, &AccountInspector::refresh);
    connect(&document, &Document::reset, this, &AccountInspector::refresh);
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches("task"))
            showNextTask();
    });
    refresh();
}

void AccountInspector::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_nothing = new PlainLabel({}, {.colour = Colour::Text3});
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(metric::InspectorMargin);
    outer->addWidget(m_nothing);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget;
    setSurface(*m_content, Surface::Raised);
    setSurface(*scroll->viewport(), Surface::Raised);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(metric::InspectorMargin, 12, metric::InspectorMargin, 12);
    column->setSpacing(metric::Grid);

    auto *head = new QHBoxLayout;
    m_name = new ElidedLabel({}, {.type = Type::Section});
    m_name->setOwnText();
    m_tier = new TierPill;
    m_grade = new GradeBox;
    head->addWidget(m_name, 1);
    head->addWidget(m_tier);
    head->addWidget(m_grade);
    column->addLayout(head);
    m_profile = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_profile->setWordWrap(true);
    column->addWidget(m_profile);
    column->addWidget(new ThinLine(Qt::Horizontal));

    auto *figure = new QHBoxLayout;
    figure->setSpacing(metric::Grid);
    m_score = new PlainLabel({}, {.type = Type::Figure});
    m_score->setObjectName(u"score"_s);
    m_ofHundred = new PlainLabel({}, {.colour = Colour::Text2});
    figure->addWidget(m_score);
    figure->addWidget(m_ofHundred, 0, Qt::AlignBottom);
    figure->addStretch(1);
    column->addLayout(figure);
    m_why = new SectionHeading({});
    column->addWidget(m_why);
    m_components = new ContributionList;
    column->addWidget(m_components);
    m_remarks = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text3});
    m_remarks->setWordWrap(true);
    column->addWidget(m_remarks);
    column->addWidget(new ThinLine(Qt::Horizontal));

    column->addWidget(m_findings);
    m_actionHeading = new SectionHeading({});
    column->addWidget(m_actionHeading);
    m_action = new PlainLabel({}, {});
    m_action->setWordWrap(true);
    column->addWidget(m_action);
    m_nextTask = new PlainLabel({}, {.weight = Weight::Medium});
    m_nextTask->setWordWrap(true);
    column->addWidget(m_nextTask);
    column->addWidget(new ThinLine(Qt::Horizontal));

    m_peopleHeading = new SectionHeading({});
    column->addWidget(m_peopleHeading);
    auto *people = new QHBoxLayout;
    m_threads = new MarkLine;
    m_coverage = new PlainLabel({}, {.colour = Colour::Text2});
    people->addWidget(m_threads, 1);
    people->addWidget(m_coverage);
    column->addLayout(people);
    column->addWidget(new ThinLine(Qt::Horizontal));

    m_spend = new SpendLine(m_document);
    column->addWidget(m_spend);
    column->addWidget(new ThinLine(Qt::Horizontal));

    m_detailHeading = new SectionHeading({});
    column->addWidget(m_detailHeading);
    m_details = new QVBoxLayout;
    m_details->setSpacing(metric::Grid);
    column->addLayout(m_details);
    column->addStretch(1);
    scroll->setWidget(m_content);
    outer->addWidget(scroll, 1);

    m_footLine = new ThinLine(Qt::Horizontal);
    outer->addWidget(m_footLine);
    m_writePlan = new PrimaryButton(icon(u"file-text", Colour::OnAccent), {});
    connect(m_writePlan, &QPushButton::clicked, this, &AccountInspector::planRequested);
    m_open = new QPushButton(icon(u"book-open"), {});
    connect(m_open, &QPushButton::clicked, this, &AccountInspector::openRequested);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metric::InspectorMargin, metric::Grid, metric::InspectorMargin, metric::Grid);
    foot->setSpacing(metric::Grid);
    foot->addWidget(m_open);
    foot->addWidget(m_writePlan);
    foot->addStretch(1);
    outer->addLayout(foot);
}

void AccountInspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

/// What is found about the account is read only while somebody looks.
void AccountInspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AccountInspector::clearDetails()
{
    while (QLayoutItem *item = m_details->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void AccountInspector::refresh()
{
    m_writePlan->setText(tr("Account plan…"));
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open account"));
    m_nothing->setText(tr("Choose an account to see where it stands, and why."));
    const auto account =
        m_document.isOpen() ? m_document.standings().indexOf(m_document.currentAccount()) : std::nullopt;
    m_nothing->setVisible(!account);
    m_content->setVisible(account.has_value());
    m_footLine->setVisible(account.has_value());
    m_writePlan->setVisible(account.has_value());
    m_open->setVisible(account.has_value());
    clearDetails();
    if (!account)
        return;
    m_findings->setSubject(FindingSubject::Account);
    showStanding(*account);
    showNextTask();
    showExplanation(*account);
}

/// The open task that is due first, with its day and who does it; nothing where none is open.
void AccountInspector::showNextTask()
{
    const AccountId account = m_document.isOpen() ? m_document.currentAccount() : AccountId();
    TaskFilter filter;
    filter.account = account;
    filter.status = TaskStatus::Open;
    const auto open = account.isNull() ? Expected<std::vector<Task>>(std::vector<Task>())
                                       : tasks(m_document.plan().database(), filter, m_document.words());
    m_nextTask->setVisible(open && !open->empty());
    if (!open || open->empty())
        return;
    const Task &next = open->front();
    const QLocale &locale = m_document.words().locale();
    QStringList parts = {tr("Next: %1").arg(next.title), locale.toString(next.due, u"d MMM"_s)};
    if (isOverdue(next, m_document.asOf()))
        parts.back() = tr("%1, overdue").arg(parts.back());
    if (!next.owner.isEmpty())
        parts.append(next.owner);
    m_nextTask->setText(parts.join(u" · "_s));
}

void AccountInspector::showStanding(size_t account)
{
    const Standings &standings = m_document.standings();
    const Standing &standing = standings[account];
    const QLocale &locale = m_document.words().locale();
    const auto text = [&](FilterField field) {
        const FilterValue value = standings.value(account, field);
        const QString *found = std::get_if<QString>(&value);
        return found ? *found : QString();
    };
    m_name->setText(text(FilterField::Name));
    m_tier->setTier(standing.tier, tierName(standing.tier));
    m_tier->setToolTip(
        plainToolTip(cellInWords(standings, account, FilterField::Tier, tierName(standing.tier), m_document.words())));
    m_grade->setGrade(standing.grade, gradeWord(standing.grade));
    QStringList profile = {text(FilterField::Industry)};
    if (const auto employees = standings.accounts()[account].employees)
        profile.append(m_document.words().translate("Scoring", "%n employee(s)", nullptr, *employees));
    profile.append({text(FilterField::Country), text(FilterField::Domain), text(FilterField::Owner)});
    profile.removeAll(QString());
    m_profile->setText(profile.join(u" · "_s));
    // The figure of the table, in whole points; the tenths are told on hovering and in the explanation's total.
    m_score->setText(locale.toString(shownScore(standing.score.score, 0), 'f', 0));
    m_score->setToolTip(plainToolTip(m_document.words()
                                         .translate("AccountsTable", "%1 of 100")
                                         .arg(locale.toString(shownScore(standing.score.score), 'f', 1))));
    m_ofHundred->setText(tr("of 100"));

    m_actionHeading->setText(tr("What to do"));
    m_action->setText(tr("%1. Intent is %2: %3.")
                          .arg(capitalised(quadrantAction(standing.score.quadrant)),
                               intentLevelName(standing.score.level, m_document.words()),
                               intentLevelAction(standing.score.level, m_document.words()).toLower()));
    m_peopleHeading->setText(tr("Threads and coverage"));
    m_threads->setLine(markOf(threadMark(standing.score.threads)), locale.toString(standing.score.threads),
                       threadWord(standing.score.threads));
    m_coverage->setText(tr("%1 of 5 roles").arg(std::lround(standing.score.coverage * 5)));
}

void AccountInspector::showExplanation(size_t account)
{
    const Standings &standings = m_document.standings();
    const Wording &words = m_document.words();
    const QLocale &locale = words.locale();
    const Explanation why = explain(standings.model(), standings.facts(), account, standings.asOf(), words);
    const auto tenth = [&locale](qint64 tenths) { return locale.toString(double(tenths) / 10, 'f', 1); };

    const std::vector<qint64> shown = shownTenths(why);
    QList<double> exact;
    QList<qint64> shares;
    QList<double> possible;
    QList<Component> components;
    for (size_t i = 0; i < why.parts.size(); ++i) {
        const ScorePart &part = why.parts[i];
        if (components.isEmpty() || components.last() != part.component) {
            components.append(part.component);
            exact.append(0);
            shares.append(0);
            possible.append(0);
        }
        exact.last() += part.points;
        shares.last() += shown[i];
        possible.last() += part.possible;
    }
    QList<Contribution> lines;
    for (qsizetype i = 0; i < components.size(); ++i) {
        lines.append({.label = componentName(components[i], words),
                      .points = exact[i],
                      .possible = possible[i],
                      .pointsText = tenth(shares[i]),
                      .possibleText = locale.toString(possible[i], 'f', 0)});
    }
    m_why->setText(tr("Why %1").arg(locale.toString(shownScore(why.score, 0), 'f', 0)));
    m_why->setRemark(tr("points of possible"));
    m_components->setContributions(lines, {.label = tr("Total"),
                                           .points = why.score,
                                           .possible = 100,
                                           .pointsText = tenth(std::llround(shownScore(why.score) * 10)),
                                           .possibleText = u"100"_s});
    QStringList remarks = {tr("Known fields: %1.").arg(percentText(why.completeness * 100, locale))};
    remarks.append(why.remarks);
    m_remarks->setText(remarks.join(u' '));

    m_detailHeading->setText(tr("In detail"));
    m_detailHeading->setRemark(standings.model().name);
    for (size_t i = 0; i < why.parts.size(); ++i) {
        const ScorePart &part = why.parts[i];
        auto *block = new QWidget;
        auto *column = new QVBoxLayout(block);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *first = new QHBoxLayout;
        first->addWidget(new PlainLabel(part.criterion, {.colour = part.known ? Colour::Text : Colour::Text3}), 1);
        const QString figures = tenth(shown[i]) + u" / "_s + locale.toString(part.possible, 'f', 1);
        first->addWidget(new PlainLabel(part.possible > 0 ? figures : u"–"_s,
                                        {.colour = part.known ? Colour::Text : Colour::Text3}));
        column->addLayout(first);
        auto *second =
            new PlainLabel(part.value + u" · "_s + part.rule, {.type = Type::Caption, .colour = Colour::Text2});
        second->setWordWrap(true);
        column->addWidget(second);
        m_details->addWidget(block);
    }
}

} // namespace talbook
