#pragma once

class QWidget;

namespace talbook
{

class Commands;
class Dialogs;

/// Every command by menu with its keys, and the keys that belong to tables and pages; made from the command table.
void showShortcutHelp(const Commands &commands, QWidget *parent);
/// What this program is.
void showAbout(Dialogs &dialogs, QWidget *parent);

} // namespace talbook
