#include "ui/accounts/account_model.h"

#include "core/accounts/account_edit.h"
#include "core/accounts/tal.h"
#include "ui/accounts/account_columns.h"
#include "ui/accounts/account_words.h"
#include "ui/shell/document.h"
#include "ui/widgets/cell_roles.h"

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

AccountModel::AccountModel(Document &document, QObject *parent) : QAbstractTableModel(parent), m_document(document)
{
    connect(&document, &Document::reset, this, [this] {
        m_order.reset(m_document.words().locale());
        rebuild();
    });
    connect(&document, &Document::figuresChanged, this, &AccountModel::refreshFigures);
    m_order.reset(m_document.words().locale());
    fillRows();
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(accountColumnTable().size());
}

void AccountModel::fillRows()
{
    m_rows.clear();
    if (!m_document.isOpen())
        return;
    const Standings &standings = m_document.standings();
    const auto words = SearchText::wordsOf(m_search);
    const SearchText &texts = m_document.searchText();
    for (const size_t account : standings.matching(m_filter, m_talOnly)) {
        if (words.empty() || texts.matches(account, words))
            m_rows.push_back(quint32(account));
    }
    m_order.sort(m_rows, m_keys, standings);
}

void AccountModel::rebuild()
{
    beginResetModel();
    fillRows();
    endResetModel();
}

/// Rows stay where they are under the person's hand; the next sort or filter orders them anew.
void AccountModel::refreshFigures()
{
    m_order.reset(m_document.words().locale());
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void AccountModel::setTalOnly(bool talOnly)
{
    if (talOnly == m_talOnly)
        return;
    m_talOnly = talOnly;
    rebuild();
}

void AccountModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    rebuild();
}

void AccountModel::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    rebuild();
}

void AccountModel::setSort(const std::vector<AccountOrder::Key> &keys)
{
    m_keys = keys;
    beginResetModel();
    if (m_document.isOpen())
        m_order.sort(m_rows, m_keys, m_document.standings());
    endResetModel();
}

AccountId AccountModel::accountAt(int row) const
{
    if (row < 0 || size_t(row) >= m_rows.size())
        return {};
    return m_document.standings().accounts()[m_rows[size_t(row)]].id;
}

int AccountModel::rowOf(AccountId account) const
{
    const auto index = m_document.isOpen() ? m_document.standings().indexOf(account) : std::nullopt;
    if (!index)
        return -1;
    const auto row = std::ranges::find(m_rows, quint32(*index));
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

QString AccountModel::display(size_t account, FilterField field) const
{
    const Standings &standings = m_document.standings();
    const Standing &standing = standings[account];
    const QLocale &locale = m_document.words().locale();
    switch (field) {
    case FilterField::Tier:
        return tierName(standing.tier);
    case FilterField::Grade:
        return gradeWord(standing.grade);
    case FilterField::Score:
        return locale.toString(shownScore(standing.score.score, 0), 'f', 0);
    case FilterField::Fit:
        return locale.toString(shownScore(standing.score.fit, 0), 'f', 0);
    case FilterField::Intent:
        return locale.toString(shownScore(standing.score.intent, 0), 'f', 0);
    case FilterField::Engagement:
        return locale.toString(shownScore(standing.score.engagement, 0), 'f', 0);
    default:
        break;
    }
    const FilterValue value = standings.value(account, field);
    if (const double *number = std::get_if<double>(&value))
        return locale.toString(*number, 'f', 0);
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

QVariant AccountModel::mark(size_t account, int column, int role) const
{
    const Standing &standing = m_document.standings()[account];
    switch (accountColumnTable()[size_t(column)].look) {
    case ColumnLook::Tier:
        if (role == TierRole)
            return standing.tier;
        return role == ProposedRole ? QVariant(!standing.tierByHand) : QVariant();
    case ColumnLook::Grade:
        return role == GradeRole ? QVariant(standing.grade) : QVariant();
    case ColumnLook::Score:
        return role == ShareRole ? QVariant(standing.score.score / 100) : QVariant();
    case ColumnLook::Intent:
        return role == IntentRole ? QVariant(int(standing.score.level) + 1) : QVariant();
    case ColumnLook::Threads:
        if (role == ThreadRole)
            return int(threadMark(standing.score.threads));
        return role == WordRole ? QVariant(threadWord(standing.score.threads)) : QVariant();
    default:
        return {};
    }
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_document.isOpen())
        return {};
    const size_t account = m_rows[size_t(index.row())];
    const AccountColumn &column = accountColumnTable()[size_t(index.column())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return display(account, column.field);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return cellInWords(m_document.standings(), account, column.field, display(account, column.field),
                           m_document.words());
    return mark(account, index.column(), role);
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const AccountColumn &column = accountColumnTable()[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column);
    case Qt::ToolTipRole:
        return columnHelp(column);
    case Qt::TextAlignmentRole:
        return column.isRightAligned() ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::InitialSortOrderRole:
        return column.isText() || column.look == ColumnLook::Tier || column.look == ColumnLook::Grade
                   ? Qt::AscendingOrder
                   : Qt::DescendingOrder;
    default:
        return {};
    }
}

Qt::ItemFlags AccountModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_document.isEditable())
        return flags;
    const CellEdit edit = accountColumnTable()[size_t(index.column())].edit;
    const bool onTal = m_document.standings().accounts()[m_rows[size_t(index.row())]].onTal;
    if (edit == CellEdit::Owner || edit == CellEdit::Tier || (edit == CellEdit::Priority && onTal))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AccountModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    const AccountId account = accountAt(index.row());
    const QString typed = value.toString();
    const CellEdit edit = accountColumnTable()[size_t(index.column())].edit;
    const QString name = display(m_rows[size_t(index.row())], FilterField::Name);
    const auto done = m_document.run(editTitle(edit, name), [&](Edit &step) -> Expected<void> {
        if (edit == CellEdit::Priority)
            return setPriority(step, m_document.standings().program()->id, std::span(&account, 1), typed);
        return setAccountField(step, std::span(&account, 1),
                               edit == CellEdit::Owner ? AccountField::Owner : AccountField::Tier, typed);
    });
    if (!done)
        Q_EMIT refused(done.error().message, done.error().details);
    return done.hasValue();
}

void AccountModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    rebuild();
}

} // namespace talbook
