#include "ui/plays/content_grid.h"

#include "ui/committee/person_words.h"
#include "ui/shell/document.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shapes.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int cellHeight = 46;
constexpr int roleWidth = 148;
constexpr int mark = 10;

/// What is advised above, what there is below: a disc, or a triangle and the word for a gap.
class CellPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const QRect &rect = option.rect;
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(rect, theme.colour(Colour::Sel));
        edgeLine(*painter, rect, Side::Bottom, theme.colour(Colour::Sep));
        edgeLine(*painter, rect, Side::Right, theme.colour(Colour::Sep));
        if (option.state & QStyle::State_HasFocus)
            roundedBox(*painter, rect.adjusted(1, 1, -2, -2), theme.px(metric::Radius), {},
                       theme.colour(Colour::Accent), theme.focusRing());
        const bool gap = index.data(ContentGridModel::GapRole).toBool();
        const int padding = theme.px(metric::CellPadding);
        const QRect upper(rect.left() + padding, rect.top() + theme.px(5), rect.width() - 2 * padding,
                          theme.lineHeight(Type::Body));
        painter->setFont(theme.font(Type::Body));
        painter->setPen(theme.colour(Colour::Text));
        painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(ContentGridModel::KindsRole).toString(),
                                                            Qt::ElideRight, upper.width()));
        QRect lower(upper.left(), upper.bottom() + 2, upper.width(), theme.lineHeight(Type::Caption));
        const int size = theme.px(mark);
        paintMark(*painter, {lower.left(), lower.top() + (lower.height() - size) / 2, size, size}, theme,
                  gap ? Mark{Shape::Triangle, Colour::Warn} : Mark{Shape::Disc, Colour::Good});
        lower.setLeft(lower.left() + size + theme.px(metric::HalfGrid));
        painter->setFont(theme.font(Type::Caption));
        painter->setPen(theme.colour(gap ? Colour::WarnText : Colour::Text2));
        painter->drawText(
            lower, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, lower.width()));
        painter->restore();
    }
};

} // namespace

ContentGridModel::ContentGridModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document)
{
}

void ContentGridModel::setMatrix(ContentMatrix matrix, QHash<qint64, AssetUsage> usage)
{
    const bool sameShape = matrix.roles == m_matrix.roles && matrix.stages.size() == m_matrix.stages.size();
    if (sameShape && !m_matrix.roles.isEmpty()) {
        m_matrix = std::move(matrix);
        m_usage = std::move(usage);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        return;
    }
    beginResetModel();
    m_matrix = std::move(matrix);
    m_usage = std::move(usage);
    endResetModel();
}

int ContentGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.roles.size());
}

int ContentGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.stages.size());
}

QVariant ContentGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MatrixCell &cell = m_matrix.cell(size_t(index.row()), size_t(index.column()));
    QStringList kinds;
    for (const AssetKind &kind : cell.kinds)
        kinds.append(kind.name);
    const QLocale &locale = m_document.words().locale();
    qint64 touches = 0, conversions = 0;
    QStringList names;
    for (const size_t asset : cell.assets) {
        const AssetUsage used = usageOf(m_matrix.assets[asset].id);
        touches += used.touches;
        conversions += used.conversions;
        names.append(m_matrix.assets[asset].name);
    }
    const auto counted = [&] {
        QString text = tr("%n asset(s)", nullptr, int(cell.assets.size()));
        if (touches > 0)
            text += tr(" · used %1, %2 converted").arg(locale.toString(touches), locale.toString(conversions));
        return text;
    };
    switch (role) {
    case KindsRole:
        return kinds.join(u", "_s);
    case GapRole:
        return cell.isGap();
    case Qt::DisplayRole:
        return cell.isGap() ? tr("Gap: nothing yet") : counted();
    case Qt::AccessibleTextRole:
        return QString(tr("advised: %1").arg(kinds.join(u", "_s)) + u"; "_s +
                       (cell.isGap() ? tr("Gap: nothing yet") : counted()));
    case Qt::ToolTipRole:
        return QString(tr("Advised: %1").arg(kinds.join(u", "_s)) +
                       (names.isEmpty() ? QString() : u'\n' + names.join(u'\n')));
    default:
        return {};
    }
}

QVariant ContentGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_matrix.stages[size_t(section)].name;
    return roleTitle(int(buyingRoles().indexOf(m_matrix.roles[section])), m_document.words());
}

ContentGrid::ContentGrid(ContentGridModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    const Theme &theme = Theme::current();
    setModel(&model);
    setItemDelegate(new CellPainter(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    if (auto *corner = findChild<QAbstractButton *>())
        corner->setAccessibleName(tr("All cells"));
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme.px(cellHeight));
    verticalHeader()->setFixedWidth(theme.px(roleWidth));
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContentGrid::chosenChanged);
    connect(this, &QTableView::doubleClicked, this, &ContentGrid::fillRequested);
}

std::optional<ContentPlace> ContentGrid::chosen() const
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        return std::nullopt;
    return m_model.matrix().cell(size_t(cells.front().row()), size_t(cells.front().column())).place;
}

void ContentGrid::choose(int row, int column)
{
    setCurrentIndex(m_model.index(row, column));
}

void ContentGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && chosen())
        clearSelection();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT fillRequested();
    else
        QTableView::keyPressEvent(event);
}

} // namespace talbook
