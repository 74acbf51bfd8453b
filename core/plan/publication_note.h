#pragma once

#include "core/plan/working_copy.h"

#include <optional>

namespace talbook
{

/// What stands in a working copy's state.json.
struct PublicationNote
{
    std::optional<Publication> published; ///< what was opened, or published and noted
    std::optional<Publication> pending;   ///< what a publishing was about to put in its place
};

/// Nothing where the note is missing or cannot be read.
std::optional<PublicationNote> readPublicationNote(const QString &file);

/// Whole and on the disk, or as it was. The plan's path is written for people who look into the folder.
Expected<void> writePublicationNote(const QString &file, const QString &planPath, const PublicationNote &note);

} // namespace talbook
