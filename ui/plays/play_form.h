#pragma once

#include "core/plays/play.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace talbook
{

class Document;
class PlainLabel;
class TextField;

/// What a play is called, what it is for and when it is played. Typing becomes an edit when a field is left.
class PlayForm : public QWidget
{
    Q_OBJECT

public:
    /// The key of the edit, "name", lets edits of one field that follow each other be one step of undo.
    using Change = std::function<bool(const Play &changed, const QString &key)>;
    PlayForm(Document &document, Change change, QWidget *parent = nullptr);

    void setPlay(const Play &play);
    /// Sends what was typed and not sent yet.
    void settle();
    void retranslate();

    QLineEdit &name() const { return *m_name; }
    TextField &purpose() const { return *m_purpose; }
    TextField &trigger() const { return *m_trigger; }
    QComboBox &tier() const { return *m_tier; }
    QSpinBox &duration() const { return *m_duration; }

Q_SIGNALS:
    /// What had been refused is as it was before.
    void mended();

private:
    /// `changed` is to be the play; where it is refused, that is remembered until the form is in order again.
    bool send(const Play &changed, const QString &key);
    void takeName();
    void takeDuration();

    Document &m_document;
    Change m_change;
    Play m_play;
    bool m_refused = false;
    QLineEdit *m_name;
    QComboBox *m_tier;
    PlainLabel *m_tierLabel;
    QSpinBox *m_duration;
    PlainLabel *m_durationLabel;
    TextField *m_purpose;
    PlainLabel *m_purposeLabel;
    TextField *m_trigger;
    PlainLabel *m_triggerLabel;
};

} // namespace talbook
