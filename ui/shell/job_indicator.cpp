#include "ui/shell/job_indicator.h"

#include "ui/shell/jobs.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/push_buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>

namespace talbook
{

namespace
{

/// Shorter work is not worth a flicker.
constexpr int blinkMs = 150;
constexpr int progressSteps = 1000;

} // namespace

JobIndicator::JobIndicator(Jobs &jobs, QWidget *parent) : QWidget(parent), m_jobs(jobs)
{
    const Theme &theme = Theme::current();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::Grid);
    m_title = new ElidedLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_title->setOwnText(); // with the name of a file or of a step
    m_title->setMinimumWidth(theme.px(180));
    m_progress = new QProgressBar;
    m_progress->setFixedWidth(theme.px(140));
    m_progress->setTextVisible(false);
    m_cancel = new IconButton(icon(u"x"), {});
    row->addWidget(m_title, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    m_patience = new QTimer(this);
    m_patience->setSingleShot(true);
    m_patience->setInterval(blinkMs);
    connect(m_patience, &QTimer::timeout, this, &JobIndicator::refresh);
    connect(m_cancel, &QToolButton::clicked, &jobs, &Jobs::cancel);
    connect(&jobs, &Jobs::changed, this, &JobIndicator::refresh);
    retranslate();
    hide();
}

void JobIndicator::refresh()
{
    const auto job = m_jobs.current();
    if (!job) {
        m_patience->stop();
        hide();
        return;
    }
    if (!isVisibleTo(parentWidget())) {
        if (!m_patience->isActive() && sender() != m_patience) {
            m_patience->start();
            return;
        }
        if (m_patience->isActive())
            return;
        show();
    }
    m_title->setText(job->cancelling ? tr("Cancelling…") : job->title);
    m_progress->setRange(0, job->total > 0 ? progressSteps : 0); // an empty range shows that something goes on
    if (job->total > 0)
        m_progress->setValue(int(job->done * progressSteps / job->total));
    m_progress->setAccessibleName(job->title);
    m_cancel->setVisible(job->cancellable);
    m_cancel->setEnabled(!job->cancelling);
}

void JobIndicator::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void JobIndicator::retranslate()
{
    m_cancel->setName(tr("Cancel"));
}

} // namespace talbook
