#include "ui/matrix/matrix_table_model.h"

#include "ui/matrix/matrix_words.h"
#include "ui/shell/document.h"
#include "ui/widgets/cell_roles.h"

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

QString signedText(double difference, const QLocale &locale)
{
    const auto whole = qint64(std::llround(difference));
    if (whole == 0)
        return locale.toString(0);
    return (whole > 0 ? u'+' : QChar(0x2212)) + locale.toString(std::abs(whole));
}

} // namespace

MatrixTableModel::MatrixTableModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{
}

void MatrixTableModel::setAccounts(std::vector<quint32> accounts, std::vector<MatrixPlace> places,
                                   std::shared_ptr<const std::vector<PastIntent>> past)
{
    beginResetModel();
    m_rows = std::move(accounts);
    m_places = std::move(places);
    m_past = std::move(past);
    sortRows();
    endResetModel();
}

void MatrixTableModel::clear()
{
    setAccounts({}, {}, nullptr);
}

void MatrixTableModel::setSort(const QList<SortKey> &keys)
{
    beginResetModel();
    m_keys = keys;
    sortRows();
    endResetModel();
}

double MatrixTableModel::acv(quint32 account) const
{
    const FilterValue value = m_document.standings().value(account, FilterField::ExpectedAcv);
    const double *amount = std::get_if<double>(&value);
    return amount ? *amount : -1;
}

double MatrixTableModel::figure(quint32 account, int column) const
{
    const MatrixPlace &place = m_places[account];
    switch (column) {
    case Fit:
        return place.figures.fit;
    case Intent:
        return place.figures.intent;
    case Change:
        return m_past && account < m_past->size() ? place.figures.intent - (*m_past)[account].fourWeeksAgo : 0;
    case InQuadrant:
        return double(place.quadrant);
    case Tier: // none comes last
        return place.tier == 0 ? 4 : place.tier;
    default:
        return acv(account);
    }
}

/// Figures of a column are looked up once an account; names stand in the order that the document has worked out.
void MatrixTableModel::sortRows()
{
    std::ranges::sort(m_rows);
    // The least key first: each further stable pass goes before it.
    for (auto key = m_keys.crbegin(); key != m_keys.crend(); ++key) {
        const bool descending = key->order == Qt::DescendingOrder;
        const int column = key->column;
        if (column == Account) {
            const std::vector<qint32> &ranks =
                m_document.textOrder().ranks(accountText(FilterField::Name), m_document.standings().accounts());
            std::stable_sort(m_rows.begin(), m_rows.end(), [&ranks, descending](quint32 a, quint32 b) {
                return descending ? ranks[b] < ranks[a] : ranks[a] < ranks[b];
            });
            continue;
        }
        std::vector<std::pair<double, quint32>> figured;
        figured.reserve(m_rows.size());
        for (const quint32 account : m_rows)
            figured.emplace_back(figure(account, column), account);
        std::stable_sort(figured.begin(), figured.end(), [descending](const auto &a, const auto &b) {
            return descending ? a.first > b.first : a.first < b.first;
        });
        for (size_t i = 0; i < figured.size(); ++i)
            m_rows[i] = figured[i].second;
    }
    m_rowOf.assign(m_places.size(), -1);
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rowOf[m_rows[i]] = qint32(i);
}

int MatrixTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MatrixTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_document.isOpen())
        return {};
    const quint32 account = m_rows[size_t(index.row())];
    const MatrixPlace &place = m_places[account];
    const QLocale &locale = m_document.words().locale();
    if (role == TierRole)
        return index.column() == Tier ? QVariant(int(place.tier)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Account:
        return accountName(m_document.standings(), account);
    case Fit:
    case Intent:
        return axisFigure(figure(account, index.column()), locale);
    case Change:
        return m_past ? signedText(figure(account, Change), locale) : QString(u'…');
    case InQuadrant:
        return quadrantTitle(place.quadrant);
    case Tier:
        return tierWord(place.tier);
    default:
        return acvText(m_document.standings(), account, locale);
    }
}

QVariant MatrixTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isFigure = section == Fit || section == Intent || section == Change || section == Acv;
    if (role == Qt::TextAlignmentRole)
        return isFigure ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role == Qt::InitialSortOrderRole)
        return isFigure ? QVariant(Qt::DescendingOrder) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account:
        return tr("Account");
    case Fit:
        return tr("Fit");
    case Intent:
        return tr("Intent");
    case Change:
        return tr("4 weeks", "column: change of intent in four weeks");
    case InQuadrant:
        return tr("Quadrant");
    case Tier:
        return tr("Tier");
    default:
        return tr("Expected ACV");
    }
}

void MatrixTableModel::retranslate()
{
    beginResetModel();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace talbook
