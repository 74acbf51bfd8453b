#include "ui/plays/plays_page.h"

#include "ui/plays/play_library.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/surface.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

PlaysPage::PlaysPage(Document &document, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_document(document), m_parts(new SegmentedSwitch({})), m_stack(new QStackedWidget),
      m_library(new PlayLibrary(document, dialogs))
{
    setSurface(*this, Surface::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stack->addWidget(m_library);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::Grid);
    for (int part = 0; part < m_stack->count(); ++part)
        m_parts->addSegment({});
    row->addWidget(m_parts);
    row->addStretch(1);
    m_parts->setVisible(m_stack->count() > 1);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_parts, &SegmentedSwitch::currentChanged, this, [this](int part) { showPart(Part(part)); });
    connect(m_library, &PlayLibrary::launchRequested, this, &PlaysPage::launchRequested);
    connect(m_library, &PlayLibrary::failed, this, &PlaysPage::failed);
    connect(&document, &Document::reset, this, &PlaysPage::read);
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        for (const char *table : {"play", "campaign", "task"}) {
            if (summary.touches(table)) {
                read();
                return;
            }
        }
    });
    retranslate();
}

QString PlaysPage::id() const
{
    return u"plays"_s;
}

QString PlaysPage::title() const
{
    return tr("Plays");
}

QString PlaysPage::iconName() const
{
    return u"list-checks"_s;
}

QString PlaysPage::summary() const
{
    return m_library->count() > 0 ? tr("%n play(s)", nullptr, int(m_library->count())) : QString();
}

void PlaysPage::takeFocus()
{
    m_library->takeFocus();
}

void PlaysPage::find()
{
    showPart(Library);
    m_library->find();
}

PlaysPage::Part PlaysPage::part() const
{
    return Part(m_stack->currentIndex());
}

void PlaysPage::showPart(Part part)
{
    m_parts->setCurrentIndex(part);
    m_stack->setCurrentIndex(part);
}

void PlaysPage::showPlay(PlayId play)
{
    showPart(Library);
    if (m_stale)
        read();
    m_library->show(play);
}

/// Nobody reads what nobody looks at.
void PlaysPage::read()
{
    m_stale = !isVisible();
    if (m_stale && m_document.isOpen())
        return;
    m_library->read();
    Q_EMIT summaryChanged();
}

void PlaysPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale && m_document.isOpen())
        read();
}

void PlaysPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void PlaysPage::retranslate()
{
    m_parts->setAccessibleName(tr("Parts of the page"));
    m_parts->setSegmentText(Library, tr("Library"));
    m_library->retranslate();
    m_stale = true;
    if (m_document.isOpen() && isVisible())
        read();
}

} // namespace talbook
