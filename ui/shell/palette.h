#pragma once

#include "ui/shell/palette_item.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace talbook
{

class PaletteDelegate;
class PaletteModel;
class PlainLabel;
class SearchField;

/// Ctrl+K: finds any account, person, page or command by a few letters. Lies over the window until something is chosen
/// or Esc is pressed, and gives the keyboard back where it was.
class Palette : public QWidget
{
    Q_OBJECT

public:
    Palette(std::vector<PaletteSource> sources, QWidget *window);

    void open();
    QLineEdit &field() const;
    PaletteModel &model() const { return *m_model; }
    /// Asks the sources again: one of them may have learnt more.
    void search();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void move(int rows);
    void choose();
    void close();
    void place();
    void retranslate();

    std::vector<PaletteSource> m_sources;
    QWidget *m_panel;
    SearchField *m_field;
    PlainLabel *m_count;
    PlainLabel *m_nothing;
    PlainLabel *m_keys;
    QListView *m_list;
    PaletteModel *m_model;
    PaletteDelegate *m_delegate;
    QPointer<QWidget> m_focusBefore;
};

} // namespace talbook
