#pragma once

#include <QString>
#include <QStringList>

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
    std::vector<PaletteItem> items; ///< best first
    size_t found = 0;               ///< there may be more than are listed
};

/// What a person typed, taken apart: folded words, all of which must occur.
struct PaletteQuery
{
    QStringList words;
    bool commandsOnly = false; ///< it began with ">"

    static PaletteQuery of(const QString &typed);
    /// 0: no match; more is better: the beginning of the text, of a word, anywhere.
    int quality(const QString &folded) const;
};

/// Answers a query with its section; asked at every keystroke.
using PaletteSource = std::function<PaletteSection(const PaletteQuery &query, size_t most)>;

} // namespace talbook
