#pragma once

#include "ui/committee/committee_actions.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace talbook
{

class PlainLabel;

/// A role, a stance or an influence to choose from; the items' data are what setPersonField() takes.
QComboBox *makeRoleBox(const Wording &words);
QComboBox *makeStanceBox(const Wording &words);
QComboBox *makeInfluenceBox();

/// A person's card as fields, in the card's place: Enter takes them as one step, Esc leaves everything as it was, and
/// so does what is refused until it is right. Going elsewhere takes them too.
class CardEditor : public QWidget
{
    Q_OBJECT

public:
    CardEditor(CommitteeActions &actions, ContactId person, QWidget *parent);

    ContactId person() const { return m_person; }
    /// False where something is refused: the editor then stays and says why.
    bool commit();

Q_SIGNALS:
    /// The editor has no more to do and may go.
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    std::vector<PersonChange> changes() const;
    void onFocusMoved(const QWidget *now);

    CommitteeActions &m_actions;
    ContactId m_person;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QComboBox *m_role;
    QComboBox *m_stance;
    QComboBox *m_influence;
    PlainLabel *m_refusal;
    bool m_done = false;
};

} // namespace talbook
