#include "ui/home/parts_dialog.h"

#include "ui/accounts/record_rows.h"
#include "ui/home/ask_dialog.h"
#include "ui/home/undo_keys.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int firstRole = 2; ///< column; before it the responsibility and its side

struct Part
{
    QString letter;
    QString name; ///< "does it"
};

std::vector<Part> partsInWords()
{
    return {{u"R"_s, PartsDialog::tr("does it")},
            {u"A"_s, PartsDialog::tr("answers for it")},
            {u"C"_s, PartsDialog::tr("is asked")},
            {u"I"_s, PartsDialog::tr("is told")},
            {{}, PartsDialog::tr("has no part in it")}};
}

QString partName(const QString &letter)
{
    const auto parts = partsInWords();
    const auto found = std::ranges::find(parts, letter, &Part::letter);
    return found == parts.end() ? QString() : found->name;
}

/// The letter of a key, also where the keyboard is set to Russian: by the same key, or by the sign that looks alike.
QString letterOf(const QString &typed)
{
    static const QString latin = u"RACIRAIA"_s, same = u"RACIКФША"_s;
    if (typed.size() != 1)
        return {};
    const QChar sign = typed.front().toUpper();
    if (sign == QChar(u'С')) // the Cyrillic one, which is on the key of C too
        return u"C"_s;
    const auto place = same.indexOf(sign);
    return place < 0 ? QString() : QString(latin[place]);
}

} // namespace

PartsDialog::PartsDialog(Document &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_rows(new RecordRows(this)), m_table(new TableView(tr("Who does what")))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who Does What"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(metric::Grid));
    m_rows->setEditable(false);
    m_table->setLeadingInset(0);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    column->addWidget(m_table, 1);
    m_place = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_place->setWordWrap(true);
    column->addWidget(m_place);
    buildLetters(*column);
    m_fault = new PlainLabel({}, {.colour = Colour::BadText});
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    buildFoot(*column);
    connect(&document, &Document::changed, this, &PartsDialog::read);
    connect(&document, &Document::reset, this, &QDialog::reject);
    connect(&document, &Document::stateChanged, this, &PartsDialog::updateState);
    giveUndoKeys(*this, document, [this](const Error &error) {
        m_fault->setText(error.message);
        m_fault->show();
    });
    resize(theme.px(1120), theme.px(620));
    read();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PartsDialog::updateState);
    m_table->setFocus();
}

void PartsDialog::buildLetters(QVBoxLayout &column)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::current().px(metric::Grid));
    for (const Part &part : partsInWords()) {
        auto *button =
            new QPushButton(part.letter.isEmpty() ? tr("– has no part in it") : part.letter + u' ' + part.name);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the cell, where each has its key
        button->setToolTip(part.letter.isEmpty() ? tr("Delete") : part.letter);
        line->addWidget(button);
        m_letters.append(button);
        connect(button, &QPushButton::clicked, this, [this, letter = part.letter] { setPart(letter); });
    }
    line->addStretch(1);
    column.addLayout(line);
}

void PartsDialog::buildFoot(QVBoxLayout &column)
{
    auto *foot = new QHBoxLayout;
    const auto add = [foot](const QString &text) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        foot->addWidget(button);
        return button;
    };
    m_add = add(tr("&Add a Responsibility…"));
    m_remove = add(tr("&Remove"));
    m_restore = add(tr("Restore the Usual &Table"));
    foot->addStretch(1);
    auto *close = add(tr("&Close"));
    column.addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, &PartsDialog::addRow);
    connect(m_remove, &QPushButton::clicked, this, &PartsDialog::removeRow);
    connect(m_restore, &QPushButton::clicked, this, &PartsDialog::restore);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

/// The keyboard stays in its cell, or in the one that came into its place.
void PartsDialog::read()
{
    if (!m_document.isOpen())
        return;
    auto parts = responsibilities(m_document.plan().database(), m_document.words());
    m_fault->setVisible(!parts);
    if (!parts) {
        m_fault->setText(parts.error().message);
        return;
    }
    const bool first = m_parts.roles.empty();
    const int place = m_table->currentIndex().row();
    m_parts = std::move(*parts);
    if (first) {
        std::vector<RecordColumn> columns = {{.title = tr("Responsibility"), .width = 250},
                                             {.title = tr("Side"), .width = 96}};
        for (const TeamRole &role : m_parts.roles)
            columns.push_back({.title = role.name, .width = 118});
        m_rows->setColumns(std::move(columns));
        m_rows->present(*m_table);
        QString widestSide = tr("this plan’s own");
        for (const Responsibility &part : m_parts.rows) {
            if (part.side.size() > widestSide.size())
                widestSide = part.side;
        }
        std::vector<ColumnRoom> rooms = {{.least = 200, .share = 1}, {.sample = widestSide, .least = 92}};
        rooms.resize(size_t(m_rows->columnCount()), {.least = 64});
        (new ColumnFit(*m_table, std::move(rooms)))->fit();
        connect(m_table->sortHeader(), &SortHeader::sortRequested, this, [this] { choose(m_row, m_column); });
    }
    std::vector<RecordRows::Row> rows;
    for (const Responsibility &part : m_parts.rows) {
        std::vector<RecordCell> cells = {{.text = part.name}, {.text = part.own ? tr("this plan’s own") : part.side}};
        for (const TeamRole &role : m_parts.roles) {
            const QString letter = part.letters.value(role.id);
            cells.push_back(
                {.text = letter, .words = letter.isEmpty() ? partName(letter) : letter + u": "_s + partName(letter)});
        }
        rows.push_back({qint64(rows.size()) + 1, std::move(cells), false});
    }
    m_rows->setRows(std::move(rows));
    if (std::ranges::find(m_parts.rows, m_row, &Responsibility::id) != m_parts.rows.end())
        choose(m_row, m_column);
    else if (m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(std::clamp(place, 0, m_rows->rowCount() - 1), m_column));
    updateState();
}

void PartsDialog::choose(const QString &responsibility, int column)
{
    const auto found = std::ranges::find(m_parts.rows, responsibility, &Responsibility::id);
    if (found != m_parts.rows.end())
        m_table->setCurrentIndex(m_rows->index(m_rows->rowOf(found - m_parts.rows.begin() + 1), column));
}

const Responsibility *PartsDialog::chosenRow() const
{
    const int row = m_table->currentIndex().row();
    const auto place = row >= 0 && row < m_rows->rowCount() ? size_t(m_rows->idAt(row)) : 0;
    return place > 0 && place <= m_parts.rows.size() ? &m_parts.rows[place - 1] : nullptr;
}

const TeamRole *PartsDialog::chosenRole() const
{
    const int role = m_table->currentIndex().column() - firstRole;
    return role >= 0 && role < int(m_parts.roles.size()) ? &m_parts.roles[size_t(role)] : nullptr;
}

void PartsDialog::updateState()
{
    const bool editable = m_document.isEditable();
    const Responsibility *row = chosenRow();
    const TeamRole *role = chosenRole();
    if (row) {
        m_row = row->id;
        m_column = m_table->currentIndex().column();
    }
    for (QPushButton *button : std::as_const(m_letters))
        button->setEnabled(editable && row && role);
    m_add->setEnabled(editable);
    m_remove->setEnabled(editable && row);
    m_restore->setEnabled(editable && m_parts.changed);
    if (row && role) {
        m_place->setText(
            tr("%1 — %2 (%3): %4").arg(row->name, role->name, role->task, partName(row->letters.value(role->id))));
    } else {
        m_place->setText(tr("Choose a cell with the arrow keys, then press R, A, C, I or Delete."));
    }
}

void PartsDialog::run(const QString &title, const std::function<Expected<void>(Edit &)> &work)
{
    const auto done = m_document.run(title, work);
    m_fault->setVisible(!done);
    if (!done)
        m_fault->setText(done.error().message);
}

void PartsDialog::setPart(const QString &letter)
{
    const Responsibility *row = chosenRow();
    const TeamRole *role = chosenRole();
    if (!row || !role || !m_document.isEditable() || row->letters.value(role->id) == letter)
        return;
    run(tr("%1: %2 %3").arg(row->name, role->name, partName(letter)),
        [rowId = row->id, roleId = role->id, letter](Edit &edit) {
            return setResponsibility(edit, rowId, roleId, letter);
        });
}

void PartsDialog::addRow()
{
    if (!m_document.isEditable())
        return;
    AskDialog::forText(
        {tr("Add a Responsibility"), tr("What is to be done, and by whom, is then said in its row."), tr("Name"),
         tr("Add")},
        {},
        [this](const QString &name) {
            const auto added =
                m_document.run(tr("Add the responsibility: %1").arg(name), [&](Edit &edit) -> Expected<void> {
                    TALBOOK_TRY(addResponsibility(edit, name, m_document.words()));
                    return {};
                });
            if (added)
                choose(m_parts.rows.back().id, firstRole); // the plan's own are last
            return added;
        },
        this)
        ->open();
}

void PartsDialog::removeRow()
{
    const Responsibility *row = chosenRow();
    if (!row || !m_document.isEditable())
        return;
    run(tr("Remove the responsibility: %1").arg(row->name),
        [id = row->id](Edit &edit) { return removeResponsibility(edit, id); });
}

void PartsDialog::restore()
{
    if (m_parts.changed && m_document.isEditable())
        run(tr("Restore the usual responsibilities"), [](Edit &edit) { return restoreResponsibilities(edit); });
}

/// The letters' keys set the cell; Delete empties it, and in the name's column takes the row away.
bool PartsDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        const bool empties = key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace;
        const QString letter = letterOf(key->text());
        if (plain && empties && !chosenRole()) {
            removeRow();
            return true;
        }
        if (plain && chosenRole() && (empties || !letter.isEmpty())) {
            setPart(empties ? QString() : letter);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace talbook
