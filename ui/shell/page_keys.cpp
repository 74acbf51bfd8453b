#include "ui/shell/page_keys.h"

#include <QCoreApplication>

#include <span>

namespace talbook
{

namespace
{

struct Key
{
    const char *keys; ///< as they stand on the keyboard
    const char *what;
};

constexpr Key tableKeys[] = {
    {"Enter", QT_TRANSLATE_NOOP("ShortcutHelp", "Open the account")},
    {"F2", QT_TRANSLATE_NOOP("ShortcutHelp", "Edit the cell")},
    {"Esc", QT_TRANSLATE_NOOP("ShortcutHelp", "Leave the field; go back to the table")},
    {"Tab", QT_TRANSLATE_NOOP("ShortcutHelp", "On to the next part of the page")},
};
constexpr Key accountKeys[] = {
    {"Esc, Alt+←", QT_TRANSLATE_NOOP("ShortcutHelp", "Back to where the account was opened from")},
    {"Alt+↑, Alt+↓", QT_TRANSLATE_NOOP("ShortcutHelp", "The account above or below it in the table")},
    {"Ctrl+Tab, Ctrl+Shift+Tab", QT_TRANSLATE_NOOP("ShortcutHelp", "Next or previous tab")},
};
constexpr Key chartKeys[] = {
    {"← → ↑ ↓", QT_TRANSLATE_NOOP("ShortcutHelp", "Walk from person to person")},
    {"Shift+← → ↑ ↓", QT_TRANSLATE_NOOP("ShortcutHelp", "Select on the way")},
    {"Home", QT_TRANSLATE_NOOP("ShortcutHelp", "To the first person")},
    {"Enter, F2", QT_TRANSLATE_NOOP("ShortcutHelp", "Edit the person, or fill the missing role")},
    {"Tab", QT_TRANSLATE_NOOP("ShortcutHelp", "Add a report")},
    {"Shift+Enter", QT_TRANSLATE_NOOP("ShortcutHelp", "Add a peer")},
    {"Space", QT_TRANSLATE_NOOP("ShortcutHelp", "Fold or unfold")},
    {"+, −", QT_TRANSLATE_NOOP("ShortcutHelp", "Unfold, fold")},
    {"Delete", QT_TRANSLATE_NOOP("ShortcutHelp", "Remove from the committee")},
    {"Ctrl+A", QT_TRANSLATE_NOOP("ShortcutHelp", "Select all")},
    {"Ctrl+V", QT_TRANSLATE_NOOP("ShortcutHelp", "Paste copied people")},
    {"Esc", QT_TRANSLATE_NOOP("ShortcutHelp", "Let go of the selection")},
};
constexpr Key matrixKeys[] = {
    {"← → ↑ ↓", QT_TRANSLATE_NOOP("ShortcutHelp", "Walk from account to account")},
    {"Shift+← → ↑ ↓", QT_TRANSLATE_NOOP("ShortcutHelp", "Select on the way")},
    {"Enter", QT_TRANSLATE_NOOP("ShortcutHelp", "Open the account")},
    {"Space", QT_TRANSLATE_NOOP("ShortcutHelp", "Select the account, or let go of it")},
    {"Ctrl+A", QT_TRANSLATE_NOOP("ShortcutHelp", "Select all")},
    {"+, −", QT_TRANSLATE_NOOP("ShortcutHelp", "Zoom in, zoom out")},
    {"0", QT_TRANSLATE_NOOP("ShortcutHelp", "Show everything")},
    {"Esc", QT_TRANSLATE_NOOP("ShortcutHelp", "Let go of the selection")},
};
constexpr Key timelineKeys[] = {
    {"← → ↑ ↓", QT_TRANSLATE_NOOP("ShortcutHelp", "Walk from task to task")},
    {"Shift+← → ↑ ↓", QT_TRANSLATE_NOOP("ShortcutHelp", "Select on the way")},
    {"Home, End", QT_TRANSLATE_NOOP("ShortcutHelp", "First or last task of the row")},
    {"Enter", QT_TRANSLATE_NOOP("ShortcutHelp", "Open the task")},
    {"Space", QT_TRANSLATE_NOOP("ShortcutHelp", "Select the task, or let go of it")},
    {"Ctrl+A", QT_TRANSLATE_NOOP("ShortcutHelp", "Select all")},
    {"Alt+←, Alt+→", QT_TRANSLATE_NOOP("ShortcutHelp", "Move by a day, with Shift by a week")},
    {"Ctrl+Alt+←, Ctrl+Alt+→", QT_TRANSLATE_NOOP("ShortcutHelp", "Shorten or lengthen by a day, with Shift by a week")},
    {"F, Shift+F", QT_TRANSLATE_NOOP("ShortcutHelp", "Fold or unfold the group, all groups")},
    {"L", QT_TRANSLATE_NOOP("ShortcutHelp", "Show or hide the load")},
    {"T", QT_TRANSLATE_NOOP("ShortcutHelp", "Go to today")},
    {"+, −", QT_TRANSLATE_NOOP("ShortcutHelp", "Zoom in, zoom out")},
    {"0", QT_TRANSLATE_NOOP("ShortcutHelp", "Show a quarter")},
    {"Delete", QT_TRANSLATE_NOOP("ShortcutHelp", "Remove the tasks")},
    {"Esc", QT_TRANSLATE_NOOP("ShortcutHelp", "Let go of the selection")},
};
constexpr Key budgetKeys[] = {
    {"Insert", QT_TRANSLATE_NOOP("ShortcutHelp", "Add a line")},
    {"Delete", QT_TRANSLATE_NOOP("ShortcutHelp", "Remove the lines")},
    {"Enter", QT_TRANSLATE_NOOP("ShortcutHelp", "Open the line; open or close the group")},
    {"→, ←", QT_TRANSLATE_NOOP("ShortcutHelp", "Open or close the group")},
    {"Ctrl+V", QT_TRANSLATE_NOOP("ShortcutHelp", "Paste amounts")},
};

struct Place
{
    const char *name;
    std::span<const Key> keys;
};
const Place places[] = {
    {QT_TRANSLATE_NOOP("ShortcutHelp", "In tables"), tableKeys},
    {QT_TRANSLATE_NOOP("ShortcutHelp", "Account in full"), accountKeys},
    {QT_TRANSLATE_NOOP("ShortcutHelp", "Matrix"), matrixKeys},
    {QT_TRANSLATE_NOOP("ShortcutHelp", "Committee chart"), chartKeys},
    {QT_TRANSLATE_NOOP("ShortcutHelp", "Timeline"), timelineKeys},
    {QT_TRANSLATE_NOOP("ShortcutHelp", "Budget"), budgetKeys},
};

} // namespace

std::vector<PageKey> pageKeys()
{
    std::vector<PageKey> all;
    for (const Place &place : places) {
        for (const Key &key : place.keys)
            all.push_back({QCoreApplication::translate("ShortcutHelp", place.name),
                           QCoreApplication::translate("ShortcutHelp", key.what), QString::fromUtf8(key.keys)});
    }
    return all;
}

} // namespace talbook
