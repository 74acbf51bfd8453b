#include "ui/committee/person_panel.h"

#include "ui/accounts/link_target.h"
#include "ui/committee/committee_actions.h"
#include "ui/committee/committee_source.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int panelLabelWidth = 84;

QString fieldOfPerson(const CommitteeSource &source, int person, PersonField field)
{
    const Committee &committee = source.committee();
    const PersonDetails &details = committee.details[size_t(person)];
    switch (field) {
    case PersonField::Email:
        return details.email;
    case PersonField::Phone:
        return details.phone;
    case PersonField::LinkedinUrl:
        return details.linkedinUrl;
    default:
        return committee.people[size_t(person)].ourContact;
    }
}

} // namespace

PersonPanel::PersonPanel(CommitteeActions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_name(new PlainLabel({}, {.weight = Weight::SemiBold})),
      m_title(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2})),
      m_open(new IconButton(icon(u"external-link"), {})),
      m_refusal(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText}))
{
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme.px(metric::Grid));
    column->setSpacing(theme.px(metric::HalfGrid));
    m_name->setWordWrap(true);
    m_title->setWordWrap(true);
    m_refusal->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(metric::HalfGrid));
    grid->setVerticalSpacing(theme.px(metric::HalfGrid));
    grid->setColumnMinimumWidth(0, theme.px(panelLabelWidth));
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    for (const PersonField field :
         {PersonField::Email, PersonField::Phone, PersonField::LinkedinUrl, PersonField::OurContact})
        addRow(field);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool link = m_rows[i].field == PersonField::LinkedinUrl;
        grid->addWidget(m_rows[i].label, int(i), 0);
        grid->addWidget(m_rows[i].line, int(i), 1, 1, link ? 1 : 2);
        if (link)
            grid->addWidget(m_open, int(i), 2);
    }
    column->addWidget(m_refusal);
    column->addWidget(new ThinLine(Qt::Horizontal));
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (const QUrl target = linkTarget(field(PersonField::LinkedinUrl).text()); target.isValid())
            QDesktopServices::openUrl(target);
    });
    connect(&actions.source(), &CommitteeSource::changed, this, &PersonPanel::refresh);
    // The document outlives page and panel, whichever of the two goes first.
    const auto whileBoth = [this](void (PersonPanel::*work)()) {
        return [panel = QPointer(this), work] {
            if (panel)
                (panel->*work)();
        };
    };
    connect(&actions.source().document(), &Document::stateChanged, &actions, whileBoth(&PersonPanel::refresh));
    connect(&actions.source().document(), &Document::settling, &actions, whileBoth(&PersonPanel::commit));
    retranslate();
    refresh();
}

void PersonPanel::addRow(PersonField field)
{
    auto *line = new QLineEdit;
    line->installEventFilter(this);
    auto *label = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    label->setBuddy(line);
    connect(line, &QLineEdit::editingFinished, this, &PersonPanel::commit);
    m_rows.push_back({field, label, line, {}});
}

void PersonPanel::retranslate()
{
    for (const Row &row : m_rows) {
        const QString name = row.field == PersonField::Email         ? tr("E-mail")
                             : row.field == PersonField::Phone       ? tr("Phone")
                             : row.field == PersonField::LinkedinUrl ? tr("LinkedIn")
                                                                     : tr("Our contact");
        row.label->setText(name);
        row.line->setAccessibleName(name);
    }
    m_open->setName(tr("Open in the browser"));
}

void PersonPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QLineEdit &PersonPanel::field(PersonField field) const
{
    return *std::ranges::find(m_rows, field, &Row::field)->line;
}

QString PersonPanel::refusal() const
{
    return m_refusal->text();
}

void PersonPanel::showPerson(ContactId person)
{
    if (person == m_person) {
        refresh();
        return;
    }
    commit();
    m_person = person;
    for (Row &row : m_rows) {
        row.shown.clear();
        row.line->clear();
    }
    m_refusal->clear();
    refresh();
}

void PersonPanel::refresh()
{
    const CommitteeSource &source = m_actions.source();
    const int person = m_person.isNull() ? -1 : source.indexOf(m_person);
    setVisible(person >= 0);
    if (person < 0)
        return;
    const Stakeholder &known = source.committee().people[size_t(person)];
    m_name->setText(known.name);
    m_title->setText(known.title);
    m_title->setVisible(!known.title.isEmpty());
    for (Row &row : m_rows) {
        const QString now = fieldOfPerson(source, person, row.field);
        // What is being typed is not taken away by a change of something else.
        if (now != row.shown || row.line->text() == row.shown) {
            row.shown = now;
            if (row.line->text() != now) {
                row.line->setText(now);
                row.line->setCursorPosition(0);
            }
        }
        row.line->setReadOnly(!source.isEditable());
    }
    m_refusal->setVisible(!m_refusal->text().isEmpty());
    const bool opens = linkTarget(std::ranges::find(m_rows, PersonField::LinkedinUrl, &Row::field)->shown).isValid();
    m_open->setEnabled(opens);
    m_open->setToolTip(opens ? tr("Open in the browser")
                             : tr("Only an address that begins with http:// or https:// can be opened"));
}

void PersonPanel::commit()
{
    if (m_committing || m_person.isNull() || !m_actions.source().isEditable() ||
        m_actions.source().indexOf(m_person) < 0)
        return;
    const QScopedValueRollback committing(m_committing, true);
    m_refusal->clear();
    for (Row &row : m_rows)
        commitRow(row);
    refresh();
}

void PersonPanel::commitRow(Row &row)
{
    const QString typed = row.line->text();
    if (typed == row.shown)
        return;
    QString reason;
    const auto refused = connect(&m_actions, &CommitteeActions::refused, this,
                                 [&reason](const Error &error) { reason = error.message; });
    const bool done = m_actions.edit({m_person}, {{row.field, typed}});
    disconnect(refused);
    if (!done) {
        m_refusal->setText(reason);
        return;
    }
    // As the plan has tidied it.
    const int person = m_actions.source().indexOf(m_person);
    row.shown = person >= 0 ? fieldOfPerson(m_actions.source(), person, row.field) : typed;
    row.line->setText(row.shown);
}

bool PersonPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        for (const Row &row : m_rows) {
            if (row.line == watched && row.line->text() != row.shown) {
                row.line->setText(row.shown);
                m_refusal->clear();
                m_refusal->hide();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace talbook
