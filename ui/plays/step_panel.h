#pragma once

#include "core/plays/play.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;

namespace talbook
{

class Document;
class PlainLabel;

/// What the table may have no room for of the chosen step: its content and cost, for whom its cost is paid, when the
/// program leaves it out, what it waits for, whether it is a milestone, and its A/B test.
class StepPanel : public QWidget
{
    Q_OBJECT

public:
    using Change = std::function<bool(const Play &changed)>;
    /// A text of the step was typed; the column is one of PlayModel's.
    using TextChange = std::function<bool(int column, const QString &text)>;
    StepPanel(Document &document, Change change, TextChange textChange, QWidget *parent = nullptr);

    /// `step` is an index into the play's steps; -1 for none.
    void show(const Play &play, int step);
    /// As the table would let them be typed.
    void setTexts(const QString &content, const QString &cost, const QString &skipWhen);
    /// Sends what was typed and not sent yet.
    void settle();

    QLineEdit &content() const { return *m_content; }
    QLineEdit &cost() const { return *m_cost; }
    QLineEdit &skipWhen() const { return *m_skipWhen; }
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
    TextChange m_textChange;
    Play m_play;
    int m_step = -1;
    QString m_textsOf; ///< play and step whose texts stand in the fields
    PlainLabel *m_contentLabel;
    QLineEdit *m_content;
    PlainLabel *m_skipWhenLabel;
    QLineEdit *m_skipWhen;
    PlainLabel *m_costLabel;
    QLineEdit *m_cost;
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
