#include "ui/shell/document.h"

#include "core/scoring/change_effect.h"

#include <QThreadPool>

#include <utility>

namespace talbook
{

namespace
{

/// Up to this many accounts, activities and signals are read and scored within a few milliseconds, in place; a step
/// over all of them takes a tenth of a second.
constexpr size_t recordsReadInPlace = 10'000;
/// And so many edited accounts.
constexpr size_t accountsReadInPlace = 1'000;

std::vector<qint64> touchedAccounts(const ChangeSummary &summary)
{
    std::vector<qint64> ids;
    for (const char *table : {"account", "tal"}) {
        if (const TableChange *change = summary.find(table)) {
            for (const auto *list : {&change->inserted, &change->updated, &change->removed})
                ids.insert(ids.end(), list->begin(), list->end());
        }
    }
    return ids;
}

} // namespace

Expected<std::shared_ptr<Document::Figures>> Document::readAll(const Database &database, QDate asOf,
                                                               const Wording &words)
{
    auto standings = Standings::read(database, {asOf, std::nullopt, {}}, words);
    TALBOOK_TRY(standings);
    const Facts &facts = standings->facts();
    const bool large = facts.accounts.size() + facts.activities.size() + facts.signalFacts.size() > recordsReadInPlace;
    auto searchText = SearchText::of(standings->accounts());
    auto figures = std::make_shared<Figures>(
        Figures{std::move(*standings), std::move(searchText), TextOrder(words.locale()), large});
    if (large)
        figures->textOrder.prepare(figures->standings.accounts());
    return figures;
}

/// @param otherRows false where the accounts are the same and only what is told of them changed
void Document::take(std::shared_ptr<Figures> figures, bool otherRows)
{
    const auto before = std::exchange(m_figures, std::move(figures));
    m_large = m_figures->large;
    if (!m_currentAccount.isNull() && !standings().indexOf(m_currentAccount)) {
        m_currentAccount = {};
        Q_EMIT currentAccountChanged();
    }
    if (otherRows)
        Q_EMIT reset();
    else
        Q_EMIT figuresChanged();
    letGo(before);
}

/// A hundred thousand accounts take a while to be freed, too.
void Document::letGo(std::shared_ptr<Figures> figures)
{
    if (figures && figures->large)
        QThreadPool::globalInstance()->start([figures = std::move(figures)]() mutable { figures.reset(); });
}

/// Reads and scores everything again: at once where that is quick, else as a job while the old figures still show.
void Document::refreshStandings()
{
    if (m_large || m_refreshing) {
        readAside([asOf = asOf(), language = m_words.language()](
                      const Database &database) { return readAll(database, asOf, Wording(language)); },
                  true);
    } else if (auto read = readAll(m_plan->database(), asOf(), m_words)) {
        take(std::move(*read), true);
    } else {
        Q_EMIT failed(read.error());
    }
}

Expected<void> Document::refreshFigures(Figures &figures, const Database &database, const std::vector<qint64> &accounts)
{
    TALBOOK_TRY(figures.standings.refreshAccounts(database, accounts));
    for (const qint64 id : accounts) {
        if (const auto index = figures.standings.indexOf(AccountId{id})) {
            figures.searchText.refresh(figures.standings.accounts(), *index);
            figures.textOrder.noteChanged(*index);
        }
    }
    return {};
}

/// The same where only these accounts were edited; many of them are read into a copy of the figures.
void Document::refreshAccounts(const std::vector<qint64> &accounts, bool otherRows)
{
    if (accounts.size() > accountsReadInPlace) {
        const auto copy = std::make_shared<Figures>(*m_figures);
        readAside(
            [copy, accounts](const Database &database) -> Expected<std::shared_ptr<Figures>> {
                TALBOOK_TRY(refreshFigures(*copy, database, accounts));
                copy->textOrder.prepare(copy->standings.accounts());
                return copy;
            },
            otherRows);
        return;
    }
    Q_EMIT figuresAboutToChange();
    if (m_figures.use_count() > 1) // a job reads them
        m_figures = std::make_shared<Figures>(*m_figures);
    if (const auto read = refreshFigures(*m_figures, m_plan->database(), accounts); !read)
        Q_EMIT failed(read.error());
    else if (otherRows)
        Q_EMIT reset();
    else
        Q_EMIT figuresChanged();
}

void Document::readAside(const AsideWork &work, bool otherRows)
{
    if (m_refreshing) {
        m_stale = true;
        return;
    }
    m_refreshing = true;
    startReading<std::shared_ptr<Figures>>(
        tr("Scoring the accounts"), [work](const Database &database, const Progress &) { return work(database); },
        [this, otherRows](const Expected<std::shared_ptr<Figures>> &read) {
            m_refreshing = false;
            if (std::exchange(m_stale, false))
                refreshStandings();
            else if (read)
                take(*read, otherRows);
            else
                Q_EMIT failed(read.error());
        });
}

void Document::onChanged(const ChangeSummary &summary)
{
    m_large = m_large || size_t(summary.rows()) > recordsReadInPlace;
    // What cannot be judged counts as a change of everything; so does a change while figures are being read.
    const auto judged = scoringEffect(m_plan->database(), summary);
    const ChangeEffect effect = judged ? *judged : ChangeEffect::Everything;
    if (effect == ChangeEffect::AccountFields && !m_refreshing)
        refreshAccounts(touchedAccounts(summary), summary.touches("tal"));
    else if (effect != ChangeEffect::None) // notes, a segment: changed() tells those who show it
        refreshStandings();
    Q_EMIT changed(summary);
    Q_EMIT currentAccountChanged();
    Q_EMIT stateChanged();
    m_autosave.start();
}

} // namespace talbook
