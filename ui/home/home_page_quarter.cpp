#include "ui/home/home_page.h"

#include "ui/home/checklist_dialog.h"
#include "ui/home/checklist_row.h"
#include "ui/home/checklist_words.h"
#include "ui/home/home_row.h"
#include "ui/home/home_section.h"
#include "ui/home/more_button.h"
#include "ui/shell/document.h"

#include <QApplication>
#include <QCheckBox>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostItems = 5;

} // namespace

/// What is open and due first. The keyboard stays in its place where what it was in is ticked.
void HomePage::showQuarter(const HomeFigures &home)
{
    QWidget *focus = QApplication::focusWidget();
    qsizetype place = -1;
    for (qsizetype i = 0; i < m_quarter->contents().size(); ++i) {
        if (focus && m_quarter->contents()[i]->isAncestorOf(focus))
            place = i;
    }
    const bool editable = m_document.isEditable();
    QList<QWidget *> rows;
    if (home.program && !home.checklist.empty()) {
        for (const ChecklistItem &item : home.checklist) {
            if (item.doneOn.isValid() || size_t(rows.size()) >= mostItems)
                continue;
            auto *row = new ChecklistRow(item, m_document.asOf(), m_document.words(), editable);
            connect(row, &ChecklistRow::opened, this, [this, id = item.id] { showWholeQuarter(id); });
            connect(row, &ChecklistRow::ticked, this, [this, item](bool done) { tick(item, done); });
            rows.append(row);
        }
        rows.append(
            moreButton(tr("All %n item(s)", nullptr, int(home.checklist.size())), [this] { showWholeQuarter({}); }));
    } else if (home.program && editable) {
        rows.append(new HomeRow({.lines = {{.text = tr("From twelve weeks before its first day to the review after "
                                                       "its last: what a quarter needs, with dates.")}}}));
        rows.append(moreButton(tr("Add the Quarter’s Checklist"), [this] {
            QMetaObject::invokeMethod(
                this, [this] { addQuarter(); }, Qt::QueuedConnection);
        }));
    }
    const auto done =
        std::ranges::count_if(home.checklist, [](const ChecklistItem &item) { return item.doneOn.isValid(); });
    m_quarter->setWords(tr("The quarter"), home.checklist.empty()
                                               ? QString()
                                               : doneText(done, qint64(home.checklist.size()), m_document.words()));
    m_quarter->setContents(rows);
    if (place < 0 || rows.isEmpty())
        return;
    if (const auto *row = qobject_cast<ChecklistRow *>(rows[std::min(place, rows.size() - 1)]))
        row->tick().setFocus();
    else if (auto *button = rows.last()->findChild<QPushButton *>())
        button->setFocus();
}

void HomePage::tick(const ChecklistItem &item, bool done)
{
    const auto ticked = m_document.run(tickTitle({item}, done), [&](Edit &edit) {
        return tickChecklistItems(edit, std::span(&item.id, 1), done ? m_document.asOf() : QDate());
    });
    if (!ticked) {
        Q_EMIT failed(ticked.error());
        return;
    }
    if (!m_home || !m_document.isLarge())
        return;
    // At once, though the page itself is read anew by a job.
    const auto found = std::ranges::find(m_home->checklist, item.id, &ChecklistItem::id);
    if (found == m_home->checklist.end())
        return;
    found->doneOn = done ? m_document.asOf() : QDate();
    showQuarter(*m_home);
}

void HomePage::addQuarter()
{
    if (!m_home || !m_home->program)
        return;
    const auto added = m_document.run(tr("Add the quarter’s checklist"), [this](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(addChecklist(edit, m_home->program->id, m_document.words()));
        return {};
    });
    if (!added)
        Q_EMIT failed(added.error());
}

void HomePage::showWholeQuarter(ChecklistId item)
{
    const auto &program = m_document.standings().program();
    if (!program) {
        Q_EMIT failed({ErrorCode::NotFound,
                       tr("The plan has no program yet. Make one in Account > Programs and Target Accounts."),
                       {}});
        return;
    }
    auto *dialog = new ChecklistDialog(m_document, *program, this);
    dialog->choose(item);
    connect(dialog, &ChecklistDialog::rhythmRequested, this, [this] { showRhythm({}); });
    connect(dialog, &ChecklistDialog::partsRequested, this, &HomePage::showParts);
    dialog->open();
}

} // namespace talbook
