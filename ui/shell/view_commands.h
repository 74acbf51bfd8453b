#pragma once

namespace talbook
{

class Commands;
class MainWindow;

/// How the program looks and speaks: theme, still pictures, language.
void connectLooks(Commands &commands, MainWindow &window);

} // namespace talbook
