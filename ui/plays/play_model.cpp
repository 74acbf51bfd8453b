#include "ui/plays/play_model.h"

#include "core/base/currencies.h"
#include "core/base/money.h"
#include "ui/committee/committee_delegates.h"
#include "ui/committee/person_words.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array widths = {248, 56, 56, 104, 140, 132, 168, 120, 152, 140};

QString planCurrency(const Document &document)
{
    return document.standings().facts().settings.currency;
}

QString roleName(const QString &role, const Wording &words)
{
    const auto index = buyingRoles().indexOf(role);
    return index < 0 ? role : roleTitle(int(index), words);
}

QComboBox *channelBox(const Wording &words, const QString &current)
{
    auto *box = new QComboBox;
    box->addItem(PlayModel::tr("None"), QString());
    QStringList channels = playChannels();
    if (!current.isEmpty() && !channels.contains(current))
        channels.append(current);
    for (const QString &channel : channels)
        box->addItem(playChannelName(channel, words), channel);
    return box;
}

QComboBox *whoBox(const Wording &words)
{
    auto *box = new QComboBox;
    for (const QString &who : playOwners())
        box->addItem(playOwnerName(who, words), who);
    return box;
}

QComboBox *playRoleBox(const Wording &words)
{
    auto *box = new QComboBox;
    box->addItem(PlayModel::tr("Whole account"), QString());
    for (const QString &role : buyingRoles())
        box->addItem(roleName(role, words), role);
    return box;
}

} // namespace

QString stepCostText(const Document &document, const StepCost &cost)
{
    const QString currency = cost.currency.isEmpty() ? planCurrency(document) : cost.currency;
    const double amount = toMajor(cost.minor, cost.currency);
    const bool whole = amount == double(qint64(amount));
    const QString sum =
        document.words().locale().toString(amount, 'f', whole ? 0 : minorDigits(cost.currency)) + u' ' + currency;
    return cost.unit == StepCost::Unit::Piece ? PlayModel::tr("%1 a person").arg(sum) : sum;
}

PlayModel::PlayModel(Document &document, Change change, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_change(std::move(change))
{
}

void PlayModel::setPlay(const Play &play)
{
    std::vector<PlayLine> lines = linesOf(play);
    // A cell that changed must not take the keyboard from the next one.
    if (lines == m_lines) {
        m_play = play;
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_play = play;
    m_lines = std::move(lines);
    endResetModel();
}

int PlayModel::rowOfStep(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_lines, [&](const PlayLine &line) { return !line.isPhase() && m_play.steps[size_t(line.step)].id == id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int PlayModel::rowOfPhase(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_lines, [&](const PlayLine &line) { return line.isPhase() && m_play.phases[size_t(line.phase)].id == id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

void PlayModel::present(TableView &table)
{
    table.setModel(this);
    const Theme &theme = Theme::current();
    const Wording *words = &m_document.words();
    for (int column = 0; column < ColumnCount; ++column)
        table.setColumnWidth(column, theme.px(widths[size_t(column)]));
    const auto look = [&table](int column, QAbstractItemDelegate *delegate) {
        table.setItemDelegateForColumn(column, delegate);
    };
    using Align = CellDelegate::Align;
    using Emphasis = CellDelegate::Emphasis;
    for (const int column : {StepColumn, ContentColumn, SkipColumn, AfterColumn})
        look(column, new LineCell(Align::Left, Emphasis::Plain, &table));
    for (const int column : {DayColumn, DaysColumn, CostColumn})
        look(column, new LineCell(Align::Right, Emphasis::Plain, &table));
    look(ChannelColumn,
         new ChoiceCell<CellDelegate>(
             [words](const QModelIndex &index) { return channelBox(*words, index.data(Qt::EditRole).toString()); },
             &table));
    look(WhoColumn, new ChoiceCell<CellDelegate>([words](const QModelIndex &) { return whoBox(*words); }, &table));
    look(RoleColumn,
         new ChoiceCell<CellDelegate>([words](const QModelIndex &) { return playRoleBox(*words); }, &table));
}

void PlayModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PlayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PlayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PlayModel::phaseText(const PlayPhase &phase, int column) const
{
    const QLocale &locale = m_document.words().locale();
    switch (column) {
    case StepColumn:
        return phase.name;
    case DayColumn:
        return locale.toString(phase.firstDay);
    case DaysColumn:
        return locale.toString(phase.lastDay - phase.firstDay + 1);
    default:
        return {};
    }
}

QString PlayModel::stepText(const PlayStep &step, int column) const
{
    const Wording &words = m_document.words();
    switch (column) {
    case StepColumn:
        return step.action;
    case DayColumn:
        return words.locale().toString(step.day);
    case DaysColumn:
        return words.locale().toString(step.duration);
    case ChannelColumn:
        return playChannelName(step.channel, words);
    case WhoColumn:
        return playOwnerName(step.who, words);
    case RoleColumn:
        return step.role.isEmpty() ? tr("Whole account") : roleName(step.role, words);
    case ContentColumn:
        return step.content;
    case CostColumn:
        return step.cost ? stepCostText(m_document, *step.cost) : QString();
    case SkipColumn:
        return step.skipWhen.isEmpty() && !step.skipIf.isEmpty() ? skipConditionName(step.skipIf, words)
                                                                 : step.skipWhen;
    default:
        break;
    }
    QStringList before;
    for (const QString &id : step.after) {
        const PlayStep *earlier = m_play.step(id);
        before.append(earlier && !earlier->action.isEmpty() ? earlier->action : id);
    }
    return before.join(u"; "_s);
}

QVariant PlayModel::editValue(const PlayLine &line, int column) const
{
    if (line.isPhase()) {
        const PlayPhase &phase = m_play.phases[size_t(line.phase)];
        return column == StepColumn  ? phase.name
               : column == DayColumn ? QString::number(phase.firstDay)
                                     : QString::number(phase.lastDay - phase.firstDay + 1);
    }
    const PlayStep &step = m_play.steps[size_t(line.step)];
    switch (column) {
    case StepColumn:
        return step.action;
    case DayColumn:
        return QString::number(step.day);
    case DaysColumn:
        return QString::number(step.duration);
    case ChannelColumn:
        return step.channel;
    case WhoColumn:
        return step.who;
    case RoleColumn:
        return step.role;
    case CostColumn: {
        if (!step.cost)
            return QString();
        StepCost plain = *step.cost;
        plain.unit = StepCost::Unit::Account;
        return stepCostText(m_document, plain);
    }
    case SkipColumn:
        return step.skipWhen;
    default:
        return stepText(step, column);
    }
}

QVariant PlayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlayLine &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // the delegate shows it as plain text
    case Qt::AccessibleTextRole:
        break;
    case Qt::EditRole:
        return editValue(line, index.column());
    case StrongRole:
        return line.isPhase();
    case QuietRole:
        return !line.isPhase() && index.column() == RoleColumn && m_play.steps[size_t(line.step)].role.isEmpty();
    default:
        return {};
    }
    const QString text = line.isPhase() ? phaseText(m_play.phases[size_t(line.phase)], index.column())
                                        : stepText(m_play.steps[size_t(line.step)], index.column());
    if (role == Qt::DisplayRole && index.column() == StepColumn && !line.isPhase()) {
        // What a glance must tell: a milestone, and a step that is tried in variants.
        const PlayStep &step = m_play.steps[size_t(line.step)];
        return QString((step.milestone ? u"◆ "_s : QString()) + text + (step.test ? tr(" · A/B") : QString()));
    }
    return text;
}

QVariant PlayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == DayColumn || section == DaysColumn || section == CostColumn;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Step");
    case DayColumn:
        return tr("Day", "of a play");
    case DaysColumn:
        return tr("Days", "a step takes");
    case ChannelColumn:
        return tr("Channel");
    case WhoColumn:
        return tr("Who");
    case RoleColumn:
        return tr("For");
    case ContentColumn:
        return tr("Content");
    case CostColumn:
        return tr("Cost");
    case SkipColumn:
        return tr("Left out when");
    default:
        return tr("Waits for");
    }
}

Qt::ItemFlags PlayModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_document.isEditable() || index.column() == AfterColumn)
        return flags;
    const bool phase = m_lines[size_t(index.row())].isPhase();
    flags.setFlag(Qt::ItemIsEditable, !phase || index.column() <= DaysColumn);
    return flags;
}

bool PlayModel::takeDays(const QString &text, int &days)
{
    bool isNumber = false;
    const int typed = m_document.words().locale().toInt(text.trimmed(), &isNumber);
    if (isNumber)
        days = typed;
    else
        Q_EMIT refused(tr("“%1” is no number of days. Type a whole number.").arg(text.trimmed()));
    return isNumber;
}

/// "120", "120 USD", "1,200.50 EUR"; nothing for no cost. How often it is paid stays.
bool PlayModel::takeCost(PlayStep &step, const QString &text)
{
    QString amount = text.trimmed();
    if (amount.isEmpty()) {
        step.cost.reset();
        return true;
    }
    static const QRegularExpression code(u"\\b[A-Za-z]{3}\\b"_s);
    QString currency = code.match(amount).captured().toUpper();
    if (!currency.isEmpty() && !isKnownCurrency(currency)) {
        Q_EMIT refused(tr("“%1” is no currency. Type its code of three letters, such as EUR.").arg(currency));
        return false;
    }
    amount.remove(code);
    if (currency == planCurrency(m_document))
        currency.clear();
    const auto minor = parseMinor(amount, minorDigits(currency));
    if (!minor) {
        Q_EMIT refused(tr("“%1” is no amount. Type a figure, such as 120 or 120 EUR.").arg(text.trimmed()));
        return false;
    }
    StepCost cost = step.cost.value_or(StepCost());
    cost.minor = *minor;
    cost.currency = currency;
    step.cost = cost;
    return true;
}

/// Steps go with their phase.
bool PlayModel::setPhase(Play &play, int index, int column, const QString &text)
{
    PlayPhase &phase = play.phases[size_t(index)];
    if (column == StepColumn) {
        phase.name = text.trimmed();
        return true;
    }
    int days = 0;
    if (!takeDays(text, days))
        return false;
    const int length = phase.lastDay - phase.firstDay;
    if (column == DayColumn) {
        for (PlayStep &step : play.steps) {
            if (step.phase == phase.id)
                step.day += days - phase.firstDay;
        }
        phase.firstDay = days;
        phase.lastDay = days + length;
    } else {
        phase.lastDay = phase.firstDay + days - 1;
    }
    return true;
}

bool PlayModel::setStep(PlayStep &step, int column, const QVariant &value)
{
    const QString text = value.toString();
    switch (column) {
    case StepColumn:
        step.action = text.trimmed();
        return true;
    case DayColumn:
        return takeDays(text, step.day);
    case DaysColumn:
        return takeDays(text, step.duration);
    case ChannelColumn:
        step.channel = text;
        return true;
    case WhoColumn:
        step.who = text;
        return true;
    case RoleColumn:
        step.role = text;
        return true;
    case ContentColumn:
        step.content = text.trimmed();
        return true;
    case CostColumn:
        return takeCost(step, text);
    case SkipColumn:
        step.skipWhen = text.trimmed();
        return true;
    default:
        return false;
    }
}

bool PlayModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    if (value == data(index, Qt::EditRole)) {
        Q_EMIT mended();
        return false;
    }
    const PlayLine line = m_lines[size_t(index.row())];
    Play changed = m_play;
    const bool read = line.isPhase() ? setPhase(changed, line.phase, index.column(), value.toString())
                                     : setStep(changed.steps[size_t(line.step)], index.column(), value);
    return read && m_change(changed);
}

} // namespace talbook
