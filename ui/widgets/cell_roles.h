#pragma once

#include <Qt>

namespace talbook
{

/// What a model tells the delegates of ui/widgets beside Qt's own roles.
///
/// Qt::DisplayRole is always the text as it is read, sorted by and copied, also where a shape is drawn instead;
/// Qt::TextAlignmentRole is not asked: right alignment belongs to the delegate. Qt::ToolTipRole is plain text.
/// Qt::AccessibleTextRole may say more than the display text ("4 threads, good").
enum CellRole : int
{
    ShareRole = Qt::UserRole + 0x100, ///< double 0 to 1: the filled part of a score bar
    TierRole,                         ///< int 1 to 3, 0 none; the display text is the tier's name
    ProposedRole,                     ///< bool: a proposal, drawn dashed (a tier, a role)
    GradeRole,     ///< QString "A", "B", "C" or anything else for Watch; the first letter of the display text is drawn
    IntentRole,    ///< int 1 cold to 4 hot, 0 unknown; the display text is the figure
    ThreadRole,    ///< int(ThreadMark); the display text is the number
    WordRole,      ///< QString after the number: "good"
    StanceRole,    ///< int(StanceMark); the display text is the stance's word
    InfluenceRole, ///< int 1 to 5
    SparkRole,     ///< QList<double>, oldest first
    StrongRole,    ///< bool: semibold
    QuietRole,     ///< bool: secondary text
    BusyRole,      ///< bool: the figure is being worked out again, draw it grey
};

} // namespace talbook
