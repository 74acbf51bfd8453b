#include "ui/shell/document.h"

namespace talbook
{

namespace
{

/// A pause this long after the last change writes the plan to its file.
constexpr int autosavePauseMs = 1500;

/// Whether the change leaves the set of accounts and every other record that scoring reads as they were.
bool touchesOnlyAccountFields(const ChangeSummary &summary)
{
    for (const TableChange &change : summary.tables) {
        const bool account = change.table == "account" && change.inserted.empty() && change.removed.empty();
        if (!account && change.table != "tal" && change.table != "import_mapping" && change.table != "segment")
            return false;
    }
    return true;
}

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

Document::Document(PlanEnvironment environment, std::function<QDate()> today, QObject *parent)
    : QObject(parent), m_environment(std::move(environment)), m_today(std::move(today))
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosavePauseMs);
    connect(&m_autosave, &QTimer::timeout, this, [this] {
        if (const auto done = publish(); !done)
            Q_EMIT publishFailed(done.error().message, done.error().details);
    });
}

Document::~Document() = default;

Expected<void> Document::create(const QString &path, const NewPlan &settings)
{
    auto plan = Plan::create(path, m_environment, PlanAccess::Edit, settings);
    TALBOOK_TRY(plan);
    return take(std::move(*plan));
}

Expected<void> Document::open(const QString &path, const OpenOptions &options)
{
    auto plan = Plan::open(path, m_environment, options);
    TALBOOK_TRY(plan);
    return take(std::move(*plan));
}

Expected<void> Document::take(std::unique_ptr<Plan> plan)
{
    TALBOOK_TRY(close());
    m_plan = std::move(plan);
    m_currentAccount = {};
    if (const auto read = readStandings(); !read) {
        abandon();
        return read.error();
    }
    connect(m_plan.get(), &Plan::changed, this, &Document::onChanged);
    connect(m_plan.get(), &Plan::published, this, &Document::stateChanged);
    Q_EMIT reset();
    Q_EMIT currentAccountChanged();
    Q_EMIT stateChanged();
    if (m_plan->hasUnpublishedChanges())
        m_autosave.start();
    return {};
}

Expected<void> Document::close()
{
    m_autosave.stop();
    if (!m_plan)
        return {};
    TALBOOK_TRY(m_plan->close());
    abandon();
    return {};
}

void Document::abandon()
{
    m_autosave.stop();
    m_standings.reset();
    m_plan.reset();
    m_currentAccount = {};
    Q_EMIT reset();
    Q_EMIT currentAccountChanged();
    Q_EMIT stateChanged();
}

Expected<void> Document::readStandings()
{
    auto standings = Standings::read(m_plan->database(), {asOf(), std::nullopt, {}}, m_words);
    TALBOOK_TRY(standings);
    m_standings = std::move(*standings);
    return {};
}

void Document::setLanguage(Language language)
{
    m_words = Wording(language);
    if (!m_plan)
        return;
    if (const auto read = readStandings(); !read)
        Q_EMIT publishFailed(read.error().message, read.error().details);
    else
        Q_EMIT figuresChanged();
}

void Document::onChanged(const ChangeSummary &summary)
{
    const bool small = touchesOnlyAccountFields(summary);
    const auto read =
        small ? m_standings->refreshAccounts(m_plan->database(), touchedAccounts(summary)) : readStandings();
    if (!read)
        Q_EMIT publishFailed(read.error().message, read.error().details);
    else if (small && !summary.touches("tal"))
        Q_EMIT figuresChanged();
    else
        Q_EMIT reset();
    if (!m_currentAccount.isNull() && !m_standings->indexOf(m_currentAccount))
        m_currentAccount = {};
    Q_EMIT currentAccountChanged();
    Q_EMIT stateChanged();
    m_autosave.start();
}

Expected<void> Document::run(const QString &title, const Plan::Work &work, const QString &coalesceKey)
{
    const auto summary = m_plan->run(title, work, coalesceKey);
    TALBOOK_TRY(summary);
    return {};
}

Expected<void> Document::undo()
{
    const auto summary = m_plan->undo();
    TALBOOK_TRY(summary);
    return {};
}

Expected<void> Document::redo()
{
    const auto summary = m_plan->redo();
    TALBOOK_TRY(summary);
    return {};
}

QString Document::undoTitle() const
{
    const auto title = isEditable() ? m_plan->history().undoTitle() : Expected<QString>(QString());
    return title ? *title : QString();
}

QString Document::redoTitle() const
{
    const auto title = isEditable() ? m_plan->history().redoTitle() : Expected<QString>(QString());
    return title ? *title : QString();
}

Expected<void> Document::publish()
{
    m_autosave.stop();
    if (!isEditable() || !m_plan->hasUnpublishedChanges())
        return {};
    TALBOOK_TRY(m_plan->publish());
    return {};
}

std::shared_ptr<void> Document::pauseAutosave()
{
    m_autosave.blockSignals(true);
    return {nullptr, [this](void *) {
                m_autosave.blockSignals(false);
                if (!isPublished())
                    m_autosave.start();
            }};
}

void Document::setCurrentAccount(AccountId account)
{
    if (account == m_currentAccount)
        return;
    m_currentAccount = account;
    Q_EMIT currentAccountChanged();
}

} // namespace talbook
