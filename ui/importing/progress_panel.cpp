#include "ui/importing/progress_panel.h"

#include "ui/importing/import_session.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace talbook
{

namespace
{
constexpr int watchMs = 80;
constexpr int barSteps = 1000;
} // namespace

ProgressPanel::ProgressPanel(ImportSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_doing = new PlainLabel;
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop = new QPushButton(tr("&Stop"));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(metric::Grid));
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    column->addStretch(1);
    column->addWidget(m_doing);
    column->addLayout(row);
    column->addStretch(2);
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &ProgressPanel::refresh);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_session.stop();
        m_stop->setEnabled(false);
    });
}

void ProgressPanel::begin(const QString &doing)
{
    m_doing->setText(doing);
    m_stop->setEnabled(true);
    refresh();
    m_watch.start();
}

void ProgressPanel::end()
{
    m_watch.stop();
}

void ProgressPanel::refresh()
{
    const double share = m_session.progress();
    m_bar->setRange(0, share < 0 ? 0 : barSteps);
    if (share >= 0)
        m_bar->setValue(int(share * barSteps));
}

} // namespace talbook
