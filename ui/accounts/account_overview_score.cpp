#include "ui/accounts/account_overview_score.h"

#include "core/base/percent.h"
#include "core/documents/document_words.h"
#include "core/plan/database.h"
#include "core/scoring/record_points.h"
#include "ui/accounts/account_overview_tables.h"
#include "ui/accounts/event_words.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/share_bar.h"
#include "ui/widgets/surface.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <memory>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// More are on the time line.
constexpr size_t mostRecordsShown = 20;
constexpr int pointsWidth = 92;

} // namespace

/// What the lines of one account are made from; kept alive by the buttons that unfold records.
struct OverviewScore::Shown
{
    Explanation why;
    std::vector<qint64> tenths;
    AccountPoints points;
    size_t account = 0;

    static QString figure(qint64 tenths, const QLocale &locale) { return locale.toString(double(tenths) / 10, 'f', 1); }
};

OverviewScore::OverviewScore(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_heading(new SectionHeading({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::Grid);
    column->addWidget(m_heading);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(metric::Grid);
    column->addLayout(m_lines);
}

void OverviewScore::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        // A button of these may be the one whose click is being served.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void OverviewScore::showAccount(size_t account, const Scorer &scorer)
{
    const Standings &standings = m_document.standings();
    const Wording &words = m_document.words();
    const QLocale &locale = words.locale();
    auto why = explain(standings.model(), standings.facts(), account, scorer, words);
    auto tenths = shownTenths(why);
    const Shown shown{std::move(why), std::move(tenths), AccountPoints(standings.facts(), account, scorer), account};
    if (shown.why.account != m_account)
        m_open.clear();
    m_account = shown.why.account;
    clear();
    m_heading->setText(tr("Why %1").arg(locale.toString(shownScore(shown.why.score, 0), 'f', 0)));
    m_heading->setRemark(standings.model().name);
    for (size_t first = 0; first < shown.why.parts.size();) {
        size_t last = first + 1;
        while (last < shown.why.parts.size() && shown.why.parts[last].component == shown.why.parts[first].component)
            ++last;
        addComponent(shown, first, last);
        first = last;
    }
    addTotal(shown);
}

void OverviewScore::addComponent(const Shown &shown, size_t first, size_t last)
{
    const Theme &theme = Theme::current();
    const QLocale &locale = m_document.words().locale();
    qint64 tenths = 0;
    double possible = 0;
    for (size_t i = first; i < last; ++i) {
        tenths += shown.tenths[i];
        possible += shown.why.parts[i].possible;
    }
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, metric::HalfGrid, 0, 0);
    row->setSpacing(metric::Grid);
    const QString name = componentName(shown.why.parts[first].component, m_document.words());
    const QString points = Shown::figure(tenths, locale);
    const QString most = locale.toString(possible, 'f', 0);
    auto *label = new PlainLabel(name, {.weight = Weight::SemiBold});
    label->setFixedWidth(theme.px(168));
    auto *bar = new ShareBar;
    bar->setShares(possible > 0 ? double(tenths) / 10 / possible : 0, possible / 100 * 2);
    bar->setAccessibleName(u"%1: %2 / %3"_s.arg(name, points, most));
    auto *figures = new PlainLabel(points + u" / "_s + most, {.weight = Weight::SemiBold});
    figures->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figures->setMinimumWidth(theme.px(pointsWidth));
    row->addWidget(label);
    row->addWidget(bar, 1);
    row->addWidget(figures);
    m_lines->addWidget(line);
    for (size_t i = first; i < last; ++i)
        addPart(shown, i);
    m_lines->addWidget(new ThinLine(Qt::Horizontal));
}

void OverviewScore::addPart(const Shown &shown, size_t part)
{
    const Theme &theme = Theme::current();
    const QLocale &locale = m_document.words().locale();
    const ScorePart &what = shown.why.parts[part];
    const Colour ink = what.known ? Colour::Text : Colour::Text3;
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(metric::HalfGrid);
    const bool hasRecords =
        std::ranges::any_of(what.evidence, [](const Evidence &e) { return e.kind != Evidence::Kind::Account; });
    auto *unfold = new IconButton(icon(u"chevron-right"), {});
    unfold->setFixedSize(theme.px(20), theme.px(20));
    // Without records the place stays, so that names line up.
    QSizePolicy policy = unfold->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    unfold->setSizePolicy(policy);
    if (!hasRecords)
        unfold->hide();
    first->addWidget(unfold);
    first->addWidget(new PlainLabel(what.criterion, {.colour = ink}), 1);
    const QString figures =
        Shown::figure(shown.tenths[part], locale) + u" / "_s + locale.toString(what.possible, 'f', 1);
    auto *points = new PlainLabel(what.possible > 0 ? figures : u"–"_s, {.colour = ink});
    points->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    points->setMinimumWidth(theme.px(pointsWidth));
    first->addWidget(points);
    column->addLayout(first);
    auto *rule = new PlainLabel(what.value + u" · "_s + what.rule, {.type = Type::Caption, .colour = Colour::Text2});
    rule->setWordWrap(true);
    rule->setContentsMargins(theme.px(20) + metric::HalfGrid, 0, theme.px(pointsWidth), 0);
    column->addWidget(rule);
    m_lines->addWidget(block);
    if (!hasRecords)
        return;
    const auto show = [this, unfold, column, id = what.criterionId, name = what.criterion,
                       kept = std::make_shared<Shown>(shown), part,
                       list = std::make_shared<QWidget *>(nullptr)](bool open) {
        if (open && !*list) {
            *list = records(*kept, kept->why.parts[part]);
            column->addWidget(*list);
        }
        if (*list)
            (*list)->setVisible(open);
        unfold->setIcon(icon(open ? u"chevron-down" : u"chevron-right"));
        unfold->setName(open ? tr("Hide the records behind %1").arg(name) : tr("Show the records behind %1").arg(name));
        if (open)
            m_open.insert(id);
        else
            m_open.remove(id);
    };
    show(m_open.contains(what.criterionId));
    connect(unfold, &QToolButton::clicked, this, [this, show, id = what.criterionId] { show(!m_open.contains(id)); });
}

QStringList OverviewScore::recordLines(const Shown &shown, const ScorePart &part) const
{
    const Database &database = m_document.plan().database();
    const Wording &words = m_document.words();
    const QLocale &locale = words.locale();
    const EventWords names(words);
    std::vector<std::pair<QDate, QString>> dated;
    QStringList undated;
    QSet<qint64> activities, signalIds, people, deals;
    for (const Evidence &evidence : part.evidence) {
        switch (evidence.kind) {
        case Evidence::Kind::Activity:
            activities.insert(evidence.id);
            break;
        case Evidence::Kind::Signal:
            signalIds.insert(evidence.id);
            break;
        case Evidence::Kind::Contact:
            people.insert(evidence.id);
            break;
        case Evidence::Kind::Opportunity:
            deals.insert(evidence.id);
            break;
        case Evidence::Kind::Account:
            break;
        }
    }
    if (!activities.isEmpty() || !signalIds.isEmpty()) {
        const auto events = accountEvents(database, m_account);
        for (const AccountEvent &event : events ? *events : std::vector<AccountEvent>()) {
            if (!(event.isSignal ? signalIds : activities).contains(event.id))
                continue;
            const RecordPoints points =
                event.isSignal ? shown.points.ofSignal(event.id) : shown.points.ofActivity(event.id);
            const double given = part.component == Component::Intent ? points.intent : points.engagement;
            QStringList line = {names.shortDate(event.date), names.kind(event), event.person, names.detail(event)};
            line.removeAll(QString());
            if (given > 0)
                line.append(event.isSignal ? tr("strength %1 today").arg(locale.toString(given, 'f', 1))
                                           : tr("%1 points today").arg(locale.toString(given, 'f', 1)));
            dated.emplace_back(event.date, line.join(u" · "_s));
        }
    }
    if (!people.isEmpty()) {
        const auto contacts = accountContacts(database, m_account);
        for (const AccountContact &contact : contacts ? *contacts : std::vector<AccountContact>()) {
            if (people.contains(contact.id.value))
                undated.append(contact.name);
        }
    }
    if (!deals.isEmpty())
        undated.append(OverviewOpportunities::names(m_document, m_account));
    for (const auto &[date, line] : dated)
        undated.append(line);
    return undated;
}

QWidget *OverviewScore::records(const Shown &shown, const ScorePart &part)
{
    const Theme &theme = Theme::current();
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(theme.px(20) + metric::HalfGrid, metric::HalfGrid, 0, metric::HalfGrid);
    column->setSpacing(2);
    const QStringList lines = recordLines(shown, part);
    for (qsizetype i = 0; i < std::min(lines.size(), qsizetype(mostRecordsShown)); ++i) {
        auto *line = new PlainLabel(lines[i], {.type = Type::Caption});
        line->setWordWrap(true);
        column->addWidget(line);
    }
    if (lines.size() > qsizetype(mostRecordsShown)) {
        auto *more =
            new QuietButton(tr("%n more on the time line", nullptr, int(lines.size() - qsizetype(mostRecordsShown))));
        connect(more, &QPushButton::clicked, this, &OverviewScore::timeLineRequested);
        column->addWidget(more, 0, Qt::AlignLeft);
    }
    return list;
}

void OverviewScore::addTotal(const Shown &shown)
{
    const QLocale &locale = m_document.words().locale();
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PlainLabel(tr("Total"), {.weight = Weight::SemiBold}), 1);
    auto *total = new PlainLabel(Shown::figure(std::llround(shownScore(shown.why.score) * 10), locale) + u" / 100"_s,
                                 {.weight = Weight::SemiBold});
    total->setObjectName(u"total"_s);
    total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(total);
    m_lines->addWidget(line);
    QStringList remarks = {tr("Known fields: %1.").arg(percentText(shown.why.completeness * 100, locale))};
    remarks.append(shown.why.remarks);
    auto *notes = new PlainLabel(remarks.join(u'\n'), {.type = Type::Caption, .colour = Colour::Text2});
    notes->setWordWrap(true);
    m_lines->addWidget(notes);
}

} // namespace talbook
