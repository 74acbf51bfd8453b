#include "ui/importing/done_step.h"

#include "core/plays/next_actions.h"
#include "ui/importing/import_session.h"
#include "ui/importing/outcome_view.h"
#include "ui/importing/progress_panel.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/widgets/plain_label.h"

#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace talbook
{

DoneStep::DoneStep(ImportSession &session, Dialogs &dialogs, QWidget *parent)
    : ImportStep(parent), m_session(session), m_stack(new QStackedLayout(this)), m_reading(session.document())
{
    m_progress = new ProgressPanel(session);
    m_stack->addWidget(m_progress);
    m_result = new QWidget;
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_headline = new PlainLabel({}, {.type = Type::Section});
    m_headline->setWordWrap(true);
    m_undo = new QPushButton(icon(u"undo-2"), tr("Un&do"));
    m_undo->setAutoDefault(false);
    m_show = new QPushButton(icon(u"building-2"), tr("S&how the Accounts"));
    m_show->setAutoDefault(false);
    row->addWidget(m_headline, 1);
    row->addWidget(m_undo);
    row->addWidget(m_show);
    column->addLayout(row);
    m_fired = new PlainLabel({}, {.colour = Colour::Text2});
    m_fired->hide();
    column->addWidget(m_fired);
    m_outcome = new OutcomeView(session, dialogs);
    column->addWidget(m_outcome, 1);
    m_stack->addWidget(m_result);
    connect(&session, &ImportSession::imported, this, [this](const Expected<void> &done) {
        m_progress->end();
        if (done)
            onImported();
    });
    connect(m_undo, &QPushButton::clicked, this, &DoneStep::undo);
    connect(m_show, &QPushButton::clicked, this, &DoneStep::showRequested);
}

bool DoneStep::isComplete() const
{
    return m_session.outcome() != nullptr;
}

QWidget *DoneStep::firstControl() const
{
    return m_show;
}

void DoneStep::enter()
{
    if (m_session.outcome())
        return;
    m_before = m_session.document().sharedStandings();
    m_session.import();
    m_progress->begin(tr("Importing %1").arg(QFileInfo(m_session.path()).fileName()));
    m_stack->setCurrentWidget(m_progress);
    Q_EMIT completeChanged();
}

void DoneStep::onImported()
{
    m_headline->setText(tr("“%1” is imported.").arg(QFileInfo(m_session.path()).fileName()));
    m_outcome->show(m_session.outcome(), true);
    m_show->setEnabled(!accounts().empty());
    m_stack->setCurrentWidget(m_result);
    Q_EMIT completeChanged();
    // A large plan is scored after the import, off the interface's thread.
    if (&m_session.document().standings() != m_before.get())
        countFired();
    else
        connect(&m_session.document(), &Document::figuresChanged, this, &DoneStep::countFired);
}

void DoneStep::countFired()
{
    Document &document = m_session.document();
    if (!m_before || !document.isOpen())
        return;
    m_reading.start(
        tr("Evaluating the rules"),
        [before = std::exchange(m_before, {}), language = document.words().language()](
            const Database &database, const Standings &standings, const Progress &) {
            return firedBetween(database, *before, standings, Wording(language));
        },
        [this](const Expected<int> &fired) {
            if (!fired || *fired == 0)
                return;
            m_fired->setText(tr("%n rule(s) fired: see the next actions on Home.", nullptr, *fired));
            m_fired->show();
        });
}

void DoneStep::undo()
{
    m_undo->setEnabled(false);
    m_session.document().undo([self = QPointer<DoneStep>(this)](const Expected<void> &done) {
        if (!self)
            return;
        if (!done) {
            self->m_headline->setText(done.error().message);
            self->m_undo->setEnabled(true); // to try again
            return;
        }
        self->m_headline->setText(tr("The import is undone. The plan is as it was before."));
        self->m_show->setEnabled(false);
        self->m_fired->hide();
    });
}

std::vector<AccountId> DoneStep::accounts() const
{
    return m_session.outcome() ? m_session.outcome()->changes.touchedAccounts() : std::vector<AccountId>();
}

} // namespace talbook
