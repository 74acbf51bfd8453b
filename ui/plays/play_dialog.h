#pragma once

#include "core/plays/play.h"

#include <QDialog>

namespace talbook
{

class Document;
class TableView;

/// A play to read: what it is for, when it is played, and its steps day by day.
class PlayDialog : public QDialog
{
    Q_OBJECT

public:
    PlayDialog(const Document &document, Play play, QWidget *parent);

    TableView &steps() const { return *m_steps; }

private:
    void copy();

    const Document &m_document;
    Play m_play;
    TableView *m_steps;
};

} // namespace talbook
