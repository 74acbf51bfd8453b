#include "ui/committee/people_dialogs.h"

#include "core/base/text.h"
#include "ui/committee/card_editor.h"
#include "ui/committee/committee_source.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int colleaguesWidth = 440;
constexpr int colleaguesHeight = 380;
constexpr int editPeopleWidth = 380;
/// The first entry of a box: the field stays as it is for everybody.
constexpr int asItIs = 0;

QVBoxLayout *dialogColumn(QDialog &dialog)
{
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(&dialog);
    const int margin = theme.px(2 * metric::Grid);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(metric::Grid));
    return column;
}

QHBoxLayout *dialogFoot(QDialog &dialog, PrimaryButton &main)
{
    auto *cancel = new QPushButton(ColleaguesDialog::tr("Cancel"));
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    main.setDefault(true);
    QObject::connect(&main, &QPushButton::clicked, &dialog, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(&main);
    return foot;
}

} // namespace

ColleaguesDialog::ColleaguesDialog(const CommitteeActions &actions, Choice choice, const QString &question,
                                   const std::vector<ContactId> &except, const std::vector<ContactId> &chosen,
                                   QWidget *parent)
    : QDialog(parent), m_choice(choice), m_find(new QLineEdit), m_list(new QListWidget),
      m_take(new PrimaryButton(choice == Choice::One ? tr("Choose") : tr("Change")))
{
    const Theme &theme = Theme::current();
    setWindowTitle(question);
    m_find->setObjectName(u"find"_s);
    m_find->setAccessibleName(tr("Find a person"));
    m_find->setPlaceholderText(tr("Find a person"));
    m_list->setObjectName(u"colleagues"_s);
    m_list->setAccessibleName(question);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a long title ends in an ellipsis, whole in its tip
    const auto has = [](const std::vector<ContactId> &people, ContactId person) {
        return std::ranges::find(people, person) != people.end();
    };
    if (choice == Choice::One) {
        auto *nobody = new QListWidgetItem(tr("Nobody"), m_list);
        nobody->setData(Qt::UserRole, qint64(0));
        m_list->setCurrentItem(nobody);
    }
    for (const int each : actions.source().byName()) {
        const Stakeholder &person = actions.source().committee().people[size_t(each)];
        if (has(except, person.id))
            continue;
        const QString text = person.title.isEmpty() ? person.name : u"%1, %2"_s.arg(person.name, person.title);
        auto *item = new QListWidgetItem(text, m_list);
        item->setToolTip(plainToolTip(text));
        item->setData(Qt::UserRole, person.id.value);
        if (choice == Choice::Several)
            item->setCheckState(has(chosen, person.id) ? Qt::Checked : Qt::Unchecked);
        else if (has(chosen, person.id))
            m_list->setCurrentItem(item);
    }
    connect(m_find, &QLineEdit::textChanged, this, &ColleaguesDialog::filter);
    if (choice == Choice::One)
        connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    auto *asked = new PlainLabel(question, {});
    asked->setWordWrap(true);
    auto *column = dialogColumn(*this);
    column->addWidget(asked);
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    column->addLayout(dialogFoot(*this, *m_take));
    resize(theme.px(colleaguesWidth), theme.px(colleaguesHeight));
    m_list->setFocus();
}

void ColleaguesDialog::filter(const QString &text)
{
    const QString wanted = foldText(text);
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!foldText(item->text()).contains(wanted));
        if (!item->isHidden() && !first)
            first = item;
    }
    if (first && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
}

ContactId ColleaguesDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return ContactId{item ? item->data(Qt::UserRole).toLongLong() : 0};
}

std::vector<ContactId> ColleaguesDialog::ticked() const
{
    std::vector<ContactId> people;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            people.push_back(ContactId{m_list->item(row)->data(Qt::UserRole).toLongLong()});
    }
    return people;
}

EditPeopleDialog::EditPeopleDialog(CommitteeActions &actions, std::vector<ContactId> people, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_people(std::move(people)), m_ourContact(new QLineEdit),
      m_department(new QLineEdit), m_refusal(new PlainLabel({}, {.colour = Colour::BadText})),
      m_change(new PrimaryButton(tr("Change")))
{
    const Wording &words = actions.source().document().words();
    setWindowTitle(tr("Edit %n people", nullptr, int(m_people.size())));
    m_role = makeRoleBox(words);
    m_stance = makeStanceBox(words);
    m_influence = makeInfluenceBox();
    auto *column = dialogColumn(*this);
    const auto add = [this, column](const QString &label, QWidget *field, const QString &name) {
        field->setObjectName(name);
        field->setAccessibleName(label);
        column->addWidget(new PlainLabel(label, {.type = Type::Caption, .colour = Colour::Text2}));
        column->addWidget(field);
        if (auto *box = qobject_cast<QComboBox *>(field)) {
            box->insertItem(asItIs, tr("As it is"));
            box->setCurrentIndex(asItIs);
            connect(box, &QComboBox::currentIndexChanged, this, &EditPeopleDialog::refreshButton);
        } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
            line->setPlaceholderText(tr("As it is"));
            connect(line, &QLineEdit::textChanged, this, &EditPeopleDialog::refreshButton);
        }
    };
    add(tr("Role"), m_role, u"role"_s);
    add(tr("Stance"), m_stance, u"stance"_s);
    add(tr("Influence, 1 to 5"), m_influence, u"influence"_s);
    add(tr("Our contact"), m_ourContact, u"ourContact"_s);
    add(tr("Department"), m_department, u"department"_s);
    m_refusal->setWordWrap(true);
    column->addWidget(m_refusal);
    column->addStretch(1);
    column->addLayout(dialogFoot(*this, *m_change));
    resize(Theme::current().px(editPeopleWidth), sizeHint().height());
    refreshButton();
}

void EditPeopleDialog::refreshButton()
{
    m_change->setEnabled(m_role->currentIndex() != asItIs || m_stance->currentIndex() != asItIs ||
                         m_influence->currentIndex() != asItIs || !m_ourContact->text().trimmed().isEmpty() ||
                         !m_department->text().trimmed().isEmpty());
}

void EditPeopleDialog::accept()
{
    std::vector<PersonChange> changes;
    const auto chosen = [&changes](const QComboBox &box, PersonField field) {
        if (box.currentIndex() != asItIs)
            changes.push_back({field, box.currentData().toString()});
    };
    const auto typed = [&changes](const QLineEdit &line, PersonField field) {
        if (!line.text().trimmed().isEmpty())
            changes.push_back({field, line.text()});
    };
    chosen(*m_role, PersonField::Role);
    chosen(*m_stance, PersonField::Stance);
    chosen(*m_influence, PersonField::Influence);
    typed(*m_ourContact, PersonField::OurContact);
    typed(*m_department, PersonField::Department);
    QString reason;
    const auto refused = connect(&m_actions, &CommitteeActions::refused, this,
                                 [&reason](const Error &error) { reason = error.message; });
    const bool done = changes.empty() || m_actions.edit(m_people, changes);
    disconnect(refused);
    m_refusal->setText(reason);
    if (done)
        QDialog::accept();
}

} // namespace talbook
