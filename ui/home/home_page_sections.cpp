#include "ui/home/home_page.h"

#include "core/plan/plan.h"
#include "core/scoring/standing.h"
#include "ui/home/figure_tile.h"
#include "ui/home/finding_rows.h"
#include "ui/home/home_row.h"
#include "ui/home/home_section.h"
#include "ui/home/home_words.h"
#include "ui/home/more_button.h"
#include "ui/home/tier_row.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QHBoxLayout>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr size_t mostTiles = 6;
constexpr size_t mostAttention = 7;
constexpr size_t mostSteps = 6;

} // namespace

void HomePage::showStart(const HomeFigures &home)
{
    QList<QWidget *> rows;
    if (home.onList == 0 && home.accounts > 0) {
        auto *words = new PlainLabel(tr("Choose the accounts of the program and put them on the list: its figures, "
                                        "tiers and checks follow from there."));
        words->setWordWrap(true);
        auto *choose = new PrimaryButton(tr("Choose Accounts…"));
        choose->setObjectName(u"start/list"_s);
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        const int padding = Theme::current().px(metric::CellPadding);
        line->setContentsMargins(padding, padding, padding, padding);
        line->setSpacing(Theme::current().px(2 * metric::Grid));
        line->addWidget(words, 1);
        line->addWidget(choose, 0, Qt::AlignTop);
        connect(choose, &QAbstractButton::clicked, this, [this] {
            std::vector<AccountId> all;
            for (size_t i = 0; i < m_document.standings().size(); ++i)
                all.push_back(m_document.standings().accounts()[i].id);
            openAccounts(tr("All accounts"), all);
        });
        rows.append(row);
    }
    m_start->setWords(tr("Nobody is on the target account list yet"), {});
    m_start->setContents(rows);
}

void HomePage::showFigures(const HomeFigures &home)
{
    QList<FigureTile *> tiles;
    for (size_t i = 0; i < std::min(mostTiles, home.figures.size()); ++i) {
        const ProgramFigure &figure = home.figures[i];
        auto *tile = new FigureTile(figureText(figure, home.currency, m_document.words()));
        tile->setObjectName(figureId(figure.kind));
        tile->setOpens(!figure.accounts.empty());
        if (!figure.accounts.empty()) {
            connect(tile, &QAbstractButton::clicked, this,
                    [this, title = tile->text(), accounts = figure.accounts] { openAccounts(title, accounts); });
        }
        tiles.append(tile);
    }
    m_figures->setTiles(tiles);
}

void HomePage::openAccounts(const QString &title, const std::vector<AccountId> &accounts)
{
    Q_EMIT accountsRequested(title, accounts);
}

QString HomePage::accountText(AccountId account, bool owner) const
{
    const auto index = m_document.standings().indexOf(account);
    if (!index)
        return {};
    const FilterValue value = m_document.standings().value(*index, owner ? FilterField::Owner : FilterField::Name);
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

void HomePage::showAttention(const HomeFigures &home)
{
    QList<QWidget *> rows;
    std::vector<AccountId> all;
    for (const AttentionItem &item : home.attention) {
        all.push_back(item.id);
        if (size_t(rows.size()) >= mostAttention)
            continue;
        HomeRowText text{.headline = accountText(item.id, false), .side = accountText(item.id, true)};
        for (const AttentionReason &reason : item.reasons)
            text.lines.append(attentionLine(reason, m_document.words()));
        auto *row = new HomeRow(text);
        row->setObjectName(u"attention/%1"_s.arg(item.id.value));
        row->setOpens(true);
        connect(row, &QAbstractButton::clicked, this, [this, id = item.id] { Q_EMIT accountRequested(id); });
        showsBeside(*row, item.id);
        rows.append(row);
    }
    if (all.size() > size_t(rows.size())) {
        rows.append(moreButton(tr("All %n account(s)", nullptr, int(all.size())),
                               [this, all] { openAccounts(tr("Accounts that need attention"), all); }));
    }
    m_attention->setWords(tr("Needs attention"), QString());
    m_attention->setContents(rows);
}

void HomePage::showTiers(const HomeFigures &home)
{
    QList<QWidget *> rows;
    for (const TierCount &count : home.tiers) {
        auto *row = new TierRow(count, m_document.words().locale());
        row->setObjectName(u"tier/%1"_s.arg(count.tier));
        connect(row, &QAbstractButton::clicked, this, [this, count] {
            if (!count.accounts.empty())
                openAccounts(tierName(count.tier), count.accounts);
        });
        rows.append(row);
    }
    m_tiers->setWords(tr("Tiers"), tr("accounts against capacity"));
    m_tiers->setContents(rows);
}

void HomePage::showFindings(const HomeFigures &home)
{
    m_findings->setWords(tr("Plan checks"), {});
    m_findingRows->setFindings(home.findings);
    m_findings->setVisible(!m_findingRows->isEmpty());
}

void HomePage::showChanges(const HomeFigures &home)
{
    QList<QWidget *> rows;
    if (!home.changes) {
        m_changes->setContents(rows);
        return;
    }
    const QLocale &locale = m_document.words().locale();
    for (const ScoreMove &move : home.changes->moves) {
        const bool rose = move.after > move.before;
        HomeRowText text{.headline = move.name, .side = scoreChange(move.before, move.after, locale)};
        if (move.gradeBefore != move.gradeAfter)
            text.lines = {bandLine(move.gradeBefore, move.gradeAfter, rose)};
        auto *row = new HomeRow(text);
        row->setAccessibleName(tr("Score of %1").arg(text.inWords()));
        row->setObjectName(u"move/%1"_s.arg(move.account.value));
        row->setOpens(true);
        connect(row, &QAbstractButton::clicked, this, [this, id = move.account] { Q_EMIT accountRequested(id); });
        showsBeside(*row, move.account);
        rows.append(row);
    }
    const auto &steps = home.changes->steps;
    for (size_t i = 0; i < std::min(mostSteps, steps.size()); ++i) {
        rows.append(new HomeRow(
            {.lines = {{.text = steps[i].title},
                       {.text = locale.toString(steps[i].time.toLocalTime(), u"d MMM, HH:mm"_s), .quiet = true}}}));
    }
    if (steps.size() > mostSteps)
        rows.append(new HomeRow(
            {.lines = {{.text = tr("and %n more step(s)", nullptr, int(steps.size() - mostSteps)), .quiet = true}}}));
    m_changes->setLink(tr("By account…"));
    m_changes->setWords(tr("What changed"), tr("since %1").arg(locale.toString(home.changes->since, u"d MMMM"_s)));
    m_changes->setContents(rows);
}

} // namespace talbook
