#pragma once

#include "core/base/ids.h"

#include <QAbstractItemModel>

#include <vector>

namespace talbook
{

class CommitteeActions;
class CommitteeSource;

enum class CommitteeColumn
{
    Name,
    Title,
    Role,
    Stance,
    Influence,
    Engaged,
    LastTouch,
    Manager,
    Influences,
    OurContact,
    Department,
    Email,
    Phone,
    LinkedIn,
    Notes,
};
inline constexpr int committeeColumnCount = int(CommitteeColumn::Notes) + 1;

/// The committee as a tree: managers above their reports, roles that nobody has at the end. Everything the chart shows,
/// and more, to be read and edited by the keyboard alone. Every change of the plan resets it; who shows it keeps what
/// was open and chosen by person.
class CommitteeTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit CommitteeTree(CommitteeActions &actions, QObject *parent = nullptr);

    /// Null for a missing role.
    ContactId personAt(const QModelIndex &index) const;
    /// -1 for a person.
    int missingRoleAt(const QModelIndex &index) const;
    QModelIndex indexOf(ContactId person) const;
    /// In another language.
    void refreshWords();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// What setPersonField() takes; for the manager a person's id, 0 for nobody.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Node
    {
        int person = -1;
        ContactId id;  ///< still known when the source is at other people already
        int role = -1; ///< the missing one
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };
    void rebuild();
    const Node &nodeOf(const QModelIndex &index) const { return m_nodes[size_t(index.internalId())]; }
    QString text(int person, CommitteeColumn column) const;
    QVariant edited(int person, CommitteeColumn column) const;
    QVariant missing(int role, CommitteeColumn column, int dataRole) const;

    CommitteeActions &m_actions;
    CommitteeSource &m_source;
    std::vector<Node> m_nodes;
    std::vector<int> m_heads;
    std::vector<int> m_nodeOf; ///< by person
};

} // namespace talbook
