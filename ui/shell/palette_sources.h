#pragma once

#include "core/base/ids.h"
#include "core/committee/people_index.h"
#include "core/plays/play.h"
#include "ui/shell/palette_item.h"

#include <QObject>

#include <optional>

namespace talbook
{

class Commands;
class Document;
class Palette;

/// Where the palette looks: pages and commands of the command table, accounts, people, plays and the plans opened last.
class PaletteSources : public QObject
{
    Q_OBJECT

public:
    PaletteSources(Document &document, Commands &commands, QObject *parent);

    std::vector<PaletteSource> all();
    /// Reads what has to be read before a search; `ready` follows where that takes a moment.
    void prepare(const std::function<void()> &ready);

Q_SIGNALS:
    void accountChosen(talbook::AccountId account);
    void planChosen(const QString &path);
    void playChosen(const talbook::Play &play);
    void personChosen(talbook::AccountId account, talbook::ContactId person);

private:
    PaletteSection commandSection(const PaletteQuery &query, size_t most, bool pages) const;
    PaletteSection accountSection(const PaletteQuery &query, size_t most);
    PaletteSection peopleSection(const PaletteQuery &query, size_t most);
    PaletteSection recentSection(const PaletteQuery &query, size_t most);
    PaletteSection playSection(const PaletteQuery &query, size_t most);
    void readPlays();
    QString standing(size_t account) const;

    Document &m_document;
    Commands &m_commands;
    std::optional<PeopleIndex> m_people;
    QString m_peopleFault; ///< why they could not be read; empty where they could
    std::vector<Play> m_plays;
    QString m_playsFault;
};

} // namespace talbook
