#include "ui/plays/personas_tab.h"

#include "ui/accounts/field_frame.h"
#include "ui/accounts/record_rows.h"
#include "ui/committee/person_words.h"
#include "ui/plays/text_field.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString asLines(const QStringList &points)
{
    return points.join(u'\n');
}

QStringList asPoints(const QString &lines)
{
    QStringList points;
    for (const QString &line : lines.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            points.append(line.trimmed());
    }
    return points;
}

QString textOf(const Persona &persona, PersonasTab::Field field)
{
    switch (field) {
    case PersonasTab::Description:
        return persona.description;
    case PersonasTab::Titles:
        return asLines(persona.titles);
    case PersonasTab::Concerns:
        return asLines(persona.concerns);
    case PersonasTab::Focus:
        return asLines(persona.focus);
    default:
        return asLines(persona.content);
    }
}

} // namespace

PersonasTab::PersonasTab(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_rows(new RecordRows(this)), m_list(new TableView({})),
      m_title(new PlainLabel({}, {.type = Type::Section})), m_restore(new QPushButton(icon(u"history"), {}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::Grid);
    row->setSpacing(3 * metric::Grid);
    m_list->setLeadingInset(0);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFixedWidth(Theme::current().px(296)); // the longest role in Russian
    m_rows->setEditable(false);
    m_rows->setColumns(std::vector<RecordColumn>{{.width = 156}, {.width = 88}});
    m_rows->present(*m_list);
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    row->addWidget(m_list);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * metric::Grid);
    grid->setVerticalSpacing(metric::HalfGrid);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_restore);
    grid->addLayout(head, 0, 0, 1, 2);
    for (int field = 0; field < FieldCount; ++field) {
        m_labels[size_t(field)] = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
        m_fields[size_t(field)] = new TextField(field == Description ? 3 : 0);
        connect(m_fields[size_t(field)], &TextField::edited, this,
                [this, field](const QString &text) { take(Field(field), text); });
        const int line = field == Description ? 1 : 3 + (field - 1) / 2 * 2;
        const int column = field == Description ? 0 : (field - 1) % 2;
        const int span = field == Description ? 2 : 1;
        grid->addWidget(m_labels[size_t(field)], line, column, 1, span);
        grid->addWidget(new FieldFrame(*m_fields[size_t(field)]), line + 1, column, 1, span);
        if (field != Description)
            grid->setRowStretch(line + 1, 1);
    }
    row->addLayout(grid, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_filling && index.isValid())
            show(index.row());
    });
    connect(m_restore, &QPushButton::clicked, this, &PersonasTab::restore);
    connect(&document, &Document::settling, this, &PersonasTab::settle);
    connect(&document, &Document::stateChanged, this, &PersonasTab::showCurrent);
    retranslate();
}

void PersonasTab::read()
{
    if (!m_document.isOpen())
        return;
    auto found = personas(m_document.plan().database(), m_document.words());
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_personas = std::move(*found);
    m_filling = true;
    std::vector<RecordRows::Row> rows;
    for (size_t i = 0; i < m_personas.size(); ++i) {
        const auto role = int(buyingRoles().indexOf(m_personas[i].role));
        rows.push_back(
            {qint64(i),
             {{roleTitle(role, m_document.words())}, {m_personas[i].changed ? tr("changed", "a persona") : QString()}},
             false});
    }
    m_rows->setRows(std::move(rows));
    m_list->setCurrentIndex(m_rows->index(int(m_current), 0));
    m_filling = false;
    showCurrent();
}

void PersonasTab::show(int role)
{
    settle();
    m_current = size_t(role);
    showCurrent();
}

void PersonasTab::showCurrent()
{
    if (!m_document.isOpen() || m_current >= m_personas.size())
        return;
    const Persona &persona = m_personas[m_current];
    const bool editable = m_document.isEditable();
    m_title->setText(roleTitle(int(buyingRoles().indexOf(persona.role)), m_document.words()));
    for (int field = 0; field < FieldCount; ++field) {
        m_fields[size_t(field)]->setStored(textOf(persona, Field(field)));
        m_fields[size_t(field)]->setReadOnly(!editable);
    }
    m_restore->setEnabled(editable && persona.changed);
    m_restore->setToolTip(persona.changed ? QString() : tr("It is as it came with Talbook."));
}

void PersonasTab::take(Field field, const QString &text)
{
    if (m_current >= m_personas.size())
        return;
    Persona changed = m_personas[m_current];
    switch (field) {
    case Description:
        changed.description = text.trimmed();
        break;
    case Titles:
        changed.titles = asPoints(text);
        break;
    case Concerns:
        changed.concerns = asPoints(text);
        break;
    case Focus:
        changed.focus = asPoints(text);
        break;
    default:
        changed.content = asPoints(text);
        break;
    }
    const auto done = m_document.run(
        tr("Change the persona “%1”").arg(m_title->text()),
        [&](Edit &edit) { return changePersona(edit, changed, m_document.words()); },
        u"persona/%1/%2"_s.arg(changed.role).arg(field));
    if (!done)
        Q_EMIT failed(done.error());
}

void PersonasTab::settle()
{
    if (!m_document.isOpen())
        return;
    for (TextField *field : m_fields)
        field->settle();
}

void PersonasTab::restore()
{
    if (m_current >= m_personas.size())
        return;
    settle();
    const auto done =
        m_document.run(tr("Restore the persona “%1”").arg(m_title->text()),
                       [role = m_personas[m_current].role](Edit &edit) { return restorePersona(edit, role); });
    if (!done)
        Q_EMIT failed(done.error());
}

void PersonasTab::takeFocus()
{
    m_list->setFocus();
}

void PersonasTab::retranslate()
{
    std::vector<RecordColumn> columns = m_rows->columns();
    columns[0].title = tr("Role");
    columns[1].title = tr("State");
    m_rows->setColumns(std::move(columns));
    m_list->setAccessibleName(tr("Personas"));
    m_restore->setText(tr("Restore as it came"));
    const std::array texts{tr("What this role does in a purchase"), tr("Usual titles, one a line"),
                           tr("What they worry about, one a line"), tr("What to talk about, one a line"),
                           tr("What to give them, one a line")};
    for (size_t field = 0; field < FieldCount; ++field) {
        m_labels[field]->setText(texts[field]);
        m_fields[field]->setAccessibleName(texts[field]);
    }
    showCurrent();
}

} // namespace talbook
