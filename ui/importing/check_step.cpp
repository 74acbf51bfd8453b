#include "ui/importing/check_step.h"

#include "ui/importing/import_session.h"
#include "ui/importing/outcome_view.h"
#include "ui/importing/progress_panel.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace talbook
{

CheckStep::CheckStep(ImportSession &session, Dialogs &dialogs, QWidget *parent)
    : ImportStep(parent), m_session(session), m_stack(new QStackedLayout(this))
{
    m_progress = new ProgressPanel(session);
    m_stack->addWidget(m_progress);

    m_failed = new QWidget;
    auto *failure = new QVBoxLayout(m_failed);
    failure->setContentsMargins(0, 0, 0, 0);
    m_reason = new PlainLabel;
    m_reason->setWordWrap(true);
    m_again = new QPushButton(tr("Check A&gain"));
    failure->addWidget(m_reason);
    failure->addWidget(m_again, 0, Qt::AlignLeft);
    failure->addStretch(1);
    m_stack->addWidget(m_failed);

    m_result = new QWidget;
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    m_notice = new PlainLabel;
    m_notice->setWordWrap(true);
    m_notice->hide();
    column->addWidget(m_notice);
    m_outcome = new OutcomeView(session, dialogs);
    column->addWidget(m_outcome, 1);
    m_stack->addWidget(m_result);

    connect(&session, &ImportSession::checked, this, &CheckStep::onChecked);
    connect(m_again, &QPushButton::clicked, this, &CheckStep::enter);
}

bool CheckStep::isComplete() const
{
    const auto &checked = m_session.checkedOutcome();
    if (!checked || m_session.isBusy())
        return false;
    return checked->report.added + checked->report.updated + checked->report.accountsCreated > 0;
}

QWidget *CheckStep::firstControl() const
{
    return m_stack->currentWidget() == m_failed ? static_cast<QWidget *>(m_again) : &m_outcome->table();
}

void CheckStep::enter()
{
    if (m_session.checkedOutcome()) { // nothing was said since
        m_stack->setCurrentWidget(m_result);
        return;
    }
    setNotice({}, false);
    m_session.check();
    m_progress->begin(tr("Finding out what the import would do. Nothing is changed yet."));
    m_stack->setCurrentWidget(m_progress);
    Q_EMIT completeChanged();
}

void CheckStep::setNotice(const QString &notice, bool isFault)
{
    m_notice->setLook({.colour = isFault ? Colour::BadText : Colour::WarnText});
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void CheckStep::onChecked(const Expected<void> &done)
{
    m_progress->end();
    if (done) {
        const ImportReport &report = m_session.checkedOutcome()->report;
        m_outcome->show(m_session.checkedOutcome(), false);
        m_stack->setCurrentWidget(m_result);
        if (report.added + report.updated + report.accountsCreated == 0)
            setNotice(report.rejected == report.read && report.read > 0
                          ? tr("Every row is faulty: there is nothing to import.")
                          : tr("The plan has all of this already: there is nothing to import."),
                      false);
        if (isVisible())
            m_outcome->table().setFocus();
    } else {
        const bool stopped = done.error().code == ErrorCode::Cancelled;
        m_reason->setLook({.colour = stopped ? Colour::Text : Colour::BadText});
        m_reason->setText(stopped ? tr("The check was stopped. Nothing was changed.") : done.error().message);
        m_stack->setCurrentWidget(m_failed);
        if (isVisible())
            m_again->setFocus();
    }
    Q_EMIT completeChanged();
}

} // namespace talbook
