#pragma once

#include "core/plays/play.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QMenu;
class QPushButton;

namespace talbook
{

class Document;
class PlainLabel;

/// What the table has no room for of the chosen step: for whom its cost is paid, when the program leaves it out, what
/// it waits for, whether it is a milestone, and its A/B test.
class StepPanel : public QWidget
{
    Q_OBJECT

public:
    using Change = std::function<bool(const Play &changed)>;
    StepPanel(Document &document, Change change, QWidget *parent = nullptr);

    /// `step` is an index into the play's steps; -1 for none.
    void show(const Play &play, int step);

    QCheckBox &milestone() const { return *m_milestone; }
    QComboBox &unit() const { return *m_unit; }
    QComboBox &skip() const { return *m_skip; }
    QMenu &afterMenu() const { return *m_afterMenu; }
    QPushButton &testButton() const { return *m_test; }
    void retranslate();

Q_SIGNALS:
    void testRequested();

private:
    void changeStep(const std::function<void(PlayStep &)> &work);
    void fillAfter();

    Document &m_document;
    Change m_change;
    Play m_play;
    int m_step = -1;
    QCheckBox *m_milestone;
    PlainLabel *m_unitLabel;
    QComboBox *m_unit;
    PlainLabel *m_skipLabel;
    QComboBox *m_skip;
    QPushButton *m_after;
    QMenu *m_afterMenu;
    QPushButton *m_test;
};

} // namespace talbook
