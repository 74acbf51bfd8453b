#pragma once

#include "core/base/ids.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace talbook
{

class CommitteeActions;
class PlainLabel;
class PrimaryButton;

/// Colleagues to choose from, found by a few letters: one of them, or several with a tick.
class ColleaguesDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice
    {
        One, ///< nobody can be chosen too
        Several,
    };
    /// @param except not offered
    ColleaguesDialog(const CommitteeActions &actions, Choice choice, const QString &question,
                     const std::vector<ContactId> &except, const std::vector<ContactId> &chosen, QWidget *parent);

    /// Null for nobody; only after it was accepted.
    ContactId chosen() const;
    std::vector<ContactId> ticked() const;

private:
    void filter(const QString &text);

    Choice m_choice;
    QLineEdit *m_find;
    QListWidget *m_list;
    PrimaryButton *m_take;
};

/// Role, stance, influence, our contact and department of several people, each left as it is unless it is given; one
/// step.
class EditPeopleDialog : public QDialog
{
    Q_OBJECT

public:
    EditPeopleDialog(CommitteeActions &actions, std::vector<ContactId> people, QWidget *parent);

    void accept() override;

private:
    void refreshButton();

    CommitteeActions &m_actions;
    std::vector<ContactId> m_people;
    QComboBox *m_role;
    QComboBox *m_stance;
    QComboBox *m_influence;
    QLineEdit *m_ourContact;
    QLineEdit *m_department;
    PlainLabel *m_refusal;
    PrimaryButton *m_change;
};

} // namespace talbook
