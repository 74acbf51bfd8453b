#pragma once

#include "core/base/ids.h"

#include <QTreeView>

#include <unordered_set>
#include <vector>

namespace talbook
{

class CommitteeActions;
class CommitteeTree;

/// The committee as an indented table: the chart for who works by the keyboard or hears the screen.
class CommitteeTable : public QTreeView
{
    Q_OBJECT

public:
    explicit CommitteeTable(CommitteeActions &actions, QWidget *parent = nullptr);

    CommitteeTree &tree() const { return *m_tree; }
    ContactId currentPerson() const;
    std::vector<ContactId> selectedPeople() const;
    void select(const std::vector<ContactId> &people);
    /// The cell to be typed into, where the current one can be.
    void editCurrent();
    /// Takes what is being typed.
    void settle();

Q_SIGNALS:
    void peopleChosen();
    void roleWanted(int role);
    void removeRequested();
    void pasteRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void remember();
    void restore();

    CommitteeTree *m_tree;
    std::unordered_set<qint64> m_closed; ///< people whose reports are not shown
    std::vector<ContactId> m_kept;       ///< chosen before the model was reset
    ContactId m_keptCurrent;
    int m_keptColumn = 0;
};

} // namespace talbook
