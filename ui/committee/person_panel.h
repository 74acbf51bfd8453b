#pragma once

#include "core/committee/committee_edit.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace talbook
{

class CommitteeActions;
class IconButton;
class PlainLabel;

/// The one person who is chosen, with what their card has no room for: how to reach them, and who of us does. Edited
/// in place; each field is a step of its own.
class PersonPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PersonPanel(CommitteeActions &actions, QWidget *parent = nullptr);

    /// Null hides it. What was typed of another person is taken first.
    void showPerson(ContactId person);
    /// Takes what is being typed; what is refused stays in its field with the reason beneath.
    void commit();
    QLineEdit &field(PersonField field) const;
    IconButton &openLink() const { return *m_open; }
    QString refusal() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        PersonField field;
        PlainLabel *label;
        QLineEdit *line;
        QString shown; ///< as the plan has it
    };
    void addRow(PersonField field);
    void retranslate();
    void refresh();
    void commitRow(Row &row);

    CommitteeActions &m_actions;
    PlainLabel *m_name;
    PlainLabel *m_title;
    IconButton *m_open;
    PlainLabel *m_refusal;
    std::vector<Row> m_rows;
    ContactId m_person;
    bool m_committing = false;
};

} // namespace talbook
