#pragma once

#include <QWidget>

class QMenu;

namespace talbook
{

class Commands;
class ElidedLabel;
class IconButton;
class PlainLabel;
class QuietButton;

/// The line above every page: its title, the program, a few figures; undo, redo and the palette at the right.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(Commands &commands, QWidget *parent = nullptr);

    void setPage(const QString &title, const QString &summary);
    void setProgram(const QString &name);
    /// Opens from the program's name.
    void setProgramMenu(QMenu &menu);
    QuietButton &programButton() const { return *m_program; }
    /// Null titles: there is nothing to undo (redo).
    void setHistory(const QString &undo, const QString &redo);
    void retranslate();

private:
    PlainLabel *m_title;
    QuietButton *m_program;
    ElidedLabel *m_summary;
    IconButton *m_palette;
    IconButton *m_undo;
    IconButton *m_redo;
    IconButton *m_inspector;
};

} // namespace talbook
