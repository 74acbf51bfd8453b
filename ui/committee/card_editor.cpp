#include "ui/committee/card_editor.h"

#include "ui/committee/committee_source.h"
#include "ui/committee/person_words.h"
#include "ui/shell/document.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int editorWidth = 268;

} // namespace

QComboBox *makeRoleBox(const Wording &words)
{
    auto *box = new QComboBox;
    box->addItem(CardEditor::tr("No role"), QString());
    for (int role = 0; role < int(buyingRoles().size()); ++role)
        box->addItem(roleTitle(role, words), buyingRoles()[role]);
    return box;
}

QComboBox *makeStanceBox(const Wording &words)
{
    auto *box = new QComboBox;
    for (const QString &stance : stances())
        box->addItem(stanceTitle(stance, words), stance == u"unknown" ? QString() : stance);
    return box;
}

QComboBox *makeInfluenceBox()
{
    auto *box = new QComboBox;
    box->addItem(u"–"_s, QString());
    for (int influence = 1; influence <= 5; ++influence)
        box->addItem(QString::number(influence), QString::number(influence));
    return box;
}

CardEditor::CardEditor(CommitteeActions &actions, ContactId person, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_person(person)
{
    const CommitteeSource &source = actions.source();
    const Stakeholder &known = source.committee().people[size_t(source.indexOf(person))];
    const Wording &words = source.document().words();
    const Theme &theme = Theme::current();
    setObjectName(u"cardEditor"_s);
    m_name = new QLineEdit(known.name);
    m_name->setObjectName(u"name"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->selectAll();
    m_title = new QLineEdit(known.title);
    m_title->setObjectName(u"title"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title"));
    m_role = makeRoleBox(words);
    m_role->setObjectName(u"role"_s);
    m_role->setAccessibleName(tr("Role"));
    m_role->setCurrentIndex(known.role + 1);
    m_stance = makeStanceBox(words);
    m_stance->setObjectName(u"stance"_s);
    m_stance->setAccessibleName(tr("Stance"));
    m_stance->setCurrentIndex(std::max(0, m_stance->findData(known.stance == u"unknown" ? QString() : known.stance)));
    if (known.stance.isEmpty())
        m_stance->setCurrentIndex(m_stance->count() - 1);
    m_influence = makeInfluenceBox();
    m_influence->setObjectName(u"influence"_s);
    m_influence->setAccessibleName(tr("Influence, 1 to 5"));
    m_influence->setToolTip(tr("Influence, 1 to 5"));
    m_influence->setCurrentIndex(known.influence.value_or(0));
    m_refusal = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText});
    m_refusal->setWordWrap(true);
    m_refusal->setVisible(false);
    auto *column = new QVBoxLayout(this);
    const int padding = theme.px(metric::Grid);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(theme.px(metric::HalfGrid));
    column->addWidget(m_name);
    column->addWidget(m_title);
    column->addWidget(m_role);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(metric::HalfGrid));
    row->addWidget(m_stance, 1);
    row->addWidget(m_influence);
    column->addLayout(row);
    column->addWidget(m_refusal);
    setFixedWidth(theme.px(editorWidth));
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_title, m_role, m_stance, m_influence})
        field->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { onFocusMoved(now); });
    setFocusProxy(m_name);
}

std::vector<PersonChange> CardEditor::changes() const
{
    const CommitteeSource &source = m_actions.source();
    const int index = source.indexOf(m_person);
    std::vector<PersonChange> changes;
    if (index < 0)
        return changes;
    const Stakeholder &known = source.committee().people[size_t(index)];
    const auto note = [&changes](PersonField field, const QString &typed, const QString &before) {
        if (typed != before)
            changes.push_back({field, typed});
    };
    note(PersonField::Name, m_name->text(), known.name);
    note(PersonField::Title, m_title->text(), known.title);
    note(PersonField::Role, m_role->currentData().toString(), known.role >= 0 ? buyingRoles()[known.role] : QString());
    note(PersonField::Stance, m_stance->currentData().toString(),
         known.stance == u"unknown" ? QString() : known.stance);
    note(PersonField::Influence, m_influence->currentData().toString(),
         known.influence ? QString::number(*known.influence) : QString());
    return changes;
}

bool CardEditor::commit()
{
    if (m_done)
        return true;
    // A long step that has begun meanwhile, or another plan: nothing can be written any more.
    const std::vector<PersonChange> wanted = m_actions.source().isEditable() ? changes() : std::vector<PersonChange>();
    m_done = true; // the step rebuilds the chart, which may ask again
    QString reason;
    const auto refused = connect(&m_actions, &CommitteeActions::refused, this,
                                 [&reason](const Error &error) { reason = error.message; });
    if (!wanted.empty() && !m_actions.edit({m_person}, wanted)) {
        m_done = false;
        m_refusal->setText(reason);
        m_refusal->setVisible(true);
        adjustSize();
        m_name->setFocus();
    }
    disconnect(refused);
    if (m_done)
        Q_EMIT finished();
    return m_done;
}

/// A list that has dropped down belongs to the editor; so does the window's losing the focus to another program.
void CardEditor::onFocusMoved(const QWidget *now)
{
    if (!m_done && now && !isAncestorOf(now) && now->window() == window() && isVisible())
        commit();
}

bool CardEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        !(static_cast<QKeyEvent *>(event)->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        event->accept(); // what is typed here is no command
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            commit();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_done = true;
            Q_EMIT finished();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// Tab goes round within the card; Enter and Esc leave it.
bool CardEditor::focusNextPrevChild(bool next)
{
    const QList<QWidget *> fields{m_name, m_title, m_role, m_stance, m_influence};
    const qsizetype at = fields.indexOf(QApplication::focusWidget());
    if (at < 0)
        return QWidget::focusNextPrevChild(next);
    fields[(at + (next ? 1 : fields.size() - 1)) % fields.size()]->setFocus(next ? Qt::TabFocusReason
                                                                                 : Qt::BacktabFocusReason);
    return true;
}

void CardEditor::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    roundedBox(painter, rect(), theme.px(metric::Radius), theme.colour(Colour::Raised), theme.colour(Colour::Accent),
               theme.px(2));
}

} // namespace talbook
