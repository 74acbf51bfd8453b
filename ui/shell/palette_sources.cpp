#include "ui/shell/palette_sources.h"

#include "core/base/text.h"
#include "ui/accounts/account_words.h"
#include "ui/shell/commands.h"
#include "ui/shell/document.h"

#include <QAction>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// So many matches are ranked; whoever types one letter wants to see something, not the best of 100,000.
constexpr size_t mostRanked = 2000;

struct Ranked
{
    int quality;
    size_t index;
};

/// The best first, among equals the order they stood in.
void cutToBest(std::vector<Ranked> &ranked, size_t most)
{
    std::ranges::stable_sort(ranked, std::ranges::greater(), &Ranked::quality);
    ranked.resize(std::min(ranked.size(), most));
}

} // namespace

PaletteSources::PaletteSources(Document &document, Commands &commands, QObject *parent)
    : QObject(parent), m_document(document), m_commands(commands)
{
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches("contact") || summary.touches("account"))
            m_people.reset();
    });
    connect(&document, &Document::reset, this, [this] {
        if (!m_document.isOpen())
            m_people.reset();
    });
}

std::vector<PaletteSource> PaletteSources::all()
{
    return {[this](const PaletteQuery &query, size_t most) { return commandSection(query, most, true); },
            [this](const PaletteQuery &query, size_t most) { return accountSection(query, most); },
            [this](const PaletteQuery &query, size_t most) { return peopleSection(query, most); },
            [this](const PaletteQuery &query, size_t most) { return playSection(query, most); },
            [this](const PaletteQuery &query, size_t most) { return commandSection(query, most, false); }};
}

void PaletteSources::prepare(const std::function<void()> &ready)
{
    readPlays();
    if (!m_document.isOpen() || m_people)
        return;
    if (!m_document.isLarge()) {
        if (auto people = PeopleIndex::read(m_document.plan().database()))
            m_people = std::move(*people);
        return;
    }
    m_document.startReading<PeopleIndex>(
        tr("Reading the people"),
        [](const Database &database, const Progress &) { return PeopleIndex::read(database); },
        [this, ready](Expected<PeopleIndex> people) {
            if (!people)
                return; // pages, commands and accounts are found all the same; opening shows what is wrong with the
                        // file
            m_people = std::move(*people);
            ready();
        });
}

/// A library of plays is short: it is read whenever the palette opens.
void PaletteSources::readPlays()
{
    m_plays.clear();
    if (!m_document.isOpen())
        return;
    if (auto found = plays(m_document.plan().database(), m_document.words()))
        m_plays = std::move(*found);
}

PaletteSection PaletteSources::commandSection(const PaletteQuery &query, size_t most, bool pages) const
{
    PaletteSection section{pages ? tr("Pages") : tr("Commands"), {}, 0};
    if (pages && query.commandsOnly)
        return section;
    const QStringList ids = m_commands.ids();
    std::vector<Ranked> ranked;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QAction *action = m_commands.action(ids[i]);
        if (ids[i].startsWith(u"page."_s) != pages || !action->isEnabled() || ids[i] == u"view.palette"_s)
            continue;
        if (const int quality = query.quality(foldText(m_commands.plainText(ids[i]))))
            ranked.push_back({quality, size_t(i)});
    }
    section.found = ranked.size();
    cutToBest(ranked, query.commandsOnly ? ranked.size() : most);
    for (const Ranked &found : ranked) {
        QAction *action = m_commands.action(ids[qsizetype(found.index)]);
        section.items.push_back(
            {m_commands.iconName(ids[qsizetype(found.index)]), m_commands.plainText(ids[qsizetype(found.index)]),
             pages ? QString() : m_commands.menuText(ids[qsizetype(found.index)]),
             action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
    return section;
}

QString PaletteSources::standing(size_t account) const
{
    const Standing &standing = m_document.standings()[account];
    const QString score =
        tr("score %1").arg(m_document.words().locale().toString(shownScore(standing.score.score), 'f', 1));
    return standing.tier > 0 ? tierName(standing.tier) + u" · "_s + score : score;
}

PaletteSection PaletteSources::accountSection(const PaletteQuery &query, size_t most)
{
    PaletteSection section{tr("Accounts"), {}, 0};
    if (!m_document.isOpen() || query.commandsOnly || query.words.isEmpty())
        return section;
    const SearchText &texts = m_document.searchText();
    std::vector<std::string> words;
    for (const QString &word : query.words)
        words.push_back(word.toStdString());
    const AccountTable &accounts = m_document.standings().accounts();
    const auto nameOf = [&accounts](size_t i) {
        const std::string_view name = accounts.text(accounts[i].name);
        return QString::fromUtf8(name.data(), qsizetype(name.size()));
    };
    std::vector<Ranked> ranked;
    for (size_t i = 0; i < accounts.size(); ++i) {
        if (!texts.matches(i, words))
            continue;
        ++section.found;
        if (ranked.size() < mostRanked) // found by its domain, owner or place alone: after those found by name
            ranked.push_back({1 + query.quality(foldText(nameOf(i))), i});
    }
    cutToBest(ranked, most);
    for (const Ranked &found : ranked) {
        const AccountId id = accounts[found.index].id;
        section.items.push_back({u"building-2"_s, nameOf(found.index), standing(found.index), {}, [this, id] {
                                     Q_EMIT accountChosen(id);
                                 }});
    }
    return section;
}

PaletteSection PaletteSources::peopleSection(const PaletteQuery &query, size_t most)
{
    PaletteSection section{tr("People"), {}, 0};
    if (!m_people || query.commandsOnly || query.words.isEmpty())
        return section;
    const auto &people = m_people->people();
    std::vector<Ranked> ranked;
    for (size_t i = 0; i < people.size(); ++i) {
        const int quality = query.quality(people[i].folded);
        if (quality == 0)
            continue;
        ++section.found;
        if (ranked.size() < mostRanked)
            ranked.push_back({quality, i});
    }
    cutToBest(ranked, most);
    const Standings &standings = m_document.standings();
    for (const Ranked &found : ranked) {
        const PeopleIndex::Person &person = people[found.index];
        QStringList about;
        if (!person.title.isEmpty())
            about.append(person.title);
        if (const auto account = standings.indexOf(person.account)) {
            const std::string_view name = standings.accounts().text(standings.accounts()[*account].name);
            about.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
        }
        section.items.push_back(
            {u"user"_s, person.name, about.join(u" · "_s), {}, [this, account = person.account, id = person.id] {
                 Q_EMIT personChosen(account, id);
             }});
    }
    return section;
}

PaletteSection PaletteSources::playSection(const PaletteQuery &query, size_t most)
{
    PaletteSection section{tr("Plays"), {}, 0};
    if (query.commandsOnly || query.words.isEmpty())
        return section;
    std::vector<Ranked> ranked;
    for (size_t i = 0; i < m_plays.size(); ++i) {
        if (const int quality = query.quality(foldText(m_plays[i].name)))
            ranked.push_back({quality, i});
    }
    section.found = ranked.size();
    cutToBest(ranked, most);
    for (const Ranked &found : ranked) {
        const Play &play = m_plays[found.index];
        section.items.push_back(
            {u"list-checks"_s, play.name, tr("%n step(s)", "of a play", int(play.steps.size())), {}, [this, play] {
                 Q_EMIT playChosen(play);
             }});
    }
    return section;
}

} // namespace talbook
