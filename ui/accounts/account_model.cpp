#include "ui/accounts/account_model.h"

#include "core/accounts/account_edit.h"
#include "core/accounts/tal.h"
#include "core/base/text.h"
#include "core/plan/change_summary.h"
#include "ui/accounts/account_columns.h"
#include "ui/accounts/account_values.h"
#include "ui/accounts/account_words.h"
#include "ui/accounts/score_tip.h"
#include "ui/shell/document.h"
#include "ui/widgets/cell_roles.h"

#include <algorithm>
#include <numeric>

namespace talbook
{

using namespace Qt::StringLiterals;

AccountModel::AccountModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_glance(document)
{
    connect(&document, &Document::reset, this, [this] {
        forgetFigures();
        rebuild();
    });
    connect(&document, &Document::figuresChanged, this, &AccountModel::refreshFigures);
    connect(&document, &Document::changed, this, &AccountModel::onChanged);
    forgetFigures();
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
    m_shown.clear();
    m_rowOf.clear();
    if (!m_document.isOpen())
        return;
    const Standings &standings = m_document.standings();
    if (!m_orderKnown) {
        m_sorted.resize(standings.size());
        std::iota(m_sorted.begin(), m_sorted.end(), 0u);
        m_glance.serve(m_order, m_keys);
        m_order.sort(m_sorted, m_keys, standings, m_document.textOrder());
        m_orderKnown = true;
    }
    if (!m_passesKnown) {
        m_passes.assign(standings.size(), false);
        for (const size_t account : standings.matching(m_filter, m_talOnly))
            m_passes[account] = !m_only || std::ranges::binary_search(*m_only, standings.accounts()[account].id);
        m_passesKnown = true;
    }
    const auto words = SearchText::wordsOf(m_search);
    const SearchText *texts = words.empty() ? nullptr : &m_document.searchText();
    m_rowOf.assign(standings.size(), -1);
    for (const quint32 account : m_sorted) {
        if (!m_passes[account] || (texts && !texts->matches(account, words)))
            continue;
        m_rowOf[account] = qint32(m_rows.size());
        m_rows.push_back(account);
        m_shown.push_back(standings.accounts()[account].id);
    }
}

void AccountModel::forgetFigures()
{
    m_order.reset();
    m_glance.forget();
    m_orderKnown = false;
    m_passesKnown = false;
}

/// A task is no figure: nothing but the next steps follows it.
void AccountModel::onChanged(const ChangeSummary &summary)
{
    if (!summary.touches("task") && !summary.touches("campaign"))
        return;
    m_glance.forgetSteps();
    const int column = columnOf(FilterField::NextStep);
    if (std::ranges::find(m_keys, FilterField::NextStep, &AccountOrder::Key::field) != m_keys.end()) {
        m_order.reset();
        m_orderKnown = false;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
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
    forgetFigures();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void AccountModel::setTalOnly(bool talOnly)
{
    if (talOnly == m_talOnly)
        return;
    m_talOnly = talOnly;
    m_passesKnown = false;
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
    m_passesKnown = false;
    rebuild();
}

void AccountModel::setOnly(std::optional<std::vector<AccountId>> accounts)
{
    if (!accounts && !m_only)
        return;
    m_only = std::move(accounts);
    if (m_only)
        std::ranges::sort(*m_only);
    m_passesKnown = false;
    rebuild();
}

void AccountModel::setSort(const std::vector<AccountOrder::Key> &keys)
{
    m_keys = keys;
    m_orderKnown = false;
    rebuild();
}

void AccountModel::prepare(bool talOnly, Filter filter, const std::vector<AccountOrder::Key> &keys)
{
    m_talOnly = talOnly;
    m_filter = std::move(filter);
    m_keys = keys;
    m_only.reset();
    m_search.clear();
}

AccountId AccountModel::accountAt(int row) const
{
    return row < 0 || size_t(row) >= m_shown.size() ? AccountId() : m_shown[size_t(row)];
}

int AccountModel::rowOf(AccountId account) const
{
    const auto index = m_document.isOpen() ? m_document.standings().indexOf(account) : std::nullopt;
    return index && *index < m_rowOf.size() ? m_rowOf[*index] : -1;
}

QString AccountModel::shown(size_t account, FilterField field) const
{
    if (field == FilterField::NextStep)
        return m_glance.nextStep(m_document.standings().accounts()[account].id);
    if (field == FilterField::Weeks)
        return m_document.words().locale().toString(sumOfWeeks(m_glance.weeks(account)), 'f', 0);
    return shownValue(m_document.standings(), account, field, m_document.words());
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
    case ColumnLook::Spark:
        return role == SparkRole ? QVariant::fromValue(m_glance.weeks(account)) : QVariant();
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
    const Standings &standings = m_document.standings();
    const Wording &words = m_document.words();
    switch (role) {
    case Qt::DisplayRole:
        return shown(account, column.field);
    case Qt::EditRole:
        return column.edit == CellEdit::None ? shown(account, column.field)
                                             : typedValue(standings, account, column, words);
    case Qt::AccessibleTextRole:
        return column.field == FilterField::Weeks
                   ? weeksInWords(m_glance.weeks(account), words.locale())
                   : cellInWords(standings, account, column.field, shown(account, column.field), words);
    case Qt::ToolTipRole: {
        if (isPartOfScore(column.field))
            return scoreTakenApart(standings, account, words);
        if (column.field == FilterField::Weeks)
            return weeksInWords(m_glance.weeks(account), words.locale());
        const QString display = shown(account, column.field);
        const QString inWords = cellInWords(standings, account, column.field, display, words);
        return inWords == display ? QVariant() : QVariant(inWords);
    }
    default:
        break;
    }
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
    if (edit == CellEdit::Field || (edit == CellEdit::Priority && onTal))
        flags |= Qt::ItemIsEditable;
    return flags;
}

Expected<void> AccountModel::edit(const QModelIndex &index, const QString &typed)
{
    const AccountColumn &column = accountColumnTable()[size_t(index.column())];
    const auto target = editTarget(column);
    if (!target || typed == data(index, Qt::EditRole).toString())
        return {};
    const AccountId account = accountAt(index.row());
    const QString name =
        shownValue(m_document.standings(), m_rows[size_t(index.row())], FilterField::Name, m_document.words());
    return m_document.run(editTitle(column, name), [&](Edit &step) -> Expected<void> {
        // In its own cell an amount is in the account's own currency, whatever the plan's is.
        if (target->field)
            return setAccountField(step, std::span(&account, 1), *target->field, typed);
        return setPriority(step, m_document.standings().program()->id, std::span(&account, 1), tidied(typed));
    });
}

bool AccountModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    const auto done = edit(index, value.toString());
    if (!done)
        Q_EMIT refused(done.error().message, done.error().details);
    return done.hasValue();
}

void AccountModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    forgetFigures();
    rebuild();
}

} // namespace talbook
