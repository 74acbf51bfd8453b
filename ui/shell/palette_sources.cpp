#include "ui/shell/palette_sources.h"

#include "core/base/text.h"
#include "ui/accounts/account_words.h"
#include "ui/shell/commands.h"
#include "ui/shell/document.h"
#include "ui/shell/recent_files.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

namespace talbook
{

using namespace Qt::StringLiterals;

PaletteSources::PaletteSources(Document &document, Commands &commands, QObject *parent)
    : QObject(parent), m_document(document), m_commands(commands)
{
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches("contact") || summary.touches("account"))
            m_people.reset();
    });
    connect(&document, &Document::reset, this, [this] {
        if (!m_document.isOpen()) {
            m_people.reset();
            m_peopleFault.clear();
        }
    });
}

std::vector<PaletteSource> PaletteSources::all()
{
    return {[this](const PaletteQuery &query, size_t most) { return commandSection(query, most, true); },
            [this](const PaletteQuery &query, size_t most) { return accountSection(query, most); },
            [this](const PaletteQuery &query, size_t most) { return peopleSection(query, most); },
            [this](const PaletteQuery &query, size_t most) { return playSection(query, most); },
            [this](const PaletteQuery &query, size_t most) { return commandSection(query, most, false); },
            [this](const PaletteQuery &query, size_t most) { return recentSection(query, most); }};
}

void PaletteSources::prepare(const std::function<void()> &ready)
{
    readPlays();
    if (!m_document.isOpen() || m_people)
        return;
    const auto take = [this](Expected<PeopleIndex> people) {
        m_peopleFault = people ? QString() : people.error().message;
        if (people)
            m_people = std::move(*people);
    };
    if (!m_document.isLarge()) {
        take(PeopleIndex::read(m_document.plan().database()));
        return;
    }
    m_document.startReading<PeopleIndex>(
        tr("Reading the people"),
        [](const Database &database, const Progress &) { return PeopleIndex::read(database); },
        [take, ready](Expected<PeopleIndex> people) {
            take(std::move(people));
            ready();
        });
}

/// A library of plays is short: it is read whenever the palette opens.
void PaletteSources::readPlays()
{
    m_plays.clear();
    m_playsFault.clear();
    if (!m_document.isOpen())
        return;
    if (auto found = plays(m_document.plan().database(), m_document.words()))
        m_plays = std::move(*found);
    else
        m_playsFault = found.error().message;
}

PaletteSection PaletteSources::commandSection(const PaletteQuery &query, size_t most, bool pages) const
{
    PaletteSection section{pages ? tr("Pages") : tr("Commands")};
    if (pages && query.commandsOnly)
        return section;
    const QStringList ids = m_commands.ids();
    BestMatches matches(query.commandsOnly ? size_t(ids.size()) : most);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QAction *action = m_commands.action(ids[i]);
        if (ids[i].startsWith(u"page."_s) != pages || !action->isEnabled() || action->menu() ||
            ids[i] == u"view.palette"_s)
            continue;
        const QString text = m_commands.plainText(ids[i]) + u' ' + m_commands.searchWords(ids[i]);
        matches.add(query.quality(foldText(text)), size_t(i));
    }
    section.found = matches.found();
    for (const size_t found : matches.best()) {
        const QString &id = ids[qsizetype(found)];
        QAction *action = m_commands.action(id);
        section.items.push_back(
            {m_commands.iconName(id), m_commands.plainText(id), pages ? QString() : m_commands.menuText(id),
             action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
    return section;
}

PaletteSection PaletteSources::recentSection(const PaletteQuery &query, size_t most)
{
    PaletteSection section{tr("Plans opened last")};
    if (query.commandsOnly || query.words.isEmpty())
        return section;
    const QStringList files = recentFiles();
    BestMatches matches(most);
    for (qsizetype i = 0; i < files.size(); ++i)
        matches.add(query.quality(foldText(recentTitle(files[i], files))), size_t(i));
    section.found = matches.found();
    for (const size_t found : matches.best()) {
        const QString &path = files[qsizetype(found)];
        section.items.push_back({u"folder-open"_s,
                                 recentTitle(path, files),
                                 QDir::toNativeSeparators(QFileInfo(path).path()),
                                 {},
                                 [this, path] { Q_EMIT planChosen(path); }});
    }
    return section;
}

QString PaletteSources::standing(size_t account) const
{
    const Standing &standing = m_document.standings()[account];
    const QString score =
        tr("score %1").arg(m_document.words().locale().toString(shownScore(standing.score.score, 0), 'f', 0));
    return standing.tier > 0 ? tierName(standing.tier) + u" · "_s + score : score;
}

PaletteSection PaletteSources::accountSection(const PaletteQuery &query, size_t most)
{
    PaletteSection section{tr("Accounts")};
    // Accounts are looked for by the letters alone, of which there are many: a second look would find no more.
    if (!m_document.isOpen() || query.commandsOnly || query.words.isEmpty() || query.anyEnding)
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
    BestMatches matches(most);
    for (size_t i = 0; i < accounts.size(); ++i) {
        if (!texts.matches(i, words))
            continue;
        const std::string_view name = texts.foldedName(i);
        // Found by its domain, owner or place alone: after those found by name.
        matches.add(1 + query.quality(QString::fromUtf8(name.data(), qsizetype(name.size()))), i);
    }
    section.found = matches.found();
    for (const size_t found : matches.best()) {
        const AccountId id = accounts[found].id;
        section.items.push_back(
            {u"building-2"_s, nameOf(found), standing(found), {}, [this, id] { Q_EMIT accountChosen(id); }});
    }
    return section;
}

PaletteSection PaletteSources::peopleSection(const PaletteQuery &query, size_t most)
{
    PaletteSection section{tr("People")};
    if (query.commandsOnly)
        return section;
    if (!m_peopleFault.isEmpty())
        section.fault = tr("The people of the plan cannot be searched. %1").arg(m_peopleFault);
    if (!m_people || query.words.isEmpty())
        return section;
    const auto &people = m_people->people();
    BestMatches matches(most);
    for (size_t i = 0; i < people.size(); ++i)
        matches.add(query.quality(people[i].folded), i);
    section.found = matches.found();
    const Standings &standings = m_document.standings();
    for (const size_t found : matches.best()) {
        const PeopleIndex::Person &person = people[found];
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
    PaletteSection section{tr("Plays")};
    if (query.commandsOnly)
        return section;
    if (!m_playsFault.isEmpty())
        section.fault = tr("The plays cannot be searched. %1").arg(m_playsFault);
    if (query.words.isEmpty())
        return section;
    BestMatches matches(most);
    for (size_t i = 0; i < m_plays.size(); ++i)
        matches.add(query.quality(foldText(m_plays[i].name)), i);
    section.found = matches.found();
    for (const size_t found : matches.best()) {
        const Play &play = m_plays[found];
        section.items.push_back(
            {u"list-checks"_s, play.name, tr("%n step(s)", "of a play", int(play.steps.size())), {}, [this, play] {
                 Q_EMIT playChosen(play);
             }});
    }
    return section;
}

} // namespace talbook
