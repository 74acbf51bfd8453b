#include "ui/plays/plays_page.h"

#include "ui/plays/content_tab.h"
#include "ui/plays/messages_tab.h"
#include "ui/plays/personas_tab.h"
#include "ui/plays/play_library.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/surface.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

PlaysPage::PlaysPage(Document &document, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_document(document), m_parts(new SegmentedSwitch({})), m_stack(new QStackedWidget),
      m_library(new PlayLibrary(document, dialogs)), m_content(new ContentTab(document)),
      m_messages(new MessagesTab(document)), m_personas(new PersonasTab(document))
{
    setSurface(*this, Surface::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::Grid);
    for (QWidget *part : {static_cast<QWidget *>(m_library), static_cast<QWidget *>(m_content),
                          static_cast<QWidget *>(m_messages), static_cast<QWidget *>(m_personas)}) {
        m_stack->addWidget(part);
        m_parts->addSegment({});
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    row->addWidget(m_parts);
    row->addStretch(1);
    row->addWidget(&m_library->tools());
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_parts, &SegmentedSwitch::currentChanged, this, [this](int part) { showPart(Part(part)); });
    connect(m_library, &PlayLibrary::launchRequested, this, &PlaysPage::launchRequested);
    connect(m_library, &PlayLibrary::campaignRequested, this, &PlaysPage::campaignRequested);
    connect(m_library, &PlayLibrary::failed, this, &PlaysPage::failed);
    connect(m_content, &ContentTab::failed, this, &PlaysPage::failed);
    connect(m_messages, &MessagesTab::failed, this, &PlaysPage::failed);
    connect(m_personas, &PersonasTab::failed, this, &PlaysPage::failed);
    connect(&document, &Document::reset, this, &PlaysPage::forget);
    connect(&document, &Document::changed, this, &PlaysPage::noteChange);
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
    switch (part()) {
    case Content:
        m_content->takeFocus();
        break;
    case Messages:
        m_messages->takeFocus();
        break;
    case Personas:
        m_personas->takeFocus();
        break;
    default:
        m_library->takeFocus();
        break;
    }
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
    read();
    showTools();
    Q_EMIT partChanged();
}

void PlaysPage::showTools()
{
    m_library->tools().setVisible(part() == Library && m_library->count() > 0);
}

void PlaysPage::showPlay(PlayId play)
{
    showPart(Library);
    m_library->show(play);
}

void PlaysPage::noteChange(const ChangeSummary &summary)
{
    const auto touches = [&summary](std::initializer_list<const char *> tables) {
        return std::ranges::any_of(tables, [&](const char *table) { return summary.touches(table); });
    };
    m_stale[Library] |= touches({"play", "campaign", "task"});
    m_stale[Content] |= touches({"asset", "activity", "opportunity"});
    m_stale[Messages] |= touches({"message", "setting", "account", "contact", "activity", "signal"});
    m_stale[Personas] |= touches({"setting"});
    read();
}

void PlaysPage::forget()
{
    m_stale.fill(true);
    if (m_document.isOpen()) {
        read();
        return;
    }
    m_library->read(); // lets go of what it shows
    Q_EMIT summaryChanged();
}

/// Nobody reads what nobody looks at.
void PlaysPage::read()
{
    const Part now = part();
    if (!m_document.isOpen() || !isVisible() || !m_stale[now])
        return;
    m_stale[now] = false;
    switch (now) {
    case Content:
        m_content->read();
        break;
    case Messages:
        m_messages->read();
        break;
    case Personas:
        m_personas->read();
        break;
    default:
        m_library->read();
        showTools();
        Q_EMIT summaryChanged();
        break;
    }
}

void PlaysPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
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
    m_parts->setSegmentText(Content, tr("Content matrix"));
    m_parts->setSegmentText(Messages, tr("Templates"));
    m_parts->setSegmentText(Personas, tr("Personas"));
    m_library->retranslate();
    m_content->retranslate();
    m_messages->retranslate();
    m_personas->retranslate();
    m_stale.fill(true); // all is said anew
    read();
}

} // namespace talbook
