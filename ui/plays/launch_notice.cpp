#include "ui/plays/launch_notice.h"

#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QHBoxLayout>
#include <QTimer>

#include <chrono>

namespace talbook
{

namespace
{

constexpr std::chrono::seconds shownFor(20);

} // namespace

LaunchNotice::LaunchNotice(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_text(new PlainLabel({}, {.type = Type::Caption})),
      m_show(new QuietButton(QString())), m_timer(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::Grid);
    row->addWidget(m_text);
    row->addWidget(m_show);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(&document, &Document::reset, this, &QWidget::hide);
    connect(m_show, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT showRequested(m_campaign);
    });
    hide();
}

void LaunchNotice::tell(const LaunchResult &result, bool canShow)
{
    m_campaign = result.campaign;
    m_text->setText(tr("“%1” is launched: %n task(s)", nullptr, result.tasks).arg(result.name));
    m_show->setText(tr("Show in timeline"));
    m_show->setVisible(canShow);
    show();
    m_timer->start(shownFor);
}

QString LaunchNotice::text() const
{
    return m_text->text();
}

} // namespace talbook
