#include "ui/committee/committee_tree.h"

#include "core/base/dates.h"
#include "core/committee/reporting_faults.h"
#include "ui/committee/committee_actions.h"
#include "ui/committee/committee_source.h"
#include "ui/committee/person_words.h"
#include "ui/shell/document.h"
#include "ui/widgets/cell_roles.h"

#include <algorithm>
#include <optional>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<PersonField> fieldOf(CommitteeColumn column)
{
    switch (column) {
    case CommitteeColumn::Name:
        return PersonField::Name;
    case CommitteeColumn::Title:
        return PersonField::Title;
    case CommitteeColumn::Role:
        return PersonField::Role;
    case CommitteeColumn::Stance:
        return PersonField::Stance;
    case CommitteeColumn::Influence:
        return PersonField::Influence;
    case CommitteeColumn::OurContact:
        return PersonField::OurContact;
    case CommitteeColumn::Department:
        return PersonField::Department;
    case CommitteeColumn::Email:
        return PersonField::Email;
    case CommitteeColumn::Phone:
        return PersonField::Phone;
    case CommitteeColumn::LinkedIn:
        return PersonField::LinkedinUrl;
    case CommitteeColumn::Notes:
        return PersonField::Notes;
    default:
        return {};
    }
}

} // namespace

CommitteeTree::CommitteeTree(CommitteeActions &actions, QObject *parent)
    : QAbstractItemModel(parent), m_actions(actions), m_source(actions.source())
{
    connect(&m_source, &CommitteeSource::changed, this, &CommitteeTree::rebuild);
    rebuild();
}

void CommitteeTree::refreshWords()
{
    rebuild();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, committeeColumnCount - 1);
}

void CommitteeTree::rebuild()
{
    beginResetModel();
    const std::vector<Stakeholder> &people = m_source.committee().people;
    const SoundReporting reporting = soundReporting(people);
    m_nodes.assign(people.size(), {});
    m_heads.clear();
    for (const size_t i : colleagueOrder(people)) {
        Node &node = m_nodes[i];
        node.person = int(i);
        node.id = people[i].id;
        const auto manager = reporting.managerOf[i];
        node.parent = manager ? int(*manager) : -1;
        std::vector<int> &siblings = manager ? m_nodes[*manager].children : m_heads;
        node.row = int(siblings.size());
        siblings.push_back(int(i));
    }
    // Who stands nowhere comes after the trees.
    std::ranges::stable_partition(m_heads, [this](int head) { return !m_nodes[size_t(head)].children.empty(); });
    for (size_t row = 0; row < m_heads.size(); ++row)
        m_nodes[size_t(m_heads[row])].row = int(row);
    for (const int role : people.empty() ? std::vector<int>() : m_source.missingRoles()) {
        Node node;
        node.role = role;
        node.row = int(m_heads.size());
        m_heads.push_back(int(m_nodes.size()));
        m_nodes.push_back(node);
    }
    endResetModel();
}

ContactId CommitteeTree::personAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index).id : ContactId();
}

int CommitteeTree::missingRoleAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index).role : -1;
}

QModelIndex CommitteeTree::indexOf(ContactId person) const
{
    const int node = m_source.indexOf(person);
    return node >= 0 && node < int(m_nodes.size()) ? createIndex(m_nodes[size_t(node)].row, 0, quintptr(node))
                                                   : QModelIndex();
}

QModelIndex CommitteeTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int> &rows = parent.isValid() ? nodeOf(parent).children : m_heads;
    return createIndex(row, column, quintptr(rows[size_t(row)]));
}

QModelIndex CommitteeTree::parent(const QModelIndex &child) const
{
    const int parent = child.isValid() ? nodeOf(child).parent : -1;
    return parent >= 0 ? createIndex(m_nodes[size_t(parent)].row, 0, quintptr(parent)) : QModelIndex();
}

int CommitteeTree::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int(parent.isValid() ? nodeOf(parent).children.size() : m_heads.size());
}

int CommitteeTree::columnCount(const QModelIndex & /*parent*/) const
{
    return committeeColumnCount;
}

QString CommitteeTree::text(int index, CommitteeColumn column) const
{
    const Committee &committee = m_source.committee();
    const Stakeholder &person = committee.people[size_t(index)];
    const PersonDetails &details = committee.details[size_t(index)];
    const Wording &words = m_source.document().words();
    switch (column) {
    case CommitteeColumn::Name:
        return person.name;
    case CommitteeColumn::Title:
        return person.title;
    case CommitteeColumn::Role:
        if (person.role < 0 && person.proposedRole >= 0)
            return tr("%1?", "a proposed role").arg(roleTitle(person.proposedRole, words));
        return person.role >= 0 ? roleTitle(person.role, words) : QString();
    case CommitteeColumn::Stance:
        return stanceTitle(person.stance, words);
    case CommitteeColumn::Influence:
        return person.influence ? QString::number(*person.influence) : QString();
    case CommitteeColumn::Engaged:
        return person.engaged ? tr("yes", "engaged") : tr("no", "engaged");
    case CommitteeColumn::LastTouch:
        return person.lastTouch.isValid() ? shortDate(person.lastTouch, words.locale()) : tr("never", "touched");
    case CommitteeColumn::Manager:
        return m_source.nameOf(person.reportsTo);
    case CommitteeColumn::Influences: {
        QStringList names;
        for (const InfluenceLine &line : committee.influence) {
            if (line.from == person.id)
                names.append(m_source.nameOf(line.to));
        }
        return names.join(u", "_s);
    }
    case CommitteeColumn::OurContact:
        return person.ourContact;
    case CommitteeColumn::Department:
        return person.department;
    case CommitteeColumn::Email:
        return details.email;
    case CommitteeColumn::Phone:
        return details.phone;
    case CommitteeColumn::LinkedIn:
        return details.linkedinUrl;
    case CommitteeColumn::Notes:
        return details.notes.simplified();
    }
    return {};
}

QVariant CommitteeTree::edited(int index, CommitteeColumn column) const
{
    const Stakeholder &person = m_source.committee().people[size_t(index)];
    switch (column) {
    case CommitteeColumn::Role:
        return person.role >= 0 ? buyingRoles()[person.role] : QString();
    case CommitteeColumn::Stance:
        return person.stance == u"unknown" ? QString() : person.stance;
    case CommitteeColumn::Manager:
        return person.reportsTo.value;
    case CommitteeColumn::Notes:
        return m_source.committee().details[size_t(index)].notes;
    default:
        return text(index, column);
    }
}

QVariant CommitteeTree::missing(int role, CommitteeColumn column, int dataRole) const
{
    if (dataRole == QuietRole)
        return true;
    if (dataRole == Qt::DisplayRole && column == CommitteeColumn::Name)
        return missingRoleTitle(role);
    if (dataRole == Qt::DisplayRole && column == CommitteeColumn::Title)
        return roleExamples(role);
    if (dataRole == StanceRole)
        return -1;
    return {};
}

QVariant CommitteeTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeOf(index);
    const auto column = CommitteeColumn(index.column());
    if (node.person < 0)
        return missing(node.role, column, role);
    const std::vector<Stakeholder> &people = m_source.committee().people;
    if (size_t(node.person) >= people.size() || people[size_t(node.person)].id != node.id)
        return {}; // the source is at other people already, the reset is on its way
    const Stakeholder &person = people[size_t(node.person)];
    switch (role) {
    case Qt::DisplayRole:
        return text(node.person, column);
    case Qt::EditRole:
        return edited(node.person, column);
    case Qt::ToolTipRole:
        return column == CommitteeColumn::Name    ? personInWords(m_source, node.person)
               : column == CommitteeColumn::Notes ? QVariant(m_source.committee().details[size_t(node.person)].notes)
                                                  : QVariant();
    case Qt::AccessibleTextRole:
        return column == CommitteeColumn::Name ? QVariant(personInWords(m_source, node.person)) : QVariant();
    case StanceRole:
        return int(stanceMark(person.stance));
    case InfluenceRole:
        return person.influence.value_or(0);
    case StrongRole:
        return column == CommitteeColumn::Name;
    case QuietRole:
        return (column == CommitteeColumn::Engaged && !person.engaged) ||
               (column == CommitteeColumn::Role && person.role < 0);
    default:
        return {};
    }
}

QVariant CommitteeTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (CommitteeColumn(section)) {
    case CommitteeColumn::Name:
        return tr("Name");
    case CommitteeColumn::Title:
        return tr("Title");
    case CommitteeColumn::Role:
        return tr("Role");
    case CommitteeColumn::Stance:
        return tr("Stance");
    case CommitteeColumn::Influence:
        return tr("Influence");
    case CommitteeColumn::Engaged:
        return tr("Engaged");
    case CommitteeColumn::LastTouch:
        return tr("Last touch");
    case CommitteeColumn::Manager:
        return tr("Reports to");
    case CommitteeColumn::Influences:
        return tr("Influences");
    case CommitteeColumn::OurContact:
        return tr("Our contact");
    case CommitteeColumn::Department:
        return tr("Department");
    case CommitteeColumn::Email:
        return tr("E-mail");
    case CommitteeColumn::Phone:
        return tr("Phone");
    case CommitteeColumn::LinkedIn:
        return tr("LinkedIn");
    case CommitteeColumn::Notes:
        return tr("Notes");
    }
    return {};
}

Qt::ItemFlags CommitteeTree::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    const auto column = CommitteeColumn(index.column());
    if (nodeOf(index).person >= 0 && m_source.isEditable() && (fieldOf(column) || column == CommitteeColumn::Manager))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool CommitteeTree::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ContactId person = personAt(index);
    if (person.isNull() || role != Qt::EditRole || value == data(index, Qt::EditRole))
        return false;
    const auto column = CommitteeColumn(index.column());
    if (column == CommitteeColumn::Manager)
        return m_actions.move({person}, ContactId{value.toLongLong()});
    const auto field = fieldOf(column);
    return field && m_actions.edit({person}, {{*field, value.toString()}});
}

} // namespace talbook
