#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace talbook
{

/// One thing the palette found and can do.
struct PaletteItem
{
    QString icon;
    QString title;
    QString detail;
    QString shortcut;
    std::function<void()> run;
};

struct PaletteSection
{
    QString title;
    std::vector<PaletteItem> items = {}; ///< best first
    size_t found = 0;                    ///< there may be more than are listed
    QString fault = {};                  ///< why nothing can be found here; empty where it can
};

/// What a person typed, taken apart: folded words, all of which must occur.
struct PaletteQuery
{
    QStringList words;
    bool commandsOnly = false; ///< it began with ">"
    bool anyEnding = false;    ///< words may end otherwise: asked for where nothing has them as they are typed

    static PaletteQuery of(const QString &typed);
    /// 0: no match; more is better: the beginning of the text, of a word, anywhere or another ending of a word if
    /// asked.
    int quality(QStringView folded) const;
    static constexpr int bestQuality = 3;
};

/// Keeps the best of any number of matches, among equals those that came first: room for `most` at each quality is
/// enough, whatever the order they come in.
class BestMatches
{
public:
    explicit BestMatches(size_t most) : m_most(most) {}

    /// @param quality 0 (no match, not counted) to PaletteQuery::bestQuality + 1
    void add(int quality, size_t index);
    size_t found() const { return m_found; }
    /// Best first, at most as many as asked for.
    std::vector<size_t> best() const;

private:
    size_t m_most;
    size_t m_found = 0;
    std::array<std::vector<size_t>, 6> m_byQuality;
};

/// Answers a query with its section; asked at every keystroke.
using PaletteSource = std::function<PaletteSection(const PaletteQuery &query, size_t most)>;

} // namespace talbook
