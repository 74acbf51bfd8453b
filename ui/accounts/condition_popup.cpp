#include "ui/accounts/condition_popup.h"

#include "core/accounts/tiers.h"
#include "core/base/text.h"
#include "ui/accounts/account_columns.h"
#include "ui/accounts/account_values.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int popupWidth = 300;
constexpr int listHeight = 200;
/// From here on a list has a field to find values by.
constexpr int longList = 8;

QStringList valuesOffered(const Document &document, FilterField field)
{
    switch (field) {
    case FilterField::Tier:
        return {tierName(1), tierName(2), tierName(3)};
    case FilterField::Grade:
        return {u"A"_s, u"B"_s, u"C"_s, u"Watch"_s};
    case FilterField::Level:
        return {intentLevelId(IntentLevel::Hot), intentLevelId(IntentLevel::Warm), intentLevelId(IntentLevel::Engaged),
                intentLevelId(IntentLevel::Cold)};
    case FilterField::TierByHand:
    case FilterField::OnTal:
        return {u"yes"_s, u"no"_s};
    default:
        return valuesInPlan(document.standings(), field, document.words().locale());
    }
}

} // namespace

ConditionPopup::ConditionPopup(const Document &document, const std::optional<FilterCondition> &condition,
                               QWidget *parent)
    : QDialog(parent, Qt::Popup), m_document(document), m_changing(condition.has_value())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"condition"_s);
    build();
    for (const AccountColumn &column : accountColumnTable()) {
        if (column.isAskedFor())
            m_field->addItem(columnName(column), int(column.field));
    }
    m_field->setCurrentIndex(m_field->findData(int(condition ? condition->field : FilterField::Industry)));
    offerKinds();
    if (condition) {
        int known = m_kind->findData(int(conditionKind(*condition)));
        if (known < 0) { // of an expression that was written by hand
            m_kind->addItem(conditionKindName(conditionKind(*condition)), int(conditionKind(*condition)));
            known = m_kind->count() - 1;
        }
        m_kind->setCurrentIndex(known);
        const QString first = condition->values.value(0);
        m_value->setText(fieldValues(field()) == FieldValues::Number
                             ? filterValueWord(field(), first, m_document.words())
                             : condition->values.join(u", "_s));
        for (const QString &value : condition->values) {
            bool found = false;
            for (int row = 0; row < m_list->count(); ++row) {
                QListWidgetItem *item = m_list->item(row);
                const QString word = filterValueWord(field(), value, m_document.words());
                if (foldText(item->text()) != foldText(word))
                    continue;
                item->setCheckState(Qt::Checked);
                m_list->setCurrentRow(row);
                found = true;
            }
            if (!found && usesList() && !value.isEmpty()) { // no account has it now; the condition still asks for it
                auto *item = new QListWidgetItem(value);
                item->setData(Qt::UserRole, value);
                item->setCheckState(Qt::Checked);
                m_list->insertItem(0, item);
            }
        }
    }
    // Only now: what is set above must not be laid anew by the person's answers.
    connect(m_field, &QComboBox::currentIndexChanged, this, &ConditionPopup::offerKinds);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConditionPopup::showValues);
    showValues();
}

void ConditionPopup::build()
{
    const Theme &theme = Theme::current();
    setSurface(*this, Surface::Raised);
    setAccessibleName(tr("Filter condition"));
    m_field = new QComboBox;
    m_field->setObjectName(u"field"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->setMaxVisibleItems(14);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Comparison"));
    m_find = new QLineEdit;
    m_find->setAccessibleName(tr("Find a value"));
    m_find->setPlaceholderText(tr("Find a value"));
    connect(m_find, &QLineEdit::textChanged, this, &ConditionPopup::findValues);
    m_list = new QListWidget;
    m_list->setObjectName(u"values"_s);
    m_list->setAccessibleName(tr("Values"));
    m_list->setFixedHeight(theme.px(listHeight));
    m_value = new QLineEdit;
    m_value->setObjectName(u"value"_s);
    m_value->setAccessibleName(tr("Value"));
    connect(m_value, &QLineEdit::textChanged, this, [this] { m_fault->hide(); });
    m_listPage = new QWidget;
    auto *listColumn = new QVBoxLayout(m_listPage);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addWidget(m_find);
    listColumn->addWidget(m_list);
    m_fault = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText});
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_take = new PrimaryButton(m_changing ? tr("Change") : tr("Add"));
    m_take->setDefault(true);
    connect(m_take, &QPushButton::clicked, this, &ConditionPopup::take);
    auto *asText = new QuietButton(tr("Edit as text"));
    asText->setAutoDefault(false);
    connect(asText, &QPushButton::clicked, this, [this] {
        Q_EMIT asTextRequested();
        close();
    });
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_take);
    foot->addStretch(1);
    foot->addWidget(asText);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(metric::InspectorMargin - metric::HalfGrid);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(metric::Grid));
    column->addWidget(m_field);
    column->addWidget(m_kind);
    column->addWidget(m_listPage);
    column->addWidget(m_value);
    column->addWidget(m_fault);
    column->addLayout(foot);
    setFixedWidth(theme.px(popupWidth));
}

FilterField ConditionPopup::field() const
{
    return FilterField(m_field->currentData().toInt());
}

ConditionKind ConditionPopup::kind() const
{
    return ConditionKind(m_kind->currentData().toInt());
}

bool ConditionPopup::usesList() const
{
    const FieldValues given = fieldValues(field());
    return (given == FieldValues::Choice || given == FieldValues::Truth) &&
           (kind() == ConditionKind::Is || kind() == ConditionKind::IsNot);
}

void ConditionPopup::offerKinds()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const ConditionKind kind : conditionKinds(field()))
        m_kind->addItem(conditionKindName(kind), int(kind));
    m_value->clear();
    offerValues();
    showValues();
}

void ConditionPopup::offerValues()
{
    m_find->clear();
    m_list->clear();
    const FieldValues given = fieldValues(field());
    if (given != FieldValues::Choice && given != FieldValues::Truth)
        return;
    for (const QString &value : valuesOffered(m_document, field())) {
        auto *item = new QListWidgetItem(filterValueWord(field(), value, m_document.words()), m_list);
        item->setData(Qt::UserRole, value);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_find->setVisible(m_list->count() >= longList);
}

void ConditionPopup::showValues()
{
    m_fault->hide();
    const bool none = kind() == ConditionKind::Unknown || kind() == ConditionKind::Known;
    m_listPage->setVisible(!none && usesList());
    m_value->setVisible(!none && !usesList());
    m_value->setPlaceholderText(fieldValues(field()) == FieldValues::Number ? tr("A number") : QString());
    fitHeight();
}

void ConditionPopup::findValues(const QString &typed)
{
    const QString wanted = foldText(typed);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!wanted.isEmpty() && !foldText(item->text()).contains(wanted));
    }
}

QStringList ConditionPopup::values() const
{
    if (!usesList())
        return {m_value->text().trimmed()};
    QStringList chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (const QListWidgetItem *item = m_list->item(row); item->checkState() == Qt::Checked)
            chosen.append(item->data(Qt::UserRole).toString());
    }
    // One that is only stood on is meant, too: nobody opens the list to choose nothing.
    if (chosen.isEmpty() && m_list->currentItem() && !m_list->currentItem()->isHidden())
        chosen.append(m_list->currentItem()->data(Qt::UserRole).toString());
    return chosen;
}

void ConditionPopup::take()
{
    QStringList given = values();
    const bool none = kind() == ConditionKind::Unknown || kind() == ConditionKind::Known;
    if (!none && usesList() && given.isEmpty())
        return refuse(tr("Choose at least one value."));
    if (!none && !usesList() && given.first().isEmpty())
        return refuse(tr("Type a value to compare with."));
    if (!none && fieldValues(field()) == FieldValues::Number) {
        const auto number = filterNumber(given.first());
        if (!number)
            return refuse(tr("“%1” is no number. Type one such as 60.").arg(given.first()));
        given = {*number};
    }
    Q_EMIT chosen(makeCondition(field(), kind(), given));
    close();
}

void ConditionPopup::refuse(const QString &reason)
{
    m_fault->setText(reason);
    m_fault->show();
    (usesList() ? static_cast<QWidget *>(m_list) : m_value)->setFocus();
    fitHeight();
}

/// The layout's least size is still that of what was shown before.
void ConditionPopup::fitHeight()
{
    layout()->activate();
    adjustSize();
}

void ConditionPopup::openBelow(const QWidget &anchor)
{
    fitHeight();
    QPoint at = anchor.mapToGlobal(QPoint(0, anchor.height() + 4));
    if (const QScreen *screen = anchor.screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    if (!m_changing)
        m_field->setFocus();
    else
        (usesList() ? static_cast<QWidget *>(m_list) : m_value)->setFocus();
}

void ConditionPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    else
        QDialog::keyPressEvent(event);
}

} // namespace talbook
