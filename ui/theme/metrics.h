#pragma once

/// Sizes in logical pixels at the usual text size; pass them through Theme::px(), which follows the system's font.
namespace talbook::metric
{

inline constexpr int Grid = 8;
inline constexpr int HalfGrid = 4;

inline constexpr int MenuBar = 28;
inline constexpr int PageHead = 48;
inline constexpr int ToolRow = 44;
inline constexpr int StatusBar = 28;
inline constexpr int Rail = 176;
inline constexpr int Inspector = 320;
inline constexpr int PageMargin = 20;
inline constexpr int InspectorMargin = 16;

inline constexpr int Row = 32;
inline constexpr int Header = 32;
inline constexpr int CellPadding = 8;

inline constexpr int Control = 28; ///< height of buttons and fields
inline constexpr int Chip = 24;
inline constexpr int Badge = 18; ///< height of pills and grade boxes
inline constexpr int Pill = 60;  ///< width of a tier pill: "1:Many" needs more than the 54 of the shorter names
inline constexpr int Radius = 4;
inline constexpr int BadgeRadius = 3;
inline constexpr int BarRadius = 2;

inline constexpr int Icon = 16;
inline constexpr int FieldIcon = 14;
inline constexpr int CaptionIcon = 12;

inline constexpr int SelectionEdge = 3;
inline constexpr int ScoreBar = 8; ///< height of the track
inline constexpr int Figure = 20;  ///< width of the figure beside it
inline constexpr int SparkWidth = 56;
inline constexpr int SparkHeight = 18;
inline constexpr int RangeBar = 6;

} // namespace talbook::metric
